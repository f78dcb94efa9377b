/** Limits that a description gives in words ("100 % grönt, 91–99 gult, 90 eller lägre rött"), and what they leave out. */

interface Limits {
  readonly lowest: number;
  readonly highest: number;
}

/** Between two limits: above the one and below the other. */
export interface Gap {
  readonly above: number;
  readonly below: number;
}

const number = String.raw`(\d+(?:[.,]\d+)?)(?:\s*(?:%|procent))?`;
const between = new RegExp(String.raw`${number}\s*(?:[-–—\u2212]|till)\s*${number}`, 'giu');
const atMostAfter = new RegExp(
  String.raw`${number}\s+(?:eller|och)\s+(?:lägre|mindre|färre|under|därunder)`,
  'giu',
);
const atMostBefore = new RegExp(String.raw`(?:högst|max|maximalt)\s+${number}`, 'giu');
const atLeastAfter = new RegExp(
  String.raw`${number}\s+(?:eller|och)\s+(?:högre|mer|fler|över|däröver|uppåt)`,
  'giu',
);
const atLeastBefore = new RegExp(String.raw`(?:minst|lägst)\s+${number}`, 'giu');

const numberIn = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));

function found(
  text: string,
  pattern: RegExp,
  limitsOf: (first: number, second: number) => Limits,
): readonly Limits[] {
  return [...text.matchAll(pattern)].map(([, first, second]) => limitsOf(numberIn(first), numberIn(second)));
}

function limitsIn(text: string): readonly Limits[] {
  const atMost = (highest: number): Limits => ({ lowest: -Infinity, highest });
  const atLeast = (lowest: number): Limits => ({ lowest, highest: Infinity });
  return [
    ...found(text, between, (lowest, highest) => ({ lowest, highest })),
    ...found(text, atMostAfter, atMost),
    ...found(text, atMostBefore, atMost),
    ...found(text, atLeastAfter, atLeast),
    ...found(text, atLeastBefore, atLeast),
  ].sort((a, b) => a.lowest - b.lowest);
}

/** A longer text is prose, and no list of limits. */
const longestText = 2_000;
const anyNumber = /\d/u;
/** Limits further apart than this are of different things. */
const widestGap = 1;

/** The values that fall between limits, as 90,5 falls between "91–99" and "90 eller lägre". */
export function gapsBetweenLimits(text: string): readonly Gap[] {
  if (text.length > longestText || !anyNumber.test(text)) return [];
  const limits = limitsIn(text);
  return limits.slice(1).flatMap(({ lowest }, at) => {
    const above = Math.max(...limits.slice(0, at + 1).map(({ highest }) => highest));
    return lowest > above && lowest - above <= widestGap ? [{ above, below: lowest }] : [];
  });
}
