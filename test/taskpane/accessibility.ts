/** What must hold for the pane whatever it shows: no fault of accessibility, nothing unheard, nothing scrolled sideways. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describeWith } from '../environment';
import { faultsOfNames, unheardAfter } from './speech';
import {
  beginState,
  changeAppearance,
  openAll,
  openStatePages,
  painted,
  stepsInto,
  type StatePages,
} from './statePages';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** A pane of 350 at 200 % zoom. */
const zoomed = 175;
const narrow = 320;
const widths = [640, 400, zoomed, narrow];
const height = 680;

type Violations = AxeResults['violations'];

/** The rules whose answer depends on the theme. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** The rules whose answer depends on the width, where the document and its colours are the same. */
const rulesOfRoom = ['scrollable-region-focusable', 'target-size'];

/** Describes the states of these names. */
export function testAccessibility(names: readonly string[]): void {
  describeWith('chromium', 'the pane', () => {
    let opened: StatePages;

    beforeAll(async () => {
      opened = await openStatePages();
    }, 600_000);

    afterAll(() => opened.close());

    it.each(names)('in the state %s is accessible, is heard and is never scrolled sideways', async (name) => {
      expect(await faultsOf(opened.page, name)).toEqual([]);
      expect(opened.complaints).toEqual([]);
    });
  });
}

/** Each named by how the pane looked. One page serves, since state, language and theme change under its eyes. */
async function faultsOf(page: Page, name: string): Promise<string[]> {
  await page.setViewportSize({ width: narrow, height });
  const faults = await unheardOnTheWay(page, name);
  await openAll(page, name);
  await withAxe(page);
  faults.push(...(await faultsOfLanguage(page, 'sv')));
  await page.emulateMedia({ forcedColors: 'active' });
  faults.push(...marked('forced colours', await violations(page, rulesOfColour)));
  await page.emulateMedia({ forcedColors: 'none' });
  await changeAppearance(page, name, 'language=sv&dark');
  faults.push(...marked('dark', await violations(page, rulesOfColour)));
  await changeAppearance(page, name, 'language=en');
  return [...faults, ...(await faultsOfLanguage(page, 'en'))];
}

async function unheardOnTheWay(page: Page, name: string): Promise<string[]> {
  await beginState(page, name, 'language=sv');
  const faults: string[] = [];
  for (const step of stepsInto(page, name, 'language=sv')) faults.push(...(await unheardAfter(page, step)));
  return faults;
}

async function withAxe(page: Page): Promise<void> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe);
}

/** Axe looks at all of it once, and then at what another width has made another document of. */
async function faultsOfLanguage(page: Page, language: string): Promise<string[]> {
  const faults = marked(language, await faultsOfNames(page));
  let known = '';
  for (const width of widths.toReversed()) {
    await page.setViewportSize({ width, height });
    await painted(page);
    const shown = await mainDocument(page);
    const isNew = (await isNewHeader(page)) || shown !== known;
    known = shown;
    const found = [
      ...(await faultsOfLayout(page, width)),
      ...(await violations(page, isNew ? undefined : rulesOfRoom)),
    ];
    faults.push(...marked(`${language} at ${width}`, found));
  }
  return faults;
}

/** What the header can be, of all that the states of a file show: it is looked at once. */
const knownHeaders = new Set<string>();

/** React counts its ids on from pane to pane. */
async function isNewHeader(page: Page): Promise<boolean> {
  const markup = await page.evaluate(() => document.querySelector('header')?.outerHTML ?? '');
  const header = markup.replaceAll(/:r\w+:/g, '');
  const isKnown = knownHeaders.has(header);
  knownHeaders.add(header);
  return !isKnown;
}

const mainDocument = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('main')?.outerHTML ?? '');

/** Only what is at fault is gathered: what axe found in order is most of its answer, and of the time it takes. */
async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  const options = { resultTypes: ['violations'], preload: false, ...(rules && { runOnly: rules }) };
  const found = await page.evaluate<Violations>(
    `axe.run(${JSON.stringify(options)}).then(({ violations }) => violations)`,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function faultsOfLayout(page: Page, width: number): Promise<string[]> {
  const isWide = await isTooWide(page);
  const isAbreast = width === zoomed && (await hasButtonsAbreast(page));
  return [...(isWide ? ['wider than the window'] : []), ...(isAbreast ? ['buttons side by side'] : [])];
}

function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, main > *, header, footer')].some(
      (element) => element.scrollWidth > element.clientWidth + 1,
    ),
  );
}

/** Whether two buttons of the footer share a line. */
function hasButtonsAbreast(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const tops = [...document.querySelectorAll('footer button')].map(
      (button) => button.getBoundingClientRect().top,
    );
    return new Set(tops).size < tops.length;
  });
}

const marked = (where: string, faults: readonly string[]): string[] =>
  faults.map((fault) => `${where}: ${fault}`);
