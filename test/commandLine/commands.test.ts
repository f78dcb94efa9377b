import { spawnSync } from 'node:child_process';
import { describeWith } from '../environment';
import { loadWorkbook } from '../../src/host/xlsx';
import { differingParts } from '../host/xlsx/comparing';
import { exampleRows, selfCheck } from '../spine/exampleRegisters';
import { openHost } from '../../src/host/office/host';
import { typeIn, typeInRegister } from '../spine/handEdits';
import { cellsOf, fileOf, golden2022, registerBook, sheetIn } from '../spine/registerBooks';
import { commandLine, Folder } from './running';

jest.setTimeout(240_000);

let folder: Folder;

beforeEach(() => {
  folder = new Folder();
});
afterEach(() => {
  folder.remove();
});

const asked = ['--year', '2025', '--group', 'vuxna'];
const annexSheet = 'Bilaga 2 2025 vuxna';

describe('annex', () => {
  it('writes the workbook with its annex, tells pages and findings, and leaves the input', async () => {
    const withoutFollowUp = [selfCheck('E1', { Uppföljning: '' })];
    const bytes = fileOf(registerBook({ ...exampleRows, Egenkontroller: withoutFollowUp }));
    const input = folder.write('in.xlsx', bytes);
    const ran = await commandLine('annex', '--workbook', input, ...asked, '--output', folder.at('ut.xlsx'));
    expect(ran).toMatchObject({ exitCode: 0, results: '' });
    expect(ran.messages).toMatch(/^Bilagan ”Bilaga 2 2025 vuxna” är klar\. Sidor: \d+\.\n.*Komplettera 1\b/u);
    expect(Object.keys(folder.picture())).toEqual(['in.xlsx', 'ut.xlsx']);
    expect(Buffer.compare(folder.read('in.xlsx'), bytes)).toBe(0);
    expect(cellsOf(sheetIn(loadWorkbook(folder.read('ut.xlsx')), annexSheet)).flat()).toContain('Risken R1');
  });

  it('may write over its own input', async () => {
    const input = folder.write('in.xlsx', fileOf(registerBook(exampleRows)));
    expect((await commandLine('annex', '--workbook', input, ...asked, '--output', input)).exitCode).toBe(0);
    const once = folder.read('in.xlsx');
    expect((await commandLine('annex', '--workbook', input, ...asked, '--output', input)).exitCode).toBe(0);
    expect(Object.keys(folder.picture())).toEqual(['in.xlsx']);
    expect(differingParts(once, folder.read('in.xlsx'))).toEqual([]);
  });

  it('lists conflicts and edits without a source in full', async () => {
    const host = openHost(registerBook(exampleRows));
    const input = folder.at('in.xlsx');
    folder.write('in.xlsx', fileOf(host.workbook));
    await commandLine('annex', '--workbook', input, ...asked, '--output', input);
    const made = openHost(loadWorkbook(folder.read('in.xlsx')));
    const cells = cellsOf(sheetIn(made.workbook, annexSheet));
    const row = cells.findIndex(([, text]) => text === 'Uppföljning:\nResultatet av E1 är bra.');
    await typeIn(made, annexSheet, row, 1, 'Uppföljning:\nEgna ord.');
    await typeIn(made, annexSheet, row, 4, 'Vid sidan.');
    await typeInRegister(made, 'Egenkontroller', 'E1', 'Uppföljning', 'Nya ord i registret.');
    folder.write('in.xlsx', fileOf(made.workbook));
    const ran = await commandLine('annex', '--workbook', input, ...asked, '--output', input);
    expect(ran.exitCode).toBe(0);
    expect(ran.messages).toContain(`Rad ${row + 1}`);
    expect(ran.messages).toContain('Egenkontroller E1, Uppföljning');
    expect(ran.messages).toContain('Nya ord i registret.');
    expect(ran.messages).toContain('Vid sidan.');
  });

  it('refuses a sheet of its name that is not its own', async () => {
    const host = openHost(registerBook(exampleRows));
    await host.run(async (context) => {
      context.workbook.worksheets.add(annexSheet).getRange('A1').values = [['Vår egen']];
      await context.sync();
    });
    const input = folder.write('in.xlsx', fileOf(host.workbook));
    const before = folder.picture();
    const ran = await commandLine('annex', '--workbook', input, ...asked, '--output', input);
    expect(ran.exitCode).toBe(1);
    expect(ran.messages).toMatch(/”Bilaga 2 2025 vuxna” finns redan/u);
    expect(folder.picture()).toEqual(before);
  });

  it('without a group takes all of them', async () => {
    const input = folder.write('in.xlsx', fileOf(registerBook(exampleRows)));
    const ran = await commandLine(
      'annex',
      '--workbook',
      input,
      '--year=2025',
      '--output',
      folder.at('ut.xlsx'),
    );
    expect(ran.messages).toContain('”Bilaga 2025”');
  });
});

describe('create and export', () => {
  it.each([[[]], [['--sample']]])('make a workbook with %j, and its registers as files', async (options) => {
    const workbook = folder.at('ny.xlsx');
    const created = await commandLine('create', '--output', workbook, ...options);
    expect(created).toEqual({ exitCode: 0, messages: `Arbetsboken ${workbook} är skapad.`, results: '' });
    const asCsv = await commandLine('export', '--workbook', workbook, '--csv', folder.at('csv'));
    const asJson = await commandLine('export', '--workbook', workbook, '--data', folder.at('ut.json'));
    expect([asCsv.exitCode, asJson.exitCode]).toEqual([0, 0]);
    const files = Object.keys(folder.picture());
    expect(files).toEqual(expect.arrayContaining(['csv/Risker.csv', 'csv/Utfall.csv', 'ny.xlsx', 'ut.json']));
    expect(files.filter((name) => name.includes('.tmp'))).toEqual([]);
    expect(folder.read('csv/Risker.csv').toString('utf8')).toMatch(/^\uFEFFRisk nr;År;Målgrupp;/u);
    expect(Object.keys(JSON.parse(folder.read('ut.json').toString('utf8')) as object)).not.toEqual([]);
  });

  it('say what stands in plain sight, and withhold it when asked to', async () => {
    const workbook = folder.at('ny.xlsx');
    await commandLine('create', '--output', workbook, '--sample');
    const plain = await commandLine('export', '--workbook', workbook, '--data', folder.at('allt.json'));
    expect(plain.messages).toContain('1 utfall som bilagan inte visar');
    const data = folder.at('skyddat.json');
    const withheld = await commandLine('export', '--workbook', workbook, '--data', data, '--withhold');
    expect(withheld).toEqual({
      exitCode: 0,
      messages: `Registren är exporterade till ${data}.`,
      results: '',
    });
    expect(folder.read('skyddat.json').toString('utf8')).toContain('"Utfall": "För få svar"');
    expect(folder.read('allt.json').toString('utf8')).not.toContain('"Utfall": "För få svar"');
  });

  it('replaces a file that is there only when the new one is whole', async () => {
    const workbook = folder.write('ny.xlsx', 'gammalt innehåll');
    await commandLine('create', '--output', workbook);
    expect(loadWorkbook(folder.read('ny.xlsx')).sheets.length).toBeGreaterThan(1);
  });
});

describeWith('shared', 'npm run cli', () => {
  it('says everything to the person on stderr, nothing on stdout, and gives its exit code on', () => {
    const run = (...args: readonly string[]) =>
      spawnSync('npm', ['run', '--silent', 'cli', '--', ...args], { encoding: 'utf8' });
    const output = folder.at('ut.xlsx');
    const made = run(
      'annex',
      '--workbook',
      golden2022,
      '--year',
      '2022',
      '--group',
      'vuxna',
      '--output',
      output,
    );
    expect([made.status, made.stdout]).toEqual([0, '']);
    expect(made.stderr).toContain('Bilagan ”Bilaga 2 2022 vuxna” är klar.');
    expect(loadWorkbook(folder.read('ut.xlsx')).sheets.map(({ name }) => name)).toContain(
      'Bilaga 2 2022 vuxna',
    );
    const malformed = run('annex', '--year', 'i år');
    expect([malformed.status, malformed.stdout]).toEqual([2, '']);
    expect(Object.keys(folder.picture())).toEqual(['ut.xlsx']);
  });
});
