/** Where a workbook calls the add-in's functions. */
import { callsOwnFunction, isFormula, withoutTexts } from '../../read/cells/formula';
import type { CellValue, NameSnapshot, TableSnapshot } from '../../read/snapshot';
import type { Block } from '../plan';
import { notesSheet } from '../notes';
import { isWithin, tableBody, type FunctionSituation, type PlacedCell, type SheetCells } from './sheetCells';

export interface Call extends PlacedCell {
  readonly formula: string;
  readonly value: CellValue;
}

/** A column of any table in whose body functions are called. */
export interface CalledColumn {
  readonly table: TableSnapshot;
  readonly sheet: string;
  readonly block: Block;
  readonly calls: readonly Call[];
}

export interface Calls {
  readonly inColumns: readonly CalledColumn[];
  /** Outside the bodies of tables: only there may a formula fill more than its own cell. */
  readonly loose: readonly Call[];
}

export function findCalls({
  sheets,
  tables,
  names,
}: Pick<FunctionSituation, 'sheets' | 'tables' | 'names'>): Calls {
  const isCall = callFinder(names);
  const columns = new Map<TableSnapshot, Map<number, Call[]>>();
  const loose: Call[] = [];
  for (const sheet of sheets) {
    const own = tables.filter((table) => table.sheet === sheet.name);
    for (const call of callsOn(sheet, isCall)) {
      const table = own.find((each) => isWithin(tableBody(each), call.row, call.column));
      if (table) addTo(columns, table, call);
      else loose.push(call);
    }
  }
  return { inColumns: [...columns].flatMap(([table, found]) => calledColumns(table, found)), loose };
}

const word = /[\p{L}_][\p{L}\p{N}_.]*/gu;

/** A formula calls a function itself, or through a name whose formula does. */
function callFinder(names: readonly NameSnapshot[]): (formula: string) => boolean {
  const calling = new Set<string>();
  const isCall = (formula: string): boolean =>
    callsOwnFunction(formula) || (calling.size > 0 && saysAny(formula, calling));
  for (let before = -1; before < calling.size;) {
    before = calling.size;
    for (const { name, formula } of names) if (isCall(formula)) calling.add(name.toLowerCase());
  }
  return isCall;
}

function saysAny(formula: string, names: ReadonlySet<string>): boolean {
  const words = withoutTexts(formula).match(word) ?? [];
  return words.some((each) => names.has(each.toLowerCase()));
}

function callsOn({ name, grid }: SheetCells, isCall: (formula: string) => boolean): readonly Call[] {
  if (name === notesSheet || grid?.formulas === undefined) return [];
  return grid.formulas.flatMap((line, down) =>
    line.flatMap((formula, across) => {
      const value = grid.values[down]?.[across] ?? '';
      if (!isFormula(formula, value) || !isCall(formula)) return [];
      return [{ sheet: name, row: grid.row + down, column: grid.column + across, formula, value }];
    }),
  );
}

function addTo(columns: Map<TableSnapshot, Map<number, Call[]>>, table: TableSnapshot, call: Call): void {
  const found = columns.get(table) ?? new Map<number, Call[]>();
  columns.set(table, found);
  const calls = found.get(call.column);
  if (calls) calls.push(call);
  else found.set(call.column, [call]);
}

function calledColumns(
  table: TableSnapshot,
  found: ReadonlyMap<number, readonly Call[]>,
): readonly CalledColumn[] {
  return [...found].map(([column, calls]) => ({
    table,
    sheet: table.sheet,
    block: { ...tableBody(table), column, columnCount: 1 },
    calls,
  }));
}
