/** A workbook on paper: LibreOffice's PDF, and where poppler finds each word in it. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml } from '../../src/host/xlsx/xml';
import { inTemporaryFolder } from './temporaryFolder';

/** Points from the upper left corner of the page. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type PrintedPage = readonly PrintedWord[];

/** The pages of each workbook, all of them converted by one start of LibreOffice. */
export function printWorkbooks(files: Readonly<Record<string, Uint8Array>>): Record<string, PrintedPage[]> {
  return inTemporaryFolder((folder) => {
    const paths = Object.entries(files).map(([name, bytes]) => {
      const path = join(folder, `${name}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths];
    execFileSync('soffice', options, { stdio: 'pipe', timeout: 240_000 });
    const printed = Object.keys(files).map((name) => [name, readPages(join(folder, `${name}.pdf`))] as const);
    return Object.fromEntries(printed);
  });
}

function readPages(pdf: string): PrintedPage[] {
  const words = `${pdf}.html`;
  execFileSync('pdftotext', ['-bbox', pdf, words], { stdio: 'pipe' });
  const page = /<doc>.*<\/doc>/su.exec(readFileSync(words, 'utf8'))?.[0] ?? '<doc/>';
  return parseXml(page)
    .descendants('page')
    .map((found) =>
      found.all('word').map((word) => ({
        text: word.text,
        left: word.number('xMin') ?? 0,
        right: word.number('xMax') ?? 0,
        top: word.number('yMin') ?? 0,
        bottom: word.number('yMax') ?? 0,
      })),
    );
}
