/** An action is chosen from the list, looked at and taken back: what is going on, and what came of it. */
import { useCallback, useEffect, useState } from 'react';
import type { UndoableAction, UndoOutcome, UndoPreview } from '../../actions/journal/undoAction';
import type { PaneActions } from '../actions';
import type { Trouble } from '../trouble';

export type Previewed = Extract<UndoPreview, { readonly kind: 'previewed' }>;
export type Told =
  | Extract<UndoOutcome, { readonly kind: 'undone' | 'kept' }>
  | { readonly kind: 'emptied'; readonly count: number };

export type UndoPhase =
  | { readonly kind: 'reading' | 'comparing' | 'working' }
  | { readonly kind: 'listed'; readonly actions: readonly UndoableAction[] }
  | { readonly kind: 'before'; readonly preview: Previewed }
  | { readonly kind: 'told'; readonly outcome: Told }
  | { readonly kind: 'stopped'; readonly trouble: Trouble };

export function useUndoing(actions: PaneActions, onUndone: () => void) {
  const [phase, setPhase] = useState<UndoPhase>({ kind: 'reading' });

  const read = useCallback((): void => {
    void phaseAfter(async () => ({ kind: 'listed', actions: await actions.listUndoable() })).then(setPhase);
  }, [actions]);

  useEffect(read, [read]);

  const list = (): void => {
    setPhase({ kind: 'reading' });
    read();
  };

  const follow = (during: 'comparing' | 'working', work: () => Promise<UndoPhase>): void => {
    setPhase({ kind: during });
    void phaseAfter(work).then(setPhase);
  };

  const compare = (id: number): void => {
    follow('comparing', async () => {
      const preview = await actions.previewUndo(id);
      return preview.kind === 'previewed'
        ? { kind: 'before', preview }
        : { kind: 'stopped', trouble: preview };
    });
  };

  const undo = (id: number, overChanges: boolean): void => {
    follow('working', async () => {
      const outcome = await actions.undoAction({ id, overChanges });
      if (outcome.kind !== 'undone' && outcome.kind !== 'kept') return { kind: 'stopped', trouble: outcome };
      if (outcome.kind === 'undone') onUndone();
      return { kind: 'told', outcome };
    });
  };

  const forget = (): void => {
    follow('working', async () => ({
      kind: 'told',
      outcome: { kind: 'emptied', count: await actions.forgetActions() },
    }));
  };

  return { phase, list, compare, undo, forget };
}

function phaseAfter(work: () => Promise<UndoPhase>): Promise<UndoPhase> {
  return work().catch((error: unknown): UndoPhase => ({
    kind: 'stopped',
    trouble: { kind: 'thrown', error },
  }));
}
