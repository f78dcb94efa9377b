/** "Ångra": takes back an action that the workbook remembers, or tells what stands in the way. */
import { readSheets, readWorkbook, type ReadResult } from '../../excel/readWorkbook';
import { apply } from '../../excel/apply/apply';
import { askTablePlaces } from '../../excel/tablePlaces';
import type { RunExcel } from '../../excel/session';
import { blockAddress } from '../../excel/apply/addresses';
import { columnLetters } from '../../tables/columnLetters';
import { isChartPlan, isJournalEntry, type JournalEntry } from '../../write/journal/entry';
import {
  chartsLine,
  forgetEdits,
  journalColumn,
  journalEdits,
  readList,
  unpackedCells,
  type JournalLine,
  type JournalList,
  type Stretch,
} from '../../write/journal/journalColumn';
import { entryNow } from '../../write/journal/entryNow';
import { atHome } from '../../write/journal/homes';
import { planUndo, sheetsOfEntry, tablesOfEntry, type PlannedUndo } from '../../write/journal/planUndo';
import type { DrawnCharts } from '../../write/journal/takings';
import type { SetupKind } from '../../write/journal/savedSetup';
import type { GivenSetup } from '../../write/journal/takenSetups';
import type { UndoConflict } from '../../write/journal/undoSituation';
import type { ExcelContext } from './applyJournaled';
import { readSetups } from './readSetups';
import { stayingPart, type StayingPart } from './staying';

/** An action that can be taken back. */
export type UndoableAction = Pick<JournalLine, 'id' | 'action' | 'subject' | 'time' | 'sheets' | 'cells'>;

/** A change that somebody has made since the action. */
export interface ChangeSince {
  readonly kind: UndoConflict['kind'];
  readonly sheet: string;
  /** What has been set up otherwise. */
  readonly what?: SetupKind;
  /** How many cells are gone. */
  readonly count?: number;
  /** `B7`, `B2:B9` or `5:5`; '' for a whole sheet. */
  readonly cells: string;
  /** What the cell says now; '' where it is not one cell. */
  readonly now: string;
}

export interface Undoing {
  readonly action: UndoableAction;
  readonly changes: readonly ChangeSince[];
  /** Sheets that go, and sheets that are as they were before. */
  readonly removed: readonly string[];
  readonly relaid: readonly string[];
  /** Columns that go from their tables. */
  readonly columns: PlannedUndo['columns'];
  /** Rows that go from the tables of a sheet. */
  readonly rows: PlannedUndo['rows'];
  readonly cells: number;
  /** What is set up again as it was, and what cannot be. */
  readonly setups: readonly GivenSetup[];
  readonly stays: readonly StayingPart[];
}

export type UndoRefused =
  /** It is not remembered any more, or somebody has taken it back. */
  { readonly kind: 'forgotten' } | { readonly kind: 'sheetProtected'; readonly sheets: readonly string[] };

export type UndoPreview = (Undoing & { readonly kind: 'previewed' }) | UndoRefused;

export type UndoOutcome =
  | (Undoing & { readonly kind: 'undone' })
  /** Everything it made has been changed since, and stays. */
  | (Undoing & { readonly kind: 'kept' })
  | UndoRefused;

export interface UndoRequest {
  readonly id: number;
  /** What has been changed since goes too. */
  readonly overChanges?: boolean;
}

/** Newest first. */
export function listUndoable(run: RunExcel): Promise<readonly UndoableAction[]> {
  return run(async (context) => {
    const read = await readStructure(context, false);
    return listOf(read).lines.toReversed();
  });
}

/** What would happen; the workbook is only read. */
export function previewUndo(run: RunExcel, id: number): Promise<UndoPreview> {
  return run(async (context) => {
    const found = await findUndo(context, { id });
    if (found.kind !== 'found') return found;
    return { kind: 'previewed', ...undoingOf(found.line, found.planned) };
  });
}

/** Three reads and one write. */
export function undoAction(run: RunExcel, request: UndoRequest): Promise<UndoOutcome> {
  return run(async (context) => {
    const found = await findUndo(context, request);
    if (found.kind !== 'found') return found;
    const { line, list, planned, drawn } = found;
    const undoing = undoingOf(line, planned);
    const isNothing = planned.plan.length === 0 && planned.conflicts.length > 0;
    if (isNothing) return { kind: 'kept', ...undoing };
    await apply(context, [...planned.plan, ...journalEdits(list, { forget: [line.id], drawn })]);
    return { kind: 'undone', ...undoing };
  });
}

/** Forgets all that could be taken back, with the texts in it. How many actions it was. */
export function forgetActions(run: RunExcel): Promise<number> {
  return run(async (context) => {
    const read = await readStructure(context, false);
    const list = listOf(read);
    if (list.lines.length > 0) await apply(context, forgetEdits(list));
    return list.lines.length;
  });
}

function readStructure(context: ExcelContext, journal: boolean): Promise<ReadResult> {
  return readWorkbook(context, {
    tables: () => false,
    withNumberFormats: () => false,
    formulas: false,
    journal,
    sheets: () => [],
  });
}

function listOf({ notes }: ReadResult): JournalList {
  return readList(String(notes.cells[journalColumn] ?? ''));
}

interface FoundUndo {
  readonly kind: 'found';
  readonly line: JournalLine;
  readonly list: JournalList;
  readonly planned: PlannedUndo;
  readonly drawn: readonly DrawnCharts[];
}

async function findUndo(
  context: ExcelContext,
  { id, overChanges = false }: UndoRequest,
): Promise<FoundUndo | UndoRefused> {
  const read = await readStructure(context, true);
  const list = listOf(read);
  const line = list.lines.find((each) => each.id === id);
  const remembered = line && cellsIn(read, line);
  if (line === undefined || !isJournalEntry(remembered)) return { kind: 'forgotten' };
  const entry = atHome(remembered, read.workbook);

  const wanted = sheetsOfEntry(entry, read.workbook);
  const tables = askTablePlaces(context, tablesOfEntry(entry, read.tables));
  const contents = await readSheets(
    context,
    wanted.map((sheet) => sheet.id),
  );
  const grids = new Map(wanted.map((sheet) => [sheet.id, contents.get(sheet.id)?.grid]));
  const charts = new Map(
    wanted.map((sheet) => [sheet.id, ownCharts(sheet.id, entry, read, list, contents)] as const),
  );
  const { workbook } = read;
  const now = entryNow(entry, { workbook, grids, tables: tables() });
  const setups = await readSetups(context, now.setups ?? [], workbook);
  const situation = { workbook, grids, charts, tables: tables(), setups };
  const planned = planUndo(now, situation, { overChanges });
  const locked = protectedSheets(planned, read);
  if (locked.length > 0) return { kind: 'sheetProtected', sheets: locked };
  return { kind: 'found', line, list, planned, drawn: drawnAfter(entry, planned) };
}

function cellsIn({ notes }: ReadResult, { row, count }: Stretch): unknown {
  return unpackedCells(notes.journal.slice(row, row + count).map((cell) => [cell]));
}

/** The charts that the add-in has drawn on the sheet and that are still there. */
function ownCharts(
  id: string,
  { sheets }: JournalEntry,
  read: ReadResult,
  list: JournalList,
  contents: ReadResult['contents'],
): readonly string[] {
  const line = chartsLine(
    list,
    sheets.flatMap(({ anchors }) => anchors),
  );
  const plans = line === undefined ? undefined : cellsIn(read, line);
  const names = Array.isArray(plans) ? plans.filter(isChartPlan).map(({ name }) => name) : [];
  return (contents.get(id)?.chartNames ?? []).filter((name) => names.includes(name));
}

/** Of sheets that go no charts are remembered, of sheets that come back those that they had. */
function drawnAfter({ sheets }: JournalEntry, { removed, relaid }: PlannedUndo): readonly DrawnCharts[] {
  if (removed.length + relaid.length === 0) return [];
  return sheets.map(({ anchors, former }) => ({
    anchors,
    charts: former.kind === 'sheet' ? former.picture.charts : [],
  }));
}

function protectedSheets({ plan }: PlannedUndo, { workbook }: ReadResult): readonly string[] {
  const touched = new Set(plan.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : [])));
  return workbook.sheets.flatMap(({ name, isProtected }) => (isProtected && touched.has(name) ? [name] : []));
}

function undoingOf({ id, action, subject, time, sheets, cells }: JournalLine, planned: PlannedUndo): Undoing {
  return {
    action: { id, action, subject, time, sheets, cells },
    changes: planned.conflicts.map(changeOf),
    removed: planned.removed,
    relaid: planned.relaid,
    columns: planned.columns,
    rows: planned.rows,
    cells: planned.cells,
    setups: distinct(planned.setups),
    stays: planned.stays.map(stayingPart),
  };
}

/** One line for each sheet and kind. */
function distinct(setups: readonly GivenSetup[]): readonly GivenSetup[] {
  const isSame = (one: GivenSetup, other: GivenSetup): boolean =>
    one.sheet === other.sheet && one.kind === other.kind;
  return setups.filter((setup, at) => setups.findIndex((other) => isSame(setup, other)) === at);
}

function changeOf(conflict: UndoConflict): ChangeSince {
  const { kind, sheet } = conflict;
  switch (conflict.kind) {
    case 'rows':
      return { kind, sheet, cells: `${conflict.first + 1}:${conflict.last + 1}`, now: '' };
    case 'cell':
      return {
        kind,
        sheet,
        cells: `${columnLetters(conflict.column)}${conflict.row + 1}`,
        now: conflict.now,
      };
    case 'setup': {
      const { what, block } = conflict;
      return { kind, sheet, what, cells: block === undefined ? '' : blockAddress(block), now: '' };
    }
    case 'cellsGone':
      return { kind, sheet, count: conflict.count, cells: '', now: '' };
    case 'sheetGone':
      return { kind, sheet, cells: '', now: '' };
  }
}
