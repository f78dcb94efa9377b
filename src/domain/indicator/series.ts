import { isNothing, type Measured } from '../computed';
import { groupBy } from '../groupBy';
import { isBlank, nameKey } from '../nameKey';
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
  /** The number of its indicator, and the first year of the definition it was measured by. */
  readonly definition: { readonly nr: string; readonly start: number };
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

/** The rows of an indicator whose year is known, in register order. */
export function datedOutcomes(
  outcomes: readonly Located<Outcome>[],
  indicator: Indicator,
  settings: Settings,
): readonly DatedOutcome[] {
  const minimum = minimumAnswers(indicator.minimumAnswers, settings.minimumAnswers);
  return outcomes.flatMap((source) => {
    const { year } = source;
    if (typeof year !== 'number') return [];
    const definition = { nr: indicator.nr, start: definitionStart(indicator, year) };
    return [{ year, source, figure: figureOf(source, minimum), definition }];
  });
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

export function sameDefinition(a: DatedOutcome, b: DatedOutcome): boolean {
  return a.definition.nr === b.definition.nr && a.definition.start === b.definition.start;
}

/** The rows of a row's own series that it may be compared with, by year ascending. */
export function comparableRows(
  row: DatedOutcome,
  series: ReadonlyMap<string, readonly DatedOutcome[]>,
): readonly DatedOutcome[] {
  return (series.get(nameKey(row.source.series)) ?? []).filter((other) => sameDefinition(row, other));
}

function shownValue(row: DatedOutcome | undefined): DatedValue | undefined {
  return row?.figure.kind === 'value' ? { year: row.year, value: row.figure.value } : undefined;
}

/** The latest outcome of comparable rows before a year that may be shown. */
export function previousOutcome(rows: readonly DatedOutcome[], year: number): DatedValue | undefined {
  return shownValue(rows.findLast((row) => row.year < year && row.figure.kind === 'value'));
}

function targetAfter(rows: readonly DatedOutcome[], year: number): DatedValue | undefined {
  for (const row of rows) {
    if (row.year <= year) continue;
    const { stageGoal, target } = row.source;
    const value = typeof stageGoal === 'number' ? stageGoal : target;
    if (typeof value === 'number') return { year: row.year, value };
  }
  return undefined;
}

/** The line that runs to the next target after a year (workbook.md, Registers); undefined before its first outcome. */
export function lineAt(rows: readonly DatedOutcome[], year: number): Line | undefined {
  const start = shownValue(rows.find((row) => row.figure.kind === 'value'));
  const goal = targetAfter(rows, year);
  return start && goal && start.year <= year ? { start, goal } : undefined;
}

/** The goal of a year on its way; the first outcome is what the way begins with, and no goal. */
export function lineGoal({ start, goal }: Line, year: number): number | undefined {
  return year === start.year ? undefined : onLine(start, goal, year);
}
