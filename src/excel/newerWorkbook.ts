/** A workbook that a newer add-in has written in is not read and not written in by an older one. */
import type { CellValue } from '../read/snapshot';
import { schemaVersion, versionOf } from '../write/schemaVersion';

export class NewerWorkbook extends Error {
  override readonly name = 'NewerWorkbook';

  constructor(readonly version: number) {
    super(`Schema version ${version}, known up to ${schemaVersion}`);
  }
}

/** What only a newer add-in knows of would be misread here, or lost. */
export function refuseNewer(notesHead: readonly CellValue[]): void {
  const version = versionOf(notesHead) ?? 0;
  if (version > schemaVersion) throw new NewerWorkbook(version);
}
