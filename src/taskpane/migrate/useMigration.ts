/** What the workbook will get, and what came of it. */
import { useCallback, useEffect, useState } from 'react';
import type { Migrated, Migration, MigrationPreview } from '../../actions/migrate/migrateWorkbook';
import type { PaneActions } from '../actions';
import type { Trouble } from '../trouble';

export type MigrationPhase =
  | { readonly kind: 'reading' | 'migrating' | 'current' }
  | (Migration & { readonly kind: 'previewed' })
  | Migrated
  | { readonly kind: 'stopped'; readonly trouble: Trouble };

export interface Migrating {
  readonly phase: MigrationPhase;
  readonly look: () => void;
  readonly migrate: () => void;
}

export function useMigration(
  { previewMigration, migrateWorkbook }: PaneActions,
  onMigrated: () => void,
): Migrating {
  const [phase, setPhase] = useState<MigrationPhase>({ kind: 'reading' });
  const read = useCallback(() => {
    void previewMigration().then(phaseOf).catch(stopped).then(setPhase);
  }, [previewMigration]);
  const look = (): void => {
    setPhase({ kind: 'reading' });
    read();
  };
  const migrate = (): void => {
    setPhase({ kind: 'migrating' });
    const show = (next: MigrationPhase): void => {
      setPhase(next);
      if (next.kind === 'migrated') onMigrated();
    };
    void migrateWorkbook().then(phaseOf).catch(stopped).then(show);
  };
  useEffect(read, [read]);
  return { phase, look, migrate };
}

function phaseOf(outcome: MigrationPreview): MigrationPhase {
  const isTold = outcome.kind === 'previewed' || outcome.kind === 'migrated' || outcome.kind === 'current';
  return isTold ? outcome : { kind: 'stopped', trouble: outcome };
}

function stopped(error: unknown): MigrationPhase {
  return { kind: 'stopped', trouble: { kind: 'thrown', error } };
}
