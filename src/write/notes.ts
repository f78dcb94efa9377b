/**
 * The add-in's own notes in the very hidden sheet: in the first two columns what holds for the whole workbook
 * (the schema version), beside them blocks of columns, each with its title in the first row. An annex's trace is
 * such a block. Notes are texts that begin with a letter, a digit or `~` and never with a sign that Excel would
 * take for a formula.
 */
import type { CellValue, GridSnapshot } from '../read/snapshot';
import { notesSheet, type Edit } from './plan';
import { versionByNames, versionName } from './schemaVersion';

export { notesSheet };

const firstBlockColumn = 3;
/** Four columns, and one free. */
export const blockWidth = 4;
const blockStep = blockWidth + 1;

export interface NotesBlock {
  readonly title: string;
  readonly column: number;
  /** What the block holds under its title row; [] for a new block. */
  readonly rows: readonly (readonly string[])[];
  /** What stands beside the title. */
  readonly head: readonly string[];
}

function cellAt(notes: GridSnapshot, row: number, column: number): CellValue {
  return notes.values[row - notes.row]?.[column - notes.column] ?? '';
}

function textAt(notes: GridSnapshot, row: number, column: number): string {
  return String(cellAt(notes, row, column));
}

function rowOf(notes: GridSnapshot, row: number, column: number): string[] {
  return Array.from({ length: blockWidth }, (_, at) => textAt(notes, row, column + at));
}

function readBlock(notes: GridSnapshot, column: number): NotesBlock {
  const last = notes.row + notes.values.length - 1;
  const rows = Array.from({ length: Math.max(0, last) }, (_, at) => rowOf(notes, at + 1, column));
  const [title = '', ...head] = rowOf(notes, 0, column);
  return {
    title,
    column,
    rows: rows.slice(0, 1 + rows.findLastIndex((row) => row.some((text) => text !== ''))),
    head,
  };
}

/** The titles of all blocks. */
export function blockTitles(notes: GridSnapshot): readonly string[] {
  const titles: string[] = [];
  for (let column = firstBlockColumn; textAt(notes, 0, column) !== ''; column += blockStep) {
    titles.push(textAt(notes, 0, column));
  }
  return titles;
}

/** The block with the title, or a new one beside all others. */
export function blockOf(notes: GridSnapshot | undefined, title: string): NotesBlock {
  let column = firstBlockColumn;
  while (notes && textAt(notes, 0, column) !== '') {
    if (textAt(notes, 0, column) === title) return readBlock(notes, column);
    column += blockStep;
  }
  return { title, column, rows: [], head: [] };
}

/**
 * Makes the sheet if it is not there, and finishes it where an earlier run was stopped.
 * @param names the hidden names of the workbook, which tell the version of its registers
 */
export function notesSheetEdits(
  exists: boolean,
  notes: GridSnapshot | undefined,
  names: readonly string[],
): Edit[] {
  if (notes !== undefined && textAt(notes, 0, 0) === versionName) return [];
  return versionEdits(exists, versionByNames(names));
}

/** The version is said last. The sheet stays out of every list that a user sees. */
export function versionEdits(exists: boolean, version: number): Edit[] {
  return [
    ...(exists ? [] : [{ edit: 'addSheet', sheet: notesSheet } as const]),
    { edit: 'sheet', sheet: notesSheet, visibility: 'VeryHidden' },
    { edit: 'values', sheet: notesSheet, row: 0, column: 0, values: [[versionName, version]] },
  ];
}

/** A cell takes 32,767 characters. */
const longestChunk = 30_000;

/** A text in pieces that fit in cells. */
export function inChunks(text: string): string[] {
  const chunks: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = wholeSignEnd(text, Math.min(text.length, at + longestChunk));
    chunks.push(`~${text.slice(at, end)}`);
    at = end;
  }
  return chunks;
}

function wholeSignEnd(text: string, end: number): number {
  const code = text.charCodeAt(end);
  return code >= 0xdc00 && code <= 0xdfff ? end - 1 : end;
}

/** The text that `inChunks` has cut. */
export function ofChunks(chunks: readonly string[]): string {
  return chunks.map((chunk) => chunk.slice(1)).join('');
}

/** A value as texts that fit in cells. */
export function packed(value: unknown): string[] {
  return inChunks(JSON.stringify(value));
}

/** undefined when the texts are not what `packed` made. */
export function unpacked(chunks: readonly string[]): unknown {
  try {
    return JSON.parse(ofChunks(chunks)) as unknown;
  } catch {
    return undefined;
  }
}
