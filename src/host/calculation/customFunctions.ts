/** An add-in's functions, called as Excel calls them. */
import type { CellError } from '../workbook/workbook';
import type { Site } from './site';
import { errors, isError, Matrix, type Scalar, type Value } from './values';

/**
 * Takes single values, and two-dimensional arrays for ranges of several cells; gives one or the other.
 * Throws, or gives, an object with Excel's error as its `code` (`CustomFunctions.Error`).
 */
export type CustomFunction = (...given: unknown[]) => unknown;

/** An argument that was left out is undefined. */
type Call = (given: readonly (Value | undefined)[], site: Site) => Scalar | Matrix;

export class CustomFunctions {
  private readonly functions = new Map<string, CustomFunction>();

  /** `functions` by upper-case name with its namespace: `KVALITET.RISKNIVA`. */
  constructor(functions: ReadonlyMap<string, CustomFunction>) {
    for (const [name, implementation] of functions) this.functions.set(name.toUpperCase(), implementation);
  }

  get(name: string): Call | undefined {
    const implementation = this.functions.get(name);
    return implementation && ((given, site) => call(implementation, given, site));
  }
}

function call(
  implementation: CustomFunction,
  given: readonly (Value | undefined)[],
  site: Site,
): Scalar | Matrix {
  const contents = given.map((value) => (value === undefined ? undefined : site.contents(value)));
  const wrong = firstError(contents);
  if (wrong) return wrong;
  const blank = site.book.profile.blankArgumentsAsZero ? 0 : null;
  const passed = contents.map((value) => (value === undefined ? null : argument(value, blank)));
  while (passed.length < implementation.length) passed.push(null);
  return answerOf(implementation, passed);
}

/**
 * A parameter of type `any` takes no errors unless its metadata allow them (`allowErrorForDataTypeAny`): Excel then
 * gives the error back without calling. Source: learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors.
 */
function firstError(contents: readonly (Scalar | Matrix | undefined)[]): CellError | undefined {
  for (const value of contents) {
    const found = value instanceof Matrix ? value.rows.flat().find(isError) : value;
    if (isError(found)) return found;
  }
  return undefined;
}

/** Empty cells arrive as 0 on the desktop and as null on the web (OfficeDev/office-js#4702). */
function argument(value: Scalar | Matrix, blank: 0 | null): unknown {
  if (!(value instanceof Matrix)) return value ?? blank;
  return value.isSingle
    ? (value.at(0, 0) ?? blank)
    : value.rows.map((line) => line.map((cell) => cell ?? blank));
}

function answerOf(implementation: CustomFunction, passed: readonly unknown[]): Scalar | Matrix {
  try {
    const answer = implementation(...passed);
    if (!Array.isArray(answer)) return scalarAnswer(answer);
    const lines: unknown[] = answer;
    return lines.length > 0 && lines.every(isLine)
      ? new Matrix(lines.map((line) => line.map(scalarAnswer)))
      : errors.value;
  } catch (thrown) {
    return errorIn(thrown) ?? errors.value;
  }
}

function isLine(line: unknown): line is readonly unknown[] {
  return Array.isArray(line) && line.length > 0;
}

function scalarAnswer(answer: unknown): Scalar {
  if (answer === null || answer === undefined) return null;
  if (typeof answer === 'number') return Number.isFinite(answer) ? answer : errors.number;
  if (typeof answer === 'string' || typeof answer === 'boolean') return answer;
  return errorIn(answer) ?? errors.value;
}

function errorIn(value: unknown): CellError | undefined {
  if (typeof value !== 'object' || value === null || !('code' in value)) return undefined;
  const { code } = value;
  return typeof code === 'string' && code.startsWith('#') ? { error: code } : undefined;
}
