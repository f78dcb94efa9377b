/**
 * The plan that takes an action back. What somebody has changed since then is a conflict: a sheet that was changed
 * stays as it is with all that was made together with it, and so does a cell, unless the user says otherwise.
 */
import type { CellValue, GridSnapshot, SheetSnapshot } from '../../read/snapshot';
import { valueAt } from '../grid';
import { notesSheet } from '../notes';
import type { Block, CellInput, Edit, Plan } from '../plan';
import { anchoredSheet, sameName, sheetNamed } from '../sheetNames';
import { hashOfCells } from './cellText';
import { differingRows, digestOfGrid } from './digest';
import { linesOf, type GivenRows, type JournalEntry, type LaidSheet } from './entry';
import type { EntryNow } from './entryNow';
import type { OrderNow } from './ordersNow';
import { layAgain } from './picture';
import { nameEdits } from './savedNames';
import { staysOf, type Stay } from './savedSetup';
import { takenCells } from './takenCells';
import { takenColumns, type RemovedColumn } from './takenColumns';
import { takenRows, type TakenRows } from './takenRows';
import { takenSetups, type GivenSetup } from './takenSetups';
import type { UndoConflict, UndoSituation } from './undoSituation';

export interface PlannedUndo {
  readonly conflicts: readonly UndoConflict[];
  readonly plan: Plan;
  /** Sheets that go, or are again as they were. */
  readonly removed: readonly string[];
  readonly relaid: readonly string[];
  readonly columns: readonly RemovedColumn[];
  readonly rows: TakenRows['removed'];
  readonly cells: number;
  /** What is set up again as it was, and what cannot be. */
  readonly setups: readonly GivenSetup[];
  readonly stays: readonly Stay[];
}

/** The sheets that have to be looked at. */
export function sheetsOfEntry(
  { sheets, cells, columns = [], rows = [], orders = [], notes }: JournalEntry,
  workbook: UndoSituation['workbook'],
): readonly SheetSnapshot[] {
  const laid = sheets.map((sheet) => findLaid(sheet, workbook));
  const own = notes.length === 0 ? [] : [notesSheet];
  const others = [...[...cells, ...columns, ...rows, ...orders].map(({ sheet }) => sheet), ...own].map(
    (name) => sheetNamed(workbook.sheets, name),
  );
  return [...new Set([...laid, ...others].filter((sheet) => sheet !== undefined))];
}

/** The tables among which those are that were changed. */
export function tablesOfEntry<Table extends { readonly sheet: string }>(
  { columns = [], rows = [], orders = [] }: JournalEntry,
  tables: readonly Table[],
): readonly Table[] {
  return tables.filter((table) =>
    [...columns, ...rows, ...orders].some(({ sheet }) => sameName(sheet, table.sheet)),
  );
}

/** By its hidden names, which follow it; by its name where none of them is left. */
function findLaid(
  { anchors, name }: LaidSheet,
  workbook: UndoSituation['workbook'],
): SheetSnapshot | undefined {
  const anchored = anchors.map((anchor) => anchoredSheet(anchor, workbook.names, workbook.sheets));
  return anchored.find((sheet) => sheet !== undefined) ?? sheetNamed(workbook.sheets, name);
}

export function planUndo(
  entry: EntryNow,
  situation: UndoSituation,
  { overChanges = false }: { readonly overChanges?: boolean } = {},
): PlannedUndo {
  const laid = entry.sheets.map((sheet) => ({ sheet, found: findLaid(sheet, situation.workbook) }));
  const changed = laid.flatMap(({ sheet, found }) => sheetConflicts(sheet, found, situation));
  const givesSheets = changed.length === 0 || overChanges;
  const cells = entry.cells.map((saved) => takenCells(saved, situation, overChanges));
  const columns = (entry.columns ?? []).map((given) => takenColumns(given, situation, overChanges));
  const rows = (entry.rows ?? []).map((given) =>
    takenRows(given, situation, { overChanges, order: orderOf(given, entry) }),
  );
  const setups = takenSetups(entry.setups ?? [], situation, overChanges);
  const parts = [...cells, ...columns, ...rows, setups];
  const isAllTaken = givesSheets && [...columns, ...rows].every(({ removed }) => removed.length > 0);
  const sheetEdits = givesSheets ? laidEdits(laid, situation) : [];
  const names = isAllTaken ? nameEdits(entry.names, situation, entry.tables) : [];
  const notes = isAllTaken ? noteEdits(entry, situation, overChanges) : [];
  return {
    conflicts: [...changed, ...entry.gone, ...parts.flatMap(({ conflicts }) => conflicts)],
    plan: [...sheetEdits, ...names, ...parts.flatMap(({ edits }) => edits), ...notes],
    removed: givesSheets ? namesOf(laid, ({ former }) => former.kind !== 'sheet') : [],
    relaid: givesSheets ? namesOf(laid, ({ former }) => former.kind === 'sheet') : [],
    columns: columns.flatMap(({ removed }) => removed),
    rows: rows.flatMap(({ removed }) => removed),
    cells: cells.reduce((sum, { count }) => sum + count, 0),
    setups: setups.given,
    stays: staysOf(entry.setups ?? []),
  };
}

function orderOf({ sheet, row, column }: GivenRows, { tables }: EntryNow): OrderNow | undefined {
  return tables.find(({ then }) => sameName(then.sheet, sheet) && then.row === row && then.column === column);
}

interface Laid {
  readonly sheet: LaidSheet;
  readonly found: SheetSnapshot | undefined;
}

function namesOf(laid: readonly Laid[], isMeant: (sheet: LaidSheet) => boolean): readonly string[] {
  return laid.flatMap(({ sheet, found }) => (found !== undefined && isMeant(sheet) ? [found.name] : []));
}

function sheetConflicts(
  sheet: LaidSheet,
  found: SheetSnapshot | undefined,
  { grids }: UndoSituation,
): readonly UndoConflict[] {
  if (found === undefined) {
    return sheet.former.kind === 'sheet' ? [{ kind: 'sheetGone', sheet: sheet.name }] : [];
  }
  const now = digestOfGrid(grids.get(found.id), sheet.digest.rowsEach);
  return differingRows(sheet.digest, now).map((rows) => ({ kind: 'rows', sheet: found.name, ...rows }));
}

/** A workbook has at least one sheet that users see, so what comes back comes before what goes. */
function laidEdits(laid: readonly Laid[], { workbook, charts }: UndoSituation): readonly Edit[] {
  const there = laid.flatMap(({ sheet, found }) => (found === undefined ? [] : [{ sheet, found }]));
  const empty = there.flatMap(({ sheet: { former } }) => (former.kind === 'empty' ? [former.name] : []));
  const gone = there
    .filter(({ sheet: { former } }) => former.kind !== 'sheet')
    .map(({ found }) => found.name);
  const isLeft = (name: string): boolean => workbook.sheets.some((each) => sameName(each.name, name));
  return [
    ...empty
      .filter((name) => !isLeft(name))
      .flatMap((sheet): Edit[] => [
        { edit: 'addSheet', sheet },
        { edit: 'sheet', sheet, position: 0 },
        { edit: 'activate', sheet },
      ]),
    ...gone.map((sheet): Edit => ({ edit: 'deleteSheet', sheet })),
    ...there.flatMap(({ sheet: { former }, found }) =>
      former.kind === 'sheet' ? layAgain(found.name, former.picture, charts.get(found.id) ?? []) : [],
    ),
  ];
}

/** What the notes say of something else by now stays, unless the sheets that they are about come back. */
function noteEdits(
  { notes, sheets }: JournalEntry,
  { workbook, grids }: UndoSituation,
  overChanges: boolean,
): readonly Edit[] {
  const grid = grids.get(sheetNamed(workbook.sheets, notesSheet)?.id ?? '');
  const isAboutSheets = sheets.length > 0 && overChanges;
  return notes.flatMap(({ row, column, before, after }): Edit[] => {
    const values = linesOf(before);
    const isAsLeft = hashOfCells(valuesIn(grid, { row, column }, values)) === after;
    if (values.length === 0 || !(isAsLeft || isAboutSheets)) return [];
    return [{ edit: 'values', sheet: notesSheet, row, column, values }];
  });
}

/** As many cells as there were, from the first one on. */
function valuesIn(
  grid: GridSnapshot | undefined,
  { row, column }: Pick<Block, 'row' | 'column'>,
  like: readonly (readonly CellInput[])[],
): readonly (readonly CellValue[])[] {
  return like.map((line, at) => line.map((_, position) => valueAt(grid, row + at, column + position)));
}
