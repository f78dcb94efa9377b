/** All that an indicator's own view tells: its figures, each judged, where its series are heading, and what is missing. */
import { groupBy } from '../groupBy';
import { keysInOnePass, nameKey } from '../nameKey';
import type { Registers } from '../registers';
import { predecessorOf } from './definition';
import { courseBlocks } from './figures';
import type { FigureHeading, FigureRow, IndicatorFollowUp, SeriesResult } from './followUp';
import {
  earlierRows,
  followUpIndicator,
  isValidIn,
  lineGoals,
  seriesResults,
  shownRows,
  type IndicatorRows,
} from './followUpIndicators';
import { missingOfYear, type Missing } from './missing';
import { pathAhead, type Path } from './path';
import { bySeries, comparableRows, coursesOf, type DatedOutcome } from './series';

export interface JudgedRow {
  readonly figure: FigureRow;
  /** Undefined for a comparison and for a year that has not come. */
  readonly result: SeriesResult | undefined;
}

export interface JudgedBlock {
  readonly heading: FigureHeading | undefined;
  readonly series: string;
  readonly rows: readonly JudgedRow[];
}

export interface SeriesPath {
  readonly series: string;
  readonly path: Path;
}

export interface IndicatorPicture {
  readonly followUp: IndicatorFollowUp;
  readonly year: number;
  /** Whether `Gäller från` and `Gäller till` hold in the year. */
  readonly isFollowed: boolean;
  readonly blocks: readonly JudgedBlock[];
  readonly paths: readonly SeriesPath[];
  readonly missing: readonly Missing[];
}

function pathsOf(
  rows: readonly DatedOutcome[],
  year: number,
  { direction }: IndicatorRows['indicator'],
): readonly SeriesPath[] {
  const series = bySeries(rows);
  return [...groupBy(rows, (row) => nameKey(row.source.series)).values()].flatMap(([first]) => {
    if (first === undefined) return [];
    const ofSeries = series.get(nameKey(first.source.series)) ?? [];
    const latest = ofSeries.findLast((row) => row.year <= year) ?? first;
    const path = pathAhead(comparableRows(latest, series), year, direction);
    return path === undefined ? [] : [{ series: first.source.series, path }];
  });
}

function judgedBlocks(
  own: IndicatorRows,
  rows: readonly DatedOutcome[],
  before: IndicatorRows | undefined,
  year: number,
  { settings }: Registers,
): readonly JudgedBlock[] {
  const { indicator } = own;
  const earlier = earlierRows(before, indicator, rows, settings);
  const results = [
    ...seriesResults(rows, coursesOf(rows), indicator, settings),
    ...(before === undefined ? [] : seriesResults(earlier, coursesOf(earlier), before.indicator, settings)),
  ];
  const bySource = new Map(results.map((result) => [result.source, result]));
  return courseBlocks(rows, earlier, year, lineGoals(rows, indicator)).map((block) => ({
    heading: block.heading,
    series: block.rows[0]?.series ?? '',
    rows: block.rows.map((figure) => ({
      figure,
      result:
        figure.comparisonOf !== undefined || figure.year > year ? undefined : bySource.get(figure.source),
    })),
  }));
}

/** Of several indicators with one number the first; undefined where there is none. */
export function indicatorPicture(
  registers: Registers,
  nr: string,
  year: number,
): IndicatorPicture | undefined {
  const { indicators, outcomes, settings } = registers;
  const indicator = indicators.find((each) => nameKey(each.nr) === nameKey(nr));
  if (indicator === undefined) return undefined;
  const withRows = (each: typeof indicator): IndicatorRows => ({
    indicator: each,
    outcomes: outcomes.filter((row) => nameKey(row.nr) === nameKey(each.nr)),
  });
  const predecessor = predecessorOf(indicator, indicators);
  const before = predecessor && withRows(predecessor);
  const own = withRows(indicator);
  const rows = shownRows(own, settings);
  const ofYear = own.outcomes.filter((row) => row.year === year);
  const asked = { indicator, ofYear, own: () => own, before: () => before };
  const followUp = followUpIndicator(asked, year, settings, keysInOnePass());
  const isFollowed = isValidIn(indicator, year);
  return {
    followUp,
    year,
    isFollowed,
    blocks: judgedBlocks(own, rows, before, year, registers),
    paths: pathsOf(rows, year, indicator),
    missing: isFollowed ? missingOfYear(followUp, rows, year) : [],
  };
}
