/** Which rows share a number, and what came of giving one of them another. */
import { useCallback, useEffect, useState } from 'react';
import type {
  RenumberOutcome,
  RenumberRequest,
  SharedNumberOutcome,
} from '../../actions/numbers/renumberRow';
import type { NumberOfYear } from '../../actions/numbers/sharedNumber';
import type { PaneActions } from '../actions';
import type { Trouble } from '../trouble';

export type SharedNumber = Extract<SharedNumberOutcome, { readonly kind: 'shared' }>;

export type RenumberingPhase =
  | { readonly kind: 'reading' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'notShared' }
  | { readonly kind: 'asking'; readonly shared: SharedNumber; readonly hasMoved: boolean }
  | Extract<RenumberOutcome, { readonly kind: 'renumbered' }>
  | { readonly kind: 'stopped'; readonly trouble: Trouble };

export interface Renumbering {
  readonly phase: RenumberingPhase;
  readonly readAgain: () => void;
  readonly renumber: (request: RenumberRequest) => void;
}

export function useRenumbering(actions: PaneActions, wanted: NumberOfYear): Renumbering {
  const [phase, setPhase] = useState<RenumberingPhase>({ kind: 'reading' });
  const read = useCallback(
    (hasMoved: boolean): void => {
      void actions
        .readSharedNumber(wanted)
        .then((outcome) => phaseOf(outcome, hasMoved))
        .catch(stopped)
        .then(setPhase);
    },
    [actions, wanted],
  );
  useEffect(() => {
    read(false);
  }, [read]);
  const readAgain = (): void => {
    setPhase({ kind: 'reading' });
    read(false);
  };

  const renumber = (request: RenumberRequest): void => {
    setPhase({ kind: 'writing' });
    const write = async (): Promise<void> => {
      const outcome = await actions.renumberRow(request);
      if (outcome.kind === 'moved') read(true);
      else setPhase(outcome.kind === 'renumbered' ? outcome : { kind: 'stopped', trouble: outcome });
    };
    void write().catch((error: unknown) => {
      setPhase(stopped(error));
    });
  };
  return { phase, readAgain, renumber };
}

function phaseOf(outcome: SharedNumberOutcome, hasMoved: boolean): RenumberingPhase {
  switch (outcome.kind) {
    case 'shared':
      return { kind: 'asking', shared: outcome, hasMoved };
    case 'notShared':
      return { kind: 'notShared' };
    case 'unreadable':
      return { kind: 'stopped', trouble: outcome };
  }
}

function stopped(error: unknown): RenumberingPhase {
  return { kind: 'stopped', trouble: { kind: 'thrown', error } };
}
