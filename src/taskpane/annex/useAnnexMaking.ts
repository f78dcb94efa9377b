/** The way to an annex: what would change, the work itself, and what came of it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AnnexStep } from '../../actions/annex/annexSteps';
import type { AnnexOutcome, AnnexPreview } from '../../actions/annex/makeAnnex';
import type { Choice, PaneActions } from '../actions';
import type { Trouble } from '../trouble';
import type { OwnText } from './changeWays';
import { painted } from '../painted';

export type Preview = Extract<AnnexPreview, { readonly kind: 'previewed' }>;
export type MadeAnnex = Extract<AnnexOutcome, { readonly kind: 'made' }>;

export type AnnexPhase =
  | { readonly kind: 'comparing' }
  | { readonly kind: 'before'; readonly preview: Preview; readonly wasCancelled: boolean }
  | { readonly kind: 'working'; readonly step: AnnexStep; readonly isCancelling: boolean }
  | { readonly kind: 'made'; readonly annex: MadeAnnex; readonly wasUpdate: boolean }
  | {
      readonly kind: 'stopped';
      readonly trouble: Trouble;
      /** Some of the annex may have been written. */
      readonly isBegun: boolean;
    };

/** What is to be made, as it was looked at. */
export interface Making {
  readonly preview: Preview;
  /** Although a text seems to hold a personal number. */
  readonly publishAnyway: boolean;
  readonly givenUp: readonly OwnText[];
}

export interface AnnexMaking {
  readonly phase: AnnexPhase;
  readonly make: (making: Making) => void;
  readonly cancel: () => void;
  readonly compare: () => void;
}

/** @param choice the same object for as long as the view is there: another choice is another view */
export function useAnnexMaking(actions: PaneActions, choice: Choice, onMade: () => void): AnnexMaking {
  const [phase, setPhase] = useState<AnnexPhase>({ kind: 'comparing' });
  const isCancelled = useRef(false);

  const follow = useCallback((work: () => Promise<AnnexPhase>): void => {
    void work().then(setPhase, (error: unknown) => {
      setPhase((now) => stopped({ kind: 'thrown', error }, hasBegun(now)));
    });
  }, []);

  const preview = useCallback(() => {
    follow(async () => phaseBefore(await actions.previewAnnex(choice)));
  }, [actions, choice, follow]);

  useEffect(preview, [preview]);

  const compare = (): void => {
    setPhase({ kind: 'comparing' });
    preview();
  };

  const make = ({ preview: compared, publishAnyway, givenUp }: Making): void => {
    isCancelled.current = false;
    const progress = async (step: AnnexStep): Promise<void> => {
      setPhase({ kind: 'working', step, isCancelling: isCancelled.current });
      await painted();
    };
    follow(async () => {
      const outcome = await actions.makeAnnex(
        { ...choice, publishAnyway, givenUp },
        { progress, isCancelled: () => isCancelled.current },
      );
      if (outcome.kind === 'made') {
        onMade();
        return { kind: 'made', annex: outcome, wasUpdate: compared.isUpdate };
      }
      if (outcome.kind === 'cancelled') return { kind: 'before', preview: compared, wasCancelled: true };
      return stopped(outcome);
    });
  };

  const cancel = (): void => {
    isCancelled.current = true;
    setPhase((now) => (now.kind === 'working' ? { ...now, isCancelling: true } : now));
  };

  return { phase, make, cancel, compare };
}

function phaseBefore(preview: AnnexPreview): AnnexPhase {
  return preview.kind === 'previewed' ? { kind: 'before', preview, wasCancelled: false } : stopped(preview);
}

function stopped(trouble: Trouble, isBegun = false): AnnexPhase {
  return { kind: 'stopped', trouble, isBegun };
}

function hasBegun(phase: AnnexPhase): boolean {
  return phase.kind === 'working' && (phase.step === 'writing' || phase.step === 'checking');
}
