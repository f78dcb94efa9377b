import { isNothing, type Measured } from '../computed';
import { groupBy } from '../groupBy';
import { isBlank, keysInOnePass, type KeyOf } from '../nameKey';
import type { Indicator, Located, Outcome, Settings } from '../registers';
import { definitionStart } from './definition';
import type { Figure } from './followUp';
import { onLine, type DatedValue, type Line } from './stageGoal';
import { hasFewAnswers } from './targetStatus';

/** A row of Utfall whose year is known, with what may be shown of it. */
export interface DatedOutcome {
  readonly year: number;
  readonly source: Located<Outcome>;
  readonly figure: Figure;
  readonly strand: Strand;
}

/** What may be compared: a series as one definition measures it. One object for all rows of it. */
export interface Strand {
  readonly definition: Definition;
  /** Of the series' name. */
  readonly seriesKey: string;
}

/** The number of an indicator, and the first year of the definition that rows were measured by. */
interface Definition {
  readonly nr: string;
  readonly start: number;
}

/** Indicators differ in how few answers they may show. */
export function minimumAnswers(own: unknown, setting: number | undefined): number | undefined {
  return typeof own === 'number' ? own : setting;
}

/** What may be shown of an outcome: a stated reason withholds the number, and so do too few answers. */
export function figureOf(row: Outcome, minimum: number | undefined): Figure {
  if (!isBlank(row.missingReason)) return { kind: 'reason', reason: row.missingReason };
  if (typeof row.outcome === 'string' && !isBlank(row.outcome))
    return { kind: 'reason', reason: row.outcome };
  if (typeof row.outcome !== 'number') return { kind: 'missing' };
  const answers = typeof row.answers === 'number' ? row.answers : undefined;
  if (answers !== undefined && minimum !== undefined && hasFewAnswers(answers, minimum)) {
    return { kind: 'fewAnswers', answers, minimum };
  }
  return { kind: 'value', value: row.outcome };
}

/**
 * The rows of an indicator whose year is known, in register order.
 * @param strandOf the same one for rows that are to be compared with each other
 */
export function datedOutcomes(
  outcomes: readonly Located<Outcome>[],
  indicator: Indicator,
  settings: Settings,
  strandOf: StrandOf = strandsOf(indicator, keysInOnePass()),
): readonly DatedOutcome[] {
  const minimum = minimumAnswers(indicator.minimumAnswers, settings.minimumAnswers);
  const dated: DatedOutcome[] = [];
  for (const source of outcomes) {
    const { year, series } = source;
    if (typeof year !== 'number') continue;
    dated.push({ year, source, figure: figureOf(source, minimum), strand: strandOf(series, year) });
  }
  return dated;
}

export type StrandOf = (series: string, year: number) => Strand;

export function strandsOf(indicator: Indicator, keyOf: KeyOf): StrandOf {
  const definitions = new Map<number, DefinedSeries>();
  return (series, year) => {
    const start = definitionStart(indicator, year);
    const defined = definitions.get(start) ?? {
      definition: { nr: indicator.nr, start },
      strands: new Map<string, Strand>(),
    };
    definitions.set(start, defined);
    return strandIn(defined, keyOf(series));
  };
}

interface DefinedSeries {
  readonly definition: Definition;
  readonly strands: Map<string, Strand>;
}

function strandIn({ definition, strands }: DefinedSeries, seriesKey: string): Strand {
  const known = strands.get(seriesKey);
  if (known !== undefined) return known;
  const strand = { definition, seriesKey };
  strands.set(seriesKey, strand);
  return strand;
}

/** The target given for a row's year, and which of the two columns gives it. */
export function givenTarget(row: Outcome): {
  readonly target: Measured;
  readonly origin: 'stageGoal' | 'target' | 'none';
} {
  if (!isNothing(row.stageGoal)) return { target: row.stageGoal, origin: 'stageGoal' };
  if (!isNothing(row.target)) return { target: row.target, origin: 'target' };
  return { target: undefined, origin: 'none' };
}

/** The rows of each series, by year ascending; the rows of a year in register order. */
export function bySeries(rows: readonly DatedOutcome[]): ReadonlyMap<string, readonly DatedOutcome[]> {
  return groupBy(byYear(rows), ({ strand }) => strand.seriesKey);
}

function byYear(rows: readonly DatedOutcome[]): readonly DatedOutcome[] {
  return isByYear(rows) ? rows : rows.toSorted((a, b) => a.year - b.year);
}

/** As most registers are. */
function isByYear(rows: readonly DatedOutcome[]): boolean {
  let latest = -Infinity;
  for (const { year } of rows) {
    if (year < latest) return false;
    latest = year;
  }
  return true;
}

export function sameDefinition(a: DatedOutcome, b: DatedOutcome): boolean {
  const [one, other] = [a.strand.definition, b.strand.definition];
  return one.nr === other.nr && one.start === other.start;
}

/** The rows of a row's own series that it may be compared with, by year ascending. */
export function comparableRows(
  row: DatedOutcome,
  series: ReadonlyMap<string, readonly DatedOutcome[]>,
): readonly DatedOutcome[] {
  return (series.get(row.strand.seriesKey) ?? []).filter((other) => sameDefinition(row, other));
}

/** What a series of one definition has shown and is to reach: by year ascending, one value a year. */
export interface Course {
  /** The latest of a year's outcomes that may be shown. */
  readonly shown: readonly DatedValue[];
  /** The first outcome that may be shown. */
  readonly first: DatedValue | undefined;
  /** The first of a year's targets in numbers. */
  readonly targets: readonly DatedValue[];
}

export type CourseOf = (row: DatedOutcome) => Course;

/** The course that each row is part of: of its own series and definition. */
export function coursesOf(rows: readonly DatedOutcome[]): CourseOf {
  const courses = new Map<Strand, GrowingCourse>();
  for (const row of byYear(rows)) goOn(courseIn(courses, row.strand), row);
  return ({ strand }) => courseIn(courses, strand);
}

/** @param rows comparable rows, by year ascending */
export function courseOf(rows: readonly DatedOutcome[]): Course {
  const course = newCourse();
  for (const row of rows) goOn(course, row);
  return course;
}

interface GrowingCourse extends Course {
  readonly shown: DatedValue[];
  readonly targets: DatedValue[];
  first: DatedValue | undefined;
}

function newCourse(): GrowingCourse {
  return { shown: [], targets: [], first: undefined };
}

function courseIn(courses: Map<Strand, GrowingCourse>, strand: Strand): GrowingCourse {
  const known = courses.get(strand);
  if (known !== undefined) return known;
  const course = newCourse();
  courses.set(strand, course);
  return course;
}

function goOn(course: GrowingCourse, { year, figure, source }: DatedOutcome): void {
  const { shown, targets } = course;
  if (figure.kind === 'value') {
    if (shown.at(-1)?.year === year) shown.pop();
    shown.push({ year, value: figure.value });
    course.first ??= shown.at(-1);
  }
  const target = numericTarget(source);
  if (target !== undefined && targets.at(-1)?.year !== year) targets.push({ year, value: target });
}

function numericTarget({ stageGoal, target }: Outcome): number | undefined {
  if (typeof stageGoal === 'number') return stageGoal;
  return typeof target === 'number' ? target : undefined;
}

/** The latest outcome before a year that may be shown. */
export function previousOutcome({ shown }: Course, year: number): DatedValue | undefined {
  for (let at = shown.length - 1; at >= 0; at -= 1) {
    const value = shown[at];
    if (value !== undefined && value.year < year) return value;
  }
  return undefined;
}

/** The line that runs to the next target after a year (workbook.md, Registers); undefined before its first outcome. */
export function lineAt({ first: start, targets }: Course, year: number): Line | undefined {
  const goal = targets.find((target) => target.year > year);
  return start && goal && start.year <= year ? { start, goal } : undefined;
}

/** The goal of a year on its way; the first outcome is what the way begins with, and no goal. */
export function lineGoal({ start, goal }: Line, year: number): number | undefined {
  return year === start.year ? undefined : onLine(start, goal, year);
}
