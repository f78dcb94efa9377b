import { blank, error, isNothing, value, type Computed } from '../computed';
import { isUnreadable, type LevelOverride, type Read, type Unreadable } from '../registers';
import { blockInForce } from '../yearBlock';

/** How a risk's level came about. */
export type RiskLevel =
  | { readonly kind: 'computed'; readonly level: number }
  | { readonly kind: 'stated'; readonly level: number }
  /** A level in words ("Hög"): kept, but nothing is computed from it. */
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'invalid'; readonly reason: 'outsideScale' | 'notANumber'; readonly field: LevelField };

export type LevelField = 'likelihood' | 'consequence' | 'statedLevel';

/** What a reader sees of a band. */
export interface BandLook {
  readonly name: string;
  /** `#RRGGBB` */
  readonly color: string;
  readonly symbol: string;
}

export interface LevelBasis {
  readonly likelihood: Read<number>;
  readonly consequence: Read<number>;
  /** A text is a level in words. */
  readonly statedLevel: number | string | Unreadable | undefined;
}

/** The overrides of the product in force in a year, by factors; the first row of a pair holds. */
export type Overrides = ReadonlyMap<string, number>;

export const noOverrides: Overrides = new Map();

export function pairKey(likelihood: number, consequence: number): string {
  return `${likelihood}:${consequence}`;
}

export function overridesInForce(rows: readonly LevelOverride[], year: number | undefined): Overrides {
  const levels = new Map<string, number>();
  for (const { likelihood, consequence, level } of blockInForce(rows, year)) {
    if (typeof likelihood !== 'number' || typeof consequence !== 'number' || typeof level !== 'number')
      continue;
    const key = pairKey(likelihood, consequence);
    if (!levels.has(key)) levels.set(key, level);
  }
  return levels;
}

export function levelOfPair(likelihood: number, consequence: number, overrides: Overrides): number {
  return overrides.get(pairKey(likelihood, consequence)) ?? likelihood * consequence;
}

function isOnScale(number: number, highest: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= highest;
}

function faultOf(factor: Read<number>, field: LevelField, scale: number): RiskLevel | undefined {
  if (factor === undefined) return undefined;
  if (isUnreadable(factor)) return { kind: 'invalid', reason: 'notANumber', field };
  return isOnScale(factor, scale) ? undefined : { kind: 'invalid', reason: 'outsideScale', field };
}

function statedLevel(stated: LevelBasis['statedLevel'], scale: number): RiskLevel {
  if (isUnreadable(stated)) return { kind: 'invalid', reason: 'notANumber', field: 'statedLevel' };
  if (isNothing(stated)) return { kind: 'missing' };
  if (typeof stated === 'string') return { kind: 'word', word: stated };
  return isOnScale(stated, scale * scale)
    ? { kind: 'stated', level: stated }
    : { kind: 'invalid', reason: 'outsideScale', field: 'statedLevel' };
}

/**
 * A risk's level (workbook.md, RISKNIVA): the product of the factors or its override; the stated level where both
 * factors are blank; missing where one is. A factor that is wrong is wrong even while the other is blank.
 * @param scale highest likelihood and consequence
 */
export function riskLevel(basis: LevelBasis, scale: number, overrides: Overrides): RiskLevel {
  const { likelihood, consequence } = basis;
  const fault = faultOf(likelihood, 'likelihood', scale) ?? faultOf(consequence, 'consequence', scale);
  if (fault !== undefined) return fault;
  if (typeof likelihood === 'number' && typeof consequence === 'number') {
    return { kind: 'computed', level: levelOfPair(likelihood, consequence, overrides) };
  }
  const bothBlank = likelihood === undefined && consequence === undefined;
  return bothBlank ? statedLevel(basis.statedLevel, scale) : { kind: 'missing' };
}

/** The level as RISKNIVA gives it. */
export function computedLevel(level: RiskLevel): Computed<number> {
  switch (level.kind) {
    case 'computed':
    case 'stated':
      return value(level.level);
    case 'word':
    case 'missing':
      return blank;
    case 'invalid':
      return error(level.reason === 'outsideScale' ? '#NUM!' : '#VALUE!', level.field);
  }
}
