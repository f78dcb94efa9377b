/** Excel tables that hold only a part of what was found: which rows and columns belong together cannot be told. */
import type { TableSnapshot } from '../snapshot';
import type { Adoption } from './adopt';
import type { SettledBlock } from './columns';
import type { Entry } from './entry';

/** The name of the first such table on the sheet of a block that was found. */
export function overlappingTable(
  { tables, entries }: Adoption,
  all: readonly TableSnapshot[],
): TableSnapshot | undefined {
  return all.find((table) =>
    tables.some((settled) => settled.block.sheet.name === table.sheet && isPart(table, settled, entries)),
  );
}

/** Whether the table begins elsewhere than the header, or has not all of its columns or rows. */
function isPart(table: TableSnapshot, settled: SettledBlock, entries: readonly Entry[]): boolean {
  const { block, columns } = settled;
  const taken = columns.filter(({ meaning }) => meaning !== undefined).map(({ column }) => column);
  const made = entries.filter((entry) => isIn(entry, settled)).map(({ cell }) => cell.row);
  const shares = taken.some((column) => isWithin(column, table.column, table.headers.length));
  const meets = made.some((row) => isWithin(row, table.row, table.values.length + 1));
  if (!shares || !meets) return false;
  const startsElsewhere = !block.headerCells.some(({ row }) => row === table.row);
  const lacksColumn = taken.some((column) => !isWithin(column, table.column, table.headers.length));
  const lacksRow = made.some((row) => !isWithin(row, table.row, table.values.length + 1));
  return startsElsewhere || lacksColumn || lacksRow;
}

function isIn({ sheet, cell }: Entry, { block, columns }: SettledBlock): boolean {
  const isOfColumns = columns.some(({ column }) => column === cell.column);
  const isOfRows = block.rows.some(({ row }) => row === cell.row);
  return sheet === block.sheet.name && isOfColumns && isOfRows;
}

function isWithin(at: number, first: number, count: number): boolean {
  return at >= first && at < first + count;
}
