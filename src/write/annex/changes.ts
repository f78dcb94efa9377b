/** What a rerun makes of the annex that stands: rows that come and go, texts that change, edits that are kept. */
import { isHeaderKey } from './compose';
import type { Cell, Content, Source } from './draft';
import { rowKeyOf, sourceOfKey } from './keys';
import type { Merger } from './merge';
import type { Standing, StandingText } from './standing';
import { writtenHash, type Trace } from './trace';

/** A row of a register that comes into the annex or leaves it. */
export interface ChangedRow {
  readonly source: Source;
  /** What it is called there. */
  readonly text: Content;
  /** Row of the sheet, from 1, where it stands or will stand. */
  readonly row: number | undefined;
}

export interface ChangedText {
  readonly key: string;
  /** undefined: a heading, the introduction or the like. */
  readonly source: Source | undefined;
  /** Where it stands, and where it will stand. */
  readonly row: number | undefined;
  readonly nextRow: number | undefined;
  /** '' where there was none. */
  readonly before: Content;
  /** '' where there is to be none. */
  readonly after: Content;
}

/** A text that was edited on the sheet and stays so. */
export interface KeptEdit {
  readonly key: string;
  readonly source: Source | undefined;
  readonly row: number | undefined;
  readonly nextRow: number | undefined;
  readonly kept: Content;
  /** What the registers say. */
  readonly generated: Content;
}

export interface AnnexChanges {
  readonly newRows: readonly ChangedRow[];
  /** Neither of new or removed rows, nor where an edit is kept. */
  readonly changedTexts: readonly ChangedText[];
  readonly removedRows: readonly ChangedRow[];
  /** Those of which the registers say what they said. */
  readonly handEdits: readonly KeptEdit[];
  /** Rows that stay stand in another order. */
  readonly isReordered: boolean;
}

/** Whether the registers say something else than the annex. */
export function isOutOfDate({ newRows, changedTexts, removedRows, isReordered }: AnnexChanges): boolean {
  return newRows.length + changedTexts.length + removedRows.length > 0 || isReordered;
}

/** How many rows of the registers the annex differs in; a text that has no row counts as one. */
export function changedRowCount({ newRows, changedTexts, removedRows }: AnnexChanges): number {
  const rows = new Set(changedTexts.map(({ key }) => rowKeyOf(key) ?? key));
  return newRows.length + rows.size + removedRows.length;
}

/** Cells that fill out the row of another, and header rows, come and go with it. */
function isBeside(key: string): boolean {
  return key.includes('+') || isHeaderKey(key);
}

/** Hash of what was generated, by key, in the order of the sheet. */
function generatedBefore({ rows }: Trace): ReadonlyMap<string, string> {
  const hashes = new Map<string, string>();
  for (const row of rows) {
    for (const { key, joint, isRepeated, base, written } of row) {
      if (key === '' || isBeside(key) || joint !== 'first' || isRepeated || hashes.has(key)) continue;
      hashes.set(key, base === '' ? written : base);
    }
  }
  return hashes;
}

/** The first key of each register row, in order. */
function firstKeys(keys: Iterable<string>): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  for (const key of keys) {
    const row = rowKeyOf(key);
    if (row !== undefined && !rows.has(row)) rows.set(row, key);
  }
  return rows;
}

function isInAnotherOrder(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): boolean {
  const stayed = [...before.keys()].filter((row) => after.has(row));
  const stays = [...after.keys()].filter((row) => before.has(row));
  return stayed.some((row, at) => row !== stays[at]);
}

type TextsOf = Standing['textsOf'];
type RowOf = (key: string) => number | undefined;

/** Keys whose text changes, comes or goes in a row that stays, or in none. */
function differingKeys(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, Cell>,
  isOfChangedRow: (key: string) => boolean,
): readonly string[] {
  const changed = [...after].filter(([key, { content }]) => before.get(key) !== writtenHash(content));
  const gone = [...before.keys()].filter((key) => !after.has(key));
  return [...changed.map(([key]) => key), ...gone].filter((key) => !isOfChangedRow(key));
}

function changedTexts(
  keys: readonly string[],
  after: ReadonlyMap<string, Cell>,
  standing: ReadonlyMap<string, StandingText>,
  rowOf: RowOf,
): readonly ChangedText[] {
  return keys
    .map((key) => {
      const [cell, stood] = [after.get(key), standing.get(key)];
      const source = sourceOfKey(key);
      const rows = { row: stood?.row, nextRow: rowOf(key) };
      return { key, source, ...rows, before: stood?.content ?? '', after: cell?.content ?? '' };
    })
    .filter((text) => String(text.before) !== String(text.after));
}

function rowsOf(
  keys: readonly string[],
  textOf: (key: string) => Content,
  rowOf: RowOf,
): readonly ChangedRow[] {
  return keys.flatMap((key) => {
    const source = sourceOfKey(key);
    return source === undefined ? [] : [{ source, text: textOf(key), row: rowOf(key) }];
  });
}

function keptEdits(
  merger: Merger,
  after: ReadonlyMap<string, Cell>,
  standing: ReadonlyMap<string, StandingText>,
  rowOf: RowOf,
): readonly KeptEdit[] {
  const conflicts = new Set(merger.conflicts.map(({ key }) => key));
  return merger
    .keptEdits()
    .filter(({ key }) => !conflicts.has(key))
    .map(({ key, content }) => {
      const generated = after.get(key)?.content ?? '';
      const source = sourceOfKey(key);
      return { key, source, row: standing.get(key)?.row, nextRow: rowOf(key), kept: content, generated };
    });
}

/** @param cells those of the annex as it is to be @param rowOf where a key will stand */
export function changesOf(
  trace: Trace,
  cells: Iterable<Cell>,
  merger: Merger,
  textsOf: TextsOf,
  rowOf: RowOf,
): AnnexChanges {
  const before = generatedBefore(trace);
  const after = new Map<string, Cell>();
  for (const cell of cells) if (!isBeside(cell.key)) after.set(cell.key, cell);
  const [rowsBefore, rowsAfter] = [firstKeys(before.keys()), firstKeys(after.keys())];
  const added = [...rowsAfter].filter(([row]) => !rowsBefore.has(row)).map(([, key]) => key);
  const removed = [...rowsBefore].filter(([row]) => !rowsAfter.has(row)).map(([, key]) => key);
  const isOfChangedRow = (key: string): boolean => {
    const row = rowKeyOf(key);
    return row !== undefined && rowsBefore.has(row) !== rowsAfter.has(row);
  };
  const kept = new Set(merger.keptEdits().map(({ key }) => key));
  const differing = differingKeys(before, after, isOfChangedRow).filter((key) => !kept.has(key));
  const standing = textsOf(new Set([...differing, ...removed, ...kept]));
  return {
    newRows: rowsOf(added, (key) => after.get(key)?.content ?? '', rowOf),
    changedTexts: changedTexts(differing, after, standing, rowOf),
    removedRows: rowsOf(
      removed,
      (key) => standing.get(key)?.content ?? '',
      (key) => standing.get(key)?.row,
    ),
    handEdits: keptEdits(merger, after, standing, rowOf),
    isReordered: isInAnotherOrder(rowsBefore, rowsAfter),
  };
}
