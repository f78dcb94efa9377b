import { groupBy } from '../groupBy';
import { isBlank, keysInOnePass, type KeyOf } from '../nameKey';
import { once } from '../once';
import type { Indicator, Located, Outcome, Registers, Settings } from '../registers';
import { belongsToGroup } from '../targetGroup';
import { predecessorOf } from './definition';
import { chartedBlocks, courseBlocks } from './figures';
import type { AimedOutcome, FigureBlock, IndicatorFollowUp, SeriesResult, TargetOrigin } from './followUp';
import { protectFewAnswers } from './protection';
import {
  coursesOf,
  datedOutcomes,
  givenTarget,
  lineAt,
  lineGoal,
  minimumAnswers,
  previousOutcome,
  strandsOf,
  type CourseOf,
  type DatedOutcome,
  type StrandOf,
} from './series';
import type { Line } from './stageGoal';
import { isPartlyLimit, targetStatus, type Judging } from './targetStatus';
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

/** A row that gives its target itself needs no course. */
function judgedAgainst(row: DatedOutcome, courseOf: CourseOf, { direction }: Indicator): Judged {
  if (direction === 'Ska öka' || direction === 'Ska minska') {
    const previous = previousOutcome(courseOf(row), row.year);
    return previous ? { target: previous.value, targetOrigin: 'previousOutcome' } : withoutTarget;
  }
  const { target, origin } = givenTarget(row.source);
  return origin === 'none'
    ? onLine(lineAt(courseOf(row), row.year), row.year)
    : { target, targetOrigin: origin };
}

function aimedOutcome(row: DatedOutcome, courseOf: CourseOf, indicator: Indicator): AimedOutcome {
  const { target, targetOrigin } = judgedAgainst(row, courseOf, indicator);
  return { series: row.source.series, outcome: row.figure, target, targetOrigin, source: row.source };
}

function shownOutcome({ figure }: DatedOutcome): number | undefined {
  return figure.kind === 'value' ? figure.value : undefined;
}

/** What an indicator's rows are judged by. */
function judgingOf({ unit }: Indicator, { partlyLimit: limit }: Settings): Judging {
  return { partlyLimit: limit !== undefined && isPartlyLimit(limit) ? limit : undefined, unit };
}

function resultOf(
  row: DatedOutcome,
  courseOf: CourseOf,
  indicator: Indicator,
  judging: Judging,
): SeriesResult {
  const course = courseOf(row);
  const previous = previousOutcome(course, row.year);
  const judged = judgedAgainst(row, courseOf, indicator);
  const outcome = shownOutcome(row);
  const { direction } = indicator;
  const status = targetStatus(outcome, judged.target, direction, judging);
  const moved = trend(outcome, previous?.value, direction);
  return {
    series: row.source.series,
    outcome: row.figure,
    target: judged.target,
    targetOrigin: judged.targetOrigin,
    status: status.kind === 'value' ? status.value : 'Kan ej bedömas',
    previous,
    trend: moved.kind === 'value' ? moved.value : 'Kan ej bedömas',
    line: lineAt(course, row.year),
    source: row.source,
  };
}

/** How each series did in the rows. @param courseOf by every row of the indicator */
export function seriesResults(
  rows: readonly DatedOutcome[],
  courseOf: CourseOf,
  indicator: Indicator,
  settings: Settings,
): readonly SeriesResult[] {
  const judging = judgingOf(indicator, settings);
  return rows.map((row) => resultOf(row, courseOf, indicator, judging));
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

/** The indicator's rows with what may be shown of them. @param inView where they are only some of its rows, all */
export function shownRows(
  { indicator, outcomes }: IndicatorRows,
  settings: Settings,
  strandOf?: StrandOf,
  inView: () => readonly Outcome[] = () => outcomes,
): readonly DatedOutcome[] {
  const rows = datedOutcomes(outcomes, indicator, settings, strandOf);
  const minimum = minimumAnswers(indicator.minimumAnswers, settings.minimumAnswers);
  return protectFewAnswers(rows, indicator.unit, minimum, inView);
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

/** An indicator whose year is asked for; its rows of other years are looked for when something needs them. */
export interface AskedIndicator {
  readonly indicator: Located<Indicator>;
  /** Its rows of the year, in register order. */
  readonly ofYear: readonly Located<Outcome>[];
  readonly own: () => IndicatorRows;
  /** The indicator that it takes over from. */
  readonly before: () => IndicatorRows | undefined;
}

function figuresOf(
  { indicator, own, before }: AskedIndicator,
  year: number,
  settings: Settings,
): readonly FigureBlock[] {
  const rows = shownRows(own(), settings);
  const earlier = earlierRows(before(), indicator, rows, settings);
  return chartedBlocks(courseBlocks(rows, earlier, year, lineGoals(rows, indicator)));
}

/** One indicator's year. What only some of those who ask have use for is worked out when they do. */
export function followUpIndicator(
  asked: AskedIndicator,
  year: number,
  settings: Settings,
  keyOf: KeyOf,
): IndicatorFollowUp {
  const { indicator, ofYear, own } = asked;
  const strandOf = strandsOf(indicator, keyOf);
  const rows = shownRows({ indicator, outcomes: ofYear }, settings, strandOf, () => own().outcomes);
  const courses = once(() => coursesOf(shownRows(own(), settings, strandOf)));
  const courseOf: CourseOf = (row) => courses()(row);
  const results = once(() => seriesResults(rows, courseOf, indicator, settings));
  const figures = once(() => figuresOf(asked, year, settings));
  return {
    indicator,
    unit: indicator.unit,
    outcomes: rows.map((row) => aimedOutcome(row, courseOf, indicator)),
    get results() {
      return results();
    },
    get figures() {
      return figures();
    },
    comments: ofYear.flatMap((source) =>
      isBlank(source.comment) ? [] : [{ series: source.series, text: source.comment, source }],
    ),
  };
}

/**
 * Indicators of a group that are valid in a year; of several with one number only the first has outcomes.
 * @param ofYear the year's outcomes, in register order
 */
export function followUpIndicators(
  registers: Registers,
  year: number,
  group: string | undefined,
  ofYear: readonly Located<Outcome>[] = registers.outcomes.filter((row) => row.year === year),
): readonly IndicatorFollowUp[] {
  const keyOf = keysInOnePass();
  const rowsOf = rowsByIndicator(registers.outcomes, keyOf);
  const rowsOfYear = rowsByIndicator(ofYear, keyOf);
  const followedUp = new Set<string>();
  return registers.indicators
    .filter((indicator) => isValidIn(indicator, year) && belongsToGroup(indicator, group))
    .map((indicator) => {
      const key = keyOf(indicator.nr);
      const isFirst = !followedUp.has(key);
      followedUp.add(key);
      const asked = {
        indicator,
        ofYear: isFirst ? rowsOfYear(indicator) : [],
        own: () => ({ indicator, outcomes: isFirst ? rowsOf(indicator) : [] }),
        before: () => {
          const before = predecessorOf(indicator, registers.indicators);
          return before && { indicator: before, outcomes: rowsOf(before) };
        },
      };
      return followUpIndicator(asked, year, registers.settings, keyOf);
    });
}

/** The rows of each indicator, parted when those of one are first asked for. */
function rowsByIndicator(
  outcomes: readonly Located<Outcome>[],
  keyOf: KeyOf,
): (indicator: Indicator) => readonly Located<Outcome>[] {
  const byNumber = once(() => groupBy(outcomes, ({ nr }) => keyOf(nr)));
  return ({ nr }) => byNumber().get(keyOf(nr)) ?? [];
}
