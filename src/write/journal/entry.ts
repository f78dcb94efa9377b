/** What the workbook remembers of an action, so that it can be taken back: data, without a word of text about it. */
import type { CellInput, ChartPlan, Look, PageSetup } from '../plan';
import { isSavedOrder, type SavedOrder } from './savedOrder';
import { isSavedSetup, type SavedSetup } from './savedSetup';
import { isListOf, isNumber, isRecord, isText } from './entryShapes';
import type { Runs } from './runs';

export const journaledActions = [
  'create',
  'adopt',
  'import',
  'repair',
  'map',
  'renumber',
  'migrate',
  'annex',
  'overview',
  'indicator',
  'freeze',
  'restore',
] as const;
export type JournaledAction = (typeof journaledActions)[number];

/** A sheet that the action made, or laid anew. */
export interface LaidSheet {
  /** What it was called when it was written. */
  readonly name: string;
  /** Hidden names on it, by which it is found when it has been renamed. */
  readonly anchors: readonly string[];
  /** What was written on it, for a comparison. */
  readonly digest: SheetDigest;
  readonly former: FormerSheet;
}

/** A few letters for each stretch of rows, from the first row of the sheet on. */
export interface SheetDigest {
  readonly rowsEach: number;
  readonly text: string;
}

export type FormerSheet =
  | { readonly kind: 'none' }
  /** The empty sheet of a new workbook, which was taken over. */
  | { readonly kind: 'empty'; readonly name: string }
  | { readonly kind: 'sheet'; readonly picture: SavedPicture };

/** Cells of one look: `A1:C3,B7`. */
export interface SavedLook {
  readonly cells: string;
  readonly look: Look;
}

/** A whole sheet, from its first cell on. */
export interface SavedPicture {
  readonly cells: readonly (readonly CellInput[])[];
  readonly looks: readonly SavedLook[];
  readonly heights: readonly number[];
  readonly widths: readonly number[];
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly page: PageSetup;
  readonly breaks: readonly number[];
  readonly charts: readonly ChartPlan[];
}

/** Lines of cells, each with how often it comes in a row: a column's formula is the same in every line. */
export type SavedLines = Runs<readonly CellInput[]>;

/** A block of cells on a sheet that was there before, as it was and as it became; null is filled by another cell. */
export interface SavedCells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: SavedLines;
  readonly after: SavedLines;
}

/** Cells of the add-in's own notes as they were, and a hash of what they became. */
export interface SavedNotes {
  readonly row: number;
  readonly column: number;
  readonly before: SavedLines;
  readonly after: string;
}

/** A name of the workbook; without a formula it was not there. */
export interface SavedName {
  readonly name: string;
  readonly formula?: string;
  /** The formula that it was given; '' where it was taken away. */
  readonly after?: string;
}

/** A sheet on which something was changed, and hidden names on it, by which it is found when it has been renamed. */
export interface SavedHome {
  readonly sheet: string;
  readonly anchors: readonly string[];
}

/** Columns that a table was given at its right end, where nothing stood. */
export interface GivenColumns {
  readonly sheet: string;
  /** Where the table begins, and how many columns it had. */
  readonly row: number;
  readonly column: number;
  readonly columnCount: number;
  /** What the new columns held, their headers first. */
  readonly after: SavedLines;
  /** What they were as columns of the sheet, in points. */
  readonly widths: readonly number[];
}

/** Rows that a table was given at its lower end, where nothing stood. */
export interface GivenRows {
  readonly sheet: string;
  /** The table as it was, its header row included. */
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Positions of the columns whose cells are compared, and a hash of those of each new row. */
  readonly compared: readonly number[];
  readonly after: string;
  /** They stood under the table before, and stay there. */
  readonly takenIn?: true;
}

export interface JournalEntry {
  readonly sheets: readonly LaidSheet[];
  readonly names: readonly SavedName[];
  readonly cells: readonly SavedCells[];
  /** An entry of an older add-in has none of these. */
  readonly homes?: readonly SavedHome[];
  readonly orders?: readonly SavedOrder[];
  readonly columns?: readonly GivenColumns[];
  readonly rows?: readonly GivenRows[];
  readonly setups?: readonly SavedSetup[];
  readonly notes: readonly SavedNotes[];
}

function isCell(value: unknown): value is CellInput {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function isLine(value: unknown): value is readonly CellInput[] {
  return isListOf(value, isCell);
}

function isSavedLine(value: unknown): value is SavedLines[number] {
  if (!Array.isArray(value)) return false;
  const [count, line, ...others] = value as readonly unknown[];
  return others.length === 0 && Number.isInteger(count) && isLine(line);
}

function isSavedNotes(value: unknown): value is SavedNotes {
  if (!isRecord(value)) return false;
  const { row, column, before, after } = value;
  return Number.isInteger(row) && Number.isInteger(column) && isListOf(before, isSavedLine) && isText(after);
}

function isSavedCells(value: unknown): value is SavedCells {
  if (!isRecord(value)) return false;
  const { sheet, row, column, before, after } = value;
  const isPlaced = isText(sheet) && Number.isInteger(row) && Number.isInteger(column);
  return isPlaced && isListOf(before, isSavedLine) && isListOf(after, isSavedLine);
}

function isGivenColumns(value: unknown): value is GivenColumns {
  if (!isRecord(value)) return false;
  const { sheet, row, column, columnCount, after, widths } = value;
  const isPlaced = isText(sheet) && [row, column, columnCount].every(Number.isInteger);
  return isPlaced && isListOf(after, isSavedLine) && isListOf(widths, isNumber);
}

function isGivenRows(value: unknown): value is GivenRows {
  if (!isRecord(value)) return false;
  const { sheet, row, column, rowCount, columnCount, compared, after, takenIn } = value;
  const isPlaced = isText(sheet) && [row, column, rowCount, columnCount].every(Number.isInteger);
  const isKnownKind = takenIn === undefined || takenIn === true;
  return isPlaced && isListOf(compared, isNumber) && isText(after) && isKnownKind;
}

function isSavedName(value: unknown): value is SavedName {
  if (!isRecord(value)) return false;
  const { name, formula, after } = value;
  return isText(name) && [formula, after].every((each) => each === undefined || isText(each));
}

function isSavedHome(value: unknown): value is SavedHome {
  return isRecord(value) && isText(value['sheet']) && isListOf(value['anchors'], isText);
}

function isSavedLook(value: unknown): value is SavedLook {
  if (!isRecord(value)) return false;
  const { cells, look } = value;
  return isText(cells) && isRecord(look);
}

export function isChartPlan(value: unknown): value is ChartPlan {
  if (!isRecord(value)) return false;
  const { name, title, series, numberFormat, left, top, width, height, minimum } = value;
  const measures = [left, top, width, height, minimum];
  return [name, title, numberFormat].every(isText) && measures.every(isNumber) && isListOf(series, isRecord);
}

function isPicture(value: unknown): value is SavedPicture {
  if (!isRecord(value)) return false;
  const { cells, looks, heights, widths, tabColor, gridlines, page, breaks, charts } = value;
  return (
    isListOf(cells, isLine) &&
    isListOf(looks, isSavedLook) &&
    isListOf(heights, isNumber) &&
    isListOf(widths, isNumber) &&
    isText(tabColor) &&
    typeof gridlines === 'boolean' &&
    isRecord(page) &&
    isListOf(breaks, isNumber) &&
    isListOf(charts, isChartPlan)
  );
}

function isFormer(value: unknown): value is FormerSheet {
  if (!isRecord(value)) return false;
  const { kind, picture, name } = value;
  if (kind === 'sheet') return isPicture(picture);
  return kind === 'none' || (kind === 'empty' && isText(name));
}

function isDigest(value: unknown): value is SheetDigest {
  if (!isRecord(value)) return false;
  const { rowsEach, text } = value;
  return isNumber(rowsEach) && rowsEach > 0 && isText(text);
}

function isLaidSheet(value: unknown): value is LaidSheet {
  if (!isRecord(value)) return false;
  const { name, anchors, digest, former } = value;
  return isText(name) && isListOf(anchors, isText) && isDigest(digest) && isFormer(former);
}

/** Whether it is what was once written; the workbook has been in other hands since. */
export function isJournalEntry(value: unknown): value is JournalEntry {
  if (!isRecord(value)) return false;
  const { sheets, names, cells, columns = [], rows = [], setups = [], notes } = value;
  const { homes = [], orders = [] } = value;
  return (
    isListOf(homes, isSavedHome) &&
    isListOf(orders, isSavedOrder) &&
    isListOf(sheets, isLaidSheet) &&
    isListOf(names, isSavedName) &&
    isListOf(cells, isSavedCells) &&
    isListOf(columns, isGivenColumns) &&
    isListOf(rows, isGivenRows) &&
    isListOf(setups, isSavedSetup) &&
    isListOf(notes, isSavedNotes)
  );
}

/** A sheet has no more rows than this. */
const mostRows = 1_048_576;

export function linesOf(saved: SavedLines): readonly (readonly CellInput[])[] {
  return saved.flatMap(([count, line]) => Array.from({ length: Math.min(count, mostRows) }, () => line));
}
