/** Finds the header rows of a foreign sheet: those in which several cells say what a register's columns are. */
import type { HeaderColumn } from './headerColumn';
import { scaleOf, senseOf, yearSense } from './headerSense';
import { isTitled, type Sense } from './meaning';
import { isNumeric, type SourceCell, type SourceRow, type SourceSheet } from './source';

export interface FoundHeader {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly HeaderColumn[];
  readonly cells: readonly SourceCell[];
}

interface Candidate {
  readonly columns: readonly HeaderColumn[];
  readonly cells: readonly SourceCell[];
  readonly matched: number;
}

const isTitle = (sense: Sense | undefined): boolean => sense?.field === 'title' && isTitled(sense.register);

/** Cells side by side, and those that a gap of blank columns parts from them. */
function segmentsOf(columns: readonly HeaderColumn[]): HeaderColumn[][] {
  const segments: HeaderColumn[][] = [];
  for (const column of columns) {
    const last = segments.at(-1)?.at(-1);
    if (last !== undefined && column.column - last.column === 1) segments.at(-1)?.push(column);
    else segments.push([column]);
  }
  return segments;
}

function matchedIn(columns: readonly HeaderColumn[]): number {
  return new Set(columns.flatMap(({ sense }) => (sense ? [`${sense.register}.${sense.field}`] : []))).size;
}

/** Whether these cells together are a header: enough of them known, and among them what a register is about. */
function isHeader(columns: readonly HeaderColumn[]): boolean {
  const matched = matchedIn(columns);
  const senses = columns.map(({ sense }) => sense);
  const [only] = senses;
  if (columns.length === 1) return only?.register === 'indicators' && only.field === 'title';
  const has = (field: string): boolean => senses.some((sense) => sense?.field === field);
  const hasYears = columns.some(({ text }) => yearSense(text) !== undefined);
  const isAbout = senses.some(isTitle) || (has('likelihood') && has('consequence'));
  const known = columns.filter(({ sense, text }) => sense !== undefined || yearSense(text)).length;
  return isAbout && (matched >= 2 || hasYears) && (known * 2 >= columns.length || matched >= 3);
}

function headerColumn(row: number, column: number, text: string): HeaderColumn {
  return { row, column, text, sense: senseOf(text) };
}

/** A header is words, or a year; a row of figures is none. */
function mayBeHeader({ cells }: SourceRow): boolean {
  return cells.every((cell) => !isNumeric(cell) || yearSense(cell.text) !== undefined);
}

function single({ row, cells }: SourceRow): Candidate {
  const columns = cells.map(({ column, text }) => headerColumn(row, column, text));
  return { columns, cells, matched: matchedIn(columns) };
}

/** What stands over a column in the upper row of two: its own cell, or the merged one that reaches over it. */
function upperText(sheet: SourceSheet, row: SourceRow, column: number): string {
  const merge = sheet.mergeAt(row.row, column);
  return row.at.get(merge?.column ?? column)?.text ?? '';
}

/** The lower says it more exactly; where that is not enough, both together. */
function joinedColumn(row: number, column: number, upper: string, lower: string): HeaderColumn {
  if (upper === '' || lower === '') return headerColumn(row, column, upper === '' ? lower : upper);
  const text = `${upper} / ${lower}`;
  return { row, column, text, sense: senseOf(lower) ?? senseOf(`${upper} ${lower}`) ?? senseOf(upper) };
}

function joined(sheet: SourceSheet, upper: SourceRow, lower: SourceRow): Candidate {
  const places = new Set([...upper.cells, ...lower.cells].map(({ column }) => column));
  for (const { column } of upper.cells) {
    const merge = sheet.mergeAt(upper.row, column);
    for (let at = 1; at < (merge?.columnCount ?? 1); at += 1)
      if (lower.at.has(column + at)) places.add(column + at);
  }
  const columns = [...places]
    .sort((a, b) => a - b)
    .map((column) =>
      joinedColumn(upper.row, column, upperText(sheet, upper, column), lower.at.get(column)?.text ?? ''),
    );
  return { columns, cells: [...upper.cells, ...lower.cells], matched: matchedIn(columns) };
}

const unitText = /^(?:[([].*[)\]]|[01]\s*[-–—]\s*\d{1,3}\s*%?|%|procent|åååå-mm-dd|ja\/nej|x)$/iu;

/** A second row that holds nothing but units and scales. */
function isUnitRow({ cells }: SourceRow): boolean {
  return cells.every(({ text }) => unitText.test(text) || scaleOf(text) !== undefined) && cells.length > 0;
}

function withUnits(upper: Candidate, units: SourceRow): Candidate {
  const columns = upper.columns.map((column) => {
    const unit = units.at.get(column.column)?.text;
    return unit === undefined ? column : { ...column, text: `${column.text} ${unit}` };
  });
  return { ...upper, columns, cells: [...upper.cells, ...units.cells] };
}

/** Whether the lower row goes on with the header that the upper one begins. */
function isContinued(sheet: SourceSheet, upper: SourceRow, lower: SourceRow): boolean {
  if (upper.cells.length < 2 || !mayBeHeader(lower)) return false;
  const repeats = lower.cells.filter(({ column }) => upper.at.has(column));
  const underGroup = repeats.every(({ column }) => {
    const merge = sheet.mergeAt(upper.row, column);
    return (merge?.columnCount ?? 1) > 1 || senseOf(upper.at.get(column)?.text ?? '') === undefined;
  });
  return underGroup && lower.cells.some(({ text }) => senseOf(text) !== undefined);
}

/** The header that begins in the row; undefined where none does. */
export function headerAt(sheet: SourceSheet, at: number): FoundHeader | undefined {
  const row = sheet.rows[at];
  if (row === undefined) return undefined;
  const next = sheet.rows[at + 1];
  const below = next?.row === row.row + 1 ? next : undefined;
  const alone = mayBeHeader(row) ? single(row) : undefined;
  if (below !== undefined && alone !== undefined && isContinued(sheet, row, below)) {
    const both = joined(sheet, row, below);
    const isBetter = both.matched > alone.matched || matchedIn(single(below).columns) < both.matched;
    if (isBetter && segmentsOf(both.columns).some(isHeader)) return found(both, row.row, below.row);
  }
  if (alone === undefined || !segmentsOf(alone.columns).some(isHeader)) return undefined;
  return below !== undefined && isUnitRow(below)
    ? found(withUnits(alone, below), row.row, below.row)
    : found(alone, row.row, row.row);
}

function found({ columns, cells }: Candidate, firstRow: number, lastRow: number): FoundHeader {
  return { firstRow, lastRow, columns, cells };
}

/** The tables of a header, each with its columns; what belongs to none is left out. */
export function headerSegments({ columns }: FoundHeader): readonly (readonly HeaderColumn[])[] {
  const segments = segmentsOf(columns);
  const tables: HeaderColumn[][] = [];
  for (const segment of segments) {
    const last = tables.at(-1);
    if (isHeader(segment)) tables.push(segment);
    else if (last !== undefined && goesOn(last, segment)) last.push(...segment);
  }
  return tables;
}

/** Parted by one blank column, and half of it known. */
function goesOn(table: readonly HeaderColumn[], segment: readonly HeaderColumn[]): boolean {
  const gap = (segment[0]?.column ?? 0) - (table.at(-1)?.column ?? 0);
  const known = segment.filter(({ sense }) => sense !== undefined).length;
  return gap === 2 && known * 2 >= segment.length;
}
