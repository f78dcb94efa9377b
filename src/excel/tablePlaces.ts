/** Where tables stand with all their rows, also one of totals. */
import type { AreaSnapshot } from '../read/snapshot';

export interface TablePlace extends AreaSnapshot {
  readonly name: string;
  readonly sheet: string;
}

/** With the next sync; after it they can be had. */
export function askTablePlaces(
  context: Excel.RequestContext,
  tables: readonly { readonly name: string; readonly sheet: string }[],
): () => readonly TablePlace[] {
  const asked = tables.map(({ name, sheet }) => ({
    ...{ name, sheet },
    range: context.workbook.tables.getItem(name).getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  return () =>
    asked.map(({ name, sheet, range: { rowIndex, columnIndex, rowCount, columnCount } }) => ({
      ...{ name, sheet, rowCount, columnCount },
      row: rowIndex,
      column: columnIndex,
    }));
}
