/** An indicator's picture for a screen: numbers with the decimals it takes to tell them apart, and where they stand. */
import { nameKey } from '../../domain/nameKey';
import type { Measured } from '../../domain/computed';
import type { NoFigure, SeriesResult, TargetOrigin, TargetStatus } from '../../domain/indicator/followUp';
import { targetInterval } from '../../domain/indicator/interval';
import type { Path, PathStanding } from '../../domain/indicator/path';
import type { Missing } from '../../domain/indicator/missing';
import { groupBy } from '../../domain/groupBy';
import type { IndicatorPicture, JudgedBlock, JudgedRow } from '../../domain/indicator/picture';
import type { Trend } from '../../domain/indicator/trend';
import type { Direction, Indicator, Located, MeasureUnit, Outcome } from '../../domain/registers';
import type { CellAddress } from '../../read/address';
import { areEqual, decimalsBeside, decimalsToTell, type NumberUnit } from '../../write/annex/numbers';

export interface Amount {
  readonly value: number;
  readonly decimals: number;
}

export interface DatedAmount extends Amount {
  readonly year: number;
}

export interface ShownYear {
  readonly year: number;
  readonly outcome: Amount | undefined;
  /** Set where there is no outcome. */
  readonly reason: NoFigure | undefined;
  /** A number, or an interval as it is written. */
  readonly target: Amount | string | undefined;
  /** The ends of an interval, as numbers to draw. */
  readonly interval: { readonly lowest: number; readonly highest: number } | undefined;
  readonly targetOrigin: TargetOrigin;
  /** Undefined for a year that has not come. */
  readonly status: TargetStatus | undefined;
  readonly answers: number | undefined;
  readonly responseRate: Amount | undefined;
  readonly address: CellAddress | undefined;
}

/** Years of one definition. */
export interface ShownRun {
  /** The first year of a definition that the years before do not share, and the indicator they are of, or ''. */
  readonly change: { readonly year: number; readonly continues: string } | undefined;
  readonly years: readonly ShownYear[];
}

export interface ShownResult {
  readonly status: TargetStatus;
  readonly outcome: Amount | undefined;
  readonly reason: NoFigure | undefined;
  /** How far above the target; below it where it is negative. */
  readonly gap: Amount | undefined;
  readonly target: Amount | string | undefined;
  readonly targetOrigin: TargetOrigin;
  readonly trend: Trend;
  readonly previous: DatedAmount | undefined;
}

export interface ShownPath {
  readonly standing: PathStanding;
  readonly goal: DatedAmount;
  readonly latest: DatedAmount | undefined;
  readonly expected: Amount | undefined;
  readonly perYear: Amount | undefined;
  readonly ahead: readonly DatedAmount[];
}

export interface ShownSeries {
  /** '' is the whole organisation. */
  readonly series: string;
  readonly runs: readonly ShownRun[];
  /** Of the year; undefined where it has no row. */
  readonly now: ShownResult | undefined;
  readonly path: ShownPath | undefined;
}

export interface ShownComparison {
  readonly year: number;
  readonly comparisonOf: string;
  readonly value: Amount | string;
}

export interface ShownMissing {
  readonly what: Missing['what'];
  readonly series: string;
  readonly address: CellAddress | undefined;
}

export interface ShownIndicator {
  readonly nr: string;
  readonly title: string;
  readonly qualityFactor: string;
  readonly unit: MeasureUnit | '';
  readonly direction: Direction;
  readonly year: number;
  /** Whether it is followed in the year. */
  readonly isFollowed: boolean;
  readonly address: CellAddress | undefined;
  readonly series: readonly ShownSeries[];
  readonly comparisons: readonly ShownComparison[];
  readonly missing: readonly ShownMissing[];
  /** Whether there is a number to draw. */
  readonly isMeasured: boolean;
}

export type CellOf = (row: Located<Outcome>, field: 'outcome' | Missing['what']) => CellAddress | undefined;

export function shownIndicator(
  picture: IndicatorPicture,
  cellOf: CellOf,
  address: CellAddress | undefined,
): ShownIndicator {
  const { followUp, year, isFollowed, blocks, missing } = picture;
  const { nr, title, qualityFactor, direction } = followUp.indicator;
  const bySeries = groupBy(blocks.filter(isOwn), ({ series }) => nameKey(series));
  return {
    nr,
    title,
    qualityFactor,
    unit: followUp.unit,
    direction,
    year,
    isFollowed,
    address,
    series: [...bySeries.values()].map((own) => shownSeries(own, picture, cellOf)),
    comparisons: comparisonsOf(picture),
    missing: missing.map(({ what, series, source }) => ({
      what,
      series,
      address: source && cellOf(source, what),
    })),
    isMeasured: followUp.figures.length > 0,
  };
}

function isOwn({ rows }: JudgedBlock): boolean {
  return rows[0]?.figure.comparisonOf === undefined;
}

function shownSeries(
  blocks: readonly JudgedBlock[],
  { followUp, paths }: IndicatorPicture,
  cellOf: CellOf,
): ShownSeries {
  const { indicator, unit, results } = followUp;
  const series = blocks[0]?.series ?? '';
  const key = nameKey(series);
  const now = results.find((result) => nameKey(result.series) === key);
  const path = paths.find((each) => nameKey(each.series) === key)?.path;
  return {
    series,
    runs: blocks.map(({ heading, rows }) => ({
      change: heading?.kind === 'definition' ? heading : undefined,
      years: rows.map((row) => shownYear(row, indicator, cellOf)),
    })),
    now: now && shownResult(now, unit),
    path: path && shownPath(path, unit),
  };
}

function amount(value: number, unit: NumberUnit, beside?: number | string): Amount {
  return { value, decimals: decimalsBeside(value, beside, unit) };
}

function amountOrText(target: Measured, unit: NumberUnit, beside?: number): Amount | string | undefined {
  if (typeof target === 'number') return amount(target, unit, beside);
  return target === '' ? undefined : target;
}

function shownYear({ figure, result }: JudgedRow, indicator: Indicator, cellOf: CellOf): ShownYear {
  const { unit } = indicator;
  const { year, outcome, source } = figure;
  const value = outcome.kind === 'value' ? outcome.value : undefined;
  const target = result?.target ?? figure.target;
  const { answers, responseRate } = source;
  return {
    year,
    outcome: value === undefined ? undefined : amount(value, unit, target),
    reason: outcome.kind === 'value' ? undefined : outcome,
    target: amountOrText(target, unit, value),
    interval: targetInterval(target, indicator),
    targetOrigin: result?.targetOrigin ?? 'none',
    status: result?.status,
    answers: typeof answers === 'number' ? answers : undefined,
    responseRate: typeof responseRate === 'number' ? amount(responseRate, 'procent') : undefined,
    address: cellOf(source, 'outcome'),
  };
}

function shownResult(result: SeriesResult, unit: NumberUnit): ShownResult {
  const { outcome, status, target, targetOrigin, trend, previous } = result;
  const value = outcome.kind === 'value' ? outcome.value : undefined;
  const goal = typeof target === 'number' ? target : undefined;
  return {
    status,
    outcome: value === undefined ? undefined : amount(value, unit, target),
    reason: outcome.kind === 'value' ? undefined : outcome,
    gap: gapBetween(value, goal, unit),
    target: amountOrText(target, unit, value),
    targetOrigin,
    trend,
    previous: previous && { ...previous, ...amount(previous.value, unit, value) },
  };
}

function gapBetween(
  value: number | undefined,
  goal: number | undefined,
  unit: NumberUnit,
): Amount | undefined {
  if (value === undefined || goal === undefined) return undefined;
  if (areEqual(value, goal)) return { value: 0, decimals: 0 };
  return { value: value - goal, decimals: decimalsToTell(value, goal, unit) };
}

function shownPath({ standing, goal, latest, expected, perYear, ahead }: Path, unit: NumberUnit): ShownPath {
  return {
    standing,
    goal: { ...goal, ...amount(goal.value, unit) },
    latest: latest && { ...latest, ...amount(latest.value, unit, expected) },
    expected: expected === undefined ? undefined : amount(expected, unit, latest?.value),
    perYear: perYear === undefined ? undefined : amount(perYear, unit, 0),
    ahead: ahead.map((step) => ({ ...step, ...amount(step.value, unit) })),
  };
}

function comparisonsOf({ blocks, followUp: { unit } }: IndicatorPicture): readonly ShownComparison[] {
  return blocks
    .filter((block) => !isOwn(block))
    .flatMap(({ rows }) => rows)
    .flatMap(({ figure: { year, comparisonOf = '', outcome } }): readonly ShownComparison[] => {
      if (outcome.kind === 'value') return [{ year, comparisonOf, value: amount(outcome.value, unit) }];
      return outcome.kind === 'reason' ? [{ year, comparisonOf, value: outcome.reason }] : [];
    });
}
