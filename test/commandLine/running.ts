/** The command line run in this process, in a folder of its own that is gone afterwards. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/commandLine';

export interface Ran {
  readonly exitCode: number;
  /** What was said to the person. */
  readonly messages: string;
  /** What was handed to the next program. */
  readonly results: string;
}

export async function commandLine(...args: readonly string[]): Promise<Ran> {
  const messages: string[] = [];
  const results: string[] = [];
  const exitCode = await runCommandLine(args, {
    message: (text) => messages.push(text),
    result: (text) => results.push(text),
  });
  return { exitCode, messages: messages.join('\n'), results: results.join('') };
}

export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'kommandorad-'));

  at(name: string): string {
    return join(this.path, name);
  }

  write(name: string, contents: Uint8Array | string): string {
    writeFileSync(this.at(name), contents);
    return this.at(name);
  }

  read(name: string): Buffer {
    return readFileSync(this.at(name));
  }

  /** Every file with what it holds, in folders too: two pictures are equal when nothing has happened. */
  picture(): Record<string, string> {
    const files = readdirSync(this.path, { recursive: true, encoding: 'utf8' });
    return Object.fromEntries(
      files.sort().map((name) => {
        const isFolder = statSync(this.at(name)).isDirectory();
        return [name, isFolder ? 'folder' : this.read(name).toString('base64')];
      }),
    );
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}
