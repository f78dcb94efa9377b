/** What there is to follow up for a unit or a person, as the pane shows it and as it changes while it is filled in. */
import { awaitedOf, daysBetween, isRowOfPerson, type Awaited } from '../../domain/awaited';
import { nameKey } from '../../domain/nameKey';
import type { Status, StatusSubject } from '../../domain/registers';
import { isExpired, statusFinder } from '../../domain/status';
import type { CellAddress } from '../../read/address';
import type { RegisterRowIdentity } from '../rows/registerRow';

export type { Awaited } from '../../domain/awaited';
export type { Status } from '../../domain/registers';
export type { CellAddress } from '../../read/address';

export interface FollowUpRow {
  readonly row: RegisterRowIdentity & { readonly register: 'measures' | 'selfChecks' };
  readonly title: string;
  readonly area: string;
  readonly unit: string;
  readonly owner: string;
  readonly isNew: boolean;
  /** The status as the table Statusar has it, where it is one of those. */
  readonly status: string;
  /** What the cells hold, as it is written. */
  readonly writtenStatus: string;
  readonly followUp: string;
  /** ISO date. */
  readonly deadline: string | undefined;
  readonly statusCell: CellAddress;
  readonly followUpCell: CellAddress;
}

export interface FollowUpWork {
  readonly kind: 'followUp';
  readonly rows: readonly FollowUpRow[];
  readonly units: readonly string[];
  readonly owners: readonly string[];
  readonly statuses: readonly Status[];
}

const subjects: Readonly<Record<FollowUpRow['row']['register'], StatusSubject>> = {
  measures: 'Åtgärd',
  selfChecks: 'Egenkontroll',
};

/** The statuses to choose from for a row, each once. */
export function statusesFor({ statuses }: FollowUpWork, { row }: FollowUpRow): readonly Status[] {
  const subject = subjects[row.register];
  const seen = new Set<string>();
  return statuses.filter((status) => {
    const key = nameKey(status.name);
    const isOne = (status.subject === subject || status.subject === '') && key !== '' && !seen.has(key);
    seen.add(key);
    return isOne;
  });
}

/** The status that is written in a row, whatever its case and spaces. */
export function statusOf({ statuses }: FollowUpWork, { row, status }: FollowUpRow): Status | undefined {
  return statusFinder(statuses, subjects[row.register])(status);
}

export function awaitedIn(work: FollowUpWork, row: FollowUpRow): Awaited {
  return awaitedOf(row, statusFinder(work.statuses, subjects[row.row.register]));
}

export function rowsOfPerson({ rows }: FollowUpWork, name: string): readonly FollowUpRow[] {
  return rows.filter((row) => isRowOfPerson(row, name));
}

/** Whether the follow-up is to say why nothing came of it. */
export function asksWhy(status: Status): boolean {
  return isExpired(status);
}

/**
 * Days left to the day by which a row is to be done, negative when it has passed; undefined where there is none or it
 * no longer matters. @param today ISO date
 */
export function daysLeft(work: FollowUpWork, row: FollowUpRow, today: string): number | undefined {
  const isFinished = statusOf(work, row)?.requiresFollowUp === true;
  return row.deadline === undefined || isFinished ? undefined : daysBetween(today, row.deadline);
}

/** Names that are equal but for case and spaces have one key. */
export const personKey = nameKey;
