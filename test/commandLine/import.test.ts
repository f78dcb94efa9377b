import { readdirSync, readFileSync } from 'node:fs';
import { loadWorkbook } from '../../src/host/xlsx';
import { sampleRawData } from '../../src/sample';
import { allTables } from '../../src/tables/index';
import { importTexts } from '../../src/texts/importing';
import { cellsOf, sheetIn } from '../spine/registerBooks';
import { commandLine, Folder } from './running';

jest.setTimeout(240_000);

let folder: Folder;

beforeEach(() => {
  folder = new Folder();
});
afterEach(() => {
  folder.remove();
});

const textsIn = (path: string): Record<string, string> =>
  Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(`${path}/${name}`, 'utf8')]));

it('the sample comes back from CSV and from JSON as it was', async () => {
  const first = folder.at('a.xlsx');
  await commandLine('create', '--sample', '--output', first);
  await commandLine('export', '--workbook', first, '--csv', folder.at('a'));
  await commandLine('export', '--workbook', first, '--data', folder.at('a.json'));

  const fromCsv = await commandLine('import', '--csv', folder.at('a'), '--output', folder.at('b.xlsx'));
  expect(fromCsv).toMatchObject({ exitCode: 0, results: '' });
  expect(fromCsv.messages).toMatch(/^Registren är inlästa i .*b\.xlsx\. Rader: .*Risker \d+/u);
  const fromJson = await commandLine(
    'import',
    '--data',
    folder.at('a.json'),
    '--output',
    folder.at('c.xlsx'),
  );
  expect(fromJson.exitCode).toBe(0);

  await commandLine('export', '--workbook', folder.at('b.xlsx'), '--csv', folder.at('b'));
  await commandLine('export', '--workbook', folder.at('c.xlsx'), '--data', folder.at('c.json'));
  expect(textsIn(folder.at('b'))).toEqual(textsIn(folder.at('a')));
  expect(folder.read('c.json').equals(folder.read('a.json'))).toBe(true);
  expect(sheetsOf('b.xlsx')).toEqual(sheetsOf('a.xlsx'));
  expect(sheetsOf('c.xlsx')).toEqual(sheetsOf('a.xlsx'));
});

/** Every cell of the registers, but for the notes: an outcome that is calculated from another sheet is its value. */
function sheetsOf(name: string): unknown {
  const own = new Set(allTables.map(({ sheet }) => sheet));
  const sheets = loadWorkbook(folder.read(name)).sheets.filter((sheet) => own.has(sheet.name));
  const formulaIn = (formula: string | undefined) =>
    formula?.startsWith(`=${sampleRawData.name}!`) ? undefined : formula;
  return sheets.map((sheet) => [
    sheet.name,
    [...sheet.rows].flatMap(([row, { cells }]) =>
      cells.flatMap((cell, column) =>
        cell?.value === undefined
          ? []
          : [[row, column, cell.value, formulaIn(cell.formula), cell.style.numberFormat]],
      ),
    ),
  ]);
}

it('a file that Excel has saved becomes registers that calculate', async () => {
  const csv = folder.at('csv');
  await commandLine('create', '--output', folder.at('tom.xlsx'));
  await commandLine('export', '--workbook', folder.at('tom.xlsx'), '--csv', csv);
  const rows = [
    'Risk nr;År;Målgrupp;Risk;Sannolikhet;Konsekvens',
    'R1;2025;vuxna;Dörren står öppen;3;4',
    'R2;i fjol;vuxna;Nyckeln är borta;2;1',
  ];
  folder.write('csv/Risker.csv', Buffer.from(rows.join('\r\n'), 'latin1'));
  const ran = await commandLine('import', '--csv', csv, '--output', folder.at('ut.xlsx'));
  expect(ran.exitCode).toBe(0);
  expect(ran.messages).toContain('Risker.csv, rad 3, kolumnen År: ”i fjol” gick inte att förstå');
  const risks = cellsOf(sheetIn(loadWorkbook(folder.read('ut.xlsx')), 'Risker'), 9);
  expect(risks[0]?.slice(4)).toEqual(['Sannolikhet', 'Konsekvens', 'Angiven nivå', 'Risknivå', 'Riskklass']);
  expect(risks[1]).toEqual(['R1', 2025, 'vuxna', 'Dörren står öppen', 3, 4, '', 12, 'Mycket hög']);
});

it('tells everything that is wrong, by file, row and column, and writes nothing', async () => {
  await commandLine('create', '--output', folder.at('tom.xlsx'));
  await commandLine('export', '--workbook', folder.at('tom.xlsx'), '--csv', folder.at('csv'));
  folder.write('csv/Risker.csv', `Risk nr;År;Risk\nR1;2025;${'x'.repeat(40_000)}\nR2;2025;Brand;mer\n`);
  folder.write('csv/Okänd.csv', 'a;b\n');
  const before = folder.picture();
  const ran = await commandLine('import', '--csv', folder.at('csv'), '--output', folder.at('ut.xlsx'));
  expect(ran).toMatchObject({ exitCode: 1, results: '' });
  expect(ran.messages.split('\n')).toEqual([
    expect.stringMatching(/^Okänd\.csv hör inte till någon tabell: .* Tabellerna heter Risker, /u),
    expect.stringMatching(/^Risker\.csv, rad 3: 4 fält under 3 rubriker\./u),
    expect.stringMatching(/^Risker\.csv, rad 2, kolumnen Risk: texten är 40000 tecken\./u),
    importTexts.nothingWritten.sv,
  ]);
  expect(folder.picture()).toEqual(before);
});

it.each([
  ['neither', []],
  ['both', ['--csv', 'a', '--data', 'b']],
])('asks for one of CSV and JSON: %s', async (_, source) => {
  const ran = await commandLine('import', ...source, '--output', folder.at('ut.xlsx'));
  expect(ran.exitCode).toBe(2);
  expect(ran.messages).toContain('--csv MAPP | --data FIL.json');
});

it('says which folder or file is not there', async () => {
  for (const source of ['--csv', '--data']) {
    const ran = await commandLine('import', source, folder.at('borta'), '--output', folder.at('ut.xlsx'));
    expect(ran).toMatchObject({ exitCode: 1 });
    expect(ran.messages).toContain('borta');
  }
  expect(Object.keys(folder.picture())).toEqual([]);
});
