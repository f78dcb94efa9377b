/**
 * What has been filled in and not yet saved, by row. It is kept while the pane is open, so that going to another view
 * loses nothing; it is never stored.
 */
import type { FollowUpRow } from '../../actions/followUp/followUpWork';
import type { FieldEdit } from '../../actions/rows/saveRow';

/** What the row's cells held when the filling in began, and what has been chosen and written since. */
export interface Draft {
  readonly before: Pick<FollowUpRow, 'status' | 'followUp'>;
  readonly status: string | undefined;
  readonly followUp: string | undefined;
}

const kept = new Map<string, Draft>();

export function keyOf({ row }: FollowUpRow): string {
  return `${row.register} ${row.year ?? ''} ${row.nr}`;
}

export function keptDrafts(): ReadonlyMap<string, Draft> {
  return new Map(kept);
}

export function keepDraft(key: string, draft: Draft | undefined): void {
  if (draft === undefined) kept.delete(key);
  else kept.set(key, draft);
}

export function beginDraft({ writtenStatus, followUp }: FollowUpRow): Draft {
  return { before: { status: writtenStatus, followUp }, status: undefined, followUp: undefined };
}

/** The row as it will be. */
export function withDraft(row: FollowUpRow, draft: Draft | undefined): FollowUpRow {
  return { ...row, status: draft?.status ?? row.status, followUp: draft?.followUp ?? row.followUp };
}

/** What there is to save. */
export function editsOf({ before, ...filled }: Draft): readonly FieldEdit[] {
  return (['status', 'followUp'] as const).flatMap((field) => {
    const after = filled[field];
    return after === undefined || after === before[field] ? [] : [{ field, before: before[field], after }];
  });
}

/** As when somebody else's texts had been there from the beginning. */
export function withNow(draft: Draft, now: Partial<Draft['before']>): Draft {
  return { ...draft, before: { ...draft.before, ...now } };
}
