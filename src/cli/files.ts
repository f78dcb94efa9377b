/** Files as the command line handles them: read whole, and written whole or not at all. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { customFunctions } from '../functions/functions';
import { createCalculator, type CalculationReport } from '../host/calculation/calculator';
import { openHost, type Host } from '../host/office/host';
import { desktop, type Profile } from '../host/office/profile';
import type { Workbook } from '../host/workbook/workbook';
import { createWorkbook, FileError, loadWorkbook, saveWorkbook, type FileReason } from '../host/xlsx';
import { nodeCompressor } from '../host/xlsx/nodeCompressor';

/** Why a file could not be opened or saved. */
export class FileTrouble extends Error {
  constructor(
    readonly kind: 'notFound' | 'unreadable' | 'unwritable' | FileReason,
    readonly path: string,
  ) {
    super(`${kind}: ${path}`);
  }
}

/** The workbook in a file, open in the embedded Excel. */
export function openWorkbook(path: string): Host {
  const bytes = readFile(path);
  try {
    return openInHost(loadWorkbook(bytes, basename(path)));
  } catch (cause) {
    if (cause instanceof FileError) throw new FileTrouble(cause.reason, path);
    throw cause;
  }
}

/** An empty workbook, open in the embedded Excel. */
export function newWorkbook(path: string): Host {
  return openInHost(createWorkbook(basename(path)));
}

/** An empty cell is nothing, as in Excel on the web; on the desktop functions get it as 0. */
const profile: Profile = { ...desktop, blankArgumentsAsZero: false };

/** With the add-in's own functions, as they are in Excel where the add-in runs. */
const calculator = createCalculator({ customFunctions });

function openInHost(workbook: Workbook): Host {
  return openHost(workbook, { calculator, profile });
}

/** Every formula, whatever value the file has for it. */
export function recalculateAll({ workbook }: Host): CalculationReport {
  return calculator.recalculateAll(workbook, profile);
}

export function saveAs(path: string, { workbook }: Host): void {
  writeWhole(path, saveWorkbook(workbook, { compressor: nodeCompressor() }));
}

export function readFile(path: string): Uint8Array {
  return orTrouble(path, () => readFileSync(path));
}

/** The files of a folder whose names end so, by name. */
export function readFolder(path: string, ending: string): readonly { name: string; bytes: Uint8Array }[] {
  const names = orTrouble(path, () => readdirSync(path)).filter((name) =>
    name.toLowerCase().endsWith(ending),
  );
  return names.sort().map((name) => ({ name, bytes: readFile(join(path, name)) }));
}

function orTrouble<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new FileTrouble(isNotThere(cause) ? 'notFound' : 'unreadable', path);
  }
}

function isNotThere(cause: unknown): boolean {
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT';
}

/** First under another name beside it, then moved: whoever opens the file never meets half of it. */
export function writeWhole(path: string, contents: Uint8Array | string): void {
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(unfinished, contents);
    renameSync(unfinished, path);
  } catch {
    if (existsSync(unfinished)) rmSync(unfinished);
    throw new FileTrouble('unwritable', path);
  }
}

export function writeFolder(path: string, files: ReadonlyMap<string, string>): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch {
    throw new FileTrouble('unwritable', path);
  }
  for (const [name, contents] of files) writeWhole(join(path, name), contents);
}
