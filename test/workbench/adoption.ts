/** A workbook with a list of somebody's own becomes registers: chosen, asked about, corrected, made, and read by openpyxl. */
import type { Frame, Page } from 'playwright-core';
import { bookOf, type LiteralSheet } from '../adopt/sheets';
import { fileOf } from '../spine/registerBooks';
import { axeViolations } from './axe';
import type { OpenPage } from './preview';
import { savedCells } from './savedCells';

const phones: LiteralSheet = {
  rows: [
    ['Namn', 'Telefon'],
    ['Jouren', '08-100 00'],
  ],
};

const list: LiteralSheet = {
  rows: [
    ['Vad som kan gå fel i hemtjänsten'],
    [],
    [null, 'Risk', 'Sannolikhet', 'Konsekvens före', 'Konsekvens efter', 'Åtgärd', 'Vem gör'],
    [null, 'Nyckelskåpet står olåst', 'Låg', 3, 2, 'Lås efter varje uttag', 'Samordnare'],
    [null, 'Besöket glöms bort', 'Hög (helger)', 4, 3, 'Ring upp vid utebliven kvittens', 'Planerare'],
    [],
    [null, '* Bedömt på arbetsplatsträffen'],
  ],
};

/** @param open an empty workbook */
export function testAdoption(open: () => Promise<OpenPage>): void {
  let page: Page;
  let pane: Frame;

  const press = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).click();
  const headline = (text: string): Promise<void> =>
    pane.getByRole('heading', { level: 1, name: text, exact: true }).waitFor();
  const answer = async (label: string, option: string): Promise<void> => {
    await pane.getByLabel(label, { exact: true }).selectOption(option);
  };

  async function openList(): Promise<void> {
    const opened = await open();
    page = opened.page;
    const buffer = fileOf(bookOf({ Telefoner: phones, 'Våra risker': list }));
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await page
      .locator('#chooser')
      .setInputFiles({ name: 'lista.xlsx', mimeType, buffer: Buffer.from(buffer) });
    await page.getByText('lista.xlsx är öppnad.').waitFor();
    pane = await opened.pane();
  }

  async function chooseSheet(): Promise<void> {
    await press('Gör om ett befintligt blad');
    await headline('Vilket blad ska göras om?');
    await answer('Blad', 'Våra risker');
    await press('Visa hur det blir');
    await headline('2 frågor att svara på först');
    expect(await axeViolations(pane)).toEqual([]);
  }

  async function answerAndCorrect(): Promise<void> {
    await press('Visa hur det blir');
    expect(await pane.getByText('Välj ett svar.').count()).toBe(3);
    await answer('Vilken kolumn är Risker: Konsekvens?', 'D Konsekvens före');
    await answer('Låg', '1');
    await answer('Hög (helger)', '4');
    await answer('Kolumn G Vem gör blir', 'Åtgärder: Ansvarig');
    await pane.getByLabel('År', { exact: true }).fill('2025');
    await press('Visa hur det blir');
    await headline('Det blir 2 risker och 2 åtgärder');
    await pane.getByText('Låg = 1, Hög (helger) = 4').waitFor();
    expect(await axeViolations(pane)).toEqual([]);
  }

  async function make(): Promise<void> {
    await press('Gör registren');
    await headline('Registren är gjorda: 2 risker och 2 åtgärder');
    await press('Visa rapporten');
    await pane.getByText(/Fotnoter: .*arbetsplatsträffen/u).waitFor();
    await press('Tillbaka till resultatet');
    await press('Öppna bladet Risker');
    await page.getByRole('tab', { name: 'Risker', exact: true, selected: true }).waitFor();
    await press('Fortsätt till Start');
    await pane.getByText('Läget 2025').waitFor();
  }

  it('answers, corrects and makes the registers, and the list stays as it was', async () => {
    await openList();
    const before = await savedCells(page);
    await chooseSheet();
    await answerAndCorrect();
    await make();
    const after = await savedCells(page);
    expect(after).toMatchObject(before);
    expect(after['Risker']).toMatchObject({
      A2: 'R1',
      B2: 2025,
      E2: 'Nyckelskåpet står olåst',
      G2: 1,
      H2: 3,
      A3: 'R2',
      B3: 2025,
      E3: 'Besöket glöms bort',
      G3: 4,
      H3: 4,
    });
    expect(after['Åtgärder']).toMatchObject({
      A2: 'Å1',
      E2: 'Lås efter varje uttag',
      G2: 'R1',
      M2: 'Samordnare',
      A3: 'Å2',
      G3: 'R2',
      M3: 'Planerare',
    });
  });

  it('creates nothing of a sheet without a register, and offers another', async () => {
    await openList();
    const before = await savedCells(page);
    await press('Gör om ett befintligt blad');
    await answer('Blad', 'Telefoner');
    await press('Visa hur det blir');
    await headline('Inget register hittades på Telefoner.');
    expect(await savedCells(page)).toEqual(before);
    await press('Försök igen');
    await headline('Vilket blad ska göras om?');
  });
}
