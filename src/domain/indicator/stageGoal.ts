import { blank, error, isNothing, value, type Computed, type Measured } from '../computed';

/** A value of a year: an outcome a line starts from, or a target it leads to. */
export interface DatedValue {
  readonly year: number;
  readonly value: number;
}

/** A straight line from the first outcome of comparable rows to their next dated target. */
export interface Line {
  readonly start: DatedValue;
  readonly goal: DatedValue;
}

/** The straight line between two dated values, read off in a year; undefined outside their years. */
export function onLine(start: DatedValue, goal: DatedValue, year: number): number | undefined {
  if (year < start.year || year > goal.year) return undefined;
  if (year === goal.year) return goal.value;
  return start.value + ((goal.value - start.value) * (year - start.year)) / (goal.year - start.year);
}

/** The straight-line stage goal (workbook.md, ETAPPMAL): #NUM! outside the years. */
export function stageGoal(
  startYear: Measured,
  startValue: Measured,
  targetYear: Measured,
  targetValue: Measured,
  year: Measured,
): Computed<number> {
  const named = { startYear, startValue, targetYear, targetValue, year };
  const word = Object.entries(named).find(([, given]) => typeof given === 'string' && !isNothing(given));
  if (word !== undefined) return error('#VALUE!', word[0]);
  if (
    typeof startYear !== 'number' ||
    typeof startValue !== 'number' ||
    typeof targetYear !== 'number' ||
    typeof targetValue !== 'number' ||
    typeof year !== 'number'
  ) {
    return blank;
  }
  const goal = onLine({ year: startYear, value: startValue }, { year: targetYear, value: targetValue }, year);
  return goal === undefined ? error('#NUM!', 'year') : value(goal);
}
