/** Which arguments of Excel's functions are single values: given several, the function is calculated for each of them. */
import { elementwise } from './operators';
import { errors, isScalar, Matrix, type Scalar, type Value } from './values';

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Every argument is a single value. */
const scalarFunctions = new Set(
  words(`
    LEN LEFT RIGHT MID FIND SEARCH SUBSTITUTE REPLACE UPPER LOWER PROPER TRIM CLEAN REPT EXACT CHAR CODE UNICHAR UNICODE
    VALUE NUMBERVALUE FIXED DOLLAR TEXT T N TEXTBEFORE TEXTAFTER
    ABS SIGN INT TRUNC ROUND ROUNDUP ROUNDDOWN MROUND CEILING FLOOR CEILING.MATH FLOOR.MATH CEILING.PRECISE FLOOR.PRECISE
    EVEN ODD MOD QUOTIENT POWER SQRT EXP LN LOG LOG10 FACT COMBIN PERMUT SIN COS TAN ASIN ACOS ATAN ATAN2 SINH COSH TANH
    DEGREES RADIANS ROMAN ARABIC BASE DECIMAL BITAND BITOR BITXOR RANDBETWEEN
    DATE YEAR MONTH DAY HOUR MINUTE SECOND TIME WEEKDAY WEEKNUM ISOWEEKNUM EDATE EOMONTH DAYS DAYS360 DATEDIF YEARFRAC
    DATEVALUE TIMEVALUE ISBLANK ISNUMBER ISTEXT ISNONTEXT ISLOGICAL ISERROR ISERR ISNA ISEVEN ISODD NOT ERROR.TYPE`),
);

const first = (index: number): boolean => index === 0;
const second = (index: number): boolean => index === 1;
const firstTwo = (index: number): boolean => index < 2;
const firstThree = (index: number): boolean => index < 3;
const everyOther = (index: number): boolean => index % 2 === 1;
const criteriaAfterValues = (index: number): boolean => index > 0 && index % 2 === 0;

const scalarPositions = new Map<string, (index: number) => boolean>([
  ...words('VLOOKUP HLOOKUP MATCH XMATCH XLOOKUP LOOKUP RANK RANK.EQ RANK.AVG').map(
    (name) => [name, first] as const,
  ),
  ...words(
    'COUNTIF SUMIF AVERAGEIF LARGE SMALL PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC',
  ).map((name) => [name, second] as const),
  ...words('SUMIFS AVERAGEIFS MAXIFS MINIFS').map((name) => [name, criteriaAfterValues] as const),
  ...words('NETWORKDAYS WORKDAY').map((name) => [name, firstTwo] as const),
  ...words('NETWORKDAYS.INTL WORKDAY.INTL').map((name) => [name, firstThree] as const),
  ['COUNTIFS', everyOther],
]);

export function scalarArguments(name: string): (index: number) => boolean {
  if (scalarFunctions.has(name)) return () => true;
  return scalarPositions.get(name) ?? (() => false);
}

/** Functions that read a text such as 2024-01-31 as the date it is. */
export const dateFunctions: ReadonlySet<string> = new Set(
  words(`
    YEAR MONTH DAY HOUR MINUTE SECOND WEEKDAY WEEKNUM ISOWEEKNUM EDATE EOMONTH DAYS DAYS360 DATEDIF YEARFRAC
    NETWORKDAYS WORKDAY NETWORKDAYS.INTL WORKDAY.INTL`),
);

/** Functions whose arguments are arrays even in a formula that otherwise takes one value of several. */
export const arrayFunctions: ReadonlySet<string> = new Set(
  words(`
    SUMPRODUCT MMULT MINVERSE MDETERM TRANSPOSE FREQUENCY LOOKUP MATCH INDEX XLOOKUP XMATCH FILTER SORT SORTBY UNIQUE TAKE
    DROP CHOOSECOLS CHOOSEROWS EXPAND HSTACK VSTACK TOCOL TOROW WRAPCOLS WRAPROWS MAP REDUCE SCAN BYROW BYCOL`),
);

/** Calls once, or once for each value of an argument that should be single and is not. */
export function broadcast(
  given: readonly (Scalar | Matrix)[],
  isSingle: (index: number) => boolean,
  call: (given: readonly (Scalar | Matrix)[]) => Value,
): Value {
  const spread = given.filter(
    (value, index) => isSingle(index) && value instanceof Matrix && !value.isSingle,
  );
  if (spread.length === 0)
    return call(given.map((value, index) => (isSingle(index) ? onlyValue(value) : value)));
  const positions = given.flatMap((_, index) => (isSingle(index) ? [index] : []));
  return elementwise(
    positions.map((index) => given[index] ?? null),
    (values) =>
      firstOf(
        call(
          given.map((value, index) => (isSingle(index) ? (values[positions.indexOf(index)] ?? null) : value)),
        ),
      ),
  );
}

function onlyValue(value: Scalar | Matrix): Scalar {
  return value instanceof Matrix ? value.at(0, 0) : value;
}

function firstOf(value: Value): Scalar {
  if (value instanceof Matrix) return value.at(0, 0);
  return isScalar(value) ? value : errors.value;
}
