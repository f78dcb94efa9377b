/** What an action changed in tables, where it stands by now: rows have been sorted and inserted since, columns moved. */
import type { Block, CellInput } from '../plan';
import { sameName } from '../sheetNames';
import { linesOf, type JournalEntry, type SavedCells } from './entry';
import { isUnmoved, ordersNow, type OrderNow } from './ordersNow';
import { runsOf } from './runs';
import type { SavedFormats, SavedSetup } from './savedSetup';
import type { UndoConflict, UndoSituation } from './undoSituation';

export interface CellsNow extends SavedCells {
  /** The block has all columns of its table. */
  readonly isWholeRow?: boolean;
}

export interface EntryNow extends JournalEntry {
  readonly cells: readonly CellsNow[];
  /** What cannot be found any more. */
  readonly gone: readonly UndoConflict[];
  readonly tables: readonly OrderNow[];
}

export function entryNow(
  entry: JournalEntry,
  situation: Pick<UndoSituation, 'workbook' | 'tables' | 'grids'>,
): EntryNow {
  const tables = ordersNow(entry, situation);
  const cells = entry.cells.map((saved) => cellsNow(saved, tables));
  const setups = entry.setups?.flatMap((setup) => setupNow(setup, tables));
  return {
    ...entry,
    ...(setups !== undefined && { setups }),
    cells: cells.flatMap(({ pieces }) => pieces),
    gone: cells.flatMap(({ gone }, at) => goneFrom(entry.cells[at]?.sheet ?? '', gone)),
    tables,
  };
}

function goneFrom(sheet: string, count: number): readonly UndoConflict[] {
  return count === 0 ? [] : [{ kind: 'cellsGone', sheet, count }];
}

/** The table in whose body the block lies. */
function orderAround(
  sheet: string,
  { row, column, rowCount, columnCount }: Block,
  tables: readonly OrderNow[],
): OrderNow | undefined {
  return tables.find(({ then, rows, columns }) => {
    const isThere = row > then.row && row + rowCount <= then.row + 1 + rows.length;
    const isBeside = column >= then.column && column + columnCount <= then.column + columns.length;
    return sameName(then.sheet, sheet) && isThere && isBeside;
  });
}

/** A line of a block, where it stands. */
interface LineNow<Content> {
  readonly row: number;
  readonly content: Content;
}

interface Placed<Piece> {
  readonly pieces: readonly Piece[];
  /** How many cells cannot be found. */
  readonly gone: number;
}

function cellsNow(saved: SavedCells, tables: readonly OrderNow[]): Placed<CellsNow> {
  const [before, after] = [linesOf(saved.before), linesOf(saved.after)];
  const block = { ...saved, rowCount: before.length, columnCount: before[0]?.length ?? 0 };
  const order = orderAround(saved.sheet, block, tables);
  if (order === undefined) return { pieces: [saved], gone: 0 };
  const isWholeRow = block.columnCount === order.columns.length;
  if (isUnmoved(order)) return { pieces: [{ ...saved, isWholeRow }], gone: 0 };
  const lines = before.map((line, at): BothLines => [line, after[at] ?? []]);
  const columns = columnsNow(block, order);
  if (columns.isTogether) return piecesAt(saved, lines, columns.first, order, isWholeRow);
  const single = columns.each.map((column, position) =>
    piecesAt(saved, lines.map(cellAt(position)), column, order, false),
  );
  return {
    pieces: single.flatMap(({ pieces }) => pieces),
    gone: single.reduce((sum, { gone }) => sum + gone, 0),
  };
}

type BothLines = readonly [before: readonly CellInput[], after: readonly CellInput[]];

function cellAt(position: number): (lines: BothLines) => BothLines {
  return ([before, after]) => [[before[position] ?? null], [after[position] ?? null]];
}

interface ColumnsNow {
  readonly each: readonly (number | undefined)[];
  readonly first: number | undefined;
  /** They stand beside each other as they stood. */
  readonly isTogether: boolean;
}

function columnsNow({ column, columnCount }: Block, { then, table, columns }: OrderNow): ColumnsNow {
  const from = column - then.column;
  const each = columns
    .slice(from, from + columnCount)
    .map((place) => (place === undefined ? undefined : table.column + place));
  const [first] = each;
  const isTogether = first !== undefined && each.every((place, at) => place === first + at);
  return { each, first, isTogether };
}

function piecesAt(
  { sheet, row }: SavedCells,
  lines: readonly BothLines[],
  column: number | undefined,
  order: OrderNow,
  isWholeRow: boolean,
): Placed<CellsNow> {
  const { found, lost } = linesNow(lines, row, order, namesCells);
  if (column === undefined) return { pieces: [], gone: touchedIn(lines) };
  const pieces = stretchesOf(found).map((stretch) => ({
    ...{ sheet, column, isWholeRow },
    row: stretch[0]?.row ?? 0,
    before: runsOf(stretch.map(({ content: [before] }) => before)),
    after: runsOf(stretch.map(({ content: [, after] }) => after)),
  }));
  return { pieces, gone: touchedIn(lost) };
}

function touchedIn(lines: readonly BothLines[]): number {
  return lines.reduce(
    (sum, [before, after]) => sum + before.filter((cell, position) => cell !== after[position]).length,
    0,
  );
}

/** A formula with an address in it means other cells once rows or columns have moved. */
const address = /(?<![\p{L}\p{N}_.[])\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(\]])/u;

function namesCells([before]: BothLines): boolean {
  return before.some((cell) => typeof cell === 'string' && cell.startsWith('=') && address.test(cell));
}

function linesNow<Content>(
  lines: readonly Content[],
  row: number,
  { then, table, rows }: OrderNow,
  staysAway: (content: Content) => boolean = () => false,
): { readonly found: readonly LineNow<Content>[]; readonly lost: readonly Content[] } {
  const found: LineNow<Content>[] = [];
  const lost: Content[] = [];
  lines.forEach((content, at) => {
    const place = rows[row + at - then.row - 1];
    if (place === undefined || staysAway(content)) lost.push(content);
    else found.push({ row: table.row + 1 + place, content });
  });
  return { found: found.toSorted((a, b) => a.row - b.row), lost };
}

/** Those that follow on each other together. */
function stretchesOf<Content>(lines: readonly LineNow<Content>[]): readonly (readonly LineNow<Content>[])[] {
  const stretches: LineNow<Content>[][] = [];
  for (const line of lines) {
    const last = stretches.at(-1);
    if (last !== undefined && last.at(-1)?.row === line.row - 1) last.push(line);
    else stretches.push([line]);
  }
  return stretches;
}

/** Number formats go with their rows; all else holds for whole columns. */
function setupNow(setup: SavedSetup, tables: readonly OrderNow[]): readonly SavedSetup[] {
  const order = setup.kind === 'formats' ? orderAround(setup.sheet, setup.block, tables) : undefined;
  if (setup.kind !== 'formats' || order === undefined || isUnmoved(order)) return [setup];
  const { first } = columnsNow(setup.block, order);
  return first === undefined ? [] : formatsNow(setup, first, order);
}

function formatsNow(setup: SavedFormats, column: number, order: OrderNow): readonly SavedFormats[] {
  const formats = setup.before.flatMap(([count, format]) => Array.from({ length: count }, () => format));
  return stretchesOf(linesNow(formats, setup.block.row, order).found).map((stretch) => ({
    ...setup,
    block: { ...setup.block, column, row: stretch[0]?.row ?? 0, rowCount: stretch.length },
    before: runsOf(stretch.map(({ content }) => content)),
  }));
}
