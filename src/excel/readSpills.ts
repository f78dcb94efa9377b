/** How far formulas spill. */
import type { Block } from '../write/plan';

export interface SheetCell {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
}

/** One round trip, none where there is nothing to ask; undefined for a formula that fills its own cell only. */
export async function readSpills(
  context: Excel.RequestContext,
  cells: readonly SheetCell[],
): Promise<readonly (Block | undefined)[]> {
  if (cells.length === 0) return [];
  const asked = cells.map(({ sheet, row, column }) =>
    context.workbook.worksheets
      .getItem(sheet)
      .getCell(row, column)
      .getSpillingToRangeOrNullObject()
      .load('rowIndex,columnIndex,rowCount,columnCount'),
  );
  await context.sync();
  return asked.map((range) => (range.isNullObject ? undefined : blockOf(range)));
}

function blockOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Block {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}
