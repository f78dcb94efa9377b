/** The list tables of the workbook, read with everything that their words stand in. */
import { readWorkbook } from '../../excel/readWorkbook';
import {
  missingTable,
  missingColumns,
  type FoundTable,
  type FoundTables,
  type Refusal,
} from '../../read/find';
import { findTables } from '../../read/readRegisters';
import type { GridSnapshot, WorkbookSnapshot } from '../../read/snapshot';
import { registerKeys, tables } from '../../tables/index';
import type { ListKey } from '../../tables/listTables';
import type { ExcelContext } from '../rows/registerRow';

const registers: ReadonlySet<string> = new Set(registerKeys.map((key) => tables[key].name));

export interface ListBook {
  readonly workbook: WorkbookSnapshot;
  readonly tables: FoundTables;
  /** What the sheets of the list tables hold, by name; none where it was not asked for. */
  readonly grids: ReadonlyMap<string, GridSnapshot | undefined>;
}

/** @param forWriting whether formulas matter, and what stands below the list tables */
export async function readListBook(context: ExcelContext, forWriting: boolean): Promise<ListBook> {
  const { workbook, contents } = await readWorkbook(context, {
    withNumberFormats: (name) => !registers.has(name),
    formulas: forWriting,
    sheets: (structure) => {
      const own = new Set(
        structure.tables.filter(({ name }) => !registers.has(name)).map(({ sheet }) => sheet),
      );
      return forWriting ? structure.sheets.filter(({ name }) => own.has(name)) : [];
    },
  });
  const grids = new Map(workbook.sheets.map(({ id, name }) => [name, contents.get(id)?.grid]));
  return { workbook, tables: findTables(workbook), grids };
}

export interface ListUnreadable {
  readonly kind: 'unreadable';
  readonly refusals: readonly Refusal[];
}

export function findList(
  { workbook, tables: known }: ListBook,
  list: ListKey,
): { readonly kind: 'found'; readonly found: FoundTable } | ListUnreadable {
  const declared = tables[list];
  const found = known.get(declared.name);
  const refusals = found === undefined ? [missingTable(declared, workbook)] : missingColumns(found);
  if (found === undefined || refusals.length > 0) return { kind: 'unreadable', refusals };
  return { kind: 'found', found };
}
