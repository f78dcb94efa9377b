/** The plan by which every formula that calls one of the add-in's functions becomes its value. */
import { isFormula } from '../../read/cells/formula';
import { isErrorText } from '../../read/cells/text';
import type { CellValue } from '../../read/snapshot';
import { notesSheet, notesSheetEdits } from '../notes';
import type { Block, CellInput, Edit, Plan } from '../plan';
import { asText } from '../registers/cellInput';
import type { Call, CalledColumn, Calls } from './calls';
import { declaredColumns, isSameColumn, type DeclaredColumn } from './declaredColumns';
import { isEmptyMemory, memoryEdits, readMemory, type FrozenCell, type Memory } from './memory';
import { joinedDownwards } from './cellRuns';
import { readerNoteEdits } from './readerNote';
import { isWithin, protectedAmong, type FunctionSituation, type PlacedCell } from './sheetCells';
import { formulaAt, valueAt, valuesIn } from '../grid';
import { sheetNamed } from '../sheetNames';

export type FreezeRefusal =
  /** No function is called anywhere, and none was frozen earlier. */
  | { readonly kind: 'noFunctions' }
  | { readonly kind: 'protected'; readonly sheets: readonly string[] }
  /** Excel is still calculating these. */
  | { readonly kind: 'unfinished'; readonly cells: readonly PlacedCell[] };

export type FreezePlan =
  | {
      readonly kind: 'plan';
      readonly plan: Plan;
      /** Formulas that become values. */
      readonly formulas: number;
    }
  | { readonly kind: 'alreadyFrozen' }
  | FreezeRefusal;

/** @param spills the cells that each of the loose calls fills, in their order; undefined: its own only */
export function planFreeze(
  situation: FunctionSituation,
  calls: Calls,
  spills: readonly (Block | undefined)[],
): FreezePlan {
  const { sheets } = situation;
  const notes = sheetNamed(sheets, notesSheet);
  const memory = readMemory(notes?.grid);
  const columns = columnsToFreeze(situation, calls.inColumns, memory);
  const cells = frozenCells(situation, calls.loose, spills);
  const edits = [...columns.flatMap((column) => freezeColumn(situation, column)), ...freezeCells(cells)];
  if (edits.length === 0) return { kind: isEmptyMemory(memory) ? 'noFunctions' : 'alreadyFrozen' };

  const all = [...calls.inColumns.flatMap((column) => column.calls), ...calls.loose];
  const unfinished = all.filter(({ value }) => isUnfinished(value));
  if (unfinished.length > 0) return { kind: 'unfinished', cells: unfinished };
  const locked = protectedAmong(
    sheets,
    [...columns, ...cells].map(({ sheet }) => sheet),
  );
  if (locked.length > 0) return { kind: 'protected', sheets: locked };

  const remembered = remember(situation, memory, columns, cells);
  const plan: Plan = [
    ...notesSheetEdits(
      notes !== undefined,
      notes?.grid,
      situation.names.map(({ name }) => name),
    ),
    ...memoryEdits(notes?.grid, remembered),
    ...edits,
    ...readerNoteEdits(situation),
  ];
  return { kind: 'plan', plan, formulas: all.length };
}

const unfinishedTexts: readonly CellValue[] = ['#BUSY!', '#GETTING_DATA', '#CONNECT!'];

function isUnfinished(value: CellValue): boolean {
  return unfinishedTexts.includes(value);
}

/**
 * A calculated column that was written over by hand may still be one to Excel, which would put the formula into new
 * rows: the add-in's own columns are therefore emptied and filled once, even where no formula is left in them.
 */
function columnsToFreeze(
  situation: FunctionSituation,
  called: readonly CalledColumn[],
  { columns }: Memory,
): readonly CalledColumn[] {
  const isRemembered = ({ found, header }: DeclaredColumn): boolean =>
    columns.some((column) => column.table === found.declared.name && column.header === header);
  const writtenOver = declaredColumns(situation).filter(
    (column) =>
      column.isMarked && !isRemembered(column) && !called.some((other) => isSameColumn(column, other)),
  );
  return [
    ...called,
    ...writtenOver.map(({ found, sheet, block }) => ({ table: found.table, sheet, block, calls: [] })),
  ];
}

/** Emptied first: only then does Excel forget the formula that new rows would get. */
function freezeColumn({ sheets }: FunctionSituation, { sheet, block, calls }: CalledColumn): readonly Edit[] {
  const grid = sheetNamed(sheets, sheet)?.grid;
  const called = new Set(calls.map(({ row }) => row));
  const values = Array.from({ length: block.rowCount }, (_, at): CellInput[] => {
    const row = block.row + at;
    const value = valueAt(grid, row, block.column);
    const formula = formulaAt(grid, row, block.column);
    return [!called.has(row) && isFormula(formula, value) ? formula : frozenInput(value)];
  });
  return [
    { edit: 'clearContents', sheet, block },
    { edit: 'values', sheet, row: block.row, column: block.column, values },
  ];
}

/** A text stays a text; an error stays the error it is. */
function frozenInput(value: CellValue): CellInput {
  return typeof value === 'string' && !isErrorText(value) ? asText(value) : value;
}

function frozenCells(
  { sheets }: FunctionSituation,
  loose: readonly Call[],
  spills: readonly (Block | undefined)[],
): readonly FrozenCell[] {
  const filled = loose.map((call, at) => ({ call, block: spills[at] ?? ownCell(call) }));
  const spilling = filled.filter((_, at) => spills[at] !== undefined);
  const isFilledByOther = (call: Call): boolean =>
    spilling.some(
      (other) =>
        other.call !== call &&
        other.call.sheet === call.sheet &&
        isWithin(other.block, call.row, call.column),
    );
  return filled
    .filter(({ call }) => !isFilledByOther(call))
    .map(({ call: { sheet, row, column, formula }, block }) => ({
      sheet,
      row,
      column,
      formula,
      values: valuesIn(sheetNamed(sheets, sheet)?.grid, block),
    }));
}

function ownCell({ row, column }: PlacedCell): Block {
  return { row, column, rowCount: 1, columnCount: 1 };
}

function freezeCells(cells: readonly FrozenCell[]): readonly Edit[] {
  const runs = cells.map(({ sheet, row, column, values }) => ({
    sheet,
    row,
    column,
    cells: values.map((line) => line.map(frozenInput)),
  }));
  return joinedDownwards(runs).map(({ cells: values, ...place }) => ({ edit: 'values', ...place, values }));
}

function remember(
  situation: FunctionSituation,
  before: Memory,
  columns: readonly CalledColumn[],
  cells: readonly FrozenCell[],
): Memory {
  const declared = declaredColumns(situation);
  const own = declared.filter((column) => columns.some((frozen) => isSameColumn(frozen, column)));
  const ofUsers = columns.filter((frozen) => !own.some((column) => isSameColumn(frozen, column)));
  const ownColumns = own.map(({ found, header }) => ({ table: found.declared.name, header }));
  const now = [...cells, ...ofUsers.flatMap(({ calls }) => calls.map(cellOfCall))];
  const places = new Set(now.map(placeKey));
  return {
    columns: [
      ...before.columns.filter((column) => !ownColumns.some((each) => isSame(each, column))),
      ...ownColumns,
    ],
    cells: [...before.cells.filter((cell) => !places.has(placeKey(cell))), ...now],
  };
}

function cellOfCall({ sheet, row, column, formula, value }: Call): FrozenCell {
  return { sheet, row, column, formula, values: [[value]] };
}

function isSame(one: Memory['columns'][number], other: Memory['columns'][number]): boolean {
  return one.table === other.table && one.header === other.header;
}

function placeKey({ sheet, row, column }: PlacedCell): string {
  return `${row},${column},${sheet}`;
}
