/** What stands at which address of the preview. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { sampleFile } from './sample';

export interface Page {
  readonly content: Uint8Array | string;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Folders {
  /** The add-in's production build. */
  readonly addin: string;
  /** The built page. */
  readonly page: string;
}

/** The one address that the production build names and the preview replaces, in the page and its policy alike. */
const cdn = 'https://appsforoffice.microsoft.com';
const libraryPath = /^\/lib\/1(?:\.1)?\/hosted\/(.+)$/;
const source = 'src/workbench/page';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Undefined where nothing stands at the address. `origin` is the preview's own. */
export async function pageAt(path: string, origin: string, folders: Folders): Promise<Page | undefined> {
  switch (path) {
    case '/':
      return { ...fileIn(source, 'index.html'), headers: { 'content-security-policy': policy } };
    case '/workbench.css':
      return fileIn(source, 'workbench.css');
    case '/workbench.js':
      return fileIn(folders.page, 'workbench.js');
    case '/exempel.xlsx':
      return { content: await sampleFile(new Date()), type: typeOf(path) };
    default:
      return path.startsWith('/addin/') ? addinPage(path, origin, folders) : libraryFile(path);
  }
}

function addinPage(path: string, origin: string, { addin }: Folders): Page | undefined {
  const page = optionalFile(addin, path.slice('/addin/'.length));
  if (!page || extname(path) !== '.html') return page;
  return { ...page, content: page.content.toString().replaceAll(cdn, origin) };
}

/** office.js from its npm package; its own requests spell file names in any case. */
function libraryFile(path: string): Page | undefined {
  const name = libraryPath.exec(path)?.[1];
  if (name === undefined) return undefined;
  const require = createRequire(resolve('package.json'));
  return optionalFile(dirname(require.resolve('@microsoft/office-js/dist/office.js')), name.toLowerCase());
}

function fileIn(folder: string, name: string): { readonly content: Buffer; readonly type: string } {
  return { content: readFileSync(join(folder, name)), type: typeOf(name) };
}

function optionalFile(folder: string, name: string): ReturnType<typeof fileIn> | undefined {
  const file = resolve(folder, name);
  const isInside = file.startsWith(resolve(folder) + sep);
  return isInside && existsSync(file) && statSync(file).isFile() ? fileIn(folder, name) : undefined;
}

function typeOf(name: string): string {
  return types[extname(name)] ?? 'application/octet-stream';
}
