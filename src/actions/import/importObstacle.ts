/** What stands in the way of writing rows into tables that are there. */
import type { ReadResult } from '../../excel/readWorkbook';
import type { CellAddress } from '../../read/address';
import { cellAddress } from '../../read/cells/rows';
import { isBlankCell } from '../../read/cells/text';
import type { ComparedTable } from '../../read/import/compare';
import type { GridSnapshot } from '../../read/snapshot';
import { newRowPlaces } from '../../write/import/planMerge';
import { rowBlock } from '../../write/row/planRow';

export type ImportObstacle =
  | { readonly kind: 'importProtected'; readonly sheets: readonly string[] }
  /** Something stands below a table, such as a row of totals. */
  | { readonly kind: 'importNoRoom'; readonly table: string; readonly address: CellAddress };

/** @param changing the tables in which something would be written */
export function obstacleTo(
  changing: readonly ComparedTable[],
  { workbook: { sheets }, contents }: ReadResult,
): ImportObstacle | undefined {
  const sheetOf = ({ found }: ComparedTable) => sheets.find(({ name }) => name === found.table.sheet);
  const locked = changing.flatMap((table) => {
    const sheet = sheetOf(table);
    return sheet?.isProtected === true ? [sheet.name] : [];
  });
  if (locked.length > 0) return { kind: 'importProtected', sheets: [...new Set(locked)] };
  for (const table of changing) {
    const { found } = table;
    const row = takenRow(table, contents.get(sheetOf(table)?.id ?? '')?.grid);
    if (row !== undefined) {
      return { kind: 'importNoRoom', table: found.declared.name, address: cellAddress(found, row) };
    }
  }
  return undefined;
}

/** Position of the first row into which the table would grow where something stands. */
function takenRow(table: ComparedTable, grid: GridSnapshot | undefined): number | undefined {
  if (grid === undefined) return undefined;
  const { found } = table;
  const there = found.table.values.length;
  const { row: below, column, columnCount } = rowBlock(found, there);
  const more = newRowPlaces(table).rowCount - there;
  const left = column - grid.column;
  const at = Array.from({ length: more }, (_, position) => below + position).findIndex((row) => {
    const cells = grid.values[row - grid.row] ?? [];
    return cells.some((cell, place) => place >= left && place < left + columnCount && !isBlankCell(cell));
  });
  return at === -1 ? undefined : there + at;
}
