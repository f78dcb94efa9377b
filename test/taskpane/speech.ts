/** What those who listen to the pane hear: landmarks, names and roles, and what changes while they are elsewhere. */
import type { CDPSession, Page } from 'playwright-core';
import { settled } from './statePages';

type AccessibilityTree = Awaited<ReturnType<typeof treeOf>>;
type AccessibilityNode = AccessibilityTree[number];

/** Chromium's own words for what can be acted upon, and for what says nothing without a name. */
const named: ReadonlySet<string> = new Set([
  ...['button', 'link', 'textbox', 'combobox', 'checkbox', 'radio', 'spinbutton', 'DisclosureTriangle'],
  ...['radiogroup', 'progressbar', 'image', 'navigation'],
]);

/** Roles that tell a listener nothing. */
const mute: ReadonlySet<string> = new Set(['generic', 'none', 'presentation', 'unknown', '']);

/** Each in words; none where all is well. */
export async function faultsOfNames(page: Page): Promise<string[]> {
  const nodes = (await treeOf(page)).filter(({ ignored }) => !ignored);
  return [
    ...countFaults(nodes, 'main landmark', ({ role }) => role?.value === 'main'),
    ...countFaults(nodes, 'headline', isHeadline),
    ...nodes.filter(isNameless).map((node) => `has no name: ${shortly(node)}`),
    ...nodes.filter(isMute).map((node) => `can have the focus, and has no role: ${shortly(node)}`),
  ];
}

const sessions = new WeakMap<Page, CDPSession>();

async function treeOf(page: Page) {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  return (await session.send('Accessibility.getFullAXTree')).nodes;
}

function countFaults(
  nodes: AccessibilityTree,
  what: string,
  isThat: (node: AccessibilityNode) => boolean,
): readonly string[] {
  const { length } = nodes.filter(isThat);
  return length === 1 ? [] : [`${length} of what there should be one of: ${what}`];
}

function isHeadline({ role, properties = [] }: AccessibilityNode): boolean {
  return (
    role?.value === 'heading' && properties.some(({ name, value }) => name === 'level' && value.value === 1)
  );
}

/** A symbol alone is no name. */
function isNameless({ role, name }: AccessibilityNode): boolean {
  return named.has(String(role?.value)) && !/[\p{L}\p{N}]/u.test(String(name?.value ?? ''));
}

function isMute({ role, properties = [] }: AccessibilityNode): boolean {
  const isFocusable = properties.some(({ name, value }) => name === 'focusable' && value.value === true);
  return isFocusable && mute.has(String(role?.value ?? ''));
}

const shortly = ({ role, name, description }: AccessibilityNode): string =>
  [role, name, description]
    .map((each) => String(each?.value ?? ''))
    .join(' ')
    .trim();

/**
 * What a step of the user brings is heard: something of it is in a live region, or the focus has gone to it, or the
 * pressed button has opened it beside itself. What describes a field is heard when the field is come to. An error is heard whatever else is.
 */
export async function unheardAfter(page: Page, step: () => Promise<void>): Promise<string[]> {
  const before = await page.evaluate(shownTexts);
  await step();
  await settled(page);
  await focusArrives(page);
  const unheard = await page.evaluate(unheardTexts, before);
  return unheard.map((text) => `comes without being heard: ${text}`);
}

/** What takes the focus may be fetched first; a focus that never comes is found by what follows. */
async function focusArrives(page: Page): Promise<void> {
  const arrived = page.waitForFunction(() => document.activeElement !== document.body, undefined, {
    timeout: 15_000,
  });
  await arrived.catch(() => undefined);
}

function shownTexts(): string[] {
  return [...document.querySelectorAll('main *, main')]
    .flatMap((element) => [...element.childNodes])
    .flatMap((node) => (node instanceof Text ? [node.data.trim()] : []));
}

/** Runs in the page. */
function unheardTexts(before: readonly string[]): string[] {
  const main = document.querySelector('main');
  const focused = document.activeElement;
  if (main === null || focused === null || focused === document.body) return ['the focus is lost'];
  const isNew = (text: string): boolean => /[\p{L}\p{N}]/u.test(text) && !before.includes(text.trim());
  /** What is typed is not news. */
  const textsOf = (element: Element): readonly Text[] =>
    element instanceof HTMLTextAreaElement
      ? []
      : [...element.childNodes].filter((node): node is Text => node instanceof Text);
  const goesOnFromHere =
    focused.matches('h1, h2, h3') ||
    [focused, ...focused.querySelectorAll('*')].flatMap(textsOf).some(({ data }) => isNew(data));
  const hasOpened =
    focused.getAttribute('aria-expanded') === 'true' ||
    focused.parentElement?.matches('details[open]') === true;
  const live = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
  const isHeard = (element: Element): boolean => element.closest(live) !== null;
  const isDescription = ({ id }: Element): boolean =>
    id !== '' && main.querySelector(`[aria-describedby~="${id}"]`) !== null;
  const bars = [...main.querySelectorAll('.fui-MessageBar')].filter(
    (bar) => !isHeard(bar) && !bar.contains(focused),
  );
  const unheardBars = bars.flatMap((bar) => [bar, ...bar.querySelectorAll('*')]).flatMap(textsOf);
  const news = [...main.querySelectorAll('*')].filter(
    (element) =>
      element.checkVisibility() &&
      !isDescription(element) &&
      textsOf(element).some(({ data }) => isNew(data)),
  );
  const isToldOf = goesOnFromHere || hasOpened || news.some(isHeard);
  return [...unheardBars, ...(isToldOf ? [] : news.flatMap(textsOf))].map(({ data }) => data).filter(isNew);
}
