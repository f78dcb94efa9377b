/** Independent readers of the files the host writes: openpyxl and LibreOffice. Both must be there. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function inTemporaryFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface ReadTable {
  ref: string;
  columns: string[];
  calculated: (string | null)[];
}

export interface ReadSheet {
  state: string;
  cells: Record<string, string | number | boolean | null>;
  /** Text of cells whose type is text, however it looks. */
  texts: Record<string, string>;
  formulas: Record<string, string>;
  fills: Record<string, string>;
  formats: Record<string, string>;
  merged: string[];
  tables: Record<string, ReadTable>;
  validations: { type: string; formula1: string; sqref: string }[];
  conditional: { sqref: string; type: string; priority: number }[];
  charts: number;
  breaks: number[];
  freeze: string | null;
  titles: string | null;
  area: string | null;
  widths: Record<string, number>;
  heights: Record<string, number>;
}

export type ReadWorkbook = Record<string, ReadSheet>;

/** Debian's openpyxl belongs to this interpreter. */
const python = '/usr/bin/python3';

export function readWithOpenpyxl(bytes: Uint8Array): ReadWorkbook {
  return inTemporaryFolder((folder) => {
    const file = join(folder, 'read.xlsx');
    writeFileSync(file, bytes);
    const script = join(__dirname, 'readWithOpenpyxl.py');
    const output = execFileSync(python, ['-W', 'ignore', script, file], {
      maxBuffer: 1 << 28,
      stdio: 'pipe',
    });
    return JSON.parse(output.toString()) as ReadWorkbook;
  });
}

/** What LibreOffice makes of the file: `csv` of the first sheet, `fods` for all of it. */
const filters = { csv: 'csv:Text - txt - csv (StarCalc):44,34,76', fods: 'fods' };

export function convertWithLibreOffice(bytes: Uint8Array, format: keyof typeof filters): string {
  return inTemporaryFolder((folder) => {
    writeFileSync(join(folder, 'in.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = [
      profile,
      '--headless',
      '--convert-to',
      filters[format],
      '--outdir',
      folder,
      join(folder, 'in.xlsx'),
    ];
    execFileSync('soffice', options, { stdio: 'pipe', timeout: 240_000 });
    return readFileSync(join(folder, `in.${format}`), 'utf8');
  });
}
