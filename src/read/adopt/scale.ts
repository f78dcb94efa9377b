/** The scales that people score on: numbers, numbers in text, roman numerals, shares and words. */
import { isUnreadable } from '../../domain/registers';
import { readFactor } from '../../domain/risk/factor';
import { isPercentFormat, readPercent } from '../cells/number';
import type { HeaderColumn } from './headerColumn';
import { wordKey, type WordAnswer } from './answers';
import { scaleOf } from './headerSense';
import type { SourceCell } from './source';

export interface Scale {
  /** Highest number; undefined where the scale is told in words alone. */
  readonly highest: number | undefined;
  /** Words or shares that only the user can say the number of; none when all is numbers. */
  readonly asked: readonly string[];
  readonly isRoman: boolean;
  /** The number a cell stands for; undefined: unmapped. */
  readonly factorOf: (cell: SourceCell) => number | undefined;
}

const roman: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
  X: 10,
};

function numberIn({ value, text }: SourceCell): number | undefined {
  const read = readFactor(typeof value === 'number' ? value : text);
  return isUnreadable(read) ? undefined : read;
}

/** A number, or the word that someone has written. */
export function levelOf(written: string | number): string | number {
  const read = readFactor(written);
  return typeof read === 'number' && !isUnreadable(read) ? read : written;
}

function isShare(cell: SourceCell): boolean {
  const number = numberIn(cell);
  const isPart = number !== undefined && number > 0 && number < 1;
  return isPart || isPercentFormat(cell.format) || readPercent(cell.text) !== undefined;
}

/** How far a scale goes that no header tells: as far as the usual ones that hold its numbers. */
function usualScale(numbers: readonly number[]): number | undefined {
  const highest = numbers.reduce((most, number) => Math.max(most, number), 0);
  return [4, 5, 6, 10].find((scale) => highest <= scale);
}

/** @param said what the user has said of the column's words */
export function readScale(
  header: HeaderColumn,
  cells: readonly SourceCell[],
  said: readonly WordAnswer[],
): Scale {
  const answers = new Map(said.map(({ word, factor }) => [wordKey(word), factor]));
  const told = scaleOf(header.text);
  const isShares = told === 1 || /%|procent/u.test(header.text) || cells.some(isShare);
  const worded = cells.filter((cell) => isShares || numberIn(cell) === undefined);
  const isRoman = worded.length > 0 && !isShares && worded.every(({ text }) => text in roman);
  const asked = isRoman
    ? []
    : distinct(worded.map(({ text }) => text)).filter((text) => !answers.has(wordKey(text)));
  const factorOf = (cell: SourceCell): number | undefined => {
    if (isRoman && cell.text in roman) return roman[cell.text];
    const isWord = isShares || numberIn(cell) === undefined;
    return isWord ? answers.get(wordKey(cell.text)) : numberIn(cell);
  };
  const numbers = cells.flatMap((cell) => factorOf(cell) ?? []);
  const highest = told !== undefined && told > 1 && told <= 10 ? told : usualScale(numbers);
  return { highest: numbers.length === 0 ? undefined : highest, asked, isRoman, factorOf };
}

/** Each word once, as it is first written. */
function distinct(texts: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const text of texts) if (!seen.has(wordKey(text))) seen.set(wordKey(text), text);
  return [...seen.values()];
}
