/** Functions that call a LAMBDA. */
import { elementwise } from './operators';
import type { Site } from './site';
import { errors, isError, Lambda, Matrix, type Scalar, toNumber, type Value } from './values';

type LambdaFunction = (values: readonly Value[], site: Site) => Value;

export const lambdaFunctions: ReadonlyMap<string, LambdaFunction> = new Map<string, LambdaFunction>([
  [
    'MAP',
    (values, site) =>
      map(
        values.slice(0, -1).map((value) => site.contents(value)),
        lastOf(values),
        site,
      ),
  ],
  [
    'BYROW',
    ([block = null, lambda], site) =>
      new Matrix(asMatrix(block, site).rows.map((line) => [called(lambda, [new Matrix([line])], site)])),
  ],
  [
    'BYCOL',
    ([block = null, lambda], site) =>
      new Matrix([columnsOf(asMatrix(block, site)).map((column) => called(lambda, [column], site))]),
  ],
  [
    'REDUCE',
    ([start = null, block = null, lambda], site) => steps(start, block, lambda, site).at(-1) ?? start,
  ],
  ['SCAN', scan],
  ['MAKEARRAY', makeArray],
]);

function lastOf(values: readonly Value[]): Value | undefined {
  return values.at(-1);
}

function called(lambda: Value | undefined, values: readonly Value[], site: Site): Scalar {
  return lambda instanceof Lambda ? site.single(lambda.call(values)) : errors.value;
}

function map(blocks: readonly (Scalar | Matrix)[], lambda: Value | undefined, site: Site): Value {
  return elementwise(blocks, (values) => called(lambda, values, site));
}

function asMatrix(value: Value, site: Site): Matrix {
  const contents = site.contents(value);
  return contents instanceof Matrix ? contents : new Matrix([[contents]]);
}

function columnsOf(matrix: Matrix): Matrix[] {
  return Array.from(
    { length: matrix.width },
    (_, column) => new Matrix(matrix.rows.map((line) => [line[column] ?? null])),
  );
}

/** What the lambda makes of the value so far and the next cell, after each cell. */
function steps(start: Value, block: Value, lambda: Value | undefined, site: Site): Value[] {
  let reached = start;
  return asMatrix(block, site)
    .rows.flat()
    .map((cell) => (reached = lambda instanceof Lambda ? lambda.call([reached, cell]) : errors.value));
}

function scan([start = null, block = null, lambda]: readonly Value[], site: Site): Value {
  const results = steps(start, block, lambda, site).map((value) => site.single(value));
  const { height, width } = asMatrix(block, site);
  return new Matrix(
    Array.from({ length: height }, (_, row) => results.slice(row * width, (row + 1) * width)),
  );
}

function makeArray([rows = null, columns = null, lambda]: readonly Value[], site: Site): Value {
  const [height, width] = [toNumber(site.single(rows)), toNumber(site.single(columns))];
  if (isError(height)) return height;
  if (isError(width)) return width;
  if (height < 1 || width < 1) return errors.value;
  return new Matrix(
    Array.from({ length: Math.trunc(height) }, (_, row) =>
      Array.from({ length: Math.trunc(width) }, (__, column) => called(lambda, [row + 1, column + 1], site)),
    ),
  );
}
