/** Which outcomes can be compared: those of one definition. What `Gäller från` and `Gäller till` part is never compared. */
import { nameKey } from '../nameKey';
import type { Indicator, Located, Read } from '../registers';

/** The first year of the definition that holds in a year; −∞ where it has always held. */
export function definitionStart({ validFrom, validTo }: Indicator, year: number): number {
  const begins = typeof validFrom === 'number' && validFrom <= year ? validFrom : -Infinity;
  const hasEnded = typeof validTo === 'number' && validTo < year;
  return hasEnded ? Math.max(begins, validTo + 1) : begins;
}

function startsBefore(validFrom: Read<number>, year: number): boolean {
  return typeof validFrom !== 'number' || validFrom < year;
}

/** The indicator that another takes over from; undefined where there is none, or it would be itself or a later one. */
export function predecessorOf(
  indicator: Located<Indicator>,
  indicators: readonly Located<Indicator>[],
): Located<Indicator> | undefined {
  const key = nameKey(indicator.continues);
  if (key === '' || key === nameKey(indicator.nr)) return undefined;
  const before = indicators.find(({ nr }) => nameKey(nr) === key);
  const { validFrom } = indicator;
  if (before === undefined || typeof validFrom !== 'number') return before;
  return startsBefore(before.validFrom, validFrom) ? before : undefined;
}
