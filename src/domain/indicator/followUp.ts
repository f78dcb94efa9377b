import type { Measured } from '../computed';
import type { Indicator, Located, MeasureUnit, Outcome } from '../registers';
import type { TargetStatus } from './targetStatus';

export type { TargetStatus } from './targetStatus';

/** Why a figure is not there. */
export type NoFigure =
  | { readonly kind: 'reason'; readonly reason: string }
  /** Fewer answers than the minimum: withheld. */
  | { readonly kind: 'fewAnswers'; readonly answers: number; readonly minimum: number }
  | { readonly kind: 'missing' }
  /** A coming year, which stands for its target only. */
  | { readonly kind: 'notYet' };

export type Figure = { readonly kind: 'value'; readonly value: number } | NoFigure;

/** One line of an indicator's figures: a year and series, or a comparison. */
export interface FigureRow {
  readonly year: number;
  /** '' is the whole organisation. */
  readonly series: string;
  /**
   * Set on a comparison's row: what it is a comparison with, in the words of `Jämförelse avser`; '' when that is
   * blank.
   */
  readonly comparisonOf: string | undefined;
  readonly outcome: Figure;
  /** Etappmål, else Målvärde, as given: a number, an interval as text, or nothing. */
  readonly target: Measured;
  readonly source: Located<Outcome>;
}

/** Where a series' target comes from. */
export type TargetOrigin =
  | 'stageGoal'
  | 'target'
  /** The straight line from the series' first outcome to its next dated target. */
  | 'line'
  /** The previous outcome, for "Ska öka" and "Ska minska". */
  | 'previousOutcome'
  | 'none';

/** How one series did in the year. */
export interface SeriesResult {
  readonly series: string;
  readonly outcome: Figure;
  /** What the status was judged against. */
  readonly target: Measured;
  readonly targetOrigin: TargetOrigin;
  readonly status: TargetStatus;
  readonly source: Located<Outcome>;
}

export interface IndicatorFollowUp {
  readonly indicator: Located<Indicator>;
  readonly unit: MeasureUnit | '';
  /** The year's rows, in register order; empty when the year has none. */
  readonly results: readonly SeriesResult[];
  /**
   * Everything a table or chart shows: years ascending, within a year the series as first seen, then comparisons.
   * Empty when there is no number at all among the outcomes.
   */
  readonly figures: readonly FigureRow[];
  readonly comments: readonly {
    readonly series: string;
    readonly text: string;
    readonly source: Located<Outcome>;
  }[];
}
