import { groupBy } from '../groupBy';
import { isBlank, keysInOnePass, nameKey } from '../nameKey';
import type { Indicator, Located, Outcome, Registers, Settings } from '../registers';
import { belongsToGroup } from '../targetGroup';
import { predecessorOf } from './definition';
import { chartedBlocks, courseBlocks } from './figures';
import type { FigureBlock, IndicatorFollowUp, SeriesResult, TargetOrigin } from './followUp';
import { protectFewAnswers } from './protection';
import {
  coursesOf,
  datedOutcomes,
  givenTarget,
  lineAt,
  lineGoal,
  previousOutcome,
  type Course,
  type DatedOutcome,
} from './series';
import type { Line } from './stageGoal';
import { isPartlyLimit, targetStatus } from './targetStatus';
import { trend } from './trend';

/** Whether the indicator is followed in a year; a limit that could not be read does not limit. */
export function isValidIn(indicator: Indicator, year: number): boolean {
  const { validFrom, validTo } = indicator;
  const hasBegun = typeof validFrom !== 'number' || validFrom <= year;
  const hasEnded = typeof validTo === 'number' && validTo < year;
  return hasBegun && !hasEnded;
}

interface Judged {
  readonly target: number | string | undefined;
  readonly targetOrigin: TargetOrigin;
}

const withoutTarget: Judged = { target: undefined, targetOrigin: 'none' };

function onLine(line: Line | undefined, year: number): Judged {
  if (line === undefined) return withoutTarget;
  const target = lineGoal(line, year);
  return { target, targetOrigin: target === undefined ? 'lineStart' : 'line' };
}

function judgedAgainst(
  row: DatedOutcome,
  previous: number | undefined,
  line: Line | undefined,
  indicator: Indicator,
): Judged {
  if (indicator.direction === 'Ska öka' || indicator.direction === 'Ska minska') {
    return previous === undefined ? withoutTarget : { target: previous, targetOrigin: 'previousOutcome' };
  }
  const { target, origin } = givenTarget(row.source);
  return origin === 'none' ? onLine(line, row.year) : { target, targetOrigin: origin };
}

function shownOutcome({ figure }: DatedOutcome): number | undefined {
  return figure.kind === 'value' ? figure.value : undefined;
}

function resultOf(row: DatedOutcome, course: Course, indicator: Indicator, settings: Settings): SeriesResult {
  const previous = previousOutcome(course, row.year);
  const line = lineAt(course, row.year);
  const judged = judgedAgainst(row, previous?.value, line, indicator);
  const outcome = shownOutcome(row);
  const { partlyLimit: limit } = settings;
  const partlyLimit = limit !== undefined && isPartlyLimit(limit) ? limit : undefined;
  const { direction, unit } = indicator;
  const status = targetStatus(outcome, judged.target, direction, { partlyLimit, unit });
  const moved = trend(outcome, previous?.value, direction);
  return {
    series: row.source.series,
    outcome: row.figure,
    target: judged.target,
    targetOrigin: judged.targetOrigin,
    status: status.kind === 'value' ? status.value : 'Kan ej bedömas',
    previous,
    trend: moved.kind === 'value' ? moved.value : 'Kan ej bedömas',
    line,
    source: row.source,
  };
}

/** How each series did in the rows asked for. @param rows every row of the indicator */
export function seriesResults(
  asked: readonly DatedOutcome[],
  rows: readonly DatedOutcome[],
  indicator: Indicator,
  settings: Settings,
): readonly SeriesResult[] {
  if (asked.length === 0) return [];
  const courseOf = coursesOf(rows);
  return asked.map((row) => resultOf(row, courseOf(row), indicator, settings));
}

/** The goals that lie on straight lines, for the directions that have such goals. */
export function lineGoals(
  rows: readonly DatedOutcome[],
  { direction }: Indicator,
): (row: DatedOutcome) => number | undefined {
  if (direction !== 'Högre är bättre' && direction !== 'Lägre är bättre') return () => undefined;
  const courseOf = coursesOf(rows);
  return (row) => {
    const line = lineAt(courseOf(row), row.year);
    return line && lineGoal(line, row.year);
  };
}

/** An indicator with every row of its own, in register order. */
export interface IndicatorRows {
  readonly indicator: Located<Indicator>;
  readonly outcomes: readonly Located<Outcome>[];
}

/** The indicator's rows with what may be shown of them. */
export function shownRows(
  { indicator, outcomes }: IndicatorRows,
  settings: Settings,
): readonly DatedOutcome[] {
  return protectFewAnswers(datedOutcomes(outcomes, indicator, settings), indicator.unit);
}

function firstMeasuredYear(rows: readonly DatedOutcome[]): number {
  return rows.reduce(
    (first, { year, figure }) => (figure.kind === 'missing' ? first : Math.min(first, year)),
    Infinity,
  );
}

/** What an indicator that measured in the same unit showed before this one began. */
export function earlierRows(
  before: IndicatorRows | undefined,
  indicator: Indicator,
  rows: readonly DatedOutcome[],
  settings: Settings,
): readonly DatedOutcome[] {
  if (before?.indicator.unit !== indicator.unit) return [];
  const { validFrom } = indicator;
  const begins = typeof validFrom === 'number' ? validFrom : firstMeasuredYear(rows);
  if (!Number.isFinite(begins)) return [];
  return shownRows(before, settings).filter(({ year }) => year < begins);
}

/** One indicator's year. @param before the indicator it takes over from */
export function followUpIndicator(
  asked: IndicatorRows,
  year: number,
  settings: Settings,
  before?: IndicatorRows,
): IndicatorFollowUp {
  const { indicator } = asked;
  const rows = shownRows(asked, settings);
  const ofYear = rows.filter((row) => row.year === year);
  const drawFigures = (): readonly FigureBlock[] => {
    const earlier = earlierRows(before, indicator, rows, settings);
    return chartedBlocks(courseBlocks(rows, earlier, year, lineGoals(rows, indicator)));
  };
  let figures: readonly FigureBlock[] | undefined;
  return {
    indicator,
    unit: indicator.unit,
    results: seriesResults(ofYear, rows, indicator, settings),
    // Drawn when they are asked for: a check of the year has no use for them.
    get figures() {
      return (figures ??= drawFigures());
    },
    comments: ofYear.flatMap(({ source }) =>
      isBlank(source.comment) ? [] : [{ series: source.series, text: source.comment, source }],
    ),
  };
}

/** Indicators of a group that are valid in a year; of several with one number only the first has outcomes. */
export function followUpIndicators(
  registers: Registers,
  year: number,
  group: string | undefined,
): readonly IndicatorFollowUp[] {
  const keyOf = keysInOnePass();
  const outcomes = groupBy(registers.outcomes, (row) => keyOf(row.nr));
  const followedUp = new Set<string>();
  const rowsOf = (indicator: Located<Indicator>): IndicatorRows => ({
    indicator,
    outcomes: outcomes.get(nameKey(indicator.nr)) ?? [],
  });
  return registers.indicators
    .filter((indicator) => isValidIn(indicator, year) && belongsToGroup(indicator, group))
    .map((indicator) => {
      const key = nameKey(indicator.nr);
      const own = followedUp.has(key) ? { indicator, outcomes: [] } : rowsOf(indicator);
      followedUp.add(key);
      const before = predecessorOf(indicator, registers.indicators);
      return followUpIndicator(own, year, registers.settings, before && rowsOf(before));
    });
}
