/** A manager's work on the sample: all that waits for the own unit is filled in, with the keyboard alone. */
import type { Frame, Page } from 'playwright-core';
import { axeViolations } from './axe';
import type { OpenPage } from './preview';
import { savedCells, type SheetCells } from './savedCells';

const unit = 'Myndighet vuxna';
/** What nobody has filled in yet, beside the follow-up that the sample lacks (Egenkontroller!M7). */
const emptied = { Åtgärder: ['J9:K9', 'J12'], Egenkontroller: ['L6'] };

/** @param open the sample municipality, and the add-in's page just as it was built */
export function testManagersWork(open: () => Promise<OpenPage>): void {
  let page: Page;
  let pane: Frame;

  const press = (key: string): Promise<void> => page.keyboard.press(key);
  const headingIs = (text: string): Promise<void> => pane.locator('h2:focus', { hasText: text }).waitFor();

  async function emptyCells(): Promise<void> {
    await pane.evaluate(
      (cells) =>
        Excel.run(async (context) => {
          for (const [sheet, addresses] of Object.entries(cells)) {
            const worksheet = context.workbook.worksheets.getItem(sheet);
            for (const address of addresses) worksheet.getRange(address).clear('Contents');
          }
          await context.sync();
        }),
      emptied,
    );
  }

  /** With the focus on a row's heading. @param steps how far its status is from the first, or from the chosen one */
  async function chooseStatus(steps: number): Promise<void> {
    await press('Tab');
    await press('Space');
    for (let step = 0; step < steps; step++) await press('ArrowRight');
  }

  async function chooseUnit(): Promise<void> {
    await pane.getByRole('button', { name: 'Uppföljning', exact: true }).focus();
    await press('Enter');
    await pane.getByText('Vems rader följer du upp?').waitFor();
    await pane.getByLabel('Visa rader för').focus();
    await press(unit.charAt(0));
    await pane.getByText('5 av 9 ifyllda').waitFor();
    expect(await pane.locator('select:focus').inputValue()).toBe(unit);
    expect(await axeViolations(pane)).toEqual([]);
  }

  async function fillInAll(): Promise<void> {
    // Past the way to the cell, to the statuses of the first row that waits: Å6.
    await press('Tab');
    await chooseStatus(2);
    await press('Tab');
    await page.keyboard.type('=Mallen används i alla ärenden.');
    await press('Control+Enter');
    await headingIs('Åtgärd Å9');
    await chooseStatus(1);
    await press('Control+Enter');
    await headingIs('Egenkontroll E5');
    await chooseStatus(1);
    await press('Control+Enter');
    await headingIs('Egenkontroll E6');
    await press('Tab');
    await press('Tab');
    await page.keyboard.type('Skälen går att följa i 38 av 40 beslut.');
    await press('Control+Enter');
    await pane.locator('h1:focus', { hasText: 'Alla 9 är ifyllda' }).waitFor();
    expect(await axeViolations(pane)).toEqual([]);
  }

  it('leads with the keyboard alone to the end of the own rows, and changes nothing else', async () => {
    const opened = await open();
    page = opened.page;
    pane = await opened.pane();
    await pane.getByText('2025 · Vuxna').waitFor();
    await emptyCells();
    const before = await savedCells(page);
    await chooseUnit();
    await fillInAll();
    const after = await savedCells(page);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.entries(after).map(([sheet, cells]) => [
      sheet,
      changes(before[sheet] ?? {}, cells),
    ]);
    expect(Object.fromEntries(changed.filter(([, cells]) => Object.keys(cells ?? {}).length > 0))).toEqual({
      Åtgärder: { J9: 'Klar', K9: '=Mallen används i alla ärenden.', J12: 'Pågår' },
      Egenkontroller: { L6: 'Delvis godkänd', M7: 'Skälen går att följa i 38 av 40 beslut.' },
    });
  });

  it('remembers whose rows they were in this browser, and no name in its storage', async () => {
    const opened = await open();
    pane = await opened.pane();
    await pane.getByRole('button', { name: 'Uppföljning', exact: true }).click();
    await pane.getByLabel('Visa rader för').selectOption('Eva Norrby');
    await pane.getByText('Alla 6 är ifyllda').waitFor();
    await pane.getByRole('button', { name: 'Start', exact: true }).click();
    await pane.getByRole('button', { name: 'Uppföljning', exact: true }).click();
    await pane.getByText('Alla 6 är ifyllda').waitFor();
    expect(await pane.getByLabel('Visa rader för').inputValue()).toBe('Eva Norrby');
    const stored = await pane.evaluate(() => JSON.stringify(Object.entries(localStorage)));
    expect(stored).toContain('followUpOf');
    expect(stored.toLowerCase()).not.toContain('norrby');
  });
}

/** The cells that are not as they were: what they hold now, null where they hold nothing. */
function changes(before: SheetCells, after: SheetCells): Record<string, unknown> {
  const addresses = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries(
    [...addresses].flatMap((address) =>
      before[address] === after[address] ? [] : [[address, after[address] ?? null]],
    ),
  );
}
