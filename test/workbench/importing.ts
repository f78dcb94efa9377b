/** A file is brought into the sample's registers: chosen, compared, written, and taken back again. */
import type { Frame, Page } from 'playwright-core';
import { axeViolations } from './axe';
import type { OpenPage } from './preview';
import { savedCells } from './savedCells';

const rows = [
  'Risk nr;År;Risk;Sannolikhet;Konsekvens;Kommentar',
  'R1;2025;Ett annat namn på risken;;;',
  'R901;2025;Porten går inte i lås;3;4;"- ring låssmeden"',
  ';2025;Utan nummer;1;1;',
];

/** @param open the sample municipality */
export function testImporting(open: () => Promise<OpenPage>): void {
  let page: Page;
  let pane: Frame;

  const press = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).click();
  const headline = (text: string | RegExp): Promise<void> =>
    pane.getByRole('heading', { level: 1, name: text }).waitFor();

  async function chooseFile(): Promise<void> {
    await press('Inställningar');
    await press('Välj filer');
    await headline('Läs in från filer');
    await pane
      .locator('input[type=file]')
      .setInputFiles({ name: 'Risker.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) });
    await press('Visa vad som är nytt');
    await headline('1 ny rad och 1 rad skiljer sig');
    await pane.getByText('1 rad skiljer sig').last().click();
    await pane.getByText('Ett annat namn på risken').waitFor();
    await pane.getByText('1 rad följer inte med').click();
    await pane.getByText('Rad 4: numret eller namnet saknas.').waitFor();
    expect(await axeViolations(pane)).toEqual([]);
  }

  it('tells what is new and what differs, writes it, and takes it back', async () => {
    const opened = await open();
    page = opened.page;
    pane = await opened.pane();
    const before = await savedCells(page);
    await chooseFile();
    await pane.getByLabel('Nya rader, och ändra dem som skiljer sig').check();
    await press('Läs in');
    await headline('Inläst: 1 ny rad, 1 ändrad rad');
    expect(await axeViolations(pane)).toEqual([]);
    const after = await savedCells(page);
    const texts = Object.values(after['Risker'] ?? {});
    expect(texts).toEqual(expect.arrayContaining(['R901', 'Ett annat namn på risken', '- ring låssmeden']));
    await press('Ångra det här');
    await headline('Ångra: Filer lästes in');
    await pane.getByText('1 rad på bladet Risker tas bort.').waitFor();
    await press('Ångra');
    await headline('Ångrat: Filer lästes in');
    expect((await savedCells(page))['Risker']).toEqual(before['Risker']);
  });
}
