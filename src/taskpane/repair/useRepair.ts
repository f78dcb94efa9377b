/** What needs mending in the registers, and what came of it. */
import { useCallback, useEffect, useState } from 'react';
import type { RepairOutcome, RepairPreview } from '../../actions/repair/repairRegisters';
import type { PaneActions } from '../actions';
import type { Trouble } from '../trouble';

export type RepairPhase =
  | { readonly kind: 'reading' }
  | { readonly kind: 'mending' }
  | Extract<RepairPreview, { readonly kind: 'previewed' }>
  | Extract<RepairOutcome, { readonly kind: 'repaired' }>
  | { readonly kind: 'stopped'; readonly trouble: Trouble };

export interface Repairing {
  readonly phase: RepairPhase;
  readonly look: () => void;
  readonly mend: () => void;
}

export function useRepair({ previewRepair, repairRegisters }: PaneActions, onMended: () => void): Repairing {
  const [phase, setPhase] = useState<RepairPhase>({ kind: 'reading' });
  const read = useCallback(() => {
    void previewRepair().then(phaseOf).catch(stopped).then(setPhase);
  }, [previewRepair]);
  const look = (): void => {
    setPhase({ kind: 'reading' });
    read();
  };
  const mend = (): void => {
    setPhase({ kind: 'mending' });
    const show = (next: RepairPhase): void => {
      setPhase(next);
      if (next.kind === 'repaired') onMended();
    };
    void repairRegisters().then(phaseOf).catch(stopped).then(show);
  };
  useEffect(read, [read]);
  return { phase, look, mend };
}

function phaseOf(outcome: RepairOutcome | RepairPreview): RepairPhase {
  return outcome.kind === 'previewed' || outcome.kind === 'repaired'
    ? outcome
    : { kind: 'stopped', trouble: outcome };
}

function stopped(error: unknown): RepairPhase {
  return { kind: 'stopped', trouble: { kind: 'thrown', error } };
}
