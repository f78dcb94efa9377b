/** The lists and bands of Inställningar edited in the pane: the registers, their lists and colours follow. */
import type { Frame, Page } from 'playwright-core';
import { axeViolations } from './axe';
import { cellOf, type OpenPage } from './preview';

const former = 'Öppenvård vuxna';
const renamed = 'Vuxenmottagningen';

/** @param open the sample, and the add-in's page just as it was built */
export function testSettingsEdited(open: () => Promise<OpenPage>): void {
  let page: Page;
  let pane: Frame;

  const press = (name: string | RegExp): Promise<void> =>
    pane.getByRole('button', { name, exact: true }).click();
  const reads = (text: string | RegExp): Promise<void> => pane.getByText(text).first().waitFor();

  async function renameUnit(): Promise<void> {
    const cell = page.locator('td', { hasText: former }).first();
    const [row, column] = [await cell.getAttribute('data-row'), await cell.getAttribute('data-column')];
    await press('Inställningar');
    await press(/^Enheter/);
    await press(new RegExp(`^${former}`));
    await pane.getByRole('textbox', { name: 'Enhet' }).fill(renamed);
    await pane.getByRole('checkbox', { name: /^Byt ordet i \d+ rader i registren också$/ }).waitFor();
    expect(await axeViolations(pane)).toEqual([]);
    await press('Spara enheten');
    await reads(/rader i registren fick det nya ordet/);
    const same = page.locator(`td[data-row="${row}"][data-column="${column}"]`);
    expect(await same.textContent()).toBe(renamed);
    await same.dblclick();
    const choices = await page
      .getByRole('combobox', { name: /^Innehåll i / })
      .locator('option')
      .allTextContents();
    expect(choices).toContain(renamed);
    expect(choices).not.toContain(former);
    await page.keyboard.press('Escape');
  }

  async function editBands(): Promise<void> {
    expect(await cellOf(page, 'K', 12).textContent()).toBe('▆ Hög');
    await press('Tillbaka till Inställningar');
    await press(/^Riskklasser/);
    const high = pane.getByRole('group', { name: 'Hög', exact: true });
    await high.getByRole('textbox', { name: 'Lägsta' }).fill('9');
    await reads(/hör inte till någon klass/);
    await press('Spara riskklasserna');
    await reads('Inget sparas förrän varje nivå hör till en klass.');
    await high.getByRole('textbox', { name: 'Lägsta' }).fill('8');
    await high.getByRole('textbox', { name: 'Riskklass' }).fill('Förhöjd');
    await press('Spara riskklasserna');
    await reads(/^Sparat på bladet Inställningar/);
    expect(await axeViolations(pane)).toEqual([]);
    expect(await cellOf(page, 'K', 12).textContent()).toBe('▆ Förhöjd');
  }

  it('carries a renamed unit and a renamed band into the registers, and refuses bands with a gap', async () => {
    const opened = await open();
    page = opened.page;
    pane = await opened.pane();
    await pane.getByText('2025 · Vuxna').waitFor();
    await renameUnit();
    await editBands();
  });
}
