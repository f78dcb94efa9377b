/** The preview as `npm start` serves it, in a browser that notes what must not happen. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import {
  type Browser,
  type BrowserContext,
  chromium,
  type ConsoleMessage,
  type Frame,
  type Page,
  type Request,
} from 'playwright-core';
import { columnIndex } from '../../src/host/workbook/address';

export interface Preview {
  /** Opens `/?exempel` and the like, when what was opened before has been closed. */
  readonly open: (query: string, opening?: Opening) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

export interface Opening {
  /** The add-in's page just as it was built: office.js at Microsoft's address, which is led to the npm package. */
  readonly asBuilt: boolean;
}

export interface OpenPage {
  readonly page: Page;
  readonly pane: () => Promise<Frame>;
  /** Requests that left this computer, breaches of a content security policy, errors of the page. */
  readonly trouble: string[];
  readonly close: () => Promise<void>;
}

const browserOptions = {
  executablePath: '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/** @param addin a build that is there already, to be served instead of one that is made now */
export async function startPreview(addin?: string): Promise<Preview> {
  const [{ server, origin }, browser] = await Promise.all([
    startServer(addin === undefined ? [] : ['--addin', addin]),
    chromium.launch(browserOptions),
  ]);
  const pages = new Map<boolean, Promise<Page>>();
  const pageFor = (asBuilt: boolean): Promise<Page> => {
    const page = pages.get(asBuilt) ?? newPage(browser, asBuilt);
    pages.set(asBuilt, page);
    return page;
  };
  return {
    open: async (query, { asBuilt } = { asBuilt: false }) =>
      openIn(await pageFor(asBuilt), origin, query, asBuilt ? withLibrary : localOnly),
    close: async () => {
      await browser.close();
      server.kill();
    },
  };
}

async function startServer(
  options: readonly string[],
): Promise<{ readonly server: ChildProcess; readonly origin: string }> {
  const port = await freePort();
  const script = ['--import', 'tsx', 'src/workbench/server/main.ts', '--port', String(port), ...options];
  const server = spawn(process.execPath, script, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const origin = await new Promise<string>((found, fail) => {
    const listen = (text: Buffer): void => {
      said += text.toString();
      const address = /https:\/\/localhost:\d+/.exec(said)?.[0];
      if (address !== undefined) found(address);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('exit', () => {
      fail(new Error(`The preview did not start: ${said}`));
    });
  });
  return { server, origin };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        done(port);
      });
    });
  });
}

async function newPage(browser: Browser, asBuilt: boolean): Promise<Page> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    viewport: { width: 1280, height: 800 },
  });
  if (asBuilt) await serveAsBuilt(context);
  return context.newPage();
}

/** In a page that knows from before what it compiled, and nothing that was stored. One is open at a time. */
async function openIn(page: Page, origin: string, query: string, expected: RegExp): Promise<OpenPage> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
  const { trouble, stop } = noteTrouble(page, expected);
  await page.goto(`${origin}/${query}`);
  await page.locator('td').first().waitFor();
  const close = async (): Promise<void> => {
    await page.goto('about:blank');
    stop();
  };
  return { page, pane: () => paneOf(page), trouble, close };
}

const builtPage = 'build/workbench/addin/taskpane.html';
const library = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const libraryPackage = 'node_modules/@microsoft/office-js/dist/';

async function serveAsBuilt(context: BrowserContext): Promise<void> {
  await context.route('**/addin/taskpane.html*', (route) =>
    route.fulfill({ path: builtPage, contentType: 'text/html; charset=utf-8' }),
  );
  await context.route(`${library}**`, (route) => {
    const path = libraryPackage + route.request().url().slice(library.length).toLowerCase();
    return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
  });
}

const localOnly = /^(https:\/\/localhost:|data:|blob:)/;
const withLibrary = /^(https:\/\/localhost:|https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/|data:|blob:)/;

/** Until it is stopped. */
function noteTrouble(
  page: Page,
  expected: RegExp,
): { readonly trouble: string[]; readonly stop: () => void } {
  const trouble: string[] = [];
  const noteRequest = (request: Request): void => {
    if (!expected.test(request.url())) trouble.push(`asked ${request.url()}`);
  };
  const noteError = (error: Error): void => void trouble.push(`error ${error.message}`);
  const noteMessage = (message: ConsoleMessage): void => {
    if (message.type() === 'error') trouble.push(`console ${message.text()}`);
  };
  const context = page.context();
  context.on('request', noteRequest);
  page.on('pageerror', noteError);
  page.on('console', noteMessage);
  const stop = (): void => {
    context.off('request', noteRequest);
    page.off('pageerror', noteError);
    page.off('console', noteMessage);
  };
  return { trouble, stop };
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.locator('#pane').elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The page has no pane');
  await frame.locator('#pane *').first().waitFor();
  return frame;
}

/** The cell of an address such as `G11`. */
export function cellOf(page: Page, column: string, row: number): ReturnType<Page['locator']> {
  return page.locator(`td[data-row="${row - 1}"][data-column="${columnIndex(column)}"]`);
}

/** What stands in the line above the sheet when the cell is chosen: a formula, or the content as it is edited. */
export async function contentOf(page: Page, column: string, row: number): Promise<string | null> {
  await cellOf(page, column, row).click();
  return page.locator('#content').textContent();
}

/** Texts by column, each in the place of what the cell held. */
export async function typeInto(
  page: Page,
  row: number,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [column, text] of Object.entries(texts)) {
    await cellOf(page, column, row).dblclick();
    const field = page.getByRole('textbox', { name: `Innehåll i ${column}${row}` });
    await field.fill(text);
    await field.press('Enter');
    await page.getByText(`${column}${row} är ändrad.`).waitFor();
  }
}

export async function choose(page: Page, column: string, row: number, choice: string): Promise<void> {
  await cellOf(page, column, row).dblclick();
  await page.getByRole('combobox', { name: `Innehåll i ${column}${row}` }).selectOption(choice);
  await page.getByText(`${column}${row} är ändrad.`).waitFor();
}
