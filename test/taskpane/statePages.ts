/** Shows the pane's states in Chromium: a state in full, and how it is to look. */
import type { Page } from 'playwright-core';
import { build } from '../build/webpack';
import { launch, openPage, type OpenedPage } from './browser';
import { states } from './states';

const address = 'https://localhost:3000/taskpane.html';

export interface StatePages extends OpenedPage {
  readonly close: () => Promise<void>;
}

/** @param name test files build side by side, each for itself */
export async function openStatePages(name: string): Promise<StatePages> {
  const folder = `build/tests/states-${name}`;
  build('test/taskpane/states.config.js', { output: folder });
  const browser = await launch();
  return { ...(await openPage(browser, { folder, withOffice: false })), close: () => browser.close() };
}

/** The state in full: its headline is there and, after a press, is where reading goes on. */
export async function showState(page: Page, name: string, appearance: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${address}#state=${name}&${appearance}`);
  await page.waitForSelector(/reading$/iu.test(name) ? 'h1' : 'h1:not([role=status] *)');
  const { person, status, pasted } = states[name] ?? {};
  if (pasted !== undefined) await page.locator('main textarea').first().fill(pasted);
  if (person !== undefined) {
    await page.locator('main select').selectOption(person);
    await page.waitForSelector('main h1');
  }
  if (status !== undefined) await page.getByRole('radio', { name: status, exact: true }).check();
  if (states[name]?.isPressed !== undefined) {
    await page.click('footer button:last-child');
    await page.waitForSelector('h1:focus');
  }
  for (const [at, index] of (states[name]?.picks ?? []).entries()) {
    await page.locator('main select').nth(at).selectOption({ index });
  }
  const language = appearance.includes('language=en') ? 'en' : 'sv';
  for (const text of states[name]?.presses ?? []) {
    await page.getByRole('button', { name: text[language] }).first().click();
  }
  if (states[name]?.opensAll === undefined) return;
  await page.waitForSelector('details');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** The same state in another language or theme, as when Excel changes its own. */
export async function changeAppearance(page: Page, name: string, appearance: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `state=${name}&${appearance}`);
  await painted(page);
}

/** Until the page has had the time to answer to a change. */
export function painted(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve();
          });
        });
      }),
  );
}
