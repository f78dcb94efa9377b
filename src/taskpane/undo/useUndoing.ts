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

/** The workbook has no registers afterwards: the pane has something else to show once this has been told. */
const beginnings: readonly UndoableAction['action'][] = ['create', 'adopt', 'import'];

export function useUndoing(actions: PaneActions, startAt: number | undefined, onUndone: () => void) {
  const [phase, setPhase] = useState<UndoPhase>({ kind: startAt === undefined ? 'reading' : 'comparing' });

  const read = useCallback((): void => {
    void phaseAfter(() => listed(actions)).then(setPhase);
  }, [actions]);

  useEffect(() => {
    if (startAt === undefined) read();
    else void phaseAfter(() => compared(actions, startAt)).then(setPhase);
  }, [actions, read, startAt]);

  const list = (): void => {
    if (phase.kind === 'told' && isBeginning(phase.outcome)) onUndone();
    setPhase({ kind: 'reading' });
    read();
  };

  const follow = (during: 'comparing' | 'working', work: () => Promise<UndoPhase>): void => {
    setPhase({ kind: during });
    void phaseAfter(work).then(setPhase);
  };

  const compare = (id: number): void => {
    follow('comparing', () => compared(actions, id));
  };

  const undo = (id: number, overChanges: boolean): void => {
    follow('working', async () => {
      const outcome = await actions.undoAction({ id, overChanges });
      if (outcome.kind !== 'undone' && outcome.kind !== 'kept') return { kind: 'stopped', trouble: outcome };
      if (outcome.kind === 'undone' && !isBeginning(outcome)) onUndone();
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

function isBeginning(outcome: Told): boolean {
  return outcome.kind === 'undone' && beginnings.includes(outcome.action.action);
}

async function listed(actions: PaneActions): Promise<UndoPhase> {
  return { kind: 'listed', actions: await actions.listUndoable() };
}

async function compared(actions: PaneActions, id: number): Promise<UndoPhase> {
  const preview = await actions.previewUndo(id);
  return preview.kind === 'previewed' ? { kind: 'before', preview } : { kind: 'stopped', trouble: preview };
}

function phaseAfter(work: () => Promise<UndoPhase>): Promise<UndoPhase> {
  return work().catch((error: unknown): UndoPhase => ({
    kind: 'stopped',
    trouble: { kind: 'thrown', error },
  }));
}
