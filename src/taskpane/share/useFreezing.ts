/** Functions become values and come back: what is going on, and what came of it. */
import { useState } from 'react';
import type { PaneActions } from '../actions';
import { changeFunctions, type FreezingEnd, type FunctionChange } from './freezing';

export type FreezingPhase = { readonly kind: 'idle' | FunctionChange } | FreezingEnd;

/** @param told what came of it where the ribbon asked for it */
export function useFreezing(actions: PaneActions, told: FreezingEnd | undefined) {
  const [phase, setPhase] = useState<FreezingPhase>(told ?? { kind: 'idle' });
  const [seen, setSeen] = useState(told);
  if (told !== seen) {
    setSeen(told);
    if (told !== undefined) setPhase(told);
  }

  const change = (kind: FunctionChange): void => {
    setPhase({ kind });
    void changeFunctions(kind, actions).then(setPhase);
  };

  const forget = (): void => {
    setPhase({ kind: 'idle' });
  };

  return { phase, change, forget };
}
