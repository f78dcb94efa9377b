import { blank, error, isNothing, value, type Computed, type Measured } from '../computed';
import type { Band } from '../registers';
import { blockInForce } from '../yearBlock';

/** Neutral and editable (workbook.md); fills and symbols as in the pane. */
export const defaultBands: readonly Band[] = [
  { validFrom: undefined, lowest: 1, highest: 3, name: 'Låg', color: '#EDF3E8', symbol: '▂' },
  { validFrom: undefined, lowest: 4, highest: 6, name: 'Medel', color: '#F1D07E', symbol: '▄' },
  { validFrom: undefined, lowest: 8, highest: 9, name: 'Hög', color: '#DF9350', symbol: '▆' },
  { validFrom: undefined, lowest: 12, highest: 16, name: 'Mycket hög', color: '#8E2330', symbol: '█' },
];

/** The bands in force in a year; a workbook without bands has the default ones. */
export function bandsInForce(bands: readonly Band[], year: number | undefined): readonly Band[] {
  return blockInForce(bands.length === 0 ? defaultBands : bands, year);
}

export function holdsLevel(band: Band, level: number): boolean {
  const { lowest, highest } = band;
  return typeof lowest === 'number' && typeof highest === 'number' && lowest <= level && level <= highest;
}

/** The first of the bands that holds the level; undefined for a level in no band. */
export function bandHolding(level: number, inForce: readonly Band[]): Band | undefined {
  return inForce.find((band) => holdsLevel(band, level));
}

/** How many of the bands, from the highest down, are high. */
const highBandCount = 2;

/** The bands from the lowest up, each name once, where it is highest; those without a lowest level stand in no order. */
export function bandsAscending(inForce: readonly Band[]): readonly Band[] {
  return inForce
    .filter(({ lowest }) => typeof lowest === 'number')
    .toSorted((a, b) => Number(a.lowest) - Number(b.lowest))
    .filter(({ name }, at, all) => all.findLastIndex((other) => other.name === name) === at);
}

/** The names of the bands that count as high. */
export function highBands(inForce: readonly Band[]): ReadonlySet<string> {
  return new Set(
    bandsAscending(inForce)
      .slice(-highBandCount)
      .map(({ name }) => name),
  );
}

/** The band of a level in a year. */
export function bandOf(level: number, bands: readonly Band[], year: number | undefined): Band | undefined {
  return bandHolding(level, bandsInForce(bands, year));
}

/** The band's name as RISKKLASS gives it. */
export function bandName(
  level: Measured,
  bands: readonly Band[],
  year: number | undefined,
): Computed<string> {
  if (isNothing(level)) return blank;
  if (typeof level === 'string') return error('#VALUE!', 'level');
  const band = bandOf(level, bands, year);
  return band === undefined ? error('#N/A', 'level') : value(band.name);
}
