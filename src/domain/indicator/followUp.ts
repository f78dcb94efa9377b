import type { Measured } from '../computed';
import type { Indicator, Located, MeasureUnit, Outcome } from '../registers';
import type { DatedValue, Line } from './stageGoal';
import type { TargetStatus } from './targetStatus';
import type { Trend } from './trend';

export type { TargetStatus } from './targetStatus';

/** Why a figure is not there. */
export type NoFigure =
  | { readonly kind: 'reason'; readonly reason: string }
  /** Fewer answers than the minimum: withheld. */
  | { readonly kind: 'fewAnswers'; readonly answers: number; readonly minimum: number }
  /** Withheld, or a result of too few answers could be reckoned back. */
  | { readonly kind: 'protectsOthers' }
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
  /** The series' first outcome, from which a line to a later target begins: it has no goal itself. */
  | 'lineStart'
  /** The previous outcome, for "Ska öka" and "Ska minska". */
  | 'previousOutcome'
  | 'none';

/** Why figures do not run on from those above: what follows is another series, or measured by another definition. */
export type FigureHeading =
  | { readonly kind: 'series'; readonly series: string }
  | {
      readonly kind: 'definition';
      readonly year: number;
      /** The indicator that the figures above are of; '' when it is the same. */
      readonly continues: string;
    };

/** Figures that may be read as one course. */
export interface FigureBlock {
  readonly heading: FigureHeading | undefined;
  readonly rows: readonly FigureRow[];
}

export function rowsOf(blocks: readonly FigureBlock[]): readonly FigureRow[] {
  return blocks.flatMap(({ rows }) => rows);
}

/** An outcome with what it is judged against. */
export interface AimedOutcome {
  readonly series: string;
  readonly outcome: Figure;
  readonly target: Measured;
  readonly targetOrigin: TargetOrigin;
  readonly source: Located<Outcome>;
}

/** How one series did in the year. */
export interface SeriesResult extends AimedOutcome {
  readonly status: TargetStatus;
  /** The latest earlier outcome by the same definition. */
  readonly previous: DatedValue | undefined;
  readonly trend: Trend;
  /** What the series is to reach, and from where; undefined when no later target is given. */
  readonly line: Line | undefined;
}

export interface IndicatorFollowUp {
  readonly indicator: Located<Indicator>;
  readonly unit: MeasureUnit | '';
  /** The year's rows, in register order; empty when the year has none. */
  readonly outcomes: readonly AimedOutcome[];
  /** How each of them did. */
  readonly results: readonly SeriesResult[];
  /**
   * Everything a table or chart shows: series as first seen, each by year ascending, then the comparisons. Empty
   * when there is no number at all among the outcomes.
   */
  readonly figures: readonly FigureBlock[];
  readonly comments: readonly {
    readonly series: string;
    readonly text: string;
    readonly source: Located<Outcome>;
  }[];
}
