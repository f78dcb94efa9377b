/** The plan that puts back what the cells held which were written in at the same moment as somebody else did. */
import { isFormula } from '../../read/cells/formula';
import type { CellValue } from '../../read/snapshot';
import type { Block, Edit, EditOf, Plan } from '../plan';
import { asText } from '../registers/cellInput';

export interface BlockAsItWas {
  readonly sheet: string;
  readonly block: Block;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
}

/** Tables are not made smaller again: somebody may have filled in what they grew over. */
export function planListPutBack(plan: Plan, seen: readonly BlockAsItWas[]): Plan {
  return plan.flatMap((edit): Edit[] => {
    if (edit.edit === 'values') return cellsOf(edit, edit.values).flatMap((cell) => asItWas(cell, seen));
    if (edit.edit === 'formulas') return cellsOf(edit, edit.formulas).flatMap((cell) => asItWas(cell, seen));
    if (edit.edit === 'clearContents') return clearedCells(edit).flatMap((cell) => asItWas(cell, seen));
    return [];
  });
}

interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function cellsOf({ sheet, row, column }: Cell, contents: readonly (readonly unknown[])[]): readonly Cell[] {
  return contents.flatMap((line, down) =>
    line.flatMap((content, across) =>
      content === null ? [] : [{ sheet, row: row + down, column: column + across }],
    ),
  );
}

function clearedCells({ sheet, block }: EditOf<'clearContents'>): readonly Cell[] {
  const { row, column, rowCount, columnCount } = block;
  return cellsOf(
    { sheet, row, column },
    Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => '')),
  );
}

function asItWas({ sheet, row, column }: Cell, seen: readonly BlockAsItWas[]): Edit[] {
  const own = seen.find(
    ({ sheet: other, block }) =>
      other === sheet &&
      row >= block.row &&
      row < block.row + block.rowCount &&
      column >= block.column &&
      column < block.column + block.columnCount,
  );
  if (own === undefined) return [];
  const value = own.values[row - own.block.row]?.[column - own.block.column] ?? '';
  const formula = own.formulas[row - own.block.row]?.[column - own.block.column];
  return isFormula(formula, value)
    ? [{ edit: 'formulas', sheet, row, column, formulas: [[formula]] }]
    : [{ edit: 'values', sheet, row, column, values: [[typeof value === 'string' ? asText(value) : value]] }];
}
