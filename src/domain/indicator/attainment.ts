import { blank, error, isNothing, value, type Computed, type Measured } from '../computed';
import type { Direction } from '../registers';

function ratio(numerator: number, denominator: number): Computed<number> {
  return denominator === 0 ? error('#DIV/0!') : value(numerator / denominator);
}

function attainmentFromBaseline(outcome: number, target: number, baseline: number): Computed<number> {
  return ratio(outcome - baseline, target - baseline);
}

function plainAttainment(outcome: number, target: number, direction: Direction): Computed<number> {
  if (direction === 'Högre är bättre') return ratio(outcome, target);
  return outcome === 0 ? value(1) : ratio(target, outcome);
}

/** Whether an outcome can be a share of a target that lies in this direction. */
function hasAttainment(direction: Direction): boolean {
  return direction === 'Högre är bättre' || direction === 'Lägre är bättre';
}

/** Share of the target reached, 1 = at target, not capped (workbook.md, MALUPPFYLLELSE). */
export function attainment(
  outcome: Measured,
  target: Measured,
  direction: Direction = 'Högre är bättre',
  baseline?: Measured,
): Computed<number> {
  if (typeof outcome !== 'number' || typeof target !== 'number' || !hasAttainment(direction)) return blank;
  if (isNothing(baseline)) return plainAttainment(outcome, target, direction);
  if (typeof baseline === 'string') return error('#VALUE!', 'baseline');
  return attainmentFromBaseline(outcome, target, baseline);
}
