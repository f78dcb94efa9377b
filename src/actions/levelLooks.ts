/** How levels and the risk matrix look, in numbers, words and colours that a screen can draw. */
import { matrixOf, rankedBand, type RiskScale } from '../domain/risk/scale';
import { isColor, textOn } from '../write/registers/colors';

/** A level's band, as it is shown beside its name. */
export interface BandMark {
  readonly name: string;
  /** 1–4: how many of four bars are filled, and which of the four fills a dark pane has. */
  readonly bars: BarCount;
  /** `#RRGGBB`, from the workbook; undefined where it names no colour. */
  readonly fill: string | undefined;
  /** The text colour on the fill. */
  readonly text: string | undefined;
}

export type BarCount = 1 | 2 | 3 | 4;

/** A level and its band; undefined for a level in no band. */
export interface LevelLook {
  readonly level: number;
  readonly band: BandMark | undefined;
}

export interface MatrixCell extends LevelLook {
  readonly likelihood: number;
  readonly consequence: number;
}

/** Highest likelihood first, lowest consequence first. */
export type Matrix = readonly (readonly MatrixCell[])[];

export function levelLook(level: number, scale: RiskScale): LevelLook {
  return { level, band: bandMark(level, scale) };
}

export function matrixLook(scale: RiskScale): Matrix {
  return matrixOf(scale, (likelihood, consequence, level) => ({
    likelihood,
    consequence,
    ...levelLook(level, scale),
  }));
}

function bandMark(level: number, scale: RiskScale): BandMark | undefined {
  const ranked = rankedBand(level, scale);
  if (ranked === undefined) return undefined;
  const { band, rank, ranks } = ranked;
  const fill = isColor(band.color) ? band.color : undefined;
  return { name: band.name, bars: barCount(rank, ranks), fill, text: fill && textOn(fill) };
}

/** The highest band has all four bars, however many bands there are. */
function barCount(rank: number, ranks: number): BarCount {
  const bars = Math.ceil((4 * rank) / ranks);
  return bars === 1 || bars === 2 || bars === 3 ? bars : 4;
}
