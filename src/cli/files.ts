/** Files as the command line handles them: read whole, and written whole or not at all. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Why a file could not be read or written. */
export class FileTrouble extends Error {
  constructor(
    readonly kind: 'notFound' | 'unreadable' | 'unwritable',
    readonly path: string,
  ) {
    super(`${kind}: ${path}`);
  }
}

export function readFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new FileTrouble(isMissing(cause) ? 'notFound' : 'unreadable', path);
  }
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}

/** First under another name beside it, then moved: whoever opens the file never meets half of it. */
export function writeWhole(path: string, contents: Uint8Array | string): void {
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(unfinished, contents);
    renameSync(unfinished, path);
  } catch {
    rmSync(unfinished, { force: true });
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
