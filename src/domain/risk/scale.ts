/** How risks are judged in a year: the scale, the overrides of the product, and the bands. */
import type { Band, LevelOverride, Settings } from '../registers';
import { bandHolding, bandsInForce } from './bands';
import { levelOfPair, overridesInForce, type Overrides } from './level';

export interface RiskScale {
  /** Highest likelihood and consequence. */
  readonly highest: number;
  readonly overrides: Overrides;
  /** Those in force, the lowest first. */
  readonly bands: readonly Band[];
}

export interface RiskRules {
  readonly settings: Pick<Settings, 'scale'>;
  readonly bands: readonly Band[];
  readonly overrides: readonly LevelOverride[];
}

export function riskScale({ settings, bands, overrides }: RiskRules, year: number): RiskScale {
  return {
    highest: settings.scale,
    overrides: overridesInForce(overrides, year),
    bands: [...bandsInForce(bands, year)].sort((one, other) => lowestOf(one) - lowestOf(other)),
  };
}

function lowestOf({ lowest }: Band): number {
  return typeof lowest === 'number' ? lowest : Infinity;
}

/** A band and its place among those in force: 1 is the lowest of `ranks`. */
export interface RankedBand {
  readonly band: Band;
  readonly rank: number;
  readonly ranks: number;
}

/** Undefined for a level in no band. */
export function rankedBand(level: number, { bands }: RiskScale): RankedBand | undefined {
  const band = bandHolding(level, bands);
  return band && { band, rank: bands.indexOf(band) + 1, ranks: bands.length };
}

/** The matrix row by row, as people draw it: highest likelihood first, lowest consequence first. */
export function matrixOf<Cell>(
  { highest, overrides }: RiskScale,
  cell: (likelihood: number, consequence: number, level: number) => Cell,
): readonly (readonly Cell[])[] {
  const descending = Array.from({ length: highest }, (_, at) => highest - at);
  const ascending = [...descending].reverse();
  return descending.map((likelihood) =>
    ascending.map((consequence) =>
      cell(likelihood, consequence, levelOfPair(likelihood, consequence, overrides)),
    ),
  );
}
