import { levelOfPair, type Overrides } from './level';

export interface FactorPair {
  readonly likelihood: number;
  readonly consequence: number;
}

/** Every pair of factors on the scale, lowest likelihood first. */
function* pairsOnScale(scale: number): Generator<FactorPair> {
  for (let likelihood = 1; likelihood <= scale; likelihood++) {
    for (let consequence = 1; consequence <= scale; consequence++) yield { likelihood, consequence };
  }
}

/** The pairs of factors that give a level: 8 is 2·4 or 4·2. A hint, never filled in. */
export function factorPairs(level: number, scale: number, overrides: Overrides): readonly FactorPair[] {
  return [...pairsOnScale(scale)].filter(
    ({ likelihood, consequence }) => levelOfPair(likelihood, consequence, overrides) === level,
  );
}

/** The levels that factors can give, ascending. */
export function reachableLevels(scale: number, overrides: Overrides): readonly number[] {
  const levels = new Set<number>();
  for (const { likelihood, consequence } of pairsOnScale(scale)) {
    levels.add(levelOfPair(likelihood, consequence, overrides));
  }
  return [...levels].sort((a, b) => a - b);
}
