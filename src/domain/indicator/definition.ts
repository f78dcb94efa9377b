/** Which outcomes can be compared: those of one definition. What `Gäller från` and `Gäller till` part is never compared. */
import { nameKey } from '../nameKey';
import type { Indicator, Located, Read } from '../registers';

/** The first years of the definitions that the indicator's number has had, but for the earliest; ascending. */
function definitionStarts({ validFrom, validTo }: Indicator): readonly number[] {
  const starts: number[] = [];
  if (typeof validFrom === 'number') starts.push(validFrom);
  if (typeof validTo === 'number') starts.push(validTo + 1);
  return starts;
}

/** The first year of the definition that holds in a year; −∞ where it has always held. */
export function definitionStart(indicator: Indicator, year: number): number {
  return Math.max(-Infinity, ...definitionStarts(indicator).filter((start) => start <= year));
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
