/** A workbook of version 1 is opened, brought up to date from Start, and taken back; openpyxl reads each of them. */
import type { Frame, Page } from 'playwright-core';
import { oldBook, versionOneBook } from '../migrate/versionOne';
import { fileOf } from '../spine/registerBooks';
import { axeViolations } from './axe';
import type { OpenPage } from './preview';
import { savedCells } from './savedCells';

type Saved = Awaited<ReturnType<typeof savedCells>>;

const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** @param open an empty workbook */
export function testOlderWorkbook(open: () => Promise<OpenPage>): void {
  let page: Page;
  let pane: Frame;

  const press = (name: string): Promise<void> =>
    pane.getByRole('button', { name, exact: true }).first().click();
  const headline = (text: string): Promise<void> =>
    pane.getByRole('heading', { level: 1, name: text, exact: true }).waitFor();

  async function openOld(): Promise<void> {
    const opened = await open();
    page = opened.page;
    const buffer = Buffer.from(fileOf((await versionOneBook(oldBook)).workbook));
    await page.locator('#chooser').setInputFiles({ name: 'gammal.xlsx', mimeType, buffer });
    await page.getByText('gammal.xlsx är öppnad.').waitFor();
    pane = await opened.pane();
  }

  /** The cells of every sheet but the notes, by sheet and address. */
  async function saved(): Promise<Saved> {
    const sheets = Object.entries(await savedCells(page));
    return Object.fromEntries(sheets.filter(([name]) => name !== '_kvalitetsplan'));
  }

  it('gets what it lacks, keeps all that it had, and is as it was when that is undone', async () => {
    await openOld();
    const before = await saved();
    await headline('Arbetsboken är av en äldre version');
    await press('Se vad som läggs till');
    await headline('1 kolumn läggs till');
    expect(await axeViolations(pane)).toEqual([]);
    await press('Uppdatera arbetsboken');
    await headline('Arbetsboken är uppdaterad');
    const { Indikatorer = {}, ...others } = before;
    expect(await saved()).toEqual({ ...others, Indikatorer: { ...Indikatorer, P1: 'Fortsätter' } });

    await press('Ångra det här');
    await headline('Ångra: Arbetsboken uppdaterades');
    await pane.getByText('Kolumnen Fortsätter på bladet Indikatorer tas bort.').waitFor();
    await press('Ångra');
    await headline('Ångrat: Arbetsboken uppdaterades');
    expect(await saved()).toEqual(before);
    await press('Start');
    await headline('Arbetsboken är av en äldre version');
  });
}
