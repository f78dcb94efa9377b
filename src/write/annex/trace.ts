/**
 * The trace: for every cell of the annex where it comes from and what was written, so that a later run can tell a
 * hand edit from its own words. Kept in a block of the notes: three columns as the annex has, one row for each of
 * its rows, and in the fourth the texts that were edited by hand.
 */
import { nameKey } from '../../domain/nameKey';
import { annexWords } from '../../texts/annexWords';
import type { Edit } from '../plan';
import { blockWidth, notesSheet, packed, unpacked, type NotesBlock } from '../notes';
import { continuationMark, type Joint } from './cut';
import type { Content } from './draft';
import { hashOf } from './hash';
import { isParagraph } from './geometry';
import type { SheetCell, SheetRow } from './rows';

export interface TracedCell {
  /** Hash of what was written. */
  readonly written: string;
  /** Hash of what was generated from the source; '' when that is what was written. */
  readonly base: string;
  readonly joint: Joint;
  /** The part begins with `Forts.` */
  readonly isContinued: boolean;
  readonly isRepeated: boolean;
  readonly isEdited: boolean;
  /** '' for a cell that only fills out its row. */
  readonly key: string;
}

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

const unfinished = 'påbörjad';
const finished = 'klar';

/** No text hashes to this: a hash of 0 would be written `0` only for one text in 10^15. */
const emptyHash = '0';

const blankCell: TracedCell = {
  written: emptyHash,
  base: '',
  joint: 'first',
  isContinued: false,
  isRepeated: false,
  isEdited: false,
  key: '',
};

export function writtenHash(content: Content): string {
  return content === '' ? emptyHash : hashOf(String(content));
}

const jointSigns: Readonly<Record<Joint, string>> = { first: '', space: 's', line: 'l', none: 'n' };
const jointOfSign = new Map(Object.entries(jointSigns).map(([joint, sign]) => [sign, joint as Joint]));

function marksOf(cell: TracedCell): string {
  const joint = jointSigns[cell.joint];
  return (
    (cell.isContinued ? joint.toUpperCase() : joint) +
    (cell.isRepeated ? 'r' : '') +
    (cell.isEdited ? 'e' : '')
  );
}

function encode(cell: TracedCell): string {
  return cell === blankCell ? '' : `${cell.written}|${cell.base}|${marksOf(cell)}|${cell.key}`;
}

function decode(text: string): TracedCell {
  if (text === '') return blankCell;
  const [written = '', base = '', marks = '', ...key] = text.split('|');
  const sign = /[sln]/iu.exec(marks)?.[0] ?? '';
  return {
    written,
    base,
    joint: jointOfSign.get(sign.toLowerCase()) ?? 'first',
    isContinued: sign !== sign.toLowerCase(),
    isRepeated: marks.includes('r'),
    isEdited: marks.includes('e'),
    key: key.join('|'),
  };
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

/** One row of three texts for each row of the sheet. */
export function traceOf(rows: readonly SheetRow[], editOf: EditOf): string[][] {
  return rows.map((row) => row.cells.map((cell) => encode(traced(cell, row, editOf))));
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

/** undefined when the annex has no trace yet. */
export function readTrace({ head, rows }: NotesBlock): Trace | undefined {
  const state = head[0] ?? '';
  if (state === '') return undefined;
  const rowCount = 1 + rows.findLastIndex((row) => row.slice(0, 3).some((text) => text !== ''));
  return {
    isUnfinished: state !== finished,
    rows: rows.slice(0, rowCount).map((row) => row.slice(0, 3).map(decode)),
    ...readSaved(rows.map((row) => row[3] ?? '').filter((text) => text !== '')),
  };
}

function padded(rows: readonly (readonly string[])[], length: number, width: number): (readonly string[])[] {
  const blank = Array.from({ length: width }, () => '');
  return Array.from({ length: Math.max(rows.length, length) }, (_, at) => rows[at] ?? blank);
}

function values(row: number, column: number, cells: readonly (readonly string[])[]): Edit[] {
  return cells.length === 0 ? [] : [{ edit: 'values', sheet: notesSheet, row, column, values: cells }];
}

/**
 * Before anything is overwritten: first what the user wrote, then the sign that writing has begun, then the trace.
 * A fault between any two of them leaves either the old trace in force or the hand edits saved.
 */
export function beginTrace(
  block: NotesBlock,
  rows: readonly (readonly string[])[],
  { edits, setAside, foreignCharts }: Pick<Trace, 'edits' | 'setAside' | 'foreignCharts'>,
): Edit[] {
  const isNothing = edits.length + setAside.length + foreignCharts.length === 0;
  const saved = isNothing ? [] : packed([edits, setAside, foreignCharts]).map((chunk) => [chunk]);
  const savedBefore = block.rows.filter((row) => (row[blockWidth - 1] ?? '') !== '').length;
  return [
    ...values(1, block.column + blockWidth - 1, padded(saved, savedBefore, 1)),
    ...values(0, block.column, [[block.title, unfinished]]),
    ...values(1, block.column, padded(rows, block.rows.length, blockWidth - 1)),
  ];
}

/** After everything has been written. */
export function finishTrace(block: NotesBlock): Edit[] {
  return values(0, block.column + 1, [[finished]]);
}
