/** How risks live on from year to year: under their own number, or under another that says so in `Fortsätter`. */
import { nameKey } from '../nameKey';
import { isUnreadable, type Risk } from '../registers';

/** The numbers under which risks of a year live on in the next: their own, and those that `Fortsätter` names. */
export function carriedOn(risks: readonly Risk[], year: number): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (const risk of risks) {
    if (risk.year !== year + 1) continue;
    numbers.add(nameKey(risk.nr));
    const predecessor = namedPredecessor(risk, year);
    if (predecessor !== undefined) numbers.add(nameKey(predecessor));
  }
  return numbers;
}

/** The number that a risk says it continues from a year. */
export function namedPredecessor({ continues }: Risk, year: number): string | undefined {
  const isNamed = continues !== undefined && !isUnreadable(continues) && continues.year === year;
  return isNamed ? continues.nr : undefined;
}
