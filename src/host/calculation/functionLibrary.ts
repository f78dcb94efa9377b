/**
 * The functions of @cj-tech-master/excelts, one call at a time. Its own engine is not used: it expands every range into
 * its cells for each formula, loses results beyond 10,000 formulas and cannot tell `SUM(A1)` from `SUM("5")`.
 * A workbook of a single cell, `OUT(ROUND(ARGUMENT(0),ARGUMENT(1)))`, carries values in and the result out.
 */
import {
  calculateFormulas,
  type CellLike,
  type RowLike,
  type WorkbookLike,
} from '@cj-tech-master/excelts/formula';
import { errors, isError, Matrix, type Scalar } from './values';

/** Values as the library tags them (its `RVKind`). */
type LibraryScalar =
  | { readonly kind: 0 }
  | { readonly kind: 1; readonly value: number }
  | { readonly kind: 2; readonly value: string }
  | { readonly kind: 3; readonly value: boolean }
  | { readonly kind: 4; readonly code: string };
interface LibraryArray {
  readonly kind: 5;
  readonly rows: readonly (readonly LibraryScalar[])[];
  readonly height: number;
  readonly width: number;
}
type LibraryValue = LibraryScalar | LibraryArray;

const blank: LibraryScalar = { kind: 0 };
const arrays = new WeakMap<Matrix, LibraryArray>();

function toLibrary(value: Scalar | Matrix): LibraryValue {
  return value instanceof Matrix ? arrayToLibrary(value) : scalarToLibrary(value);
}

function scalarToLibrary(value: Scalar): LibraryScalar {
  if (value === null) return blank;
  if (typeof value === 'number') return { kind: 1, value };
  if (typeof value === 'string') return { kind: 2, value };
  return typeof value === 'boolean' ? { kind: 3, value } : { kind: 4, code: value.error };
}

/** A block that many formulas read, such as a table's column, is translated once. */
function arrayToLibrary(matrix: Matrix): LibraryArray {
  const known = arrays.get(matrix);
  if (known) return known;
  const { height, width } = matrix;
  const made: LibraryArray = {
    kind: 5,
    rows: matrix.rows.map((line) => line.map(scalarToLibrary)),
    height,
    width,
  };
  arrays.set(matrix, made);
  return made;
}

function isLibraryValue(value: unknown): value is LibraryValue {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    typeof value.kind === 'number' &&
    value.kind <= 5
  );
}

function fromLibrary(value: unknown): Scalar | Matrix {
  if (!isLibraryValue(value)) return errors.calculation;
  if (value.kind !== 5) return scalarFromLibrary(value);
  return value.height * value.width === 0
    ? errors.calculation
    : new Matrix(value.rows.map((line) => line.map(scalarFromLibrary)));
}

function scalarFromLibrary(value: LibraryScalar): Scalar {
  switch (value.kind) {
    case 0:
      return null;
    case 4:
      return { error: value.code };
    case 1:
      return Number.isFinite(value.value) ? value.value : errors.number;
    case 2:
    case 3:
      return value.value;
  }
}

/** What goes in and comes out of the one call under way; calls do not nest. */
let given: readonly LibraryValue[] = [];
let result: unknown;

const gates: NonNullable<WorkbookLike['userFunctions']> = new Map([
  [
    'GATE.ARGUMENT',
    { minArity: 1, maxArity: 1, invoke: ([index]: unknown[]) => given[indexOf(index)] ?? blank },
  ],
  [
    'GATE.OUT',
    {
      minArity: 1,
      maxArity: 1,
      invoke: ([value]: unknown[]) => {
        result = value;
        return blank;
      },
    },
  ],
]);

function indexOf(value: unknown): number {
  return isLibraryValue(value) && value.kind === 1 ? value.value : -1;
}

/** The library's visitors come alone or after options. */
type CellVisitor = (cell: CellLike, column: number) => void;
type RowVisitor = (row: RowLike, number: number) => void;
interface Options {
  includeEmpty?: boolean;
}

function workbookOf(formula: string, date1904: boolean): WorkbookLike {
  const cell: CellLike = {
    row: 1,
    col: 1,
    type: 6,
    formula,
    model: { formula },
    value: undefined,
    result: undefined,
  };
  const row: RowLike = {
    eachCell: (first: CellVisitor | Options, second?: CellVisitor) => {
      const visit = second ?? first;
      if (typeof visit === 'function') visit(cell, 1);
    },
  };
  const sheet = {
    id: 1,
    name: 'Gate',
    dimensions: { top: 1, left: 1, bottom: 1, right: 1 },
    eachRow: (first: RowVisitor | Options, second?: RowVisitor) => {
      const visit = second ?? first;
      if (typeof visit === 'function') visit(row, 1);
    },
    findCell: () => cell,
    getCell: () => cell,
  };
  return { worksheets: [sheet], getWorksheet: () => sheet, userFunctions: gates, properties: { date1904 } };
}

const workbooks = new Map<string, WorkbookLike>();

function workbookFor(name: string, count: number, date1904: boolean): WorkbookLike {
  const key = `${name} ${count} ${String(date1904)}`;
  const known = workbooks.get(key);
  if (known) return known;
  const parameters = Array.from({ length: count }, (_, index) => `GATE.ARGUMENT(${index})`);
  const made = workbookOf(`GATE.OUT(${name}(${parameters.join(',')}))`, date1904);
  workbooks.set(key, made);
  return made;
}

/** The answers to calls with single values: formulas of a column ask the same again and again. */
const answers = new Map<string, Scalar | Matrix>();
const keptAnswers = 10_000;
/** Longer texts are seldom the same, and would fill the memory. */
const longestKept = 200;
/** What they answer is not told by what they are given. */
const unsteady: ReadonlySet<string> = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY']);

export function callLibrary(
  name: string,
  values: readonly (Scalar | Matrix)[],
  date1904 = false,
): Scalar | Matrix {
  const key = unsteady.has(name) ? undefined : callKey(name, values, date1904);
  if (key === undefined) return answerOf(name, values, date1904);
  const known = answers.get(key);
  if (known !== undefined) return known;
  const answer = answerOf(name, values, date1904);
  if (answers.size >= keptAnswers) answers.clear();
  answers.set(key, answer);
  return answer;
}

/** Alike for calls that answer alike; undefined for a call whose answer is not worth keeping. */
export function callKey(
  name: string,
  values: readonly (Scalar | Matrix)[],
  date1904: boolean,
): string | undefined {
  let key = date1904 ? `${name}/1904` : name;
  for (const value of values) {
    if (value instanceof Matrix || (typeof value === 'string' && value.length > longestKept))
      return undefined;
    key += `\n${scalarKey(value)}`;
  }
  return key;
}

function scalarKey(value: Scalar): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  return isError(value) ? value.error : String(value);
}

function answerOf(name: string, values: readonly (Scalar | Matrix)[], date1904: boolean): Scalar | Matrix {
  given = values.map(toLibrary);
  result = undefined;
  calculateFormulas(workbookFor(name, values.length, date1904));
  return fromLibrary(result);
}

/** Functions the library has, but which ask for more than values: the cell's look, its place, the machine. */
const beyondValues = ['AREAS', 'CELL', 'INFO', 'PHONETIC'];

const known = new Map<string, boolean>(beyondValues.map((name) => [name, false]));

/** Of a function that it does not have the library says #NAME? whatever it is given. */
export function isInLibrary(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  const answer = /^[A-Z][A-Z0-9.]*$/.test(name) ? callLibrary(name, []) : errors.name;
  const isThere = !(isError(answer) && answer.error === errors.name.error);
  known.set(name, isThere);
  return isThere;
}
