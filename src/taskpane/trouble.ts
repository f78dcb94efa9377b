/** What can stop the pane, as data; `troubleWords.ts` says it. */
import type { NotAdopted } from '../actions/adopt/adoptionRefusal';
import type { ImportedInto } from '../actions/import/importIntoWorkbook';
import type { CreateOutcome } from '../actions/createRegisters';
import type { FreezeOutcome } from '../actions/functions/freezeFunctions';
import type { MigrationRefused } from '../actions/migrate/migrateWorkbook';
import type { UndoRefused } from '../actions/journal/undoAction';
import type { RepairRefused } from '../actions/repair/repairRegisters';
import type { AnnexOutcome, AnnexRefused } from '../actions/annex/makeAnnex';

export type Trouble =
  | AnnexRefused
  | RepairRefused
  | UndoRefused
  | Extract<ImportedInto, { readonly kind: 'importProtected' | 'importNoRoom' | 'importDisturbed' }>
  | MigrationRefused
  | Extract<AnnexOutcome, { readonly kind: 'disturbed' }>
  | Extract<CreateOutcome, { readonly kind: 'refused' }>
  | Extract<FreezeOutcome, { readonly kind: 'protected' | 'unfinished' }>
  | { readonly kind: 'notAdopted'; readonly refused: NotAdopted }
  /** Excel answered with an error, or there is a defect of ours. */
  | { readonly kind: 'thrown'; readonly error: unknown }
  | { readonly kind: BeginningTrouble };

/** Why the add-in cannot begin. */
export type BeginningTrouble = 'excelTooOld' | 'officeUnreachable' | 'outsideExcel';

/** A part of the add-in that the network did not bring, as webpack names it. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}
