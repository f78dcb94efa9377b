/** What a measure or self-check still lacks of its year's follow-up. */
import { isBlank, nameKey } from './nameKey';
import type { StatusNamed } from './status';

export interface FollowedUp {
  readonly status: string;
  readonly followUp: string;
  /** A self-check that is new has no status year. */
  readonly isNew: boolean;
}

export type Awaited = 'status' | 'followUp' | 'nothing';

/** A status that the table Statusar does not have says as little as none. */
export function awaitedOf({ status, followUp, isNew }: FollowedUp, statusNamed: StatusNamed): Awaited {
  if (isBlank(status)) return isNew ? 'nothing' : 'status';
  const known = statusNamed(status);
  if (known === undefined) return 'status';
  return known.requiresFollowUp && isBlank(followUp) ? 'followUp' : 'nothing';
}

/** A row is its unit's and its owner's. */
export function isRowOfPerson(row: { readonly unit: string; readonly owner: string }, name: string): boolean {
  const key = nameKey(name);
  return key !== '' && (nameKey(row.unit) === key || nameKey(row.owner) === key);
}

/** Days from one ISO date to another; negative when it has passed. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
