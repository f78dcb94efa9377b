import { UTCDate } from '@date-fns/utc';
import { addMonths } from 'date-fns';
import { blank, error, isNothing, value, type Computed, type Measured } from '../computed';
import { nameKey } from '../nameKey';
import { shareOf, type FewAnswers } from './shareOfAnswers';

export type TimeUnit = 'dagar' | 'månader';

const unitNames: ReadonlyMap<string, TimeUnit> = new Map([
  ['dag', 'dagar'],
  ['dagar', 'dagar'],
  ['mån', 'månader'],
  ['månad', 'månader'],
  ['månader', 'månader'],
]);

const dayLength = 86_400_000;
/** Excel's serial 25569 is 1970-01-01. */
const epochSerial = 25_569;
/** 1900-03-01: before it Excel counts a 29 February 1900 that never was. */
const firstSerial = 61;
/** 9999-12-31 */
const lastSerial = 2_958_465;

export function timeUnitNamed(name: string): TimeUnit | undefined {
  return unitNames.get(nameKey(name).replace(/\.$/u, ''));
}

function isDay(serial: number): boolean {
  return serial >= firstSerial && serial < lastSerial + 1;
}

/** EDATE: the same day of the month, or the month's last where it has no such day. */
function monthsLater(serial: number, months: number): number {
  const start = new UTCDate((serial - epochSerial) * dayLength);
  return addMonths(start, months).getTime() / dayLength + epochSerial;
}

/** Last day of a time limit, as a serial day; undefined beyond Excel's days. As in EDATE fractions are cut off. */
function lastDay(start: number, amount: number, unit: TimeUnit): number | undefined {
  const day = Math.floor(start);
  const count = Math.trunc(amount);
  const last = unit === 'dagar' ? day + count : monthsLater(day, count);
  return isDay(start) && isDay(last) ? last : undefined;
}

interface Limit {
  readonly amount: number;
  readonly unit: TimeUnit;
}

/** The limit, or what is wrong with it. */
function readLimit(amount: Measured, unit: Measured): Limit | Computed<never> {
  if (isNothing(amount) || isNothing(unit)) return blank;
  if (typeof amount !== 'number') return error('#VALUE!', 'amount');
  const named = typeof unit === 'string' ? timeUnitNamed(unit) : undefined;
  return named === undefined ? error('#VALUE!', 'unit') : { amount, unit: named };
}

/** Last day of a time limit (workbook.md, TIDSGRANS). Days are Excel's serial numbers from 1900-03-01 on. */
export function timeLimit(start: Measured, amount: Measured, unit: Measured): Computed<number> {
  if (isNothing(start)) return blank;
  if (typeof start !== 'number') return error('#VALUE!', 'start');
  const limit = readLimit(amount, unit);
  if ('kind' in limit) return limit;
  const last = lastDay(start, limit.amount, limit.unit);
  return last === undefined ? error('#NUM!') : value(last);
}

/** Share of the finished cases that ended on or before the limit (workbook.md, ANDELINOMTID). */
export function shareWithinTime(
  starts: readonly Measured[],
  ends: readonly Measured[],
  amount: Measured,
  unit: Measured,
  minimum?: number,
): Computed<number | FewAnswers> {
  if (starts.length !== ends.length) return error('#VALUE!', 'end');
  const limit = readLimit(amount, unit);
  if ('kind' in limit) return limit;
  let finished = 0;
  let withinTime = 0;
  for (const [index, start] of starts.entries()) {
    const end = ends[index];
    if (isNothing(start) || isNothing(end)) continue;
    if (typeof start !== 'number') return error('#VALUE!', 'start');
    if (typeof end !== 'number') return error('#VALUE!', 'end');
    const last = lastDay(start, limit.amount, limit.unit);
    if (last === undefined) return error('#NUM!', 'start');
    finished++;
    if (Math.floor(end) <= last) withinTime++;
  }
  return shareOf(withinTime, finished, minimum);
}
