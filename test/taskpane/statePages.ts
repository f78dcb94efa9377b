/** Shows the pane's states in Chromium: a state in full, and how it is to look. */
import type { Page } from 'playwright-core';
import { builtStates } from '../build/webpack';
import { launch, openPage, type OpenedPage } from './browser';
import { states } from './states';
import type { Typing } from './states/paneState';

const address = 'https://localhost:3000/taskpane.html';

export interface StatePages extends OpenedPage {
  readonly close: () => Promise<void>;
}

export async function openStatePages(): Promise<StatePages> {
  const folder = await builtStates();
  const browser = await launch();
  return { ...(await openPage(browser, { folder, withOffice: false })), close: () => browser.close() };
}

/** The state as it begins, in a page of its own. */
export async function openState(page: Page, name: string, appearance: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(addressOf(name, appearance));
  await headlineOf(page, name);
}

/** The state in full, in a page of its own: its headline is there and, after a press, is where reading goes on. */
export async function showState(page: Page, name: string, appearance: string): Promise<void> {
  await openState(page, name, appearance);
  for (const step of stepsInto(page, name, appearance)) await step();
  await openAll(page, name);
}

/**
 * As the state begins, where another was shown: what the add-in has fetched need not be fetched again. What is filled
 * in of a person's rows is kept for as long as the page is there, so there it is a page of its own.
 */
export async function beginState(page: Page, name: string, appearance: string): Promise<void> {
  if (page.url().startsWith(address) && states[name]?.person === undefined) {
    await changeAppearance(page, name, appearance);
    await headlineOf(page, name);
  } else {
    await forgetPerson(page);
    await openState(page, name, appearance);
  }
}

/** This browser remembers whose rows were shown. */
async function forgetPerson(page: Page): Promise<void> {
  if (!page.url().startsWith(address)) return;
  await page.evaluate(() => {
    localStorage.clear();
  });
}

const addressOf = (name: string, appearance: string): string => `${address}#${hashOf(name, appearance)}`;

const hashOf = (name: string, appearance: string): string => `state=${name}&${appearance}`;

async function headlineOf(page: Page, name: string): Promise<void> {
  await page.waitForSelector(/reading$/iu.test(name) ? 'h1' : 'h1:not([role=status] *)');
}

type Step = () => Promise<void>;

/** What the user does, one thing after the other, until the state is there. */
export function stepsInto(page: Page, name: string, appearance: string): readonly Step[] {
  const { pasted, person, status, isPressed, picks = [], opens, types, presses = [] } = states[name] ?? {};
  const language = appearance.includes('language=en') ? 'en' : 'sv';
  return [
    ...(pasted === undefined ? [] : [() => page.locator('main textarea').first().fill(pasted)]),
    ...(person === undefined ? [] : [() => choosePerson(page, person)]),
    ...(status === undefined ? [] : [() => page.getByRole('radio', { name: status, exact: true }).check()]),
    ...(isPressed === undefined ? [] : [() => pressLast(page)]),
    ...picks.map((index, at) => () => pick(page, at, index)),
    ...(opens === undefined ? [] : [() => press(page, opens[language])]),
    ...(types === undefined ? [] : [() => typeAndLeave(page, types)]),
    ...presses.map((text) => () => press(page, text[language])),
  ];
}

function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name }).first().click();
}

async function choosePerson(page: Page, person: string): Promise<void> {
  await page.locator('main select').selectOption(person);
  await page.waitForSelector('main h1');
}

async function pressLast(page: Page): Promise<void> {
  await page.click('footer button:last-child');
  await page.waitForSelector('h1:focus');
}

async function pick(page: Page, at: number, index: number): Promise<void> {
  const field = page.locator('main select').nth(at);
  await field.focus();
  await field.selectOption({ index });
}

async function typeAndLeave(page: Page, { field, text }: Typing): Promise<void> {
  await page.getByRole('textbox', { name: field, exact: true }).fill(text);
  await page.keyboard.press('Tab');
}

/** So that nothing is out of sight where all of a state is looked at. */
export async function openAll(page: Page, name: string): Promise<void> {
  if (states[name]?.opensAll === undefined) return;
  await page.waitForSelector('details');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** The same state in another language or theme, as when Excel changes its own. */
export async function changeAppearance(page: Page, name: string, appearance: string): Promise<void> {
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    hashOf(name, appearance),
  );
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

/** Until nothing has changed for a while, as when what was asked for has been fetched and shown. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const calm = 60;
        const finish = (): void => {
          observer.disconnect();
          resolve();
        };
        let timer = setTimeout(finish, calm);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(finish, calm);
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
  );
}
