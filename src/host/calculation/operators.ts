/** Excel's operators, over single values and block by block. */
import type { CellError } from '../workbook/workbook';
import { errors, isError, Matrix, type Scalar, toNumber, toText } from './values';

type Operation = (left: Scalar, right: Scalar) => Scalar;

export const binaryOperations: ReadonlyMap<string, Operation> = new Map([
  ['+', arithmetic((left, right) => settled(left + right, left))],
  ['-', arithmetic((left, right) => settled(left - right, left))],
  ['*', arithmetic((left, right) => left * right)],
  ['/', arithmetic((left, right) => (right === 0 ? errors.division : left / right))],
  ['^', arithmetic(power)],
  ['&', joined],
  ['=', comparison((order) => order === 0)],
  ['<>', comparison((order) => order !== 0)],
  ['<', comparison((order) => order < 0)],
  ['<=', comparison((order) => order <= 0)],
  ['>', comparison((order) => order > 0)],
  ['>=', comparison((order) => order >= 0)],
]);

export const unaryOperations: ReadonlyMap<string, (value: Scalar) => Scalar> = new Map([
  ['-', (value: Scalar) => onNumber(value, (number) => (number === 0 ? 0 : -number))],
  ['+', (value: Scalar) => value],
  ['%', (value: Scalar) => onNumber(value, (number) => number / 100)],
]);

function arithmetic(calculate: (left: number, right: number) => number | CellError): Operation {
  return (left, right) => {
    const first = toNumber(left);
    if (isError(first)) return first;
    const second = toNumber(right);
    return isError(second) ? second : finite(calculate(first, second));
  };
}

function onNumber(value: Scalar, calculate: (number: number) => number): Scalar {
  const number = toNumber(value);
  return isError(number) ? number : finite(calculate(number));
}

export function finite(result: number | CellError): number | CellError {
  return typeof result === 'number' && !Number.isFinite(result) ? errors.number : result;
}

/** Excel's fifteen digits: what remains after them of a sum or difference is nothing. */
const noise = 2 ** -49;

function settled(result: number, operand: number): number {
  return result !== 0 && Math.abs(result) < Math.abs(operand) * noise ? 0 : result;
}

function power(base: number, exponent: number): number | CellError {
  if (base === 0 && exponent === 0) return errors.number;
  return base === 0 && exponent < 0 ? errors.division : base ** exponent;
}

function joined(left: Scalar, right: Scalar): Scalar {
  const first = toText(left);
  if (isError(first)) return first;
  const second = toText(right);
  return isError(second) ? second : first + second;
}

function comparison(holds: (order: number) => boolean): Operation {
  return (left, right) => {
    if (isError(left)) return left;
    return isError(right) ? right : holds(order(left, right));
  };
}

/** Numbers come before texts, texts before logical values; an empty cell is what it is compared with. */
function order(left: Exclude<Scalar, CellError>, right: Exclude<Scalar, CellError>): number {
  const first = left ?? blankLike(right);
  const second = right ?? blankLike(left);
  if (typeof first === 'number' && typeof second === 'number') return numberOrder(first, second);
  if (typeof first === 'string' && typeof second === 'string') return textOrder(first, second);
  return rank(first) - rank(second) || Number(first) - Number(second);
}

function blankLike(other: Exclude<Scalar, CellError>): string | number | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rank(value: string | number | boolean): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}

function numberOrder(left: number, right: number): number {
  return left === right ? 0 : settled(left - right, left);
}

const collator = new Intl.Collator('sv', { sensitivity: 'accent' });

function textOrder(left: string, right: string): number {
  return left.toLowerCase() === right.toLowerCase()
    ? 0
    : collator.compare(left, right) || (left < right ? -1 : 1);
}

/** Each pair of two blocks; a single row or column is repeated, what one of them lacks is #N/A. */
export function pairwise(
  left: Scalar | Matrix,
  right: Scalar | Matrix,
  operation: Operation,
): Scalar | Matrix {
  if (!(left instanceof Matrix) && !(right instanceof Matrix)) return operation(left, right);
  return elementwise([left, right], ([first = null, second = null]) => operation(first, second));
}

/** As `pairwise`, for any number of blocks. */
export function elementwise(
  blocks: readonly (Scalar | Matrix)[],
  operation: (values: readonly Scalar[]) => Scalar,
): Scalar | Matrix {
  const matrices = blocks.filter((block) => block instanceof Matrix);
  const height = Math.max(1, ...matrices.map((matrix) => matrix.height));
  const width = Math.max(1, ...matrices.map((matrix) => matrix.width));
  if (height === 1 && width === 1) return operation(blocks.map((block) => repeated(block, 0, 0)));
  return new Matrix(
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) =>
        operation(blocks.map((block) => repeated(block, row, column))),
      ),
    ),
  );
}

function repeated(block: Scalar | Matrix, row: number, column: number): Scalar {
  if (!(block instanceof Matrix)) return block;
  const inRow = block.height === 1 ? 0 : row;
  const inColumn = block.width === 1 ? 0 : column;
  return inRow < block.height && inColumn < block.width ? block.at(inRow, inColumn) : errors.notAvailable;
}
