/** What staff do in Register with the keyboard alone: a new risk, its level, and a measure linked to it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { python } from '../environment';
import { axeViolations } from './axe';
import { stepInto, type Keyboard } from './keyboard';
import { cellOf, type OpenPage } from './preview';

const riskTitle = 'Risk att larm inte besvaras på natten';
const measureTitle = 'Jourlista med två namn';

/** @param open the sample municipality */
export function testStaffAtWork(open: () => Promise<OpenPage>): void {
  let page: Page;
  let pane: Frame;

  let keys: Keyboard;

  const headline = (text: string): Promise<void> =>
    pane.getByRole('heading', { level: 1, name: text, exact: true }).waitFor();
  const saved = (): Promise<void> => pane.getByText(/^Sparat i rad \d+ kl\./).waitFor();
  const isSelected = (sheet: string): Promise<void> =>
    page.getByRole('tab', { name: sheet, selected: true }).waitFor();

  async function addRisk(): Promise<void> {
    await keys.showView('Register');
    await keys.enter('Ny risk');
    await headline('Ny risk');
    await keys.press('Tab');
    await keys.type(riskTitle);
    await keys.enter('Lägg till risken');
    await headline('Risk R15');
    await isSelected('Risker');
  }

  async function judge(): Promise<void> {
    await keys.reach(pane.getByRole('textbox', { name: 'Beskrivning' }));
    await keys.type('Bara en person har jour åt gången.');
    await keys.press('Tab');
    await saved();
    await keys.reach(pane.getByRole('radio'));
    await keys.press('Space', 'ArrowUp', 'ArrowUp', 'ArrowRight', 'ArrowRight');
    await pane.getByText('9 – Hög').waitFor();
    const chosen = pane.getByRole('radio', { checked: true });
    expect(await chosen.getAttribute('aria-label')).toBe(
      'Sannolikhet 3 Möjlig, konsekvens 3 Kännbar: nivå 9, Hög',
    );
    expect(await axeViolations(pane)).toEqual([]);
  }

  async function addLinkedMeasure(): Promise<void> {
    await keys.enter('Ny åtgärd kopplad hit');
    await pane.getByText(`Kopplas till R15 ${riskTitle}.`).waitFor();
    await keys.press('Tab');
    await keys.type(measureTitle);
    await keys.enter('Lägg till åtgärden');
    await headline('Åtgärd Å24');
    await isSelected('Åtgärder');
    await keys.enter(`R15 ${riskTitle}`);
    await headline('Risk R15');
    await pane.getByRole('button', { name: `Å24 ${measureTitle}` }).waitFor();
  }

  async function linkAnotherMeasure(): Promise<void> {
    await keys.enter('Ändra: Kopplade åtgärder');
    await keys.reach(pane.getByRole('searchbox'));
    await keys.type('å1 ');
    await keys.reach(pane.getByRole('checkbox').first());
    await keys.press('Space');
    await keys.enter('Spara kopplingarna');
    await saved();
    expect(await pane.locator(':focus').getAttribute('aria-label')).toBe('Ändra: Kopplade åtgärder');
  }

  /** The sheet is Excel's: there a click stands for whatever the user does. */
  async function followTheSheet(): Promise<void> {
    await page.getByRole('tab', { name: 'Egenkontroller', exact: true }).click();
    await cellOf(page, 'E', 3).click();
    await pane.getByRole('heading', { level: 1, name: /^Egenkontroll E/ }).waitFor();
  }

  it('adds a risk, judges it and links measures to it, all saved in the workbook', async () => {
    const opened = await open();
    page = opened.page;
    pane = await opened.pane();
    await pane.getByText('Läget 2025').waitFor();
    keys = await stepInto(page, pane);
    await addRisk();
    await judge();
    await addLinkedMeasure();
    await linkAnotherMeasure();
    await followTheSheet();
    expect(await downloadedRows(page)).toMatchObject({
      risk: {
        'Risk nr': 'R15',
        År: 2025,
        Målgrupp: 'vuxna',
        Risk: riskTitle,
        Beskrivning: 'Bara en person har jour åt gången.',
        Sannolikhet: 3,
        Konsekvens: 3,
        Risknivå: 9,
        Riskklass: 'Hög',
      },
      measure: { 'Åtgärd nr': 'Å24', År: 2025, Åtgärd: measureTitle, 'Risk nr': 'R15' },
      linked: { 'Åtgärd nr': 'Å1', 'Risk nr': 'R1, R15' },
    });
  });
}

const readRows = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1], data_only=True)
def rows(sheet):
    headers, *rest = ([cell.value for cell in row] for row in book[sheet].iter_rows())
    return [dict(zip(headers, row)) for row in rest if row[0] is not None]
measures = rows("Åtgärder")
linked = next(row for row in measures if row["Åtgärd nr"] == "Å1" and row["År"] == 2025)
print(json.dumps({"risk": rows("Risker")[-1], "measure": measures[-1], "linked": linked}, default=str))
`;

async function downloadedRows(page: Page): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'kvalitetsplan-'));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hämta' }).click(),
  ]);
  const path = join(folder, 'hämtad.xlsx');
  await download.saveAs(path);
  const { stdout, stderr } = spawnSync(python, ['-c', readRows, path], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}
