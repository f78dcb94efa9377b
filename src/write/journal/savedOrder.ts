/** How the rows and columns of a table stood when an action was done: people sort tables, insert rows and move columns. */
import { isFormula } from '../../read/cells/formula';
import type { TableSnapshot } from '../../read/snapshot';
import { hashOf } from '../annex/hash';
import type { Block, CellInput, Plan } from '../plan';
import { tableBlock } from '../tableBlock';
import { blockAfter } from './afterPlan';
import { isListOf, isNumber, isRecord, isText } from './entryShapes';

export interface SavedOrder {
  readonly sheet: string;
  readonly table: string;
  /** Where the table began. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** Positions of the columns by which its rows are told apart. */
  readonly keyed: readonly number[];
  /** A few letters for each row. */
  readonly keys: string;
}

export const keyLength = 5;

/** Rows are told apart by their first columns: by as few as do, and by no more than so many. */
const mostKeyed = 4;

export function orderOf(table: TableSnapshot, plan: Plan): SavedOrder {
  const { sheet, name, row, column, headers } = table;
  const { keyed, keys } = keysOf(linesAfter(table, plan), constantColumns(table));
  return { sheet, table: name, row, column, headers, keyed, keys: keys.join('') };
}

/** As the rows stand once the plan is carried out; the first columns are enough. */
function linesAfter(table: TableSnapshot, plan: Plan): readonly (readonly CellInput[])[] {
  const whole = tableBlock(table);
  const block: Block = { ...whole, row: whole.row + 1, rowCount: whole.rowCount - 1 };
  return blockAfter(table.sheet, block, plan, table.values);
}

/** What is calculated may change by itself. */
function constantColumns({ headers, values, formulas = [] }: TableSnapshot): readonly number[] {
  return [...headers.keys()].filter(
    (position) => !formulas.some((line, at) => isFormula(line[position], values[at]?.[position])),
  );
}

interface Keys {
  readonly keyed: readonly number[];
  readonly keys: readonly string[];
}

function keysOf(lines: readonly (readonly CellInput[])[], positions: readonly number[]): Keys {
  const most = positions.slice(0, mostKeyed);
  const attempts = most.map((_, at): Keys => {
    const keyed = most.slice(0, at + 1);
    return { keyed, keys: lines.map((line) => keyOf(keyed.map((position) => line[position] ?? ''))) };
  });
  const isDistinct = ({ keys }: Keys): boolean => new Set(keys).size === keys.length;
  return attempts.find(isDistinct) ?? attempts.at(-1) ?? { keyed: [], keys: [] };
}

/** Without the apostrophe by which a text is kept one, which Excel hides. */
export function keyOf(cells: readonly CellInput[]): string {
  return hashOf(JSON.stringify(cells.map((cell) => String(cell).replace(/^'/u, '')))).slice(-keyLength);
}

export function isSavedOrder(value: unknown): value is SavedOrder {
  if (!isRecord(value)) return false;
  const { sheet, table, row, column, headers, keyed, keys } = value;
  const isPlaced = isText(sheet) && isText(table) && Number.isInteger(row) && Number.isInteger(column);
  return isPlaced && isListOf(headers, isText) && isListOf(keyed, isNumber) && isText(keys);
}
