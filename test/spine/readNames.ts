/** What openpyxl says of a workbook's names and of the values its formulas were saved with. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { python } from '../environment';
import { inTemporaryFolder } from './temporaryFolder';

export interface NamesAndValues {
  readonly names: Readonly<Record<string, { readonly hidden: boolean; readonly refersTo: string }>>;
  /** By sheet and address. */
  readonly cached: Readonly<Record<string, Readonly<Record<string, string | number | null>>>>;
}

export function readNames(bytes: Uint8Array): NamesAndValues {
  return inTemporaryFolder((folder) => {
    const file = join(folder, 'read.xlsx');
    writeFileSync(file, bytes);
    const script = join(__dirname, 'readNames.py');
    const output = execFileSync(python, ['-W', 'ignore', script, file], {
      maxBuffer: 1 << 28,
      stdio: 'pipe',
    });
    return JSON.parse(output.toString()) as NamesAndValues;
  });
}
