/** Which file of a built add-in answers a request for an address. */
import { existsSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
};

/** @param {string} file */
export function typeOf(file) {
  return types[extname(file)] ?? 'text/plain';
}

/**
 * Nothing outside the folder, and no folder of it.
 * @param {string} url path and query of the request
 * @param {string} folder
 * @returns {{ status: 200, file: string } | { status: 400 | 404, file?: undefined }}
 */
export function fileAt(url, folder) {
  const path = pathOf(url);
  if (path === undefined) return { status: 400 };
  const file = join(folder, path);
  const isServed = !path.includes('..') && extname(path) !== '' && existsSync(file);
  return isServed ? { status: 200, file } : { status: 404 };
}

/**
 * Undefined where the address is none: `/%E5`.
 * @param {string} url
 */
function pathOf(url) {
  const base = 'https://localhost';
  if (!URL.canParse(url, base)) return undefined;
  try {
    return normalize(decodeURIComponent(new URL(url, base).pathname));
  } catch {
    return undefined;
  }
}
