/** A year's work from an empty workbook: what is typed into the sheet, and what the pane makes of it. */
import type { Frame, Page } from 'playwright-core';
import { showView } from '../taskpane/showView';
import { axeViolations } from './axe';
import { cellOf, choose, contentOf, typeInto, type OpenPage } from './preview';

const year = String(new Date().getFullYear());
/** Where the annex of one risk has the follow-up of its measure. */
const followUp = ['C', 13] as const;

/** @param open an empty workbook, and the add-in's page just as it was built */
export function testYearOfWork(open: () => Promise<OpenPage>): void {
  let page: Page;
  let pane: Frame;

  const press = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).click();
  const showSheet = (name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click();
  const reads = (text: string | RegExp): Promise<void> => pane.getByText(text).first().waitFor();

  async function createRegisters(): Promise<void> {
    await press('Skapa register');
    await reads('Registren är tomma än');
    await press('Gå till Risker');
    await page.getByRole('tab', { name: 'Risker', selected: true }).waitFor();
  }

  async function fillIn(): Promise<void> {
    await typeInto(page, 2, { A: 'R1', B: year, E: 'Risk att ingen svarar i telefon', G: '3', H: '4' });
    expect(await cellOf(page, 'K', 2).textContent()).toBe('█ Mycket hög');
    await showSheet('Åtgärder');
    await typeInto(page, 2, { A: 'Å1', B: year, E: 'Telefontid varje förmiddag', G: 'R7' });
    await choose(page, 'J', 2, 'Klar');
  }

  async function checkAndCorrect(): Promise<void> {
    await showView(pane, 'Kontroll');
    await press('Kontrollera igen');
    await reads('2 saker att se över');
    await reads('Å1: R7 finns inte i Risker.');
    expect(await axeViolations(pane)).toEqual([]);
    await showSheet('Risker');
    await press('Gå till G2 på bladet Åtgärder');
    await page.getByRole('tab', { name: 'Åtgärder', selected: true }).waitFor();
    expect(await contentOf(page, 'G', 2)).toBe('R7');
    await typeInto(page, 2, { G: 'R1', K: 'Alla samtal besvaras.' });
    await press('Kontrollera igen');
    await reads('Inget att se över');
  }

  async function makeAnnex(): Promise<void> {
    await showView(pane, 'Bilaga');
    await press('Skapa bilagan');
    await reads('Bilagan är skapad');
    await press('Öppna bladet');
    await page.getByRole('tab', { name: `Bilaga ${year}`, selected: true }).waitFor();
    expect(await cellOf(page, ...followUp).textContent()).toBe('Uppföljning:\nAlla samtal besvaras.');
  }

  async function editOnBothSidesAndRerun(): Promise<void> {
    await typeInto(page, followUp[1], { [followUp[0]]: 'Nio av tio samtal besvaras.' });
    await showSheet('Åtgärder');
    await typeInto(page, 2, { K: 'Vi ringer upp samma dag.' });
    await showView(pane, 'Start');
    await showView(pane, 'Bilaga');
    await reads('krock');
    await press('Uppdatera bilagan');
    await reads('Bilagan är uppdaterad');
    await reads('krock, din text behölls');
    await pane.locator('summary', { hasText: 'krock' }).click();
    await reads('Åtgärder Å1, Uppföljning');
    await reads(/Vi ringer upp samma dag\./);
    expect(await axeViolations(pane)).toEqual([]);
    await press('Öppna bladet');
    await page.getByRole('tab', { name: `Bilaga ${year}`, selected: true }).waitFor();
    expect(await cellOf(page, ...followUp).textContent()).toBe('Nio av tio samtal besvaras.');
  }

  async function freezeAndRestore(): Promise<void> {
    await showSheet('Risker');
    const formula = await contentOf(page, 'J', 2);
    expect(formula).toMatch(/^=KVALITET\.RISKNIVA\(/);
    await press('Inställningar');
    await press('Ersätt eller återställ funktioner');
    await press('Ersätt funktioner med värden');
    await reads(/^5 formler är nu värden/);
    expect(await contentOf(page, 'J', 2)).toBe('12');
    await press('Återställ funktioner');
    await reads(/^Formlerna är tillbaka\./);
    expect(await contentOf(page, 'J', 2)).toBe(formula);
  }

  it('leads from empty registers to an annex that keeps hand edits, and to values and back', async () => {
    const opened = await open();
    page = opened.page;
    pane = await opened.pane();
    await createRegisters();
    await fillIn();
    await checkAndCorrect();
    await makeAnnex();
    await editOnBothSidesAndRerun();
    await freezeAndRestore();
  });
}
