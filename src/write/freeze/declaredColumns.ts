/** The calculated columns of the registers, where they stand in the workbook. */
import type { FoundTable } from '../../read/find';
import { identityName } from '../../tables/identity';
import type { Block } from '../plan';
import { tableBody, type FunctionSituation } from './sheetCells';

export interface DeclaredColumn {
  readonly found: FoundTable;
  /** Declared header. */
  readonly header: string;
  readonly formula: string;
  readonly sheet: string;
  readonly block: Block;
  /** The column was made by the add-in: its hidden name is there. */
  readonly isMarked: boolean;
}

export function declaredColumns({
  registers,
  identities,
}: Pick<FunctionSituation, 'registers' | 'identities'>): readonly DeclaredColumn[] {
  return [...registers.values()].flatMap((found) =>
    Object.values(found.declared.columns).flatMap(({ header, formula }) => {
      const position = found.columns.get(header);
      if (formula === undefined || position === undefined) return [];
      const body = tableBody(found.table);
      const isMarked = identities.has(identityName(found.declared.name, header).toLowerCase());
      const block = { ...body, column: body.column + position, columnCount: 1 };
      return [{ found, header, formula, sheet: found.table.sheet, block, isMarked }];
    }),
  );
}

export function isSameColumn(
  one: { readonly sheet: string; readonly block: Block },
  other: { readonly sheet: string; readonly block: Block },
): boolean {
  return (
    one.sheet === other.sheet && one.block.row === other.block.row && one.block.column === other.block.column
  );
}
