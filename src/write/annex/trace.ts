/**
 * The trace: for every cell of the annex where it comes from and what was written, so that a later run can tell a
 * hand edit from its own words. Kept in a block of the notes: its first column holds the rows as one text in as few
 * cells as take it, its last the texts that were edited by hand.
 */
import { nameKey } from '../../domain/nameKey';
import { mapInSlices, type Slices } from '../../domain/slices';
import { annexWords } from '../../texts/annexWords';
import type { Edit } from '../plan';
import { blockWidth, inChunks, notesSheet, ofChunks, packed, unpacked, type NotesBlock } from '../notes';
import { continuationMark } from './cut';
import type { Content } from './draft';
import { hashOf } from './hash';
import { isParagraph } from './geometry';
import type { SheetCell, SheetRow } from './rows';
import { blankCell, emptyHash, rowsOfText, textOfRows, type TracedCell } from './traceText';

/** A text that was edited by hand, and the hash of the generated text that it was made from. */
export interface HandEdit {
  readonly key: string;
  readonly base: string;
  readonly content: Content;
}

export interface Trace {
  /** Writing began and never ended: what stands on the sheet says nothing. */
  readonly isUnfinished: boolean;
  readonly rows: readonly (readonly TracedCell[])[];
  readonly edits: readonly HandEdit[];
  /** Texts of the user's own that no longer had a place when writing began. */
  readonly setAside: readonly string[];
  /** Charts on the sheet that were not ours when writing began. */
  readonly foreignCharts: readonly string[];
}

const traceColumn = 0;
const savedColumn = blockWidth - 1;

const unfinished = 'påbörjad';
const finished = 'klar';
/** Stands in the title row. A trace of another version is none: its annex is left alone, like a sheet of the user's. */
const version = '2';

export function writtenHash(content: Content): string {
  return content === '' ? emptyHash : hashOf(String(content));
}

type EditOf = (key: string) => HandEdit | undefined;

function traced({ cell, content, joint }: SheetCell, row: SheetRow, editOf: EditOf): TracedCell {
  if (!cell) return content === '' ? blankCell : { ...blankCell, written: writtenHash(content) };
  const written = writtenHash(content);
  const edit = editOf(cell.key);
  const generated = cell.content === content ? written : writtenHash(cell.content);
  const base = joint === 'first' ? (edit?.base ?? generated) : '';
  return {
    written,
    base: base === written ? '' : base,
    joint,
    isContinued: joint !== 'first' && !isParagraph(row.kind) && String(content).startsWith(continuationMark),
    isRepeated: row.isRepeated,
    isEdited: edit !== undefined,
    key: cell.key,
  };
}

export function traceOf(rows: readonly SheetRow[], editOf: EditOf): Slices<TracedCell[][]> {
  return mapInSlices(rows, (row) => row.cells.map((cell) => traced(cell, row, editOf)));
}

export function traceTitle(year: number, group: string): string {
  return `${annexWords.annex}|${year}|${nameKey(group)}`;
}

/** The year and target group of a block's title; undefined for a block that is no trace. */
export function annexOfTitle(title: string): { readonly year: number; readonly group: string } | undefined {
  const [word, year = '', ...group] = title.split('|');
  return word === annexWords.annex ? { year: Number(year), group: group.join('|') } : undefined;
}

function isHandEdit(value: unknown): value is HandEdit {
  if (typeof value !== 'object' || value === null) return false;
  if (!('key' in value && 'base' in value && 'content' in value)) return false;
  const { key, base, content } = value;
  return (
    typeof key === 'string' &&
    typeof base === 'string' &&
    (typeof content === 'string' || typeof content === 'number')
  );
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function texts(value: unknown): readonly string[] {
  return list(value).filter((text) => typeof text === 'string');
}

function readSaved(chunks: readonly string[]): Pick<Trace, 'edits' | 'setAside' | 'foreignCharts'> {
  const saved = chunks.length === 0 ? [] : list(unpacked(chunks));
  return {
    edits: list(saved[0]).filter(isHandEdit),
    setAside: texts(saved[1]),
    foreignCharts: texts(saved[2]),
  };
}

function chunksIn({ rows }: NotesBlock, column: number): string[] {
  return rows.map((row) => row[column] ?? '').filter((text) => text !== '');
}

/** undefined when the annex has no trace yet. */
export function readTrace(block: NotesBlock): Trace | undefined {
  const [state, writtenVersion] = block.head;
  if (writtenVersion !== version) return undefined;
  return {
    isUnfinished: state !== finished,
    rows: rowsOfText(ofChunks(chunksIn(block, traceColumn))),
    ...readSaved(chunksIn(block, savedColumn)),
  };
}

function values(row: number, column: number, cells: readonly (readonly string[])[]): Edit[] {
  return cells.length === 0 ? [] : [{ edit: 'values', sheet: notesSheet, row, column, values: cells }];
}

/** Chunks in one of the block's columns, and nothing left of what stood there. */
function column(block: NotesBlock, at: number, chunks: readonly string[]): Edit[] {
  const stood = 1 + block.rows.findLastIndex((row) => (row[at] ?? '') !== '');
  const length = Math.max(chunks.length, stood);
  const cells = Array.from({ length }, (_, row) => [chunks[row] ?? '']);
  return values(1, block.column + at, cells);
}

/**
 * Before anything is overwritten: first what the user wrote, then the sign that writing has begun, then the trace.
 * A fault between any two of them leaves either the old trace in force or the hand edits saved.
 */
export function* beginTrace(
  block: NotesBlock,
  rows: readonly (readonly TracedCell[])[],
  { edits, setAside, foreignCharts }: Pick<Trace, 'edits' | 'setAside' | 'foreignCharts'>,
): Slices<Edit[]> {
  const isNothing = edits.length + setAside.length + foreignCharts.length === 0;
  return [
    ...column(block, savedColumn, isNothing ? [] : packed([edits, setAside, foreignCharts])),
    ...values(0, block.column, [[block.title, unfinished, version]]),
    ...column(block, traceColumn, inChunks(yield* textOfRows(rows))),
  ];
}

/** After everything has been written. */
export function finishTrace(block: NotesBlock): Edit[] {
  return values(0, block.column + 1, [[finished]]);
}
