/**
 * The journal in the notes: one column. Its first cell lists what can be taken back and where that lies below, as
 * texts cut to fit in cells; beside it are remembered the charts of each sheet that the add-in lays whole, which
 * Excel does not tell well enough to draw them again.
 */
import { inChunks, notesSheet, ofChunks, packed, unpacked } from '../notes';
import type { CellValue } from '../../read/snapshot';
import type { Edit } from '../plan';
import { journaledActions, type JournaledAction } from './entry';
import type { DrawnCharts } from './takings';

export const journalColumn = 2;

/** What is remembered is forgotten when it becomes too much: the oldest first. */
const mostActions = 10;
export const mostCharacters = 2_000_000;
/** The list itself has to fit in one cell. */
const longestList = 30_000;

/** Where in the column something lies: rows from `row` on. */
export interface Stretch {
  readonly row: number;
  readonly count: number;
}

export interface JournalLine extends Stretch {
  readonly id: number;
  readonly action: JournaledAction;
  /** What the action was about: the name of a sheet, or nothing. */
  readonly subject: string;
  /** ISO date and time, in UTC. */
  readonly time: string;
  /** How many sheets it made or laid, and how many cells it changed elsewhere. */
  readonly sheets: number;
  readonly cells: number;
  readonly characters: number;
}

export interface ChartsLine extends Stretch {
  /** A hidden name on the sheet. */
  readonly anchor: string;
}

/** Where the charts of a sheet are remembered. */
export function chartsLine({ charts }: JournalList, anchors: readonly string[]): ChartsLine | undefined {
  return charts.find(({ anchor }) => anchors.includes(anchor));
}

/** Oldest first. */
export interface JournalList {
  readonly lines: readonly JournalLine[];
  readonly charts: readonly ChartsLine[];
}

export const emptyList: JournalList = { lines: [], charts: [] };

export function readList(firstCell: string): JournalList {
  const read = firstCell === '' ? undefined : unpacked([firstCell]);
  if (typeof read !== 'object' || read === null || !('lines' in read && 'charts' in read)) return emptyList;
  return { lines: listOf(read.lines).filter(isLine), charts: listOf(read.charts).filter(isChartsLine) };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isStretch(value: unknown): value is Stretch {
  if (typeof value !== 'object' || value === null || !('row' in value && 'count' in value)) return false;
  return Number.isInteger(value.row) && Number.isInteger(value.count) && Number(value.row) > 0;
}

function isLine(value: unknown): value is JournalLine {
  if (!isStretch(value)) return false;
  if (!('id' in value && 'action' in value && 'subject' in value && 'time' in value)) return false;
  if (!('sheets' in value && 'cells' in value && 'characters' in value)) return false;
  const { id, action, subject, time, sheets, cells, characters } = value;
  const isKnown = journaledActions.some((known) => known === action);
  const areNumbers = [id, sheets, cells, characters].every((each) => typeof each === 'number');
  return isKnown && areNumbers && typeof subject === 'string' && typeof time === 'string';
}

function isChartsLine(value: unknown): value is ChartsLine {
  return isStretch(value) && 'anchor' in value && typeof value.anchor === 'string';
}

/** What is to be added to the journal. */
export interface Addition {
  readonly facts: Pick<JournalLine, 'action' | 'subject' | 'time' | 'sheets' | 'cells'>;
  readonly content: unknown;
}

export interface JournalChange {
  readonly add?: Addition;
  readonly forget?: readonly number[];
  /** The charts of these sheets as they are now; a sheet without any is not remembered. */
  readonly drawn?: readonly DrawnCharts[];
}

interface Writing {
  readonly list: JournalList;
  readonly written: readonly (Stretch & { readonly chunks: readonly string[] })[];
}

/** The list without what is to go comes first, the list with what is new last: in between nothing is promised. */
export function journalEdits(before: JournalList, change: JournalChange): readonly Edit[] {
  const kept = keptOf(before, change);
  const { list, written } = withNew(kept, before, change);
  const gone = [...before.lines, ...before.charts].filter(
    (each) => ![...kept.lines, ...kept.charts].includes(each),
  );
  return [
    cells(0, [listText(kept)]),
    ...gone.map(({ row, count }) =>
      cells(
        row,
        Array.from({ length: count }, () => ''),
      ),
    ),
    ...written.map(({ row, chunks }) => cells(row, chunks)),
    cells(0, [listText(list)]),
  ];
}

/** Everything goes, the texts too; only which charts are drawn stays known. */
export function forgetEdits(before: JournalList): readonly Edit[] {
  return journalEdits(before, { forget: before.lines.map(({ id }) => id) });
}

/** Whether an action of that size is remembered at all. */
export function fits(characters: number): boolean {
  return characters <= mostCharacters;
}

function cells(row: number, texts: readonly string[]): Edit {
  return {
    edit: 'values',
    sheet: notesSheet,
    row,
    column: journalColumn,
    values: texts.map((text) => [text]),
  };
}

function listText(list: JournalList): string {
  return inChunks(JSON.stringify(list))[0] ?? '';
}

function keptOf(
  { lines, charts }: JournalList,
  { add, forget = [], drawn = [] }: JournalChange,
): JournalList {
  const redrawn = drawn.flatMap(({ anchors }) => anchors);
  const kept = lines.filter(({ id }) => !forget.includes(id));
  const room = add === undefined ? mostActions : mostActions - 1;
  const size = add === undefined ? 0 : JSON.stringify(add.content).length;
  return {
    lines: newest(kept.slice(-room), mostCharacters - size),
    charts: charts.filter(({ anchor }) => !redrawn.includes(anchor)),
  };
}

/** As many of the last ones as there is room for. */
function newest(lines: readonly JournalLine[], room: number): readonly JournalLine[] {
  let left = room;
  const first = lines.findLastIndex(({ characters }) => (left -= characters) < 0);
  return lines.slice(first + 1);
}

function withNew(kept: JournalList, before: JournalList, { add, drawn = [] }: JournalChange): Writing {
  const written: (Stretch & { readonly chunks: readonly string[] })[] = [];
  const taken: Stretch[] = [...kept.lines, ...kept.charts];
  const place = (chunks: readonly string[]): Stretch => {
    const stretch = freeStretch(taken, chunks.length);
    taken.push(stretch);
    written.push({ ...stretch, chunks });
    return stretch;
  };
  const charts = drawn.flatMap(({ anchors: [anchor = ''], charts: plans }) =>
    plans.length === 0 ? [] : [{ anchor, ...place(packed(plans)) }],
  );
  const lines = add === undefined ? [] : [lineOf(add, before, place)];
  const list = { lines: [...kept.lines, ...lines], charts: [...kept.charts, ...charts] };
  return { list: shortened(list), written };
}

/** What the next action is known by. */
export function nextId({ lines }: JournalList): number {
  return 1 + Math.max(0, ...lines.map(({ id }) => id));
}

function lineOf(
  { facts, content }: Addition,
  before: JournalList,
  place: (chunks: readonly string[]) => Stretch,
): JournalLine {
  const id = nextId(before);
  const chunks = packed(content);
  return { id, ...facts, characters: ofChunks(chunks).length, ...place(chunks) };
}

/** Of very many charts those of the sheets drawn last are known. */
function shortened(list: JournalList): JournalList {
  return JSON.stringify(list).length < longestList
    ? list
    : shortened({ ...list, charts: list.charts.slice(Math.ceil(list.charts.length / 2)) });
}

/** The first rows, below the list, that nobody has. */
function freeStretch(taken: readonly Stretch[], count: number): Stretch {
  let row = 1;
  for (const each of taken.toSorted((a, b) => a.row - b.row)) {
    if (row + count <= each.row) break;
    row = Math.max(row, each.row + each.count);
  }
  return { row, count };
}

/** What `packed` made of an entry or of charts, from the cells of its stretch. */
export function unpackedCells(values: readonly (readonly CellValue[])[]): unknown {
  return unpacked(values.map(([text = '']) => String(text)));
}
