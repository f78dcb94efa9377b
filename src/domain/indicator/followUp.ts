import type { Indicator, Located, MeasureUnit, Outcome } from '../registers';

export type TargetStatus = 'Uppnått' | 'Delvis uppnått' | 'Ej uppnått' | 'Kan ej bedömas';

/** Why a figure is not there. */
export type NoFigure =
  | { readonly kind: 'reason'; readonly reason: string }
  /** Fewer answers than the indicator's minimum: withheld. */
  | { readonly kind: 'fewAnswers'; readonly answers: number; readonly minimum: number }
  | { readonly kind: 'missing' };

export type Figure = { readonly kind: 'value'; readonly value: number } | NoFigure;

/** One line of an indicator's figures: a year and series, or a comparison. */
export interface FigureRow {
  readonly year: number;
  /** '' is the whole organisation. */
  readonly series: string;
  /** Set on a comparison's row: what it is a comparison with, in the words of `Jämförelse avser`. */
  readonly comparisonOf: string | undefined;
  readonly outcome: Figure;
  /** A number, an interval as text, or nothing. */
  readonly target: number | string | undefined;
  readonly source: Located<Outcome>;
}

/** How one series did in the year. */
export interface SeriesResult {
  readonly series: string;
  readonly outcome: Figure;
  readonly target: number | string | undefined;
  readonly status: TargetStatus;
  readonly source: Located<Outcome>;
}

export interface IndicatorFollowUp {
  readonly indicator: Located<Indicator>;
  readonly unit: MeasureUnit | '';
  /** The year's rows, in register order; empty when the year has none. */
  readonly results: readonly SeriesResult[];
  /** Everything a table or chart shows; empty when there is no number at all. */
  readonly figures: readonly FigureRow[];
  readonly comments: readonly {
    readonly series: string;
    readonly text: string;
    readonly source: Located<Outcome>;
  }[];
}
