/** What staff do in Register, by keyboard where a form is filled in: a new risk, its level, and a measure linked to it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { python } from '../environment';
import { showView } from '../taskpane/showView';
import { axeViolations } from './axe';
import { cellOf, type OpenPage } from './preview';

const riskTitle = 'Risk att larm inte besvaras på natten';
const measureTitle = 'Jourlista med två namn';

/** @param open the sample municipality */
export function testStaffAtWork(open: () => Promise<OpenPage>): void {
  let page: Page;
  let pane: Frame;

  const press = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).click();
  const type = (keys: string): Promise<void> => page.keyboard.type(keys);
  const key = (...names: readonly string[]): Promise<void> =>
    names.reduce((before, name) => before.then(() => page.keyboard.press(name)), Promise.resolve());
  const headline = (text: string): Promise<void> =>
    pane.getByRole('heading', { level: 1, name: text, exact: true }).waitFor();
  const saved = (): Promise<void> => pane.getByText(/^Sparat i rad \d+ kl\./).waitFor();
  const isSelected = (sheet: string): Promise<void> =>
    page.getByRole('tab', { name: sheet, selected: true }).waitFor();

  async function addRisk(): Promise<void> {
    await showView(pane, 'Register');
    await press('Ny risk');
    await headline('Ny risk');
    await key('Tab');
    await type(riskTitle);
    await key('Tab', 'Tab', 'Tab', 'Enter');
    await headline('Risk R15');
    await isSelected('Risker');
  }

  async function judgeByKeyboard(): Promise<void> {
    await pane.getByRole('textbox', { name: 'Beskrivning' }).focus();
    await type('Bara en person har jour åt gången.');
    await key('Tab');
    await saved();
    await pane.getByRole('radio', { name: /^Sannolikhet 1 Osannolik, konsekvens 1 Försumbar/ }).focus();
    await key('ArrowUp', 'ArrowUp', 'ArrowRight', 'ArrowRight');
    await pane.getByText('9 – Hög').waitFor();
    const chosen = pane.getByRole('radio', { checked: true });
    expect(await chosen.getAttribute('aria-label')).toBe(
      'Sannolikhet 3 Möjlig, konsekvens 3 Kännbar: nivå 9, Hög',
    );
    expect(await axeViolations(pane)).toEqual([]);
  }

  async function addLinkedMeasure(): Promise<void> {
    await press('Ny åtgärd kopplad hit');
    await pane.getByText(`Kopplas till R15 ${riskTitle}.`).waitFor();
    await key('Tab');
    await type(measureTitle);
    await press('Lägg till åtgärden');
    await headline('Åtgärd Å24');
    await isSelected('Åtgärder');
    await press(`R15 ${riskTitle}`);
    await headline('Risk R15');
    await pane.getByRole('button', { name: `Å24 ${measureTitle}` }).waitFor();
  }

  async function linkAnotherMeasure(): Promise<void> {
    await press('Ändra: Kopplade åtgärder');
    await pane.getByRole('searchbox').fill('å1 ');
    await pane.getByRole('checkbox').first().check();
    await press('Spara kopplingarna');
    await saved();
  }

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
    await addRisk();
    await judgeByKeyboard();
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
