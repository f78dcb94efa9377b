/** Rows that an action gave to a table, taken away again: what stands beneath the table is not moved. */
import { hashLength } from '../annex/hash';
import type { Edit } from '../plan';
import { valueAt, valuesIn } from '../grid';
import { sameName, sheetNamed } from '../sheetNames';
import type { GivenRows } from './entry';
import { hashOfCells } from './cellText';
import { holdsConstant } from './cellsNow';
import { areRowsInOrder, type OrderNow } from './ordersNow';
import type { UndoConflict, UndoSituation } from './undoSituation';

export interface RemovedRows {
  readonly sheet: string;
  readonly count: number;
  /** They leave the table only, and stand under it again. */
  readonly stay: boolean;
}

export interface TakenRows {
  readonly edits: readonly Edit[];
  readonly conflicts: readonly UndoConflict[];
  readonly removed: readonly RemovedRows[];
}

export interface RowsTaking {
  readonly overChanges: boolean;
  /** Where the rows that the table had stand now. */
  readonly order: OrderNow | undefined;
}

/**
 * Rows in which somebody has written stay; so do all where the table has got other rows or columns since, or has been
 * sorted.
 */
export function takenRows(
  given: GivenRows,
  situation: UndoSituation,
  { overChanges, order }: RowsTaking,
): TakenRows {
  const sheet = sheetNamed(situation.workbook.sheets, given.sheet);
  if (sheet === undefined) return kept([{ kind: 'sheetGone', sheet: given.sheet }]);
  const { row, column, columnCount, rowCount } = given;
  const count = given.after.length / hashLength;
  const first = row + rowCount;
  const table = situation.tables.find(
    (each) => sameName(each.sheet, sheet.name) && each.row === row && each.column === column,
  );
  const rows = (from: number, to: number): UndoConflict => {
    return { kind: 'rows', sheet: sheet.name, first: first + from, last: first + to };
  };
  const isSorted = order !== undefined && !areRowsInOrder(order);
  const isAsWide = table?.columnCount === columnCount && !isSorted;
  const changed = changedRows(given, situation, sheet.id);
  const isShrunk = isAsWide && table.rowCount === rowCount;
  if (isShrunk && isGone(given, changed, situation, sheet.id)) return taken(given, sheet.name, []);
  const isAsLeft = isAsWide && (table.rowCount === rowCount + count || (isShrunk && changed.length === 0));
  if (!isAsLeft) return kept([rows(0, count - 1)]);
  const conflicts = changed.map((at) => rows(at, at));
  if (conflicts.length > 0 && !overChanges) return kept(conflicts);
  const block = { row, column, rowCount, columnCount };
  const resize: Edit = { edit: 'resizeTable', table: table.name, sheet: sheet.name, block };
  const isNeeded = table.rowCount !== rowCount;
  return { ...taken(given, sheet.name, isNeeded ? [resize] : []), conflicts };
}

/** Rows that stood under the table before stay there. */
function taken(given: GivenRows, sheet: string, resize: readonly Edit[]): TakenRows {
  const stay = given.takenIn === true;
  const count = given.after.length / hashLength;
  const { column, columnCount } = given;
  const block = { row: given.row + given.rowCount, column, rowCount: count, columnCount };
  const edits: Edit[] = [...resize, ...(stay ? [] : [{ edit: 'clearCells' as const, sheet, block }])];
  return { edits, conflicts: [], removed: [{ sheet, count, stay }] };
}

/** The table does not have them any more: taking back has been stopped there, or somebody has deleted them. */
function isGone(
  { row, rowCount, column, columnCount, takenIn }: GivenRows,
  changed: readonly number[],
  { grids }: UndoSituation,
  sheet: string,
): boolean {
  if (takenIn === true) return true;
  const block = { row: row + rowCount, column, rowCount: changed.length, columnCount };
  return valuesIn(grids.get(sheet), block).every((line) => line.every((value) => value === ''));
}

function kept(conflicts: readonly UndoConflict[]): TakenRows {
  return { edits: [], conflicts, removed: [] };
}

/** Positions among the new rows. What is calculated in them is not compared: only that it still is. */
function changedRows(
  { row, column, rowCount, columnCount, compared, after, takenIn }: GivenRows,
  { grids }: UndoSituation,
  sheet: string,
): readonly number[] {
  const grid = grids.get(sheet);
  const calculated = Array.from({ length: columnCount }, (_, position) => position).filter(
    (position) => takenIn !== true && !compared.includes(position),
  );
  return Array.from({ length: after.length / hashLength }, (_, at) => at).filter((at) => {
    const now = compared.map((position) => valueAt(grid, row + rowCount + at, column + position));
    const isWrittenOver = calculated.some((position) =>
      holdsConstant(grid, { row: row + rowCount + at, column: column + position }),
    );
    return isWrittenOver || hashOfCells([now]) !== after.slice(at * hashLength, (at + 1) * hashLength);
  });
}
