/** Loads the real, unmodified office.js from the package and connects it to a host in the same process. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { constants, createContext, Script, type Context } from 'node:vm';
import type { NativeBridge } from './nativeBridge';

export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

const libraryFile = '@microsoft/office-js/dist/excel-web-16.00.js';
let compiled: Script | undefined;

function library(): Script {
  if (compiled) return compiled;
  const resolve = createRequire(join(process.cwd(), 'package.json'));
  const file = resolve.resolve(libraryFile);
  compiled = new Script(readFileSync(file, 'utf8'), { filename: file });
  return compiled;
}

/** A fresh copy of the library, so that hosts in one process do not meet. */
export function loadOffice(bridge: NativeBridge): OfficeLibrary {
  const context = Object.assign(emptyContext(), emptyPage(), runtime(), { _richApiNativeBridge: bridge });
  selfReferences(context);
  library().runInContext(context);
  return checkedLibrary(context);
}

/** Where Node can make it so, globals of its own, which the library finds far more quickly than those of an object. */
function emptyContext(): Context {
  return createContext('DONT_CONTEXTIFY' in constants ? constants.DONT_CONTEXTIFY : {});
}

/** The library shares the caller's errors, promises and JSON, as it does in a page. */
function runtime(): Record<string, unknown> {
  return {
    console,
    Error,
    JSON,
    Promise,
    performance,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    URL,
  };
}

/** As much of a page as the library touches while it loads. */
function emptyPage(): Record<string, unknown> {
  const nothing = (): undefined => undefined;
  const element = (): unknown => ({
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    getElementsByTagName: () => [],
    addEventListener: nothing,
  });
  const origin = 'https://localhost:3000';
  return {
    navigator: { userAgent: 'node', platform: 'Node', language: 'sv-SE' },
    location: {
      protocol: 'https:',
      hostname: 'localhost',
      host: 'localhost:3000',
      origin,
      href: `${origin}/`,
      search: '',
      hash: '',
    },
    document: {
      domain: 'localhost',
      readyState: 'loading',
      createElement: element,
      getElementsByTagName: () => [element()],
      querySelectorAll: () => [],
      addEventListener: nothing,
      body: element(),
      head: element(),
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    external: {},
    name: '',
    history: {},
  };
}

function selfReferences(page: Record<string, unknown>): void {
  for (const name of ['window', 'self', 'parent', 'top']) page[name] = page;
}

function checkedLibrary(page: unknown): OfficeLibrary {
  if (!isLibrary(page)) throw new Error(`${libraryFile} did not define Excel, Office and OfficeExtension`);
  return { Excel: page.Excel, Office: page.Office, OfficeExtension: page.OfficeExtension };
}

function isLibrary(page: unknown): page is OfficeLibrary {
  return (
    typeof page === 'object' &&
    page !== null &&
    'Excel' in page &&
    typeof page.Excel === 'object' &&
    'Office' in page &&
    'OfficeExtension' in page
  );
}
