import type { Measured } from '../computed';
import type { Indicator, MeasureUnit } from '../registers';

/** Both ends are included. */
export interface Interval {
  readonly lowest: number;
  readonly highest: number;
}

const number = String.raw`([+-]?\d+(?:\.\d+)?)`;
const percent = '(%|procent)?';
const intervalText = new RegExp(`^${number}${percent}(?:-|till|to)${number}${percent}$`, 'u');

/** "−5 % till 1 000,5 %" as "-5%till1000.5%". */
function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200B\u2060\uFEFF]+/gu, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/,/gu, '.')
    .toLowerCase();
}

/**
 * An interval in the unit people read: "90–100 %", "90 till 100 procent", "5-10".
 * In percent it comes back as shares; where the indicator's unit is procent a bare "90–100" does too.
 */
export function parseInterval(text: string, unit: MeasureUnit | '' = ''): Interval | undefined {
  const [, first, firstPercent, second, secondPercent] = intervalText.exec(plainText(text)) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const ends = [Number(first), Number(second)];
  const lowest = Math.min(...ends);
  const highest = Math.max(...ends);
  const saysPercent = firstPercent !== undefined || secondPercent !== undefined;
  const isPercent = saysPercent || (unit === 'procent' && highest > 1);
  return isPercent ? { lowest: lowest / 100, highest: highest / 100 } : { lowest, highest };
}

/** The interval that an outcome is judged by; undefined where a target is a number, or no interval is asked for. */
export function targetInterval(
  target: Measured,
  { direction, unit }: Pick<Indicator, 'direction' | 'unit'>,
): Interval | undefined {
  if (direction !== 'Inom intervall' || typeof target !== 'string') return undefined;
  return parseInterval(target, unit);
}
