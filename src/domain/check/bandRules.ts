/** Gaps and overlaps of the bands that hold in a year, among the levels that a risk can have then. */
import { groupBy } from '../groupBy';
import { finding, type Place, type Report } from '../findings';
import type { Band, MaybeLocated, Registers } from '../registers';
import { reachableLevels } from '../risk/factorPairs';
import { overridesInForce } from '../risk/level';
import { blockInForce } from '../yearBlock';

type BandRow = MaybeLocated<Band>;
type WholeBand = BandRow & { readonly lowest: number; readonly highest: number };

function isWhole(band: BandRow): band is WholeBand {
  return typeof band.lowest === 'number' && typeof band.highest === 'number';
}

function placeIn(band: BandRow, column: 'Lägsta nivå' | 'Högsta nivå'): Place {
  return { table: 'Riskklasser', row: band.row, column, nr: '' };
}

function firstYear({ validFrom }: Band): number | undefined {
  return typeof validFrom === 'number' ? validFrom : undefined;
}

/** Whether a band that lacks a limit may be meant to hold a level. */
function mayHold({ lowest, highest }: Band, level: number): boolean {
  return (typeof lowest !== 'number' || lowest <= level) && (typeof highest !== 'number' || level <= highest);
}

/** Levels in no band, gathered by the band above them; undefined: they lie above all. */
function gaps(
  bands: readonly WholeBand[],
  missing: readonly number[],
): ReadonlyMap<WholeBand | undefined, readonly number[]> {
  return groupBy(missing, (level) => bands.find(({ lowest }) => lowest > level));
}

function checkGaps(bands: readonly WholeBand[], missing: readonly number[], report: Report): void {
  for (const [above, levels] of gaps(bands, missing)) {
    const band = above ?? bands.at(-1);
    if (band === undefined) continue;
    const place = placeIn(band, above === undefined ? 'Högsta nivå' : 'Lägsta nivå');
    report(finding('band-gap', place, { levels, validFrom: firstYear(band) }));
  }
}

/** @param highestLevel the highest that can be stated */
function checkOverlaps(bands: readonly WholeBand[], highestLevel: number, report: Report): void {
  let below: WholeBand | undefined;
  for (const band of bands) {
    if (below !== undefined) {
      const last = Math.min(band.highest, below.highest, highestLevel);
      const levels: number[] = [];
      for (let level = Math.ceil(band.lowest); level <= last; level++) levels.push(level);
      const details = { levels, bands: [below.name, band.name], validFrom: firstYear(band) };
      if (levels.length > 0) report(finding('band-overlap', placeIn(band, 'Lägsta nivå'), details));
    }
    if (below === undefined || band.highest > below.highest) below = band;
  }
}

export function checkBands(
  { bands, overrides, settings }: Pick<Registers, 'bands' | 'overrides' | 'settings'>,
  year: number,
  report: Report,
): void {
  const { scale } = settings;
  const block = blockInForce(bands, year);
  const whole = block.filter(isWhole).sort((a, b) => a.lowest - b.lowest);
  for (const band of block) {
    if (isWhole(band)) continue;
    const column = typeof band.lowest === 'number' ? 'Högsta nivå' : 'Lägsta nivå';
    report(finding('band-incomplete', placeIn(band, column), { band: band.name }));
  }
  const levels = reachableLevels(scale, overridesInForce(overrides, year));
  const missing = levels.filter((level) => !block.some((band) => mayHold(band, level)));
  checkGaps(whole, missing, report);
  checkOverlaps(whole, scale * scale, report);
}
