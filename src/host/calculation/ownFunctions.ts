/** Functions in which the library differs from Excel. */
import { broadcast } from './arguments';
import type { CellError } from '../workbook/workbook';
import type { Site } from './site';
import { textInFormat } from './textInFormat';
import { errors, isError, type Scalar, toNumber, toText, type Value } from './values';

type OwnFunction = (given: readonly Value[], site: Site) => Value;
type ScalarFunction = (given: readonly Scalar[], site: Site) => Scalar;

/** Given several values it is calculated for each. */
function scalar(calculate: ScalarFunction): OwnFunction {
  return (given, site) =>
    broadcast(
      given.map((value) => site.operand(value)),
      () => true,
      (values) =>
        calculate(
          values.map((value) => site.single(value)),
          site,
        ),
    );
}

export const ownFunctions: ReadonlyMap<string, OwnFunction> = new Map<string, OwnFunction>([
  ['TEXT', scalar(([value = null, format = null], site) => text(value, format, site.book.profile.locale))],
  ['ROUND', scalar(([value = null, digits = null]) => onNumbers(value, digits, rounded))],
  ['TRUE', () => true],
  ['FALSE', () => false],
]);

function text(value: Scalar, format: Scalar, locale: string): Scalar {
  const pattern = toText(format);
  if (isError(value)) return value;
  return isError(pattern) ? pattern : textInFormat(value, pattern, locale);
}

function onNumbers(
  first: Scalar,
  second: Scalar,
  calculate: (first: number, second: number) => number | CellError,
): Scalar {
  const [left, right] = [toNumber(first), toNumber(second)];
  if (isError(left)) return left;
  return isError(right) ? right : calculate(left, right);
}

/** Half away from zero, judged by fifteen digits: 1.005 rounds to 1.01. */
function rounded(value: number, digits: number): number | CellError {
  const places = Math.trunc(digits);
  const shifted = Number(
    `${Number(Math.abs(value).toPrecision(15))}e${places}`.replace(
      /e(.*)e(.*)/,
      (_, one: string, two: string) => `e${Number(one) + Number(two)}`,
    ),
  );
  const result = Math.sign(value) * Number(`${Math.round(shifted)}e${-places}`);
  return Number.isFinite(result) ? result : errors.number;
}
