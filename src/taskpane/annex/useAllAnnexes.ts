/** The annexes of all target groups: how far it has come, and what came of each. */
import { useRef, useState } from 'react';
import type { AllAnnexesWatch, GroupOutcome, GroupProgress } from '../../actions/annex/makeAllAnnexes';
import type { PaneActions } from '../actions';
import { painted } from '../painted';
import type { Trouble } from '../trouble';

export type AllPhase =
  | { readonly kind: 'before' }
  | {
      readonly kind: 'working';
      /** Undefined until the first begins. */
      readonly now: GroupProgress | undefined;
      readonly isCancelling: boolean;
    }
  | { readonly kind: 'done'; readonly outcomes: readonly GroupOutcome[] }
  /** Before the first annex: what makes them could not be fetched. */
  | { readonly kind: 'stopped'; readonly trouble: Trouble };

export interface AllAnnexes {
  readonly phase: AllPhase;
  readonly make: () => void;
  readonly cancel: () => void;
  /** Back to before, where it stopped. */
  readonly forget: () => void;
}

export function useAllAnnexes(
  actions: Pick<PaneActions, 'makeAllAnnexes'>,
  request: { readonly year: number; readonly groups: readonly string[] },
  onMade: () => void,
): AllAnnexes {
  const [phase, setPhase] = useState<AllPhase>({ kind: 'before' });
  const isCancelled = useRef(false);
  const watch: AllAnnexesWatch = {
    progress: async (now) => {
      setPhase({ kind: 'working', now, isCancelling: isCancelled.current });
      await painted();
    },
    isCancelled: () => isCancelled.current,
  };
  const make = (): void => {
    isCancelled.current = false;
    setPhase({ kind: 'working', now: undefined, isCancelling: false });
    void actions.makeAllAnnexes(request, watch).then(
      (outcomes) => {
        setPhase({ kind: 'done', outcomes });
        onMade();
      },
      (error: unknown) => {
        setPhase({ kind: 'stopped', trouble: { kind: 'thrown', error } });
      },
    );
  };
  const cancel = (): void => {
    isCancelled.current = true;
    setPhase((now) => (now.kind === 'working' ? { ...now, isCancelling: true } : now));
  };
  const forget = (): void => {
    setPhase({ kind: 'before' });
  };
  return { phase, make, cancel, forget };
}
