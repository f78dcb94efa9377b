/** Calculated columns that lack their formula, or that somebody has written over. */
import { callsOwnFunction, isFormula } from '../../read/cells/formula';
import { cellText, isBlankCell, oneLine } from '../../read/cells/text';
import type { FoundTable } from '../../read/find';
import type { CellValue } from '../../read/snapshot';
import { declaredColumns, type DeclaredColumn } from '../freeze/declaredColumns';
import { isSameFormula, localFormula } from '../freeze/localFormula';
import type { OverwrittenCell, RepairPart } from './report';
import type { RepairSituation } from './situation';

export function repairCalculated(situation: RepairSituation): readonly RepairPart[] {
  const columns = declaredColumns({ registers: situation.found, identities: situation.identities });
  const frozen = columns.filter((column) => isFrozen(column, situation));
  const named = frozen.map(({ found, header }) => ({ table: found.table.name, column: header }));
  return [
    ...columns.filter((column) => !frozen.includes(column)).map((column) => repairColumn(column, situation)),
    ...(named.length === 0 ? [] : [{ edits: [], leftAlone: [{ why: 'frozen', columns: named } as const] }]),
  ];
}

function isFrozen({ found, header }: DeclaredColumn, { frozen }: RepairSituation): boolean {
  return frozen.some((each) => each.table === found.declared.name && each.header === header);
}

function repairColumn(column: DeclaredColumn, { found: registers }: RepairSituation): RepairPart {
  const { found, header, formula: declared, sheet, block } = column;
  const table = found.table.name;
  if (isFilledByHand(column)) {
    return { edits: [], leftAlone: [{ why: 'filledByHand', table, column: header }] };
  }
  const local = localFormula(declared, found, registers);
  if (local.kind === 'missing') {
    return { edits: [], leftAlone: [{ why: 'formulaNeeds', table, column: header, missing: local.missing }] };
  }
  const { formula } = local;
  const lacking = cellsOf(column).filter((cell) => !isSameFormula(cell.formula, formula, table));
  if (lacking.length === 0) return { edits: [] };
  return {
    edits: [{ edit: 'fillFormula', sheet, block, formula }],
    repairs: [{ kind: 'formula', table, column: header, rows: lacking.length }],
    overwritten: lacking.filter(saysSomething).map((cell) => overwritten(column, cell)),
  };
}

interface Cell {
  /** Position in the body. */
  readonly at: number;
  readonly value: CellValue;
  readonly formula: CellValue;
}

function cellsOf({ found: { table, columns }, header }: DeclaredColumn): readonly Cell[] {
  const position = columns.get(header) ?? -1;
  return table.values.map((cells, at) => ({
    at,
    value: cells[position] ?? '',
    formula: table.formulas?.[at]?.[position] ?? '',
  }));
}

/** The declared formula with names that have changed since is no loss. */
function saysSomething({ value, formula }: Cell): boolean {
  return !(isFormula(formula, value) ? callsOwnFunction(formula) : isBlankCell(value));
}

/** In a register that the add-in did not make, what people have filled in is theirs. */
export function isFilledByHand(column: DeclaredColumn): boolean {
  if (column.isMarked) return false;
  const cells = cellsOf(column);
  const isOwn = ({ formula, value }: Cell): boolean => isFormula(formula, value) && callsOwnFunction(formula);
  return !cells.some(isOwn) && cells.some(saysSomething);
}

function overwritten({ found, header, sheet, block }: DeclaredColumn, cell: Cell): OverwrittenCell {
  const { at, value, formula } = cell;
  return {
    sheet,
    row: block.row + at,
    column: block.column,
    nr: nrAt(found, at),
    header,
    was: isFormula(formula, value) ? formula : value,
  };
}

/** What a row is called: its first declared column. */
function nrAt({ declared, table, columns }: FoundTable, row: number): string {
  const [first] = Object.values(declared.columns);
  const position = first && columns.get(first.header);
  return position === undefined ? '' : oneLine(cellText(table.values[row]?.[position] ?? '', 'General'));
}
