import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/commandLine';
import { openWorkbook, saveAs } from '../../src/cli/files';
import { describeWith } from '../environment';

const golden = '../shared/golden/xlsx/uppfoljning-2022.xlsx';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kvalitetsplan-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function run(...args: string[]): Promise<{ code: number; messages: string; results: string }> {
  const said = { messages: '', results: '' };
  const code = await runCommandLine(args, {
    message: (text) => (said.messages += `${text}\n`),
    result: (text) => (said.results += text),
  });
  return { code, ...said };
}

/** The sample with a text in its first risk's description. */
async function sampleWith(description: string): Promise<string> {
  const path = join(folder, 'exempel.xlsx');
  await run('create', '--sample', '--output', path);
  const host = openWorkbook(path);
  await host.run(async (context) => {
    const risks = context.workbook.tables.getItem('Risker');
    const years = risks.columns.getItem('År').getDataBodyRange().load('values');
    await context.sync();
    const row = years.values.findIndex(([year]) => year === 2025);
    risks.columns.getItem('Beskrivning').getDataBodyRange().getCell(row, 0).values = [[description]];
    await context.sync();
  });
  saveAs(path, host);
  return path;
}

/** An invented number: its date and check digit are right, and its year lies ahead. */
const personalNumber = '20300101-0002';

describe('check', () => {
  it('says of the sample what is missing, one finding a line, and ends with 1', async () => {
    const path = join(folder, 'exempel.xlsx');
    await run('create', '--sample', '--output', path);
    const checked = await run('check', '--workbook', path, '--year', '2025', '--group', 'vuxna');
    expect(checked.code).toBe(1);
    expect(checked.results).toMatch(/^Komplettera\tEgenkontroller![A-Z]+\d+\tE6: .*\n$/u);
    expect(checked.messages).toBe('');
  });

  it('gives the same as JSON to machines', async () => {
    const path = join(folder, 'exempel.xlsx');
    await run('create', '--sample', '--output', path);
    const { results } = await run(
      'check',
      '--workbook',
      path,
      '--year',
      '2025',
      '--group',
      'vuxna',
      '--json',
    );
    expect(JSON.parse(results)).toEqual([
      {
        rule: 'follow-up-required',
        severity: 'complete',
        sheet: 'Egenkontroller',
        cell: expect.stringMatching(/^[A-Z]+\d+$/u) as unknown,
        numbers: ['E6'],
        text: expect.stringContaining('kräver en uppföljning') as unknown,
      },
    ]);
  });

  it('ends with 0 where there is nothing, or nothing but notes', async () => {
    const path = join(folder, 'exempel.xlsx');
    await run('create', '--sample', '--output', path);
    const checked = await run('check', '--workbook', path, '--year', '2024', '--group', 'barn och unga');
    expect(checked.results).not.toMatch(/Rätta först|Komplettera/u);
    expect(checked.code).toBe(0);
  });

  it('refuses a year that is none', async () => {
    const refused = await run('check', '--workbook', 'finns-inte.xlsx', '--year', 'i år');
    expect(refused.code).toBe(2);
    expect(refused.messages).toContain('--year i år');
  });
});

describeWith('shared', 'check of the annex for 2022', () => {
  it('names the two self-checks without follow-up and the measure without status', async () => {
    const { code, results } = await run(
      'check',
      '--workbook',
      golden,
      '--year',
      '2022',
      '--group',
      'vuxna',
      '--json',
    );
    const rows = JSON.parse(results) as { rule: string; severity: string; numbers: string[] }[];
    expect(
      rows.filter(({ severity }) => severity !== 'note').map(({ rule, numbers }) => [rule, ...numbers]),
    ).toEqual([
      ['follow-up-missing', 'U22-K03'],
      ['follow-up-missing', 'U22-K07'],
      ['measure-status-missing', 'U22-A21'],
    ]);
    expect(code).toBe(1);
  });
});

describe('annex of registers where a text seems to hold a personal number', () => {
  const annexOf = (path: string, output: string, ...more: string[]) =>
    run('annex', '--workbook', path, '--year', '2025', '--group', 'vuxna', '--output', output, ...more);

  it('is not made: the place is named, the number is masked, and no file is written', async () => {
    const path = await sampleWith(`Ärendet gäller ${personalNumber}.`);
    const before = readFileSync(path);
    const output = join(folder, 'bilaga.xlsx');
    const refused = await annexOf(path, output);
    expect(refused.code).toBe(1);
    expect(refused.messages).toMatch(/Risker!F\d+/u);
    expect(refused.messages).not.toContain('0101');
    expect(existsSync(output)).toBe(false);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('is made when one chooses to publish anyway', async () => {
    const path = await sampleWith(`Ärendet gäller ${personalNumber}.`);
    const output = join(folder, 'bilaga.xlsx');
    expect((await annexOf(path, output, '--publish-anyway')).code).toBe(0);
    expect(existsSync(output)).toBe(true);
  });
});
