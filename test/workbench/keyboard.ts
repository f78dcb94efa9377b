/** Moves through the pane as someone without a mouse does: Tab, arrows, Enter and space. */
import type { Frame, Locator, Page } from 'playwright-core';

export interface Keyboard {
  /** Presses the keys, one after the other. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Tab, or Shift+Tab where it stands before, until what is looked for has the focus. */
  readonly reach: (wanted: Locator) => Promise<void>;
  /** Reaches the button of this name and presses Enter. */
  readonly enter: (name: string | RegExp) => Promise<void>;
  /** By the view's name in the navigation, or under Mer where it has no room. */
  readonly showView: (name: string) => Promise<void>;
}

/** More than any view has. */
const mostStops = 120;

export function keyboardOf(page: Page, pane: Frame): Keyboard {
  const hasFocus = (wanted: Locator): Promise<boolean> =>
    wanted.evaluateAll((elements) =>
      elements.some((element) => element.ownerDocument.activeElement === element),
    );
  const standsBefore = (wanted: Locator): Promise<boolean> =>
    wanted.first().evaluate((element) => {
      const focused = document.activeElement ?? document.body;
      return (focused.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    });
  const reach = async (wanted: Locator): Promise<void> => {
    await wanted.first().waitFor();
    const key = (await standsBefore(wanted)) ? 'Shift+Tab' : 'Tab';
    for (let stop = 0; stop < mostStops; stop++) {
      if (await hasFocus(wanted)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${key} does not lead to ${wanted.toString()}`);
  };
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const button = (name: string | RegExp): Locator =>
    pane.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

  return {
    press,
    type: (text) => page.keyboard.type(text),
    reach,
    enter: async (name) => {
      await reach(button(name));
      await press('Enter');
    },
    showView: async (name) => {
      const view = pane.getByRole('navigation').getByRole('button', { name, exact: true });
      if (!(await view.isVisible())) {
        await reach(button('Mer'));
        await press('Enter');
      }
      await reach(view);
      await press('Enter');
    },
  };
}

/** What F6 does in Excel, which the preview has no key for: into the pane, at its beginning. */
export async function stepInto(page: Page, pane: Frame): Promise<Keyboard> {
  await pane.getByRole('button').first().focus();
  return keyboardOf(page, pane);
}
