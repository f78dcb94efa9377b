/**
 * Carries out what an action intends, and remembers in the workbook what it takes to take it back. Every action that
 * changes more than a row goes through here. Nothing is read beforehand for it: what is written over is told in the
 * request that writes it, and is noted with the look at the result.
 */
import { apply, applyEdits } from '../../excel/apply/apply';
import { applyRemembering } from '../../excel/apply/applyRemembering';
import type { ReadResult } from '../../excel/readWorkbook';
import type { RunExcel } from '../../excel/session';
import { cellsInRows } from '../../write/journal/newRows';
import { isChartPlan, type JournalEntry, type JournaledAction } from '../../write/journal/entry';
import { changesNothing } from '../../write/journal/changesNothing';
import { entryOf, nothingSeen, type SeenTakings } from '../../write/journal/entryOf';
import {
  chartsLine,
  fits,
  journalColumn,
  journalEdits,
  nextId,
  readList,
  unpackedCells,
  type Addition,
  type JournalList,
  type Stretch,
} from '../../write/journal/journalColumn';
import { onlyTables, setupsOf, type KnownSetups } from '../../write/journal/setupsOf';
import { seenIn, type SeenBlock } from '../../write/journal/cellText';
import { takingsOf, type PlacedBlock, type RelaidSheet, type Takings } from '../../write/journal/takings';
import { notesSheet, notesSheetEdits } from '../../write/notes';
import type { ChartPlan, Edit, Plan } from '../../write/plan';
import { versionOf } from '../../write/schemaVersion';

export type ExcelContext = Parameters<Parameters<RunExcel>[0]>[0];

/** What the workbook was when the plan was made. */
export type ReadForJournal = Pick<ReadResult, 'workbook' | 'contents' | 'notes'>;

export interface Journaled {
  readonly action: JournaledAction;
  /** What it is about: the name of a sheet. */
  readonly subject?: string;
  /** Blocks that one formula fills before the plan is carried out. */
  readonly filled?: readonly PlacedBlock[];
  /** How it was where the plan sets something up. */
  readonly setups?: KnownSetups;
}

/** Whether the action can be taken back, and by which id. */
export type Remembered =
  | { readonly kind: 'remembered'; readonly id: number }
  /** Everything is as it was. */
  | { readonly kind: 'nothingChanged' }
  | { readonly kind: 'tooLarge' };

/** A larger answer is not asked for together with a write: Excel on the web would refuse it. */
const mostPicturedCells = 8_000;
const mostSeenCells = 30_000;

export interface CarriedOut<Seen> {
  readonly remembered: Remembered;
  readonly seen: Seen;
}

/** The plan, and with the last request a look at the result; a sync that has nothing to send costs nothing. */
export async function applyJournaled<Seen>(
  context: ExcelContext,
  read: ReadForJournal,
  plan: Plan,
  journaled: Journaled,
  look: () => Promise<Seen>,
): Promise<CarriedOut<Seen>> {
  const remembered = await applyNoting(context, read, plan, journaled);
  return { remembered, seen: await look() };
}

/** What is noted after the plan goes with the next sync. */
async function applyNoting(
  context: ExcelContext,
  read: ReadForJournal,
  plan: Plan,
  journaled: Journaled,
): Promise<Remembered> {
  const takings = takingsOf(plan, read.workbook);
  const setups = setupsOf(takings.setups, journaled.setups ?? onlyTables(read.workbook.tables));
  const list = readList(String(read.notes.cells[journalColumn] ?? ''));
  const note = (entry: JournalEntry | undefined): Note =>
    noteOf({ read, plan, list, takings, journaled }, entry);
  const entry = (seen: Seen): JournalEntry =>
    entryOf(plan, takings, { ...seen, setups: setups ?? [] }, read.workbook, journaled.filled);
  const isWithin = setups !== undefined && isWithinReach(takings, read, list);
  if (!isWithin || isKnown(takings, read)) {
    const { edits, remembered } = note(isWithin ? entry(seenBefore(takings, read)) : undefined);
    await apply(context, [...plan, ...edits]);
    return remembered;
  }
  const seen = await applySeeing(context, plan, takings, read, list);
  const { edits, remembered } = note(entry(seen));
  applyEdits(context, edits);
  return remembered;
}

type Seen = Omit<SeenTakings, 'setups'>;

/** What is written over has been read, with its formulas, before the plan was made; or nothing is. */
function isKnown({ relaid, columns, cells, notes }: Takings, read: ReadForJournal): boolean {
  if (relaid.length + columns.length > 0) return false;
  const areNotesKnown = notes.length === 0 || !read.notes.exists || isRead(notesSheet, read);
  return areNotesKnown && cells.every(({ sheet }) => isRead(sheet, read));
}

function isRead(name: string, { workbook, contents }: ReadForJournal): boolean {
  const sheet = workbook.sheets.find((each) => each.name === name);
  const read = contents.get(sheet?.id ?? '');
  return read !== undefined && (read.grid === undefined || read.grid.formulas !== undefined);
}

function seenBefore({ cells, notes }: Takings, { workbook, contents }: ReadForJournal): Seen {
  const seen = ({ sheet, block }: PlacedBlock): SeenBlock =>
    seenIn(contents.get(workbook.sheets.find(({ name }) => name === sheet)?.id ?? '')?.grid, block);
  return { ...nothingSeen, before: cells.map(seen), notes: notes.map(seen) };
}

/** Whether all that is written over can be seen, and given back. */
function isWithinReach(takings: Takings, read: ReadForJournal, list: JournalList): boolean {
  const { relaid, cells, isBeyondUs } = takings;
  const pictured = relaid.map((sheet) => cellCount(extentOf(sheet, read)));
  const seen = isKnown(takings, read) ? [] : cells.map(({ block }) => cellCount(block));
  const areChartsKnown = relaid.every(
    ({ charts, anchors }) => charts.length === 0 || chartsLine(list, anchors) !== undefined,
  );
  return !isBeyondUs && areChartsKnown && sum(pictured) <= mostPicturedCells && sum(seen) <= mostSeenCells;
}

type Size = Pick<PlacedBlock['block'], 'rowCount' | 'columnCount'>;

function cellCount({ rowCount, columnCount }: Size): number {
  return rowCount * columnCount;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function extentOf({ name }: RelaidSheet, { workbook, contents }: ReadForJournal): Size {
  const sheet = workbook.sheets.find((each) => each.name === name);
  return contents.get(sheet?.id ?? '')?.extent ?? { rowCount: Infinity, columnCount: 1 };
}

async function applySeeing(
  context: ExcelContext,
  plan: Plan,
  takings: Takings,
  read: ReadForJournal,
  list: JournalList,
): Promise<Seen> {
  const lines = takings.relaid.map(({ anchors }) => chartsLine(list, anchors));
  const notes = read.notes.exists ? takings.notes : [];
  const { before, after, widths, sheets, cellsBefore } = await applyRemembering(context, plan, {
    cells: takings.cells,
    widths: takings.columns,
    cellsBefore: [...notes, ...lines.flatMap((line) => (line === undefined ? [] : [notesBlock(line)]))],
    sheets: takings.relaid.map((sheet) => ({ sheet: sheet.key, ...extentOf(sheet, read) })),
  });
  const remembered = cellsBefore.slice(notes.length);
  const charts = lines.map((line) => (line === undefined ? [] : chartsIn(remembered.shift()?.values ?? [])));
  return { before, after, widths, sheets, charts, notes: cellsBefore.slice(0, notes.length) };
}

function notesBlock({ row, count }: Stretch): PlacedBlock {
  return { sheet: notesSheet, block: { row, column: journalColumn, rowCount: count, columnCount: 1 } };
}

function chartsIn(cells: SeenBlock['values']): readonly ChartPlan[] {
  const read = unpackedCells(cells);
  return Array.isArray(read) ? read.filter(isChartPlan) : [];
}

interface Note {
  readonly edits: readonly Edit[];
  readonly remembered: Remembered;
}

interface Doing {
  readonly read: ReadForJournal;
  readonly plan: Plan;
  readonly list: JournalList;
  readonly takings: Takings;
  readonly journaled: Journaled;
}

/** Which charts are drawn is noted even of an action that cannot be taken back. */
function noteOf({ read, plan, list, takings, journaled }: Doing, entry: JournalEntry | undefined): Note {
  const remembered = rememberedOf(entry, list);
  const isWorthIt = entry !== undefined && remembered.kind === 'remembered';
  const change = {
    drawn: takings.drawn,
    ...(isWorthIt && { add: { facts: factsOf(entry, journaled), content: entry } }),
  };
  const isThere =
    read.notes.exists || plan.some((edit) => edit.edit === 'addSheet' && edit.sheet === notesSheet);
  const isMarked = versionOf(read.notes.cells) !== undefined || isThere !== read.notes.exists;
  const names = [...takings.names, ...read.workbook.names.map(({ name }) => name)];
  return {
    edits: [...(isMarked ? [] : notesSheetEdits(isThere, undefined, names)), ...journalEdits(list, change)],
    remembered,
  };
}

function rememberedOf(entry: JournalEntry | undefined, list: JournalList): Remembered {
  if (entry === undefined || !fits(JSON.stringify(entry).length)) return { kind: 'tooLarge' };
  return changesNothing(entry) ? { kind: 'nothingChanged' } : { kind: 'remembered', id: nextId(list) };
}

function factsOf(
  { sheets, cells, columns = [], rows = [] }: JournalEntry,
  { action, subject = '' }: Journaled,
): Addition['facts'] {
  return {
    ...{ action, subject },
    time: new Date().toISOString(),
    sheets: sheets.length,
    cells:
      sum([...cells, ...columns].map(({ after }) => sum(after.map(([count, line]) => count * line.length)))) +
      sum(rows.map(cellsInRows)),
  };
}
