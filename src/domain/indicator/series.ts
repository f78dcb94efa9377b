import { isNothing, type Measured } from '../computed';
import { groupBy } from '../groupBy';
import { isBlank, nameKey } from '../nameKey';
import type { Located, Outcome } from '../registers';
import type { Figure } from './followUp';
import { onLine, type DatedValue } from './stageGoal';
import { hasFewAnswers } from './targetStatus';

/** A row of Utfall whose year is known, with what may be shown of it. */
export interface DatedOutcome {
  readonly year: number;
  readonly source: Located<Outcome>;
  readonly figure: Figure;
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
  const byYear = rows.toSorted((a, b) => a.year - b.year);
  return groupBy(byYear, (row) => nameKey(row.source.series));
}

function shownValue(row: DatedOutcome | undefined): DatedValue | undefined {
  return row?.figure.kind === 'value' ? { year: row.year, value: row.figure.value } : undefined;
}

/** The series' latest outcome before a year that may be shown. */
export function previousOutcome(series: readonly DatedOutcome[], year: number): number | undefined {
  return shownValue(series.findLast((row) => row.year < year && row.figure.kind === 'value'))?.value;
}

function targetAfter(series: readonly DatedOutcome[], year: number): DatedValue | undefined {
  for (const row of series) {
    const { target } = givenTarget(row.source);
    if (row.year > year && typeof target === 'number') return { year: row.year, value: target };
  }
  return undefined;
}

/** The straight line from the series' first outcome to its next dated target (workbook.md, Registers). */
export function lineGoal(series: readonly DatedOutcome[], year: number): number | undefined {
  const first = shownValue(series.find((row) => row.figure.kind === 'value'));
  const goal = targetAfter(series, year);
  return first && goal && onLine(first, goal, year);
}
