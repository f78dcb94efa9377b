/** What Excel hands a custom function, before any parameter has read it. */
import { isErrorText } from '../read/cells/text';

/** An empty cell is null on the web and 0 on the desktop; here null has become undefined. */
export type Cell = number | string | boolean | undefined;

export type Rows = readonly (readonly Cell[])[];

/** Why an argument cannot be used; the error of the call, which names the argument. */
export class Fault {
  constructor(readonly code: '#VALUE!' | '#NUM!') {}
}

export const wrongType = new Fault('#VALUE!');
export const outOfBounds = new Fault('#NUM!');

/** An error value in a cell. */
export interface ErrorValue {
  readonly code: string;
  readonly message: string | undefined;
}

function isArray(argument: unknown): argument is readonly unknown[] {
  return Array.isArray(argument);
}

function errorValue(argument: object): ErrorValue | undefined {
  const code = 'code' in argument ? argument.code : undefined;
  if (typeof code !== 'string' || !code.startsWith('#')) return undefined;
  const message = 'message' in argument ? argument.message : undefined;
  return { code, message: typeof message === 'string' && message !== '' ? message : undefined };
}

/** The first error value of an argument, wherever in a range it stands. A snapshot's errors are texts. */
export function errorIn(argument: unknown): ErrorValue | undefined {
  if (typeof argument === 'string')
    return isErrorText(argument) ? { code: argument, message: undefined } : undefined;
  if (isArray(argument)) {
    for (const part of argument) {
      const found = errorIn(part);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  return typeof argument === 'object' && argument !== null ? errorValue(argument) : undefined;
}

function plainCell(argument: unknown): Cell | Fault {
  if (argument === null || argument === undefined) return undefined;
  if (typeof argument === 'string' || typeof argument === 'boolean') return argument;
  return typeof argument === 'number' && Number.isFinite(argument) ? argument : wrongType;
}

/** One cell; a range counts as one only when it is one cell. */
export function cellOf(argument: unknown): Cell | Fault {
  if (!isArray(argument)) return plainCell(argument);
  const row = argument[0];
  return argument.length === 1 && isArray(row) && row.length === 1 ? plainCell(row[0]) : wrongType;
}

/** The rows of a range; one cell is a range of one. */
export function rowsOf(argument: unknown): Rows | Fault {
  if (!isArray(argument)) return rowsOf([[argument]]);
  const rows: Cell[][] = [];
  for (const row of argument) {
    if (!isArray(row)) return wrongType;
    const cells: Cell[] = [];
    for (const part of row) {
      const cell = plainCell(part);
      if (cell instanceof Fault) return cell;
      cells.push(cell);
    }
    rows.push(cells);
  }
  return rows;
}
