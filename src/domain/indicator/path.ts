/** How far a series has come on its way to the last target that lies ahead, "Målvärde 2030". */
import { isAtLeast } from '../computed';
import type { Direction } from '../registers';
import { courseOf, lineAt, lineGoal, previousOutcome, type Course, type DatedOutcome } from './series';
import type { DatedValue } from './stageGoal';

export type PathStanding =
  /** The latest outcome meets the last target already. */
  | 'there'
  /** It meets what the way asks of its year. */
  | 'onPath'
  | 'offPath'
  /** It is the first one: the way begins there. */
  | 'begins'
  /** Nothing has been measured that may be shown. */
  | 'unmeasured';

export interface Path {
  readonly goal: DatedValue;
  readonly latest: DatedValue | undefined;
  /** What the way asks of the latest outcome's year: the goal given for it, else the straight line. */
  readonly expected: number | undefined;
  readonly standing: PathStanding;
  /** By how much the outcome has to change each year from the latest on; undefined once it is there. */
  readonly perYear: number | undefined;
  /** The goals of the coming years, the last one included. */
  readonly ahead: readonly DatedValue[];
}

function givenGoal({ source: { stageGoal, target } }: DatedOutcome): number | undefined {
  if (typeof stageGoal === 'number') return stageGoal;
  return typeof target === 'number' ? target : undefined;
}

/** Of a year that lies ahead the target counts for more than a goal on the way to it. */
function lastGoal(rows: readonly DatedOutcome[], year: number): DatedValue | undefined {
  const row = rows.findLast((each) => each.year > year && givenGoal(each) !== undefined);
  if (row === undefined) return undefined;
  const { target } = row.source;
  const value = typeof target === 'number' ? target : givenGoal(row);
  return value === undefined ? undefined : { year: row.year, value };
}

function goalOf(rows: readonly DatedOutcome[], course: Course, year: number): number | undefined {
  const given = rows.find((row) => row.year === year && givenGoal(row) !== undefined);
  if (given !== undefined) return givenGoal(given);
  const line = lineAt(course, year);
  return line && lineGoal(line, year);
}

/** A target further away than this is drawn without the years between. */
const mostYears = 30;

function goalsAhead(
  rows: readonly DatedOutcome[],
  course: Course,
  year: number,
  goal: DatedValue,
): readonly DatedValue[] {
  const years = Math.min(goal.year - year - 1, mostYears);
  const between = Array.from({ length: years }, (_, at) => year + 1 + at);
  const goals = between.flatMap((each) => {
    const value = goalOf(rows, course, each);
    return value === undefined ? [] : [{ year: each, value }];
  });
  return [...goals, goal];
}

function meets(outcome: number, target: number, direction: Direction): boolean {
  return direction === 'Lägre är bättre' ? isAtLeast(target, outcome) : isAtLeast(outcome, target);
}

function standingOf(
  latest: DatedValue | undefined,
  expected: number | undefined,
  goal: DatedValue,
  direction: Direction,
): PathStanding {
  if (latest === undefined) return 'unmeasured';
  if (meets(latest.value, goal.value, direction)) return 'there';
  if (expected === undefined) return 'begins';
  return meets(latest.value, expected, direction) ? 'onPath' : 'offPath';
}

/**
 * The way of one series by one definition. Undefined where no target lies ahead, and for directions without a way to
 * a number.
 * @param rows comparable rows, by year ascending
 */
export function pathAhead(
  rows: readonly DatedOutcome[],
  year: number,
  direction: Direction,
): Path | undefined {
  if (direction !== 'Högre är bättre' && direction !== 'Lägre är bättre') return undefined;
  const goal = lastGoal(rows, year);
  if (goal === undefined) return undefined;
  const course = courseOf(rows);
  const latest = previousOutcome(course, year + 1);
  const expected = latest && goalOf(rows, course, latest.year);
  const standing = standingOf(latest, expected, goal, direction);
  const isUnderWay = latest !== undefined && standing !== 'there';
  const perYear = isUnderWay ? (goal.value - latest.value) / (goal.year - latest.year) : undefined;
  return { goal, latest, expected, standing, perYear, ahead: goalsAhead(rows, course, year, goal) };
}
