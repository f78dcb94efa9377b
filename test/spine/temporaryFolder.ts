import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for the work to write in; it is gone when the work is done. */
export function inTemporaryFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'kvalitetsplan-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
