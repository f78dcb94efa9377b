/** A coordinator's work in the pane with the keyboard alone: what is left, reminders, every annex, a rerun with a conflict. */
import type { Frame, Locator, Page } from 'playwright-core';
import { axeViolations } from './axe';
import { stepInto, type Keyboard } from './keyboard';
import { typeInto, type OpenPage } from './preview';
import { savedCells } from './savedCells';

const annex = 'Bilaga 2 2025 vuxna';
/** Self-check E6, which is approved and says nothing of what it showed. */
const followUp = { sheet: 'Egenkontroller', cell: 'M7', column: 'M', row: 7 } as const;

/** @param open the sample municipality, and the add-in's page just as it was built */
export function testCoordinatorsWork(open: () => Promise<OpenPage>): void {
  let page: Page;
  let pane: Frame;

  let keys: Keyboard;

  const reads = (text: string | RegExp): Promise<void> => pane.getByText(text).first().waitFor();
  const showSheet = (name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click();
  const isInFront = (name: string): Promise<void> =>
    page.getByRole('tab', { name, selected: true }).waitFor();
  const cellSaying = (text: string): Locator => page.locator('td', { hasText: text }).first();

  async function seeWhatIsLeft(): Promise<void> {
    await keys.showView('Kontroll');
    await reads('1 sak att se över');
    expect(await axeViolations(pane)).toEqual([]);
    await keys.enter('Påminnelse');
    await keys.reach(pane.getByLabel('Enhet', { exact: true }));
    await keys.type('My');
    expect(await pane.getByLabel('Texten').inputValue()).toMatch(/^– E6: .* \(Egenkontroller!M7\)$/m);
    await keys.reach(pane.getByRole('button', { name: 'Tillbaka till Kontroll' }));
    await keys.press('Enter');
    await pane.locator('h1:focus').waitFor();
  }

  async function mendAndCheckAgain(): Promise<void> {
    await keys.enter(`Gå till ${followUp.cell} på bladet ${followUp.sheet}`);
    await isInFront(followUp.sheet);
    await typeInto(page, followUp.row, { [followUp.column]: 'Skälen går att följa i 38 av 40 beslut.' });
    await reads('Något har ändrats i arbetsboken sedan dess.');
    await stepInto(page, pane);
    await keys.enter('Kontrollera igen');
    await reads('Inget att se över');
  }

  async function makeAll(): Promise<void> {
    await keys.showView('Bilaga');
    await keys.enter('Bilagor för alla målgrupper');
    await keys.enter('Gör 2 bilagor');
    await reads('2 av 2 bilagor är gjorda');
    expect(await axeViolations(pane)).toEqual([]);
    await keys.enter(`Öppna ${annex}`);
    await isInFront(annex);
  }

  /** Where the annex has the follow-up, as its column and row. */
  async function editByHand(): Promise<{ readonly column: string; readonly row: number }> {
    await cellSaying('Skälen går att följa i 38 av 40 beslut.').click();
    const address = (await page.locator('#address').textContent()) ?? '';
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    await typeInto(page, Number(row), { [column]: 'Nästan alla skäl går att följa.' });
    return { column, row: Number(row) };
  }

  async function changeTheRegister(): Promise<void> {
    await showSheet(followUp.sheet);
    await typeInto(page, followUp.row, { [followUp.column]: 'Skälen går att följa i 39 av 40 beslut.' });
    await showSheet('Risker');
    await cellSaying('R5').waitFor();
    await typeInto(page, 14, { E: 'Insatser avslutas utan uppföljning' });
  }

  async function seeThatItIsOutOfDate(): Promise<void> {
    await stepInto(page, pane);
    await keys.reach(pane.getByRole('button', { name: 'Start', exact: true }));
    await keys.press('Enter');
    await keys.enter('Läs om');
    await reads('Bilagan behöver uppdateras');
    await reads(/^1 rad har ändrats sedan den gjordes/);
    await keys.enter('Granska ändringarna');
  }

  async function openChanges(kind: string): Promise<void> {
    const summary = pane.locator('summary', { hasText: kind });
    await summary.waitFor();
    await keys.reach(summary);
    await keys.press('Enter');
  }

  async function chooseAndRerun(): Promise<void> {
    await openChanges('krock');
    await reads('Nästan alla skäl går att följa.');
    await keys.reach(pane.getByLabel('Behåll min text'));
    await keys.press('ArrowDown');
    expect(await pane.getByLabel('Ta registrets text').isChecked()).toBe(true);
    expect(await axeViolations(pane)).toEqual([]);
    await keys.enter('Uppdatera bilagan');
    await reads('Bilagan är uppdaterad');
    await openChanges('ändrade texter');
    await reads('Insatser avslutas utan uppföljning');
    expect(await axeViolations(pane)).toEqual([]);
  }

  async function followATextBack(): Promise<void> {
    await keys.enter('Öppna bladet');
    await isInFront(annex);
    await cellSaying('Skälen går att följa i 39 av 40 beslut.').click();
    await stepInto(page, pane);
    await keys.enter('Visa raden i registret');
    await reads(/kommer från Egenkontroller E6, Uppföljning\.$/);
    await keys.enter(`Gå till ${followUp.sheet}!${followUp.cell}`);
    await isInFront(followUp.sheet);
    expect(await page.locator('#address').textContent()).toBe(followUp.cell);
  }

  it('leads from what is left to annexes that say what the registers say', async () => {
    const opened = await open();
    page = opened.page;
    pane = await opened.pane();
    await pane.getByText('Läget 2025').waitFor();
    keys = await stepInto(page, pane);
    await seeWhatIsLeft();
    await mendAndCheckAgain();
    await makeAll();
    const { column, row } = await editByHand();
    await changeTheRegister();
    await seeThatItIsOutOfDate();
    await chooseAndRerun();
    await followATextBack();
    const saved = await savedCells(page);
    expect(saved['Bilaga 1 2025 barn och unga']?.['A1']).toBe('Bilaga 1');
    expect(saved[annex]?.['A1']).toBe('Bilaga 2');
    expect(saved[annex]?.[`${column}${row}`]).toBe('Uppföljning:\nSkälen går att följa i 39 av 40 beslut.');
    expect(Object.values(saved[annex] ?? {})).toContain('Insatser avslutas utan uppföljning');
    expect(Object.values(saved[annex] ?? {})).not.toContain('Nästan alla skäl går att följa.');
    expect(saved[followUp.sheet]?.[followUp.cell]).toBe('Skälen går att följa i 39 av 40 beslut.');
  });
}
