/** What stands on an annex's sheet, compared with what was written there: the user's own texts. */
import type { CellValue, GridSnapshot } from '../../read/snapshot';
import { annexWords } from '../../texts/annexWords';
import { alignRows, type AlignedRow, type Alignment } from './align';
import { continuationMark, joined, type Joint } from './cut';
import type { Content } from './draft';
import { isLimitBeside } from './limits';
import { withoutMarks } from './footnotes';
import type { TermFinder } from './terms';
import { writtenHash, type HandEdit, type Trace } from './trace';
import type { TracedCell } from './traceText';

export interface Standing {
  readonly edits: readonly HandEdit[];
  /** Edits whose row the user has since deleted. */
  readonly lost: readonly HandEdit[];
  /** Texts on rows of the user's own or beside the three columns. */
  readonly setAside: readonly string[];
  /** What stands for those of the keys that are on the sheet. */
  readonly textsOf: (keys: ReadonlySet<string>) => ReadonlyMap<string, StandingText>;
}

export interface StandingText {
  readonly content: Content;
  /** From 1. */
  readonly row: number;
}

interface FoundRow extends AlignedRow {
  readonly contents: readonly Content[];
  /** Texts beside the three columns. */
  readonly beside: readonly string[];
}

export const incompleteMark = `${annexWords.incomplete} – `;

function asContent(value: CellValue): Content {
  if (typeof value === 'string') return value.includes('\r') ? value.replaceAll(/\r\n?/gu, '\n') : value;
  return typeof value === 'number' ? value : String(value).toUpperCase();
}

function withoutIncompleteMark(content: Content): Content {
  return typeof content === 'string' && content.startsWith(incompleteMark)
    ? content.slice(incompleteMark.length)
    : content;
}

function isBeside(target: Content = '', column: number, content: Content): boolean {
  return column >= 3 && content !== '' && !isLimitBeside(target, column, content);
}

function foundRow(grid: GridSnapshot, at: number): FoundRow {
  const cells = (grid.values[at] ?? []).map(asContent);
  const isFirst = grid.row + at === 0;
  const contents = [0, 1, 2].map((column) => {
    const content = cells[column - grid.column] ?? '';
    return isFirst && column === 0 ? withoutIncompleteMark(content) : content;
  });
  const beside = cells
    .filter((content, position) => isBeside(contents[2], grid.column + position, content))
    .map(String);
  return { contents, beside, hashes: contents.map(writtenHash) };
}

/** A part of a cell as it is found, with what the trace says about it. */
interface FoundPart {
  readonly cell: TracedCell;
  readonly content: Content;
  readonly isChanged: boolean;
  /** Of those that are found, from 0. */
  readonly at: number;
}

type PartsByKey = Map<string, FoundPart[]>;

function eachMatchedCell(
  found: readonly FoundRow[],
  trace: Trace,
  alignment: Alignment,
  visit: (part: FoundPart) => void,
): void {
  found.forEach((row, at) => {
    const traced = trace.rows[alignment[at] ?? -1];
    traced?.forEach((cell, column) => {
      const isChanged = row.hashes[column] !== cell.written;
      visit({ cell, content: row.contents[column] ?? '', isChanged, at });
    });
  });
}

/** The parts of those cells that someone has edited, now or before. */
function editedParts(found: readonly FoundRow[], trace: Trace, alignment: Alignment): PartsByKey {
  const parts: PartsByKey = new Map();
  eachMatchedCell(found, trace, alignment, ({ cell, isChanged }) => {
    if (cell.key !== '' && (isChanged || cell.isEdited)) parts.set(cell.key, []);
  });
  gather(parts, found, trace, alignment);
  return parts;
}

/** Looks for every part of the keys that are asked for. */
function gather(parts: PartsByKey, found: readonly FoundRow[], trace: Trace, alignment: Alignment): void {
  if (parts.size === 0) return;
  eachMatchedCell(found, trace, alignment, (part) => {
    parts.get(part.cell.key)?.push(part);
  });
}

function withoutContinuation(text: string, cell: TracedCell): string {
  return cell.isContinued && text.startsWith(continuationMark) ? text.slice(continuationMark.length) : text;
}

function wholeContent(parts: readonly FoundPart[], finder: TermFinder): Content {
  const repeat = parts.find((part) => part.cell.isRepeated && part.isChanged);
  const own = repeat ? [repeat] : parts.filter((part) => !part.cell.isRepeated);
  const only = own[0];
  if (own.length === 1 && typeof only?.content === 'number') return only.content;
  const texts = own.map(({ cell, content }): { text: string; joint: Joint } => ({
    text: withoutContinuation(String(content), cell),
    joint: cell.joint,
  }));
  return withoutMarks(joined(texts), finder);
}

function baseOf(parts: readonly FoundPart[]): string {
  const first = parts.find((part) => part.cell.joint === 'first')?.cell;
  return first === undefined || first.base === '' ? (first?.written ?? '') : first.base;
}

function editsOf(parts: PartsByKey, finder: TermFinder): HandEdit[] {
  return [...parts].map(([key, own]) => ({ key, base: baseOf(own), content: wholeContent(own, finder) }));
}

function ownTexts(found: readonly FoundRow[], trace: Trace, alignment: Alignment): string[] {
  const isText = (content: Content): boolean => content !== '';
  return found.flatMap((row, at) => {
    const traced = trace.rows[alignment[at] ?? -1];
    const own = traced
      ? row.contents.filter(
          (_, column) => traced[column]?.key === '' && row.hashes[column] !== traced[column].written,
        )
      : row.contents;
    return [...own.filter(isText).map(String), ...row.beside];
  });
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** Share of words that two texts have in common. */
function likenessOfTexts(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared === 0 ? 0 : (2 * shared) / (first.size + second.size);
}

/** Reads the sheet by its trace. `proposed` gives what a key's cell would hold today. */
export function readStanding(
  grid: GridSnapshot,
  trace: Trace,
  proposed: (key: string) => Content | undefined,
  finder: TermFinder,
): Standing {
  const found = grid.values.map((_, at) => foundRow(grid, at));
  const traced = trace.rows.map((cells) => ({ hashes: cells.map((cell) => cell.written) }));
  const alignment = alignRows(found, traced, (row, other) =>
    likenessOfTexts(
      found[row]?.contents.join(' ') ?? '',
      trace.rows[other]?.map((cell) => proposed(cell.key) ?? '').join(' ') ?? '',
    ),
  );
  const edits = editsOf(editedParts(found, trace, alignment), finder);
  return {
    edits,
    lost: lostEdits(trace, new Set(edits.map(({ key }) => key))),
    setAside: ownTexts(found, trace, alignment),
    textsOf: (keys) => {
      const parts: PartsByKey = new Map([...keys].map((key) => [key, []]));
      gather(parts, found, trace, alignment);
      return standingTexts(parts, grid.row, finder);
    },
  };
}

/** The key of what stands in a cell; undefined on a row of the user's own. Row and column from 0. */
export function keyAt(grid: GridSnapshot, trace: Trace, row: number, column: number): string | undefined {
  const found = grid.values.map((_, at) => foundRow(grid, at));
  const traced = trace.rows.map((cells) => ({ hashes: cells.map((cell) => cell.written) }));
  const alignment = alignRows(found, traced, () => 0);
  return trace.rows[alignment[row - grid.row] ?? -1]?.[column]?.key;
}

function standingTexts(parts: PartsByKey, top: number, finder: TermFinder): Map<string, StandingText> {
  const texts = new Map<string, StandingText>();
  for (const [key, own] of parts) {
    const [first] = own;
    if (first) texts.set(key, { content: wholeContent(own, finder), row: top + first.at + 1 });
  }
  return texts;
}

function lostEdits(trace: Trace, kept: ReadonlySet<string>): HandEdit[] {
  const standing = new Set(
    trace.rows.flatMap((cells) => cells.filter((cell) => cell.isEdited).map((cell) => cell.key)),
  );
  return trace.edits.filter(({ key }) => standing.has(key) && !kept.has(key));
}
