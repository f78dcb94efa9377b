/** A year's risks at a glance: how many stand in each cell of the matrix and in each band. */
import { annexRows } from '../annex/rows';
import { judgementsOf } from '../annex/cells';
import type { Located, Registers, Risk } from '../registers';
import { bandHolding, bandsAscending, bandsInForce, highBands } from '../risk/bands';
import type { BandLook, RiskLevel } from '../risk/level';
import { riskMatrix } from '../risk/matrix';
import { matrixOf, riskScale } from '../risk/scale';

export interface PicturedRisk {
  readonly nr: string;
  readonly title: string;
  /** Where it stands in the register. */
  readonly row: number;
  /** Undefined unless the level is a number. */
  readonly level: number | undefined;
  readonly band: BandLook | undefined;
  /** The cell of the matrix where it stands; a level that is stated only stands in none. */
  readonly cell: { readonly likelihood: number; readonly consequence: number } | undefined;
}

export interface MatrixCell {
  readonly likelihood: number;
  readonly consequence: number;
  readonly level: number;
  readonly band: BandLook | undefined;
  readonly count: number;
}

export interface BandCount {
  readonly band: BandLook;
  readonly lowest: number;
  readonly isHigh: boolean;
  readonly count: number;
}

export interface RiskPicture {
  readonly year: number;
  /** In register order. */
  readonly risks: readonly PicturedRisk[];
  /** Highest likelihood first, within it lowest consequence first. */
  readonly matrix: readonly (readonly MatrixCell[])[];
  /** Lowest first. */
  readonly bands: readonly BandCount[];
  /** Risks in the high bands. */
  readonly high: number;
  /** Risks whose level is a number that somebody has stated: they stand in no cell. */
  readonly statedOnly: number;
  readonly withoutLevel: number;
}

export function riskPicture(registers: Registers, year: number, group: string | undefined): RiskPicture {
  const rows = annexRows(registers, year, group).risks.printed;
  const { ofRisk } = judgementsOf(registers, year);
  const judged = rows.map((risk) => ({ risk, ...ofRisk(risk) }));
  const risks = judged.map(({ risk, level, band }) => pictured(risk, level, band));
  const bands = bandCounts(registers, year, risks);
  return {
    year,
    risks,
    matrix: matrixWithCounts(registers, year, rows),
    bands,
    high: bands.reduce((sum, { isHigh, count }) => (isHigh ? sum + count : sum), 0),
    statedOnly: judged.filter(({ level }) => level.kind === 'stated').length,
    withoutLevel: risks.filter(({ level }) => level === undefined).length,
  };
}

function pictured(risk: Located<Risk>, level: RiskLevel, band: BandLook | undefined): PicturedRisk {
  const { nr, title, row, likelihood, consequence } = risk;
  const hasFactors = typeof likelihood === 'number' && typeof consequence === 'number';
  const isInCell = level.kind === 'computed' && hasFactors;
  return {
    nr,
    title,
    row,
    level: level.kind === 'computed' || level.kind === 'stated' ? level.level : undefined,
    band: band && lookOf(band),
    cell: isInCell ? { likelihood, consequence } : undefined,
  };
}

function lookOf({ name, color, symbol }: BandLook): BandLook {
  return { name, color, symbol };
}

function matrixWithCounts(registers: Registers, year: number, rows: readonly Risk[]): RiskPicture['matrix'] {
  const scale = riskScale(registers, year);
  const { counts } = riskMatrix(rows, scale.highest);
  return matrixOf(scale, (likelihood, consequence, level) => {
    const band = bandHolding(level, scale.bands);
    const count = counts[scale.highest - likelihood]?.[consequence - 1] ?? 0;
    return { likelihood, consequence, level, band: band && lookOf(band), count };
  });
}

function bandCounts(
  { bands }: Registers,
  year: number,
  risks: readonly PicturedRisk[],
): readonly BandCount[] {
  const inForce = bandsInForce(bands, year);
  const high = highBands(inForce);
  return bandsAscending(inForce).map((band) => ({
    band: lookOf(band),
    lowest: Number(band.lowest),
    isHigh: high.has(band.name),
    count: risks.filter((risk) => risk.band?.name === band.name).length,
  }));
}
