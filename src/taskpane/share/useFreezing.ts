/** Functions become values and come back: what is going on, and what came of it. */
import { useState } from 'react';
import type { PaneActions } from '../actions';
import { today } from '../today';
import type { Trouble } from '../trouble';
import type { FreezingOutcome } from './outcomeLines';

export type FreezingPhase =
  | { readonly kind: 'idle' | 'replacing' | 'restoring' }
  | { readonly kind: 'told'; readonly outcome: FreezingOutcome }
  | { readonly kind: 'stopped'; readonly trouble: Trouble };

export function useFreezing(actions: PaneActions) {
  const [phase, setPhase] = useState<FreezingPhase>({ kind: 'idle' });

  const follow = (during: 'replacing' | 'restoring', work: () => Promise<FreezingPhase>): void => {
    setPhase({ kind: during });
    void work()
      .catch((error: unknown): FreezingPhase => ({ kind: 'stopped', trouble: { kind: 'thrown', error } }))
      .then(setPhase);
  };

  const replace = (): void => {
    follow('replacing', async () => {
      const date = today();
      const outcome = await actions.freezeFunctions(date);
      if (outcome.kind === 'protected' || outcome.kind === 'unfinished') {
        return { kind: 'stopped', trouble: outcome };
      }
      return { kind: 'told', outcome: { ...outcome, date } };
    });
  };

  const restore = (): void => {
    follow('restoring', async () => {
      const outcome = await actions.restoreFunctions(today());
      if (outcome.kind === 'protected') return { kind: 'stopped', trouble: outcome };
      return { kind: 'told', outcome };
    });
  };

  const forget = (): void => {
    setPhase({ kind: 'idle' });
  };

  return { phase, replace, restore, forget };
}
