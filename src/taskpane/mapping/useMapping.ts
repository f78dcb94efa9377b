/** What is missing, what the user chooses for it, and what came of it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Mapped, MappingOutcome } from '../../actions/mapping/mapColumns';
import type { MappingFault } from '../../actions/mapping/mappingFaults';
import type { Trouble } from '../trouble';
import { emptyDraft, pointedTables, requestOf, type Draft, type Missing } from './draft';
import type { MappingActions } from './mappingActions';

export type MappingPhase =
  | { readonly kind: 'reading' | 'saving' }
  | { readonly kind: 'choosing'; readonly missing: Missing; readonly faults: readonly MappingFault[] }
  | Mapped
  | { readonly kind: 'stopped'; readonly trouble: Trouble };

export interface MappingWork {
  readonly phase: MappingPhase;
  readonly draft: Draft;
  readonly chooseTable: (table: string, name: string) => void;
  readonly chooseColumn: (key: string, choice: string) => void;
  readonly look: () => void;
  readonly save: (missing: Missing) => void;
}

export function useMapping({ readMissing, mapColumns }: MappingActions, onMapped: () => void): MappingWork {
  const [phase, setPhase] = useState<MappingPhase>({ kind: 'reading' });
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const latest = useRef(0);

  /** What was asked first may be answered last. */
  const read = useCallback(
    (chosen: Draft) => {
      const turn = (latest.current += 1);
      const show = (next: MappingPhase): void => {
        if (turn === latest.current) setPhase(next);
      };
      void readMissing(pointedTables(chosen))
        .then(({ missing }) => {
          show({ kind: 'choosing', missing, faults: [] });
        })
        .catch((error: unknown) => {
          show(stopped(error));
        });
    },
    [readMissing],
  );
  useEffect(() => {
    read(emptyDraft);
  }, [read]);

  return {
    phase,
    draft,
    chooseTable: (table, name) => {
      const next = { ...draft, tables: { ...draft.tables, [table]: name } };
      setDraft(next);
      read(next);
    },
    chooseColumn: (key, choice) => {
      setDraft({ ...draft, columns: { ...draft.columns, [key]: choice } });
    },
    look: () => {
      setPhase({ kind: 'reading' });
      setDraft(emptyDraft);
      read(emptyDraft);
    },
    save: (missing) => {
      setPhase({ kind: 'saving' });
      const show = (next: MappingPhase): void => {
        setPhase(next);
        if (next.kind === 'mapped') onMapped();
      };
      void mapColumns(requestOf(draft, missing)).then(phaseOf).catch(stopped).then(show);
    },
  };
}

function phaseOf(outcome: MappingOutcome): MappingPhase {
  if (outcome.kind === 'mapped') return outcome;
  return { kind: 'choosing', missing: outcome.missing, faults: outcome.faults };
}

function stopped(error: unknown): MappingPhase {
  return { kind: 'stopped', trouble: { kind: 'thrown', error } };
}
