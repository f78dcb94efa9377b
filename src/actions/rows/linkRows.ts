/** Writes links between rows, each in the column that holds it. Other links of the same cell stay as they are. */
import type { RunExcel } from '../../excel/session';
import { changedLinks } from '../../read/cells/links';
import type { RegisterRowIdentity } from './registerRow';
import { saveRow, type SaveRowOutcome } from './saveRow';

export interface LinkEdit {
  readonly row: RegisterRowIdentity;
  readonly field: string;
  /** What the column said when it was read. */
  readonly written: string;
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

export type LinkOutcome =
  | { readonly kind: 'linked' }
  /** Rows before this one are written, those after it are not. */
  | {
      readonly kind: 'stopped';
      readonly row: RegisterRowIdentity;
      readonly outcome: Exclude<SaveRowOutcome, { readonly kind: 'saved' }>;
    };

/** One row after the other, until one cannot be written. */
export async function linkRows(run: RunExcel, [edit, ...others]: readonly LinkEdit[]): Promise<LinkOutcome> {
  if (edit === undefined) return { kind: 'linked' };
  const { row, field, written } = edit;
  const outcome = await saveRow(run, {
    row,
    edits: [{ field, before: written, after: changedLinks(written, edit) }],
  });
  return outcome.kind === 'saved' ? linkRows(run, others) : { kind: 'stopped', row, outcome };
}
