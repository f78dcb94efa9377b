/** What an action wrote over, in cells that were there: what somebody has written in them since stays. */
import type { GridSnapshot } from '../../read/snapshot';
import { valueAt } from '../grid';
import type { Block, CellInput, Edit } from '../plan';
import { sheetNamed } from '../sheetNames';
import { holdsConstant, saysStill } from './cellsNow';
import { linesOf, type SavedCells } from './entry';
import type { CellsNow } from './entryNow';
import type { UndoConflict, UndoSituation } from './undoSituation';

export interface TakenCells {
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

export function takenCells(
  saved: CellsNow,
  { workbook, grids }: UndoSituation,
  overChanges: boolean,
): TakenCells {
  const found = sheetNamed(workbook.sheets, saved.sheet);
  if (found === undefined) {
    return { edits: [], conflicts: [{ kind: 'sheetGone', sheet: saved.sheet }], count: 0 };
  }
  const grid = grids.get(found.id);
  const cells = cellsOf(saved);
  const isFilled = fillsOthers(saved, grid);
  const lost = new Set(cells.filter((cell) => isLost(cell, grid)));
  const changed = cells.filter((cell) => !isAsLeft(cell, grid, isFilled) && !lost.has(cell));
  const others = changed.filter((cell) => isTouched(cell) && !isBack(cell, grid));
  const conflicts = others.map(({ row, column }): UndoConflict => {
    return { kind: 'cell', sheet: found.name, row, column, now: String(valueAt(grid, row, column)) };
  });
  const kept = overChanges
    ? changed.filter((cell) => isOthers(cell, grid))
    : [...new Set([...changed, ...restOfRows(saved, cells, others)])];
  const count = cells.filter(isTouched).length - kept.filter(isTouched).length;
  if (count + lost.size === 0) return { edits: [], conflicts, count };
  // What is back is written again with its column: left out as blank, Excel would fill it.
  const holes = kept.filter((cell) => !isBack(cell, grid));
  return { edits: cellEdits(found.name, saved, holes), conflicts, count };
}

/** A row that was blank before and in which somebody has written stays whole. */
function restOfRows(
  { isWholeRow = false }: CellsNow,
  cells: readonly CellNow[],
  others: readonly CellNow[],
): readonly CellNow[] {
  if (!isWholeRow || others.length === 0) return [];
  const rows = new Set(others.map(({ row }) => row));
  for (const cell of cells) if (isTouched(cell) && !isBlank(cell.before)) rows.delete(cell.row);
  return cells.filter((cell) => rows.has(cell.row) && isTouched(cell));
}

function isBlank(input: CellInput): boolean {
  return input === null || input === '';
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

/** It says again what it said before, by somebody else or because taking back has been stopped half-way. */
function isBack({ row, column, before }: CellNow, grid: GridSnapshot | undefined): boolean {
  return before !== null && saysStill(grid, { row, column }, before);
}

/** A formula that the action left as it was is gone where taking back has been stopped: it comes back. */
function isLost({ row, column, before, after }: CellNow, grid: GridSnapshot | undefined): boolean {
  return before === after && String(before).startsWith('=') && valueAt(grid, row, column) === '';
}

/** Written where the action had changed nothing; what is blank may be what a taking back left that was stopped. */
function isOthers(cell: CellNow, grid: GridSnapshot | undefined): boolean {
  return !isTouched(cell) && valueAt(grid, cell.row, cell.column) !== '';
}

/** A cell that was emptied is empty still, has got the formula of its column, or is filled by the block's first one. */
function isAsLeft(
  { row, column, after }: CellNow,
  grid: GridSnapshot | undefined,
  isFilledByFirst: boolean,
): boolean {
  if (after !== null) return saysStill(grid, { row, column }, after);
  return isFilledByFirst || !holdsConstant(grid, { row, column });
}

/** Where somebody has written in what a formula is to fill, it fills nothing. */
function fillsOthers({ row, column, after }: SavedCells, grid: GridSnapshot | undefined): boolean {
  const [[first = null] = []] = linesOf(after);
  return String(first).startsWith('=') && valueAt(grid, row, column) !== '#SPILL!';
}
