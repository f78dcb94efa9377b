/** Where the rows and columns of tables stand by now that an action knew. */
import type { GridSnapshot } from '../../read/snapshot';
import { valuesIn } from '../grid';
import { hashLength } from '../annex/hash';
import { sameName, sheetNamed } from '../sheetNames';
import type { GivenRows, JournalEntry } from './entry';
import { isInOrder, placesNow, type PlacesNow } from './placesNow';
import { keyLength, keyOf, type SavedOrder } from './savedOrder';
import type { PlacedTable, UndoSituation } from './undoSituation';

export interface OrderNow {
  readonly then: SavedOrder;
  readonly table: PlacedTable;
  /** By former position in the body, and in the table. */
  readonly rows: PlacesNow;
  readonly columns: PlacesNow;
}

/** Of tables that are still there. */
export function ordersNow(
  { orders = [], rows = [] }: Pick<JournalEntry, 'orders' | 'rows'>,
  { workbook, tables, grids }: Pick<UndoSituation, 'workbook' | 'tables' | 'grids'>,
): readonly OrderNow[] {
  return orders.flatMap((then) => {
    const table = tableNow(then, tables);
    const sheet = sheetNamed(workbook.sheets, then.sheet);
    if (table === undefined || sheet === undefined) return [];
    return [orderNow(then, table, grids.get(sheet.id), addedTo(then, rows))];
  });
}

/** By its name, else by where it stands: people rename tables too. */
function tableNow(
  { sheet, table, row, column }: SavedOrder,
  tables: readonly PlacedTable[],
): PlacedTable | undefined {
  const there = tables.filter((each) => sameName(each.sheet, sheet));
  return (
    there.find(({ name }) => sameName(name, table)) ??
    there.find((each) => each.row === row && each.column === column)
  );
}

/** How many rows the action gave to the table. */
function addedTo({ sheet, row, column }: SavedOrder, rows: readonly GivenRows[]): number {
  return rows
    .filter((given) => sameName(given.sheet, sheet) && given.row === row && given.column === column)
    .reduce((sum, { after }) => sum + after.length / hashLength, 0);
}

function orderNow(
  then: SavedOrder,
  table: PlacedTable,
  grid: GridSnapshot | undefined,
  added: number,
): OrderNow {
  const [headers = [], ...body] = valuesIn(grid, table);
  const columns = placesNow(then.headers, headers.map(String));
  const keyed = then.keyed.map((position) => columns[position] ?? position);
  const keys = body.map((line) => keyOf(keyed.map((position) => line[position] ?? '')));
  const were = keysIn(then);
  return { then, table, rows: placesNow(were, keys, were.length + added), columns };
}

function keysIn({ keys }: SavedOrder): readonly string[] {
  return Array.from({ length: keys.length / keyLength }, (_, at) =>
    keys.slice(at * keyLength, (at + 1) * keyLength),
  );
}

/** Whether all of the table stands where it stood. */
export function isUnmoved({ then, table, rows, columns }: OrderNow): boolean {
  const isThere = table.row === then.row && table.column === then.column;
  return isThere && [rows, columns].every((places) => isInOrder(places) && !places.includes(undefined));
}

/** Whether its rows stand in the order in which they stood. */
export function areRowsInOrder({ rows }: OrderNow): boolean {
  return isInOrder(rows);
}
