/** A column is renamed and forgotten: the pane says what it looked for, asks which it is, and goes on as before. */
import type { Frame, Page } from 'playwright-core';
import { registerBook } from '../freeze/functionBooks';
import { fileOf } from '../spine/registerBooks';
import { axeViolations } from './axe';
import { cellOf, type OpenPage } from './preview';

const renamed = 'Vad kan hända';
const own = 'Rubrik';

/** The sample with its column Risk under another name, beside one of the user's own that could be it too. */
async function fileWithout(): Promise<Uint8Array> {
  const host = await registerBook();
  await host.run(async (context) => {
    const { workbook } = context;
    const risks = workbook.tables.getItem('Risker');
    risks.columns.getItem('Risk').name = renamed;
    risks.columns.add(undefined, undefined, own);
    workbook.names.getItem('_kv_Risker_Risk').delete();
    await context.sync();
  });
  return fileOf(host.workbook);
}

/** @param open an empty workbook */
export function testMapping(open: () => Promise<OpenPage>): void {
  let page: Page;
  let pane: Frame;

  const press = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).click();
  const headline = (text: string | RegExp): Promise<void> =>
    pane.getByRole('heading', { level: 1, name: text }).waitFor();
  const field = () => pane.getByLabel('Kolumnen Risk i Risker', { exact: true });

  async function openBook(): Promise<void> {
    const opened = await open();
    page = opened.page;
    const buffer = Buffer.from(await fileWithout());
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await page.locator('#chooser').setInputFiles({ name: 'plan.xlsx', mimeType, buffer });
    await page.getByText('plan.xlsx är öppnad.').waitFor();
    pane = await opened.pane();
  }

  async function thinkTwice(): Promise<void> {
    await headline(/^Kolumnen Risk saknas i registret Risker/);
    await press('Peka ut det som saknas');
    await headline('Peka ut det som saknas');
    expect(await field().inputValue()).toBe('');
    expect((await field().locator('option').allTextContents()).slice(1, 3)).toEqual([renamed, own]);
    await press('Peka ut');
    await pane.getByText('Välj vilken det är.').waitFor();
    expect(await axeViolations(pane)).toEqual([]);
    await field().selectOption(renamed);
    await pane.getByText(/^Där står: /).waitFor();
    await press('Avbryt');
    await headline(/^Kolumnen Risk saknas i registret Risker/);
    await press('Försök igen');
    await headline(/^Kolumnen Risk saknas i registret Risker/);
  }

  it('asks which column is which, writes nothing when that is given up, and goes on once it is told', async () => {
    await openBook();
    const title = await cellOf(page, 'E', 2).textContent();
    await thinkTwice();
    await press('Peka ut det som saknas');
    await field().selectOption(renamed);
    await press('Peka ut');
    await headline('Det är utpekat');
    await press('Fortsätt');
    await pane.getByText('2025 · Vuxna').waitFor();
    expect(await cellOf(page, 'E', 1).textContent()).toBe(renamed);
    expect(await cellOf(page, 'E', 2).textContent()).toBe(title);
    await pane.getByRole('navigation').getByRole('button', { name: 'Register', exact: true }).click();
    await pane
      .getByText(title ?? '')
      .first()
      .waitFor();
    await press('Inställningar');
    await press('Se vad som inte hittas');
    await headline('Alla kolumner är hittade');
  });
}
