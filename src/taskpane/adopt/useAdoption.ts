/** The way from a sheet to registers: which sheet, how it would be, the work itself, and what came of it. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AdoptableSheet } from '../../actions/adopt/adoptableSheets';
import type { AdoptOutcome, AdoptPreview } from '../../actions/adopt/adoptSheet';
import type { AdoptStep } from '../../actions/adopt/adoptSteps';
import type { PaneActions } from '../actions';
import { painted } from '../painted';
import type { Trouble } from '../trouble';
import { emptyDraft, requestOf, type Draft } from './draft';

export type Preview = Extract<AdoptPreview, { readonly kind: 'previewed' }>;
export type Adopted = Extract<AdoptOutcome, { readonly kind: 'adopted' }>;

/** What is looked at: a sheet, blank for all, and what has been said of it. */
export interface Looking {
  readonly sheet: string;
  readonly draft: Draft;
}

export type AdoptionPhase =
  | { readonly kind: 'listing' }
  | { readonly kind: 'choosing'; readonly sheets: readonly AdoptableSheet[] }
  | { readonly kind: 'reading'; readonly sheet: string }
  | { readonly kind: 'before'; readonly preview: Preview; readonly looking: Looking }
  | { readonly kind: 'working'; readonly step: AdoptStep; readonly isCancelling: boolean }
  | { readonly kind: 'made'; readonly outcome: Adopted }
  | { readonly kind: 'stopped'; readonly trouble: Trouble };

export interface Adoption {
  readonly phase: AdoptionPhase;
  /** Looks for the sheets anew. */
  readonly list: () => void;
  readonly look: (looking: Looking) => void;
  readonly make: (looking: Looking, preview: Preview) => void;
  readonly cancel: () => void;
}

type Actions = Pick<PaneActions, 'listAdoptableSheets' | 'previewAdoption' | 'adoptSheet'>;

export function useAdoption(actions: Actions): Adoption {
  const [phase, setPhase] = useState<AdoptionPhase>({ kind: 'listing' });
  const latest = useRef(0);
  const isCancelled = useRef(false);

  /** An answer that something newer has overtaken is not shown. */
  const follow = useCallback((work: () => Promise<AdoptionPhase>): void => {
    const turn = (latest.current += 1);
    void work()
      .catch((error: unknown): AdoptionPhase => stopped({ kind: 'thrown', error }))
      .then((next) => {
        if (turn === latest.current) setPhase(next);
      });
  }, []);

  const findSheets = useCallback(() => {
    follow(async () => ({ kind: 'choosing', sheets: await actions.listAdoptableSheets() }));
  }, [actions, follow]);

  useEffect(findSheets, [findSheets]);

  const doings = useMemo(
    () => ({
      list: () => {
        setPhase({ kind: 'listing' });
        findSheets();
      },
      look: (looking: Looking) => {
        setPhase({ kind: 'reading', sheet: looking.sheet });
        follow(async () =>
          phaseBefore(await actions.previewAdoption(requestOf(looking.sheet, looking.draft)), looking),
        );
      },
      make: (looking: Looking, preview: Preview) => {
        isCancelled.current = false;
        const progress = async (step: AdoptStep): Promise<void> => {
          setPhase({ kind: 'working', step, isCancelling: isCancelled.current });
          await painted();
        };
        setPhase({ kind: 'working', step: 'reading', isCancelling: false });
        follow(async () => {
          const request = requestOf(looking.sheet, looking.draft);
          const watch = { progress, isCancelled: () => isCancelled.current };
          return phaseAfter(await actions.adoptSheet(request, watch), looking, preview);
        });
      },
      cancel: () => {
        isCancelled.current = true;
        setPhase((now) => (now.kind === 'working' ? { ...now, isCancelling: true } : now));
      },
    }),
    [actions, findSheets, follow],
  );

  return { phase, ...doings };
}

function phaseBefore(preview: AdoptPreview, looking: Looking): AdoptionPhase {
  return preview.kind === 'previewed' ? { kind: 'before', preview, looking } : notAdopted(preview);
}

function phaseAfter(outcome: AdoptOutcome, looking: Looking, preview: Preview): AdoptionPhase {
  if (outcome.kind === 'adopted') return { kind: 'made', outcome };
  if (outcome.kind === 'cancelled') return { kind: 'before', preview, looking };
  if (outcome.kind !== 'asked') return notAdopted(outcome);
  // The sheet has changed since it was looked at.
  return { kind: 'before', preview: { kind: 'previewed', adoption: outcome.adoption }, looking };
}

function notAdopted(refused: Extract<Trouble, { readonly kind: 'notAdopted' }>['refused']): AdoptionPhase {
  return stopped({ kind: 'notAdopted', refused });
}

function stopped(trouble: Trouble): AdoptionPhase {
  return { kind: 'stopped', trouble };
}

/** For the first look at a sheet. */
export function firstLook(sheet: string): Looking {
  return { sheet, draft: emptyDraft };
}
