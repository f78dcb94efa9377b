/** The way from files to rows in the registers: which files, what would become of them, and what came of it. */
import { useRef, useState } from 'react';
import type {
  ImportedInto,
  ImportPreview,
  MergeChoice,
  OpenedFile,
  PreviewedImport,
} from '../../actions/import/importIntoWorkbook';
import type { PaneActions } from '../actions';
import type { Trouble } from '../trouble';

export type Imported = Extract<ImportedInto, { readonly kind: 'imported' }>;
type Faults = Extract<PreviewedImport, { readonly kind: 'faulty' }>['faults'];

/** What somebody has chosen and pasted. */
export interface Chosen {
  readonly files: readonly File[];
  readonly pasted: string;
}

export type ImportPhase =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'faulty'; readonly faults: Faults }
  | {
      readonly kind: 'before';
      readonly preview: ImportPreview;
      readonly files: readonly OpenedFile[];
      /** The workbook had changed when it was to be written. */
      readonly hasChanged: boolean;
    }
  | { readonly kind: 'writing' }
  | { readonly kind: 'imported'; readonly outcome: Imported; readonly preview: ImportPreview }
  | { readonly kind: 'stopped'; readonly trouble: Trouble };

export interface Importing {
  readonly phase: ImportPhase;
  /** @param name what the pasted text is called */
  readonly look: (chosen: Chosen, name: string) => void;
  readonly write: (files: readonly OpenedFile[], preview: ImportPreview, choice: MergeChoice) => void;
  readonly choose: () => void;
}

type Actions = Pick<PaneActions, 'previewImport' | 'importIntoWorkbook'>;

export function useImporting({ previewImport, importIntoWorkbook }: Actions): Importing {
  const [phase, setPhase] = useState<ImportPhase>({ kind: 'choosing' });
  const latest = useRef(0);
  /** An answer that something newer has overtaken is not shown. */
  const follow = (now: ImportPhase, work: () => Promise<ImportPhase>): void => {
    const turn = (latest.current += 1);
    setPhase(now);
    void work()
      .catch((error: unknown): ImportPhase => ({ kind: 'stopped', trouble: { kind: 'thrown', error } }))
      .then((next) => {
        if (turn === latest.current) setPhase(next);
      });
  };
  return {
    phase,
    look: (chosen, name) => {
      follow({ kind: 'reading' }, async () => {
        const files = await openedFiles(chosen, name);
        return phaseBefore(await previewImport(files), files);
      });
    },
    write: (files, preview, choice) => {
      follow({ kind: 'writing' }, async () =>
        phaseAfter(await importIntoWorkbook({ files, preview, choice }), files, preview),
      );
    },
    choose: () => {
      latest.current += 1;
      setPhase({ kind: 'choosing' });
    },
  };
}

async function openedFiles({ files, pasted }: Chosen, name: string): Promise<readonly OpenedFile[]> {
  const opened = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  return pasted.trim() === '' ? opened : [...opened, { name, bytes: new TextEncoder().encode(pasted) }];
}

function phaseBefore(previewed: PreviewedImport, files: readonly OpenedFile[]): ImportPhase {
  if (previewed.kind === 'previewed')
    return { kind: 'before', preview: previewed.preview, files, hasChanged: false };
  return refused(previewed);
}

function phaseAfter(
  outcome: ImportedInto,
  files: readonly OpenedFile[],
  preview: ImportPreview,
): ImportPhase {
  if (outcome.kind === 'imported') return { kind: 'imported', outcome, preview };
  if (outcome.kind !== 'changedSince') return refused(outcome);
  return { kind: 'before', preview: outcome.preview, files, hasChanged: true };
}

function refused(
  outcome: Exclude<ImportedInto, { readonly kind: 'imported' | 'changedSince' }>,
): ImportPhase {
  if (outcome.kind === 'faulty') return { kind: 'faulty', faults: outcome.faults };
  return { kind: 'stopped', trouble: outcome };
}
