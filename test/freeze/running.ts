/** Commands run on files in a folder of their own, some of them made by openpyxl. */
import { execFileSync } from 'node:child_process';
import { commandLine, Folder } from '../commandLine/running';
import { python as interpreter } from '../environment';

export interface Ran {
  readonly exit: number;
  readonly messages: readonly string[];
}

export async function run(...args: readonly string[]): Promise<Ran> {
  const { exitCode, messages } = await commandLine(...args);
  return { exit: exitCode, messages: messages.split('\n') };
}

/** The folder is gone when the work is done. */
export async function inFolderForTheTest<T>(work: (folder: Folder) => Promise<T>): Promise<T> {
  const folder = new Folder();
  try {
    return await work(folder);
  } finally {
    folder.remove();
  }
}

export function inFolder(folder: Folder, ...names: readonly string[]): string[] {
  return names.map((name) => folder.at(name));
}

/** A workbook that openpyxl makes: `book` and its first `sheet` are there to be filled. */
export function madeByOpenpyxl(path: string, lines: readonly string[]): void {
  python(['book = Workbook()', 'sheet = book.active', ...lines, 'book.save(sys.argv[1])'], [path]);
}

/** Saved by openpyxl, which keeps no values of formulas. */
export function changedByOpenpyxl(from: string, to: string, lines: readonly string[]): void {
  python(['book = load_workbook(sys.argv[1])', ...lines, 'book.save(sys.argv[2])'], [from, to]);
}

function python(lines: readonly string[], args: readonly string[]): void {
  const imports = [
    'import sys',
    'from openpyxl import Workbook, load_workbook',
    'from openpyxl.worksheet.table import Table',
  ];
  execFileSync(interpreter, ['-W', 'ignore', '-c', [...imports, ...lines].join('\n'), ...args]);
}
