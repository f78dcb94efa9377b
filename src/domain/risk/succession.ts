/** How risks live on from year to year: under their own number, or under another that says so in `Fortsätter`. */
import { nameKey } from '../nameKey';
import { isUnreadable, type Risk } from '../registers';

export interface Predecessor {
  readonly year: number;
  readonly nr: string;
}

/** Where the risk stood before: the row that it says it continues, else the one with its number the year before. */
export function predecessorOf({ nr, year, continues }: Risk): Predecessor | undefined {
  if (continues !== undefined && !isUnreadable(continues)) return continues;
  return typeof year === 'number' ? { year: year - 1, nr } : undefined;
}

/** The numbers under which risks of a year live on in the next: their own, and those that `Fortsätter` names. */
export function carriedOn(risks: readonly Risk[], year: number): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (const risk of risks) {
    if (risk.year !== year + 1) continue;
    numbers.add(nameKey(risk.nr));
    const predecessor = predecessorOf(risk);
    if (predecessor?.year === year) numbers.add(nameKey(predecessor.nr));
  }
  return numbers;
}
