/** Whether a column can be added last in a table without anything else being in its way. */
import type { ReadResult } from '../../excel/readWorkbook';
import { isBlankCell } from '../../read/cells/text';
import type { TableSnapshot } from '../../read/snapshot';

const mostColumns = 16_384;

export function roomForColumns(
  { workbook, contents }: ReadResult,
  table: TableSnapshot,
  count: number,
): boolean {
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  const grid = contents.get(sheet?.id ?? '')?.grid;
  const first = table.column + table.headers.length;
  const isProtected = sheet?.isProtected !== false;
  if (isProtected || table.beneath?.hasTotals !== false || first + count > mostColumns) return false;
  const rows = [-1, ...table.values.keys()].map((row) => table.row + 1 + row);
  return rows.every((row) =>
    Array.from({ length: count }, (_, at) => first + at).every((column) =>
      isBlankCell(grid?.values[row - grid.row]?.[column - grid.column] ?? ''),
    ),
  );
}
