/** The sums and counts that most formulas are made of, without a detour through the library. */
import type { CellError } from '../workbook/workbook';
import type { Site } from './site';
import { errors, isError, Matrix, Reference, type Scalar, toNumber, type Value } from './values';

type Aggregate = (given: readonly Value[], site: Site) => Scalar;

/** Calls for each cell of a block; tells whether the value is one: what stands in the formula itself is not. */
function visitCells(value: Value, site: Site, visit: (cell: Scalar) => void): boolean {
  if (value instanceof Reference) site.book.forEach(value, visit);
  else if (value instanceof Matrix) for (const line of value.rows) line.forEach(visit);
  else return false;
  return true;
}

/** Numbers among cells; a value written into the formula itself is made a number. The first error comes back. */
function numbersIn(given: readonly Value[], site: Site): number[] | CellError {
  const numbers: number[] = [];
  let wrong: CellError | undefined;
  const add = (cell: Scalar): void => {
    if (typeof cell === 'number') numbers.push(cell);
    else if (isError(cell)) wrong ??= cell;
  };
  for (const value of given) if (!visitCells(value, site, add)) add(toNumber(site.single(value)));
  return wrong ?? numbers;
}

function ofNumbers(calculate: (numbers: readonly number[]) => Scalar): Aggregate {
  return (given, site) => {
    const numbers = numbersIn(given, site);
    return Array.isArray(numbers) ? calculate(numbers) : numbers;
  };
}

export function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

export function mean(numbers: readonly number[]): Scalar {
  return numbers.length === 0 ? errors.division : total(numbers) / numbers.length;
}

export function greatest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0);
}

export function least(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.min(most, number), numbers[0] ?? 0);
}

/** `isCounted` judges cells; what stands in the formula itself is counted when `isCountedAsWritten`. */
function countOf(
  isCounted: (cell: Scalar) => boolean,
  isCountedAsWritten: (value: Scalar) => boolean,
): Aggregate {
  return (given, site) => {
    let counted = 0;
    const add = (cell: Scalar): void => {
      if (isCounted(cell)) counted++;
    };
    for (const value of given) {
      if (!visitCells(value, site, add) && isCountedAsWritten(site.single(value))) counted++;
    }
    return counted;
  };
}

export const aggregates: ReadonlyMap<string, Aggregate> = new Map<string, Aggregate>([
  ['SUM', ofNumbers(total)],
  ['AVERAGE', ofNumbers(mean)],
  ['MAX', ofNumbers(greatest)],
  ['MIN', ofNumbers(least)],
  [
    'COUNT',
    countOf(
      (cell) => typeof cell === 'number',
      (value) => !isError(toNumber(value)),
    ),
  ],
  [
    'COUNTA',
    countOf(
      (cell) => cell !== null,
      () => true,
    ),
  ],
]);
