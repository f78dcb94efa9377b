import { finding, type Finding, type Place } from '../findings';
import type { Band, LevelOverride } from '../registers';
import { blockInForce, startYears } from '../yearBlock';
import { holdsLevel } from './bands';
import { reachableLevels } from './factorPairs';
import { overridesInForce } from './level';

const bandTable: Place = { table: 'Riskklasser', row: undefined, column: undefined, nr: '' };

function isIncomplete(band: Band): boolean {
  return typeof band.lowest !== 'number' || typeof band.highest !== 'number';
}

function firstYear(block: readonly Band[]): number | undefined {
  const start = block[0]?.validFrom;
  return typeof start === 'number' ? start : undefined;
}

function faultOfLevel(level: number, block: readonly Band[]): Finding | undefined {
  const validFrom = firstYear(block);
  const holding = block.filter((band) => holdsLevel(band, level)).map((band) => band.name);
  if (holding.length === 0) return finding('band-gap', bandTable, { level, validFrom });
  if (holding.length === 1) return undefined;
  return finding('band-overlap', bandTable, { level, bands: holding, validFrom });
}

/**
 * Gaps and overlaps of every block of bands, among the levels that the factors can give while it holds.
 * Each level of a block is reported once, however often the overrides change.
 */
export function bandFaults(
  bands: readonly Band[],
  scale: number,
  overrides: readonly LevelOverride[],
): readonly Finding[] {
  const faults = new Map<string, Finding>();
  for (const year of startYears([...bands, ...overrides])) {
    const block = blockInForce(bands, year);
    if (block.length === 0) continue;
    for (const level of reachableLevels(scale, overridesInForce(overrides, year))) {
      const fault = faultOfLevel(level, block);
      const key = `${firstYear(block) ?? ''}:${level}`;
      if (fault !== undefined && !faults.has(key)) faults.set(key, fault);
    }
  }
  const incomplete = bands
    .filter(isIncomplete)
    .map((band) => finding('band-incomplete', bandTable, { band: band.name }));
  return [...incomplete, ...faults.values()];
}
