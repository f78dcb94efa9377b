/** How much a built page makes the browser fetch before it can begin. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** The scripts that the page itself asks for. */
export function initialScripts(folder: string): string[] {
  const page = readFileSync(`${folder}/taskpane.html`, 'utf8');
  return [...page.matchAll(/<script[^>]*\ssrc="?([^\s">]+)/g)].map(([, address = '']) => address);
}

/** Bytes of its own scripts, gzipped; office.js is left out. */
export function gzippedSize(folder: string): number {
  return initialScripts(folder)
    .filter((address) => !address.startsWith('https://'))
    .map((file) => gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
}
