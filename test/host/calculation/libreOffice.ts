/** Values as LibreOffice calculates them, in one conversion. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workbook } from '../../../src/host/workbook/workbook';
import { loadWorkbook, saveWorkbook } from '../../../src/host/xlsx';

/** Formulas without a stored value are calculated when LibreOffice opens the file. */
export function recalculatedByLibreOffice(workbook: Workbook): Workbook {
  const folder = mkdtempSync(join(tmpdir(), 'kvalitetsplan-'));
  try {
    const source = join(folder, 'prov.xlsx');
    const target = join(folder, 'ut');
    mkdirSync(target);
    writeFileSync(source, saveWorkbook(workbook));
    const profile = `-env:UserInstallation=file://${join(folder, 'profil')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', target, source], {
      stdio: 'pipe',
    });
    return loadWorkbook(readFileSync(join(target, 'prov.xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
