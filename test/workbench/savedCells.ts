/** The workbook as the preview lets it be fetched, read by openpyxl. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { python } from '../environment';

export type SheetCells = Readonly<Record<string, string | number | boolean>>;

const readCells = `
import openpyxl, json, sys
book = openpyxl.load_workbook(sys.argv[1])
cells = lambda sheet: {cell.coordinate: cell.value for row in sheet.iter_rows() for cell in row if cell.value is not None}
print(json.dumps({sheet.title: cells(sheet) for sheet in book.worksheets}, default=str))
`;

/** What openpyxl reads in the workbook as it is downloaded, by sheet and address. */
export async function savedCells(page: Page): Promise<Readonly<Record<string, SheetCells>>> {
  const folder = mkdtempSync(join(tmpdir(), 'kvalitetsplan-'));
  const file = join(folder, 'hämtad.xlsx');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hämta' }).click(),
  ]);
  await download.saveAs(file);
  const output = execFileSync(python, ['-W', 'ignore', '-c', readCells, file], { maxBuffer: 1 << 28 });
  rmSync(folder, { recursive: true });
  return JSON.parse(output.toString()) as Record<string, SheetCells>;
}
