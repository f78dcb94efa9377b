/** Numbers as the annex writes them in Swedish, with as many decimals as it takes to tell a miss from a hit. */
import { parseInterval } from '../../domain/indicator/interval';
import type { MeasureUnit } from '../../domain/registers';

export type NumberUnit = MeasureUnit | '';

/** Two measurements closer than this are equal (workbook.md, MALSTATUS). */
const equalWithin = 1e-9;
const mostDecimals = 10;

/** In the unit people read: 0.77 is 77. */
function asRead(value: number, unit: NumberUnit): number {
  return unit === 'procent' ? value * 100 : value;
}

function looksWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < equalWithin * 100;
}

export function areEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= equalWithin;
}

/** Fewest decimals, none or one to begin with, at which values that differ look different and so does their gap. */
export function decimalsToTell(value: number, target: number | undefined, unit: NumberUnit): number {
  const read = asRead(value, unit);
  const goal = target === undefined ? read : asRead(target, unit);
  const first = looksWhole(read) && looksWhole(goal) ? 0 : 1;
  if (target === undefined || areEqual(value, target)) return first;
  let decimals = first;
  while (decimals < mostDecimals && looksMet(value, target, unit, decimals)) decimals++;
  return decimals;
}

/** The same beside a target that may be an interval, whose limits it is told from both. */
export function decimalsBeside(value: number, target: number | string | undefined, unit: NumberUnit): number {
  if (typeof target === 'number') return decimalsToTell(value, target, unit);
  const interval = target === undefined ? undefined : parseInterval(target, unit);
  if (interval === undefined) return decimalsToTell(value, undefined, unit);
  const { lowest, highest } = interval;
  return Math.max(decimalsToTell(value, lowest, unit), decimalsToTell(value, highest, unit));
}

/** As it is written: `toFixed` rounds 0.35 down, where people, and Excel, round it up. */
function looksMet(value: number, target: number, unit: NumberUnit, decimals: number): boolean {
  if (inWords(value, unit, decimals) === inWords(target, unit, decimals)) return true;
  return !/[1-9]/u.test(gapInWords(value - target, unit, decimals));
}

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(style: 'percent' | 'decimal', decimals: number): Intl.NumberFormat {
  const key = style + String(decimals);
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat('sv-SE', {
    style,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  formatters.set(key, made);
  return made;
}

/** `77 %`, `1 234`, `12 dagar`. */
export function inWords(value: number, unit: NumberUnit, decimals: number): string {
  if (unit === 'procent') return formatter('percent', decimals).format(value);
  const number = formatter('decimal', decimals).format(value);
  return unit === 'dagar' ? `${number}\u00A0${value === 1 ? 'dag' : 'dagar'}` : number;
}

/** How far from a target: `8 procentenheter`, `1 dag`, `3`. */
export function gapInWords(gap: number, unit: NumberUnit, decimals: number): string {
  const size = Math.abs(gap);
  if (unit !== 'procent') return inWords(size, unit, decimals);
  const points = formatter('decimal', decimals).format(size * 100);
  return `${points}\u00A0${points === '1' ? 'procentenhet' : 'procentenheter'}`;
}

/** English number format of a cell. */
export function cellFormat(unit: NumberUnit, decimals: number): string {
  const places = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  return unit === 'procent' ? `0${places} %` : `#,##0${places}`;
}
