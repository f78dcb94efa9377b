/** Columns that an action gave to a table, taken away again: what stands beside the table is not moved. */
import type { Block, CellInput, Edit } from '../plan';
import { valueAt } from '../grid';
import { sameName, sheetNamed } from '../sheetNames';
import { saysStill } from './cellsNow';
import { linesOf, type GivenColumns } from './entry';
import type { PlacedTable, UndoConflict, UndoSituation } from './undoSituation';

export interface RemovedColumn {
  readonly sheet: string;
  readonly header: string;
}

export interface TakenColumns {
  readonly edits: readonly Edit[];
  readonly conflicts: readonly UndoConflict[];
  readonly removed: readonly RemovedColumn[];
}

/** A column in which somebody has written stays; so do all where the table has got other columns since. */
export function takenColumns(
  given: GivenColumns,
  situation: UndoSituation,
  overChanges: boolean,
): TakenColumns {
  const sheet = sheetNamed(situation.workbook.sheets, given.sheet);
  if (sheet === undefined) return kept([{ kind: 'sheetGone', sheet: given.sheet }]);
  const conflictAt = ({ row, column }: Place): UndoConflict => {
    const now = String(valueAt(grid, row, column));
    return { kind: 'cell', sheet: sheet.name, row, column, now };
  };
  const grid = situation.grids.get(sheet.id);
  const table = tableOf(given, sheet.name, situation);
  const changed = cellsOf(given, table).filter(({ inputs, ...cell }) =>
    inputs.every((input) => !saysStill(grid, cell, input)),
  );
  if (table?.columnCount !== given.columnCount + given.widths.length) {
    const [first = besideLast(given)] = changed;
    return kept([conflictAt(first)]);
  }
  const conflicts = changed.map(conflictAt);
  if (changed.length > 0 && !overChanges) return kept(conflicts);
  return { edits: takingEdits(given, table), conflicts, removed: removedFrom(sheet.name, given) };
}

function kept(conflicts: readonly UndoConflict[]): TakenColumns {
  return { edits: [], conflicts, removed: [] };
}

function tableOf(
  { row, column }: GivenColumns,
  sheet: string,
  { tables }: UndoSituation,
): PlacedTable | undefined {
  return tables.find((table) => sameName(table.sheet, sheet) && table.row === row && table.column === column);
}

type Place = Pick<Block, 'row' | 'column'>;

/** What the cells may hold if nobody has written in them: rows that have come since, what the last one did or nothing. */
function cellsOf(
  { row, column, columnCount, after }: GivenColumns,
  table: PlacedTable | undefined,
): readonly (Place & { readonly inputs: readonly CellInput[] })[] {
  const lines = linesOf(after);
  return Array.from({ length: table?.rowCount ?? lines.length }, (_, at) =>
    (lines[at] ?? lines.at(-1) ?? []).map((input, position) => ({
      row: row + at,
      column: column + columnCount + position,
      inputs: at < lines.length ? [input] : [input, ''],
    })),
  ).flat();
}

function besideLast({ row, column, columnCount, widths }: GivenColumns): Place {
  return { row, column: column + columnCount + widths.length };
}

function takingEdits(
  { sheet, column, columnCount, widths }: GivenColumns,
  { name, row, rowCount }: PlacedTable,
): readonly Edit[] {
  const first = column + columnCount;
  return [
    { edit: 'widenTable', table: name, sheet, columnCount: -widths.length },
    { edit: 'clearCells', sheet, block: { row, column: first, rowCount, columnCount: widths.length } },
    { edit: 'columnWidths', sheet, column: first, widths },
  ];
}

function removedFrom(sheet: string, { after }: GivenColumns): readonly RemovedColumn[] {
  const [headers = []] = linesOf(after);
  return headers.map((header) => ({ sheet, header: String(header) }));
}
