/** Chromium with a built page of the add-in, served from a folder; nothing goes out on a network. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page, type Route } from 'playwright-core';

const officeLibrary = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const officePackage = 'node_modules/@microsoft/office-js/dist';
const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript' };

export interface Opening {
  readonly folder: string;
  /** Whether office.js can be reached. */
  readonly withOffice: boolean;
}

export interface OpenedPage {
  readonly page: Page;
  /** What the page complained of: errors, and breaches of its policy. */
  readonly complaints: readonly string[];
  /** Takes back complaints of what a test did on purpose. */
  readonly forgive: (complaint: RegExp) => void;
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}

export async function openPage(browser: Browser, { folder, withOffice }: Opening): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: { width: 320, height: 680 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await context.route('**/*', (route) => serve(route, folder, withOffice));
  const forgive = (expected: RegExp): void => {
    complaints.splice(0, Infinity, ...complaints.filter((complaint) => !expected.test(complaint)));
  };
  return { page, complaints, forgive };
}

function serve(route: Route, folder: string, withOffice: boolean): Promise<void> {
  const url = route.request().url();
  const path = url.startsWith(officeLibrary)
    ? join(officePackage, url.slice(officeLibrary.length).toLowerCase())
    : join(folder, new URL(url).pathname);
  if (url.startsWith(officeLibrary) && !withOffice)
    return route.fulfill({ contentType: 'text/javascript', body: '' });
  if (!existsSync(path)) return route.fulfill({ status: 404 });
  return route.fulfill({
    path,
    contentType: types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
  });
}
