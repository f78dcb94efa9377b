import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { runCommandLine } from '../../src/cli/commandLine';
import { builtAddin } from '../build/webpack';
import { describeWith, python } from '../environment';
import { testAdoption } from './adoption';
import { axeViolations } from './axe';
import { testImporting } from './importing';
import { testCoordinatorsWork } from './coordinator';
import { testManagersWork } from './manager';
import { testMapping } from './mapping';
import { testOlderWorkbook } from './olderWorkbook';
import { cellOf, startPreview, typeInto, type OpenPage, type Preview } from './preview';
import { testRibbon } from './ribbon';
import { testSettingsEdited } from './settings';
import { testStaffAtWork } from './staff';
import { testYearOfWork } from './year';

jest.setTimeout(60_000);

/** The sheet `_kvalitetsplan` of the sample. */
const notesPart = 'xl/worksheets/sheet8.xml';

const quiet = { message: (): void => undefined, result: (): void => undefined };

describeWith('chromium', 'the preview without Excel', () => {
  let preview: Preview;
  let open: OpenPage;

  beforeAll(async () => {
    await builtAddin();
    preview = await startPreview();
  }, 600_000);

  afterAll(async () => {
    await preview.close();
  });

  afterEach(async () => {
    expect(open.trouble).toEqual([]);
    await open.close();
  });

  async function makeAnnex(): Promise<void> {
    const pane = await open.pane();
    await pane.getByRole('button', { name: 'Skapa bilagan' }).click();
    await pane.getByRole('button', { name: 'Skapa bilagan' }).click();
    await pane.getByText('Bilagan är skapad').waitFor();
  }

  it('shows the sample as sheets, and the pane meets an Excel on the web', async () => {
    open = await preview.open('?exempel');
    const { page } = open;
    expect(await page.getByRole('tab').allTextContents()).toContain('Egenkontroller');
    expect(await cellOf(page, 'K', 12).textContent()).toBe('▆ Hög');
    const pane = await open.pane();
    await pane.getByText('2025 · Vuxna').waitFor();
    const met = await pane.evaluate(() => ({
      platform: Office.context.platform,
      language: Office.context.displayLanguage,
      newest: Office.context.requirements.isSetSupported('ExcelApi', '1.14'),
      beyond: Office.context.requirements.isSetSupported('ExcelApi', '1.15'),
    }));
    expect(met).toEqual({ platform: 'OfficeOnline', language: 'sv-SE', newest: true, beyond: false });
  });

  it('makes registers and annex in an empty workbook and shows the annex with its charts', async () => {
    open = await preview.open('?tom');
    const { page } = open;
    await (await open.pane()).getByText('Prova med exempelkommunen').click();
    await makeAnnex();
    await (await open.pane()).getByRole('button', { name: 'Öppna bladet' }).click();
    await page.getByRole('tab', { name: 'Bilaga 2 2025 vuxna', selected: true }).waitFor();
    expect(await cellOf(page, 'A', 1).textContent()).toBe('Bilaga 2');
    const charts = page.getByRole('img', { name: /^Diagram: / });
    expect(await charts.count()).toBe(6);
    expect(await charts.first().getAttribute('aria-label')).toMatch(/Utfall: Våldsteamet, 2023 71 %/);
  });

  it('takes what is typed into a cell, calculates with it and tells the add-in', async () => {
    open = await preview.open('?exempel');
    const { page } = open;
    const pane = await open.pane();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) => {
          document.title = event.address;
          return Promise.resolve();
        });
        await context.sync();
      }),
    );
    await cellOf(page, 'G', 12).click();
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await page.getByText('G12 är ändrad.').waitFor();
    expect(await cellOf(page, 'J', 12).textContent()).toBe('▂ 3');
    const read = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Risker').getRange('G12:J12').load('values');
        await context.sync();
        return range.values;
      }),
    );
    expect(read).toEqual([[1, 3, '', 3]]);
    expect(await pane.title()).toBe('G12');
  });

  it('offers the choices of a list', async () => {
    open = await preview.open('?exempel');
    const { page } = open;
    await cellOf(page, 'D', 12).dblclick();
    const list = page.getByRole('combobox', { name: 'Innehåll i D12' });
    expect(await list.getByRole('option').allTextContents()).toContain('Placerade barn');
    await list.selectOption('Placerade barn');
    expect(await cellOf(page, 'D', 12).textContent()).toBe('Placerade barn');
  });

  it('is walked through with the keyboard', async () => {
    open = await preview.open('?exempel');
    const { page } = open;
    await cellOf(page, 'A', 1).click();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    expect(await page.locator('#address').textContent()).toBe('D2');
    await page.keyboard.press('F2');
    await page.getByRole('combobox', { name: 'Innehåll i D2' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-column'))).toBe('3');
  });

  it('explains itself to an Excel that is too old, where the workbook can still be edited', async () => {
    open = await preview.open('?exempel&api=9');
    const pane = await open.pane();
    await pane.getByRole('heading', { name: 'Den här versionen av Excel är för gammal' }).waitFor();
    await pane.getByText('Uppdatera Excel').first().waitFor();
    expect(await pane.getByRole('button').count()).toBe(0);
    expect(await axeViolations(pane)).toEqual([]);
    await typeInto(open.page, 12, { E: 'Risk att ingen svarar i telefon' });
    expect(await cellOf(open.page, 'E', 12).textContent()).toBe('Risk att ingen svarar i telefon');
  });

  it('hands over values, blanks and error values from functions, through the dispatcher of office.js', async () => {
    open = await preview.open('?tom');
    const noOverrides = [[null, null, null, null]];
    const answers = await open.page.evaluate(
      (calls) => {
        const { workbench } = globalThis as unknown as {
          workbench: { callFunction: (name: string, parameters: unknown[]) => Promise<unknown> };
        };
        return Promise.all(calls.map((parameters) => workbench.callFunction('RISKNIVA', parameters)));
      },
      [
        [3, 4, null, 4, noOverrides, 2025],
        [null, null, null, 4, noOverrides, 2025],
        [5, 4, null, 4, noOverrides, 2025],
      ],
    );
    const numError = 6;
    expect(answers).toMatchObject([
      { succeeded: true, value: 12 },
      { succeeded: true, value: '' },
      { succeeded: false, errorCode: numError },
    ]);
  });

  it('says kindly why a file cannot be opened, and keeps the workbook', async () => {
    open = await preview.open('?exempel');
    const { page } = open;
    const file = { name: 'anteckningar.xlsx', mimeType: 'text/plain', buffer: Buffer.from('inget') };
    await page.locator('#chooser').setInputFiles(file);
    await page.getByText('anteckningar.xlsx är ingen Excelarbetsbok').waitFor();
    expect(await cellOf(page, 'A', 2).textContent()).toBe('R1');
  });

  it('has no fault that axe finds, nor has the pane in it', async () => {
    open = await preview.open('?exempel');
    const pane = await open.pane();
    await pane.getByText('Läget 2025').waitFor();
    expect(await axeViolations(open.page)).toEqual([]);
    expect(await axeViolations(pane)).toEqual([]);
  });

  it('would notice a request that leaves this computer, and a breach of the page’s policy', async () => {
    open = await preview.open('?tom');
    const pane = await open.pane();
    const isRefused = await pane.evaluate(() =>
      fetch('https://example.org/').then(
        () => false,
        () => true,
      ),
    );
    expect(isRefused).toBe(true);
    const [refusal, ...more] = open.trouble.splice(0);
    expect(refusal).toMatch(/example\.org.*Content Security Policy/);
    expect(more.filter((each) => !each.includes('Content Security Policy'))).toEqual([]);
  });

  describe('a year’s work', () => {
    testYearOfWork(async () => (open = await preview.open('?tom', { asBuilt: true })));
  });

  describe('Inställningar in the pane', () => {
    testSettingsEdited(async () => (open = await preview.open('?exempel', { asBuilt: true })));
  });

  describe('a file of rows', () => {
    testImporting(async () => (open = await preview.open('?exempel', { asBuilt: true })));
  });

  describe('the ribbon', () => {
    testRibbon(async () => (open = await preview.open('?exempel', { asBuilt: true })));
  });

  describeWith('openpyxl', 'a coordinator’s work', () => {
    testCoordinatorsWork(async () => (open = await preview.open('?exempel', { asBuilt: true })));
  });

  describeWith('openpyxl', 'staff at work in Register', () => {
    testStaffAtWork(async () => (open = await preview.open('?exempel')));
  });

  describeWith('openpyxl', 'a list of somebody’s own', () => {
    testAdoption(async () => (open = await preview.open('?tom')));
  });

  describe('a column that is not found', () => {
    testMapping(async () => (open = await preview.open('?tom')));
  });

  describeWith('openpyxl', 'a workbook of an older version', () => {
    testOlderWorkbook(async () => (open = await preview.open('?tom')));
  });

  describeWith('openpyxl', 'a manager’s work', () => {
    testManagersWork(async () => (open = await preview.open('?exempel', { asBuilt: true })));
  });

  describeWith('openpyxl', 'downloaded', () => {
    it('is the file that the command line makes', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'kvalitetsplan-'));
      open = await preview.open('?exempel');
      await makeAnnex();
      const [download] = await Promise.all([
        open.page.waitForEvent('download'),
        open.page.getByRole('button', { name: 'Hämta' }).click(),
      ]);
      const downloaded = join(folder, 'hämtad.xlsx');
      await download.saveAs(downloaded);

      const [registers, made] = [join(folder, 'register.xlsx'), join(folder, 'bilaga.xlsx')];
      await runCommandLine(['create', '--sample', '--output', registers], quiet);
      const annex = [
        'annex',
        '--workbook',
        registers,
        '--year',
        '2025',
        '--group',
        'vuxna',
        '--output',
        made,
      ];
      expect(await runCommandLine(annex, quiet)).toBe(0);

      // The notes say when each was made.
      expect(differingParts(downloaded, made)).toEqual([notesPart]);
      const names = 'import openpyxl,sys;print(openpyxl.load_workbook(sys.argv[1]).sheetnames)';
      const opened = spawnSync(python, ['-c', names, downloaded], { encoding: 'utf8' });
      expect(opened.stdout).toContain("'Bilaga 2 2025 vuxna'");
      rmSync(folder, { recursive: true });
    });
  });

  describeWith('shared', 'with the follow-up of 2022 dropped on it', () => {
    it('makes its annex', async () => {
      open = await preview.open('?tom');
      const { page } = open;
      const file = readFileSync('../shared/golden/xlsx/uppfoljning-2022.xlsx').toString('base64');
      await page.evaluate((content) => {
        const transfer = new DataTransfer();
        const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([bytes], 'uppfoljning-2022.xlsx'));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
      }, file);
      await page.getByText('uppfoljning-2022.xlsx är öppnad.').waitFor();
      await makeAnnex();
      const sheets = await page.getByRole('tab').allTextContents();
      expect(sheets.at(-1)).toMatch(/^Bilaga 2 2022/);
    });
  });
});

/** Names of parts that only one of the files has, or that are not the same in both. */
function differingParts(first: string, second: string): string[] {
  const [ours, theirs] = [first, second].map((file) => unzipSync(readFileSync(file)));
  const names = new Set([...Object.keys(ours ?? {}), ...Object.keys(theirs ?? {})]);
  return [...names].filter((name) => !sameBytes(ours?.[name], theirs?.[name]));
}

function sameBytes(first: Uint8Array | undefined, second: Uint8Array | undefined): boolean {
  return first !== undefined && second !== undefined && Buffer.compare(first, second) === 0;
}
