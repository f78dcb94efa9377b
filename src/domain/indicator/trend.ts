import { error, isMoreThan, isNothing, value, type Computed, type Measured } from '../computed';
import type { Direction } from '../registers';

export type Trend = 'Förbättrad' | 'Oförändrad' | 'Försämrad' | 'Ökad' | 'Minskad' | 'Kan ej bedömas';

type Words = readonly [whenHigher: Trend, whenLower: Trend];

const moreIsBetter: Words = ['Förbättrad', 'Försämrad'];
const lessIsBetter: Words = ['Försämrad', 'Förbättrad'];
const neither: Words = ['Ökad', 'Minskad'];

const words: { readonly [D in Direction]: Words } = {
  'Högre är bättre': moreIsBetter,
  'Ska öka': moreIsBetter,
  'Lägre är bättre': lessIsBetter,
  'Ska minska': lessIsBetter,
  'Inom intervall': neither,
  Ingen: neither,
};

/** How the outcome moved (workbook.md, TREND). @param tolerance the difference that is still no change, an amount */
export function trend(
  outcome: Measured,
  previous: Measured,
  direction: Direction = 'Högre är bättre',
  tolerance?: Measured,
): Computed<Trend> {
  const allowed = isNothing(tolerance) ? 0 : tolerance;
  if (typeof allowed === 'string') return error('#VALUE!', 'tolerance');
  if (allowed < 0) return error('#NUM!', 'tolerance');
  if (typeof outcome !== 'number' || typeof previous !== 'number') return value('Kan ej bedömas');
  const [whenHigher, whenLower] = words[direction];
  if (isMoreThan(outcome - previous, allowed)) return value(whenHigher);
  return value(isMoreThan(previous - outcome, allowed) ? whenLower : 'Oförändrad');
}
