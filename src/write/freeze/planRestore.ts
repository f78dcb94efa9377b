/** The plan by which frozen functions come back: columns by their declared formula, other cells where they were. */
import { callsOwnFunction, isFormula } from '../../read/cells/formula';
import type { GridSnapshot } from '../../read/snapshot';
import { notesSheet } from '../notes';
import type { Block, EditOf, Plan } from '../plan';
import { declaredColumns, type DeclaredColumn } from './declaredColumns';
import { isSameFormula, localFormula, missingIn } from './localFormula';
import { isEmptyMemory, memoryEdits, readMemory, type FrozenCell, type Memory } from './memory';
import { joinedDownwards, type CellRun } from './cellRuns';
import { readerNoteEdits } from './readerNote';
import { protectedAmong, type FunctionSituation, type PlacedCell } from './sheetCells';
import { formulaAt, valueAt, valuesIn } from '../grid';
import { sheetNamed } from '../sheetNames';

/** A formula that did not come back; it is told, so that it can be written by hand. */
export type LeftOut = PlacedCell & { readonly formula: string } & (
    | { readonly why: 'changed' }
    | { readonly why: 'sheetMissing' }
    /** Sheets, tables or columns that the formula needs. */
    | { readonly why: 'nameMissing'; readonly missing: readonly string[] }
  );

export type RestorePlan =
  | {
      readonly kind: 'plan';
      readonly plan: Plan;
      /** Calculated columns and other cells that get their formula back. */
      readonly columns: number;
      readonly cells: number;
      readonly leftOut: readonly LeftOut[];
    }
  /** No register with calculated columns, and nothing frozen. */
  | { readonly kind: 'nothingToRestore' }
  | { readonly kind: 'protected'; readonly sheets: readonly string[] };

/** What becomes of a column or a cell. */
type Step =
  | { readonly kind: 'inPlace' }
  | { readonly kind: 'fill'; readonly edit: EditOf<'fillFormula'> }
  | {
      readonly kind: 'write';
      readonly formulas: CellRun<string>;
      /** Cells that the formula is to fill, which must be empty first. */
      readonly room?: Block;
    }
  | { readonly kind: 'leftOut'; readonly leftOut: LeftOut };

export function planRestore(situation: FunctionSituation): RestorePlan {
  const { sheets } = situation;
  const notes = sheetNamed(sheets, notesSheet)?.grid;
  const memory = readMemory(notes);
  const own = declaredColumns(situation).filter((column) => isOurs(column, situation, memory));
  if (own.length === 0 && isEmptyMemory(memory)) return { kind: 'nothingToRestore' };

  const columns = own.map((column) => restoreColumn(column, situation));
  const cells = memory.cells.map((cell) => restoreCell(cell, situation));
  const steps = [...columns, ...cells];
  const edits = restoreEdits(steps);
  const locked = protectedAmong(
    sheets,
    edits.map(({ sheet }) => sheet),
  );
  if (locked.length > 0) return { kind: 'protected', sheets: locked };

  const plan: Plan = [
    ...edits,
    ...(edits.length === 0 ? [] : readerNoteEdits(situation)),
    ...(isEmptyMemory(memory) ? [] : memoryEdits(notes, { columns: [], cells: [] })),
  ];
  const leftOut = steps.flatMap((step) => (step.kind === 'leftOut' ? [step.leftOut] : []));
  return { kind: 'plan', plan, columns: written(columns), cells: written(cells), leftOut };
}

function written(steps: readonly Step[]): number {
  return steps.filter(({ kind }) => kind === 'fill' || kind === 'write').length;
}

function restoreEdits(
  steps: readonly Step[],
): readonly EditOf<'fillFormula' | 'clearContents' | 'formulas'>[] {
  const writes = steps.filter((step) => step.kind === 'write');
  const runs = joinedDownwards(writes.map(({ formulas }) => formulas));
  return [
    ...steps.flatMap((step) => (step.kind === 'fill' ? [step.edit] : [])),
    ...writes.flatMap(({ formulas: { sheet }, room: block }) =>
      block === undefined ? [] : [{ edit: 'clearContents' as const, sheet, block }],
    ),
    ...runs.map(({ cells, ...place }) => ({ edit: 'formulas' as const, ...place, formulas: cells })),
  ];
}

/** What somebody has filled in by hand, in a register that the add-in did not make, is theirs. */
function isOurs(column: DeclaredColumn, { sheets }: FunctionSituation, { columns }: Memory): boolean {
  const { found, header, isMarked, sheet, block } = column;
  if (isMarked || columns.some(({ table, header: own }) => table === found.declared.name && own === header)) {
    return true;
  }
  const grid = sheetNamed(sheets, sheet)?.grid;
  return rowsOf(block).some((row) => {
    const formula = formulaAt(grid, row, block.column);
    return isFormula(formula, valueAt(grid, row, block.column)) && callsOwnFunction(formula);
  });
}

function rowsOf({ row, rowCount }: Block): readonly number[] {
  return Array.from({ length: rowCount }, (_, at) => row + at);
}

function restoreColumn(column: DeclaredColumn, { sheets, registers }: FunctionSituation): Step {
  const { sheet, block, formula: declared, found } = column;
  const local = localFormula(declared, found, registers);
  if (local.kind === 'missing') {
    const place = { sheet, row: block.row, column: block.column, formula: declared };
    return { kind: 'leftOut', leftOut: { ...place, why: 'nameMissing', missing: local.missing } };
  }
  const { formula } = local;
  const grid = sheetNamed(sheets, sheet)?.grid;
  const isInPlace = rowsOf(block).every((row) =>
    isSameFormula(formulaAt(grid, row, block.column), formula, found.table.name),
  );
  if (isInPlace) return { kind: 'inPlace' };
  return { kind: 'fill', edit: { edit: 'fillFormula', sheet, block, formula } };
}

function restoreCell(cell: FrozenCell, { sheets, tables }: FunctionSituation): Step {
  const { row, column, formula, values } = cell;
  const place = { sheet: cell.sheet, row, column, formula };
  const found = sheetNamed(sheets, cell.sheet);
  if (found === undefined) return { kind: 'leftOut', leftOut: { ...place, why: 'sheetMissing' } };
  const { name: sheet, grid } = found;
  if (formulaAt(grid, row, column) === formula) return { kind: 'inPlace' };

  const block: Block = { row, column, rowCount: values.length, columnCount: values[0]?.length ?? 1 };
  if (!holdsStill(cell, grid, block)) return { kind: 'leftOut', leftOut: { ...place, why: 'changed' } };
  const missing = missingIn(formula, sheets, tables);
  if (missing.length > 0) return { kind: 'leftOut', leftOut: { ...place, why: 'nameMissing', missing } };
  const isOneCell = block.rowCount * block.columnCount === 1;
  const formulas = { sheet, row, column, cells: [[formula]] };
  return { kind: 'write', formulas, ...(!isOneCell && { room: block }) };
}

/** The frozen values, and no formula, stand in the cells. A number in a cell formatted as text reads as a text. */
function holdsStill({ values }: FrozenCell, grid: GridSnapshot | undefined, block: Block): boolean {
  return valuesIn(grid, block).every((line, down) =>
    line.every((value, across) => {
      const formula = formulaAt(grid, block.row + down, block.column + across);
      return !isFormula(formula, value) && String(value) === String(values[down]?.[across]);
    }),
  );
}
