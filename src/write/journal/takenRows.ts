/** Rows that an action gave to a table, taken away again: what stands beneath the table is not moved. */
import { hashLength } from '../annex/hash';
import type { Edit } from '../plan';
import { valueAt } from '../grid';
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
  const isSorted = order !== undefined && !areRowsInOrder(order);
  const isAsLeft = table?.rowCount === rowCount + count && table.columnCount === columnCount && !isSorted;
  const rows = (from: number, to: number): UndoConflict => ({
    kind: 'rows',
    sheet: sheet.name,
    first: from,
    last: to,
  });
  if (!isAsLeft) return kept([rows(first, first + count - 1)]);
  const conflicts = changedRows(given, situation, sheet.id).map((at) => rows(first + at, first + at));
  if (conflicts.length > 0 && !overChanges) return kept(conflicts);
  const stay = given.takenIn === true;
  const block = { row: first, column, rowCount: count, columnCount };
  return {
    edits: [
      {
        edit: 'resizeTable',
        table: table.name,
        sheet: sheet.name,
        block: { row, column, rowCount, columnCount },
      },
      ...(stay ? [] : [{ edit: 'clearCells' as const, sheet: sheet.name, block }]),
    ],
    conflicts,
    removed: [{ sheet: sheet.name, count, stay }],
  };
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
