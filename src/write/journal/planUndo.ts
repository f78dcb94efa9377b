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
import { holdsConstant, saysStill } from './cellsNow';
import { differingRows, digestOfGrid } from './digest';
import { linesOf, type JournalEntry, type LaidSheet, type SavedCells, type SavedName } from './entry';
import { layAgain } from './picture';
import { staysOf, type Stay } from './savedSetup';
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
  { sheets, cells, columns = [], rows = [], notes }: JournalEntry,
  workbook: UndoSituation['workbook'],
): readonly SheetSnapshot[] {
  const laid = sheets.map((sheet) => findLaid(sheet, workbook));
  const own = notes.length === 0 ? [] : [notesSheet];
  const others = [...[...cells, ...columns, ...rows].map(({ sheet }) => sheet), ...own].map((name) =>
    sheetNamed(workbook.sheets, name),
  );
  return [...new Set([...laid, ...others].filter((sheet) => sheet !== undefined))];
}

/** The tables among which those are whose columns or rows are to go. */
export function tablesOfEntry<Table extends { readonly sheet: string }>(
  { columns = [], rows = [] }: JournalEntry,
  tables: readonly Table[],
): readonly Table[] {
  return tables.filter((table) => [...columns, ...rows].some(({ sheet }) => sameName(sheet, table.sheet)));
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
  entry: JournalEntry,
  situation: UndoSituation,
  { overChanges = false }: { readonly overChanges?: boolean } = {},
): PlannedUndo {
  const laid = entry.sheets.map((sheet) => ({ sheet, found: findLaid(sheet, situation.workbook) }));
  const changed = laid.flatMap(({ sheet, found }) => sheetConflicts(sheet, found, situation));
  const givesSheets = changed.length === 0 || overChanges;
  const cells = entry.cells.map((saved) => givenCells(saved, situation, overChanges));
  const columns = (entry.columns ?? []).map((given) => takenColumns(given, situation, overChanges));
  const rows = (entry.rows ?? []).map((given) => takenRows(given, situation, overChanges));
  const setups = takenSetups(entry.setups ?? [], situation, overChanges);
  const parts = [...cells, ...columns, ...rows, setups];
  const isAllTaken = givesSheets && [...columns, ...rows].every(({ removed }) => removed.length > 0);
  const sheetEdits = givesSheets ? laidEdits(laid, situation) : [];
  const names = isAllTaken ? nameEdits(entry.names, situation) : [];
  const notes = isAllTaken ? noteEdits(entry, situation, overChanges) : [];
  return {
    conflicts: [...changed, ...parts.flatMap(({ conflicts }) => conflicts)],
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

function nameEdits(names: readonly SavedName[], { workbook }: UndoSituation): readonly Edit[] {
  return names.flatMap(({ name, formula }): Edit[] => {
    const now = workbook.names.find((each) => sameName(each.name, name));
    if (now?.formula === formula) return [];
    return [
      ...(now === undefined ? [] : [{ edit: 'forgetName', name } as const]),
      ...(formula === undefined ? [] : [{ edit: 'nameFormula', name, formula } as const]),
    ];
  });
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

interface GivenCells {
  readonly edits: readonly Edit[];
  readonly conflicts: readonly UndoConflict[];
  readonly count: number;
}

interface CellNow {
  readonly row: number;
  readonly column: number;
  readonly before: CellInput;
  readonly after: CellInput;
}

function cellsOf({ row, column, before, after }: SavedCells): readonly CellNow[] {
  const lines = linesOf(before);
  return linesOf(after).flatMap((line, at) =>
    line.map((cell, position) => ({
      row: row + at,
      column: column + position,
      before: lines[at]?.[position] ?? null,
      after: cell,
    })),
  );
}

function givenCells(saved: SavedCells, { workbook, grids }: UndoSituation, overChanges: boolean): GivenCells {
  const found = sheetNamed(workbook.sheets, saved.sheet);
  if (found === undefined) {
    return { edits: [], conflicts: [{ kind: 'sheetGone', sheet: saved.sheet }], count: 0 };
  }
  const grid = grids.get(found.id);
  const cells = cellsOf(saved);
  const changed = cells.filter((cell) => !isAsLeft(cell, grid));
  const conflicts = changed.filter(isTouched).map(({ row, column }): UndoConflict => {
    return { kind: 'cell', sheet: found.name, row, column, now: String(valueAt(grid, row, column)) };
  });
  const kept = changed.filter((cell) => !(overChanges && isTouched(cell)));
  const count = cells.filter(isTouched).length - kept.filter(isTouched).length;
  return { edits: cellEdits(found.name, saved, kept), conflicts, count };
}

/** A column that is emptied first forgets the formula that new rows would get. */
function cellEdits(sheet: string, saved: SavedCells, kept: readonly CellNow[]): readonly Edit[] {
  const { row, column } = saved;
  const before = linesOf(saved.before);
  const block: Block = { row, column, rowCount: before.length, columnCount: before[0]?.length ?? 0 };
  if (block.rowCount * block.columnCount === 0) return [];
  if (kept.length > 0) return aroundKept(sheet, saved, kept);
  return [{ edit: 'clearContents', sheet, block }, ...contentEdits(sheet, block, before)];
}

/** A column's formula first: written among others, Excel would fill the whole column with it afterwards. */
function contentEdits(
  sheet: string,
  block: Block,
  before: readonly (readonly CellInput[])[],
): readonly Edit[] {
  const { row, column } = block;
  const formula = columnFormula(before);
  if (formula === undefined) return [{ edit: 'values', sheet, row, column, values: before }];
  return [{ edit: 'fillFormula', sheet, block, formula }, ...runsOfOthers(sheet, block, before, formula)];
}

/** The cells of a column that hold something else, those that follow on each other together. */
function runsOfOthers(
  sheet: string,
  { row, column }: Block,
  before: readonly (readonly CellInput[])[],
  formula: string,
): readonly Edit[] {
  const runs: { edit: 'values'; sheet: string; row: number; column: number; values: CellInput[][] }[] = [];
  before.forEach(([cell = null], at) => {
    if (cell === formula) return;
    const last = runs.at(-1);
    if (last?.row === row + at - (last?.values.length ?? 0)) last.values.push([cell ?? '']);
    else runs.push({ edit: 'values', sheet, row: row + at, column, values: [[cell ?? '']] });
  });
  return runs;
}

/** Lines between what is kept, one after the other: a formula over a whole column would fill what is kept too. */
function aroundKept(sheet: string, saved: SavedCells, kept: readonly CellNow[]): readonly Edit[] {
  const holes = new Set(kept.map(({ row, column }) => `${row},${column}`));
  const isHole = (row: number, position: number): boolean => holes.has(`${row},${saved.column + position}`);
  const edits: { edit: 'values'; sheet: string; row: number; column: number; values: CellInput[][] }[] = [];
  linesOf(saved.before).forEach((line, at) => {
    const row = saved.row + at;
    // What a formula is to fill has to be empty for it.
    const cells = line.map((cell, position) => (isHole(row, position) ? null : (cell ?? '')));
    if (cells.every((cell) => cell === null)) return;
    const last = edits.at(-1);
    const continues = last !== undefined && last.row + last.values.length === row && !cells.includes(null);
    if (continues) last.values.push(cells);
    else edits.push({ edit: 'values', sheet, row, column: saved.column, values: [cells] });
  });
  return edits;
}

/** The formula that most cells of a single column have, where it names no cell by its address. */
function columnFormula(before: readonly (readonly CellInput[])[]): string | undefined {
  if (before.some((line) => line.length !== 1)) return undefined;
  const counts = new Map<string, number>();
  for (const [cell] of before) {
    if (typeof cell === 'string' && cell.startsWith('=')) counts.set(cell, 1 + (counts.get(cell) ?? 0));
  }
  return [...counts].find(([, count]) => count * 2 > before.length)?.[0];
}

/** What the action wrote over the cell, and did not leave as it was. */
function isTouched({ before, after }: CellNow): boolean {
  return before !== after;
}

/** A cell that was emptied is empty still, or has got the formula of its column. */
function isAsLeft({ row, column, after }: CellNow, grid: GridSnapshot | undefined): boolean {
  if (after === null) return !holdsConstant(grid, { row, column });
  return saysStill(grid, { row, column }, after);
}
