/** Saving a row: once at a time; what stands in the way is kept until it is dealt with. */
import { useRef, useState } from 'react';
import type { FollowUpRow } from '../../actions/followUp/followUpWork';
import type { FieldNow, SaveRowOutcome } from '../../actions/rows/saveRow';
import type { PaneActions } from '../actions';
import type { RowTrouble } from '../rowTrouble';
import { editsOf, type Draft } from './drafts';

export type SavingPhase =
  | { readonly kind: 'idle' | 'saving' }
  | { readonly kind: 'changedMeanwhile'; readonly row: FollowUpRow; readonly fields: readonly FieldNow[] }
  | { readonly kind: 'notSaved'; readonly row: FollowUpRow; readonly trouble: RowTrouble };

type Kept = Exclude<SaveRowOutcome, { readonly kind: 'saved' }>;

export function useSaving(actions: PaneActions, onSaved: (row: FollowUpRow, draft: Draft) => void) {
  const [phase, setPhase] = useState<SavingPhase>({ kind: 'idle' });
  const isSaving = useRef(false);

  const saveInto = async (row: FollowUpRow, draft: Draft): Promise<SavingPhase> => {
    try {
      const outcome = await actions.saveRow({ row: row.row, edits: editsOf(draft) });
      if (outcome.kind !== 'saved') return hindrance(row, outcome);
      onSaved(row, draft);
      return { kind: 'idle' };
    } catch (error) {
      return { kind: 'notSaved', row, trouble: { kind: 'thrown', error } };
    }
  };

  const save = async (row: FollowUpRow, draft: Draft): Promise<void> => {
    if (isSaving.current) return;
    isSaving.current = true;
    setPhase({ kind: 'saving' });
    setPhase(await saveInto(row, draft));
    isSaving.current = false;
  };

  const settle = (): void => {
    setPhase({ kind: 'idle' });
  };

  return { phase, save, settle };
}

function hindrance(row: FollowUpRow, outcome: Kept): SavingPhase {
  return outcome.kind === 'changedMeanwhile'
    ? { kind: 'changedMeanwhile', row, fields: outcome.fields }
    : { kind: 'notSaved', row, trouble: outcome };
}
