/** One indicator in the pane, and its chart on a sheet of its own. */
import { createRegisters } from '../../src/actions/createRegisters';
import { layInIndicator } from '../../src/actions/indicator/layInIndicator';
import { readIndicator } from '../../src/actions/indicator/readIndicator';
import type { ShownIndicator } from '../../src/actions/indicator/shownIndicator';
import { openHost, type Host } from '../../src/host/office/host';
import { createWorkbook, loadWorkbook, saveWorkbook } from '../../src/host/xlsx';
import { typeIn } from '../spine/handEdits';
import { sheetIn } from '../spine/registerBooks';

jest.setTimeout(60_000);

const today = '2025-11-22';
const asked = (nr: string) => ({ nr, year: 2025 });

async function sampleHost(): Promise<Host> {
  const host = openHost(createWorkbook('Bok1.xlsx'));
  await createRegisters(host.run, { content: 'sample', today });
  return host;
}

async function shownIn({ run }: Host, nr: string): Promise<ShownIndicator> {
  const outcome = await readIndicator(run, asked(nr));
  if (outcome.kind !== 'indicator') throw new Error(outcome.kind);
  return outcome.indicator;
}

function cellsOn({ run }: Host, name: string): Promise<unknown[][]> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange(true).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

describe('an indicator in the pane', () => {
  it('has each series with its own target and status', async () => {
    const { series } = await shownIn(await sampleHost(), 'I1');
    expect(series.map(({ series: name, now }) => [name, now?.status, now?.target])).toEqual([
      ['Våldsteamet', 'Uppnått', { value: 0.75, decimals: 0 }],
      ['Beroendeteamet', 'Delvis uppnått', { value: 0.75, decimals: 0 }],
      ['Socialpsykiatrin', 'Delvis uppnått', { value: 0.5, decimals: 0 }],
    ]);
  });

  it('says how far it is to the target year, and what it is compared with', async () => {
    const { series, comparisons } = await shownIn(await sampleHost(), 'I2');
    const [whole] = series;
    expect(whole?.path).toMatchObject({ standing: 'onPath', goal: { year: 2030, value: 0.92 } });
    expect(comparisons).toEqual([
      { year: 2025, comparisonOf: 'Liknande kommuner 2024', value: { value: 0.86, decimals: 0 } },
    ]);
  });

  it('leads from each year to its cell', async () => {
    const host = await sampleHost();
    const { series, address } = await shownIn(host, 'I6');
    const year = series[0]?.runs[0]?.years.find((each) => each.year === 2024);
    const row = Number(/\d+$/u.exec(year?.address?.cell ?? '')?.[0]);
    expect((await cellsOn(host, 'Utfall'))[row - 1]?.slice(0, 4)).toEqual(['I6', 2024, '', 21]);
    expect(address?.sheet).toBe('Indikatorer');
  });

  it('has no number for what is withheld', async () => {
    const { series } = await shownIn(await sampleHost(), 'I2');
    const few = series.find(({ series: name }) => name === 'Boende med stöd');
    expect(few?.now).toMatchObject({ outcome: undefined, reason: { kind: 'fewAnswers' } });
    expect(JSON.stringify(few?.runs.map(({ years }) => years.at(-1)))).not.toContain('0.75');
  });

  it('says when the indicator is gone, and when there are no registers', async () => {
    const host = await sampleHost();
    expect(await readIndicator(host.run, asked('I99'))).toEqual({ kind: 'indicatorGone', nr: 'I99' });
    const { run } = openHost(createWorkbook('Bok2.xlsx'));
    expect(await readIndicator(run, asked('I1'))).toMatchObject({ kind: 'unreadable' });
    expect(await layInIndicator(run, { ...asked('I1'), today })).toMatchObject({ kind: 'unreadable' });
  });
});

describe('an indicator’s chart on a sheet', () => {
  const sheet = 'Diagram I2';

  async function withChart(nr = 'I2'): Promise<Host> {
    const host = await sampleHost();
    expect(await layInIndicator(host.run, { ...asked(nr), today })).toEqual({
      kind: 'laidIn',
      sheet: `Diagram ${nr}`,
      remembered: { kind: 'remembered', id: 2 },
    });
    return host;
  }

  it('stands beside the register, with its message in cells', async () => {
    const host = await withChart();
    const names = host.workbook.sheets.map(({ name }) => name);
    expect(names[names.indexOf('Indikatorer') + 1]).toBe(sheet);
    const texts = (await cellsOn(host, sheet)).map(([first]) => String(first));
    expect(texts[0]).toBe('I2 Nöjda med hur de blivit bemötta');
    const said = texts.join(' ').replaceAll('\u00A0', ' ');
    expect(said).toContain('1,4 procentenheter över etappmålet 87,0 %.');
    expect(said).toContain('Jämförelse Liknande kommuner 2024: 86 %.');
  });

  it('reads outcomes, targets and the goals up to the target year from its cells', async () => {
    const host = await withChart();
    const cells = await cellsOn(host, sheet);
    const [chart] = sheetIn(host.workbook, sheet).charts;
    expect(chart?.name).toBe('Kvalitetsindikator I2');
    expect(chart?.series.map(({ name }) => name)).toEqual(['Utfall', 'Mål']);
    const goals = cells.filter(([label]) => /^20(?:2[6-9]|30) – (?:del)?mål$/u.test(String(label)));
    expect(goals.map(([, outcome]) => outcome)).toEqual(['', '', '', '', '']);
    expect(goals.at(-1)?.[2]).toBe(0.92);
  });

  it('leaves a gap for what is withheld or missing, and says why', async () => {
    const few = (await cellsOn(await withChart(), sheet)).find(([label]) => label === '2025 – För få svar');
    expect(few?.[1]).toBe('');
    const missing = (await cellsOn(await withChart('I6'), 'Diagram I6')).find(([label]) =>
      String(label).startsWith('2025'),
    );
    expect(missing?.slice(0, 2)).toEqual(['2025 – Systemstöd saknas', '']);
  });

  it('is updated in its place, also when it has been renamed, and nothing else is touched', async () => {
    const host = await withChart();
    const first = await cellsOn(host, sheet);
    const register = await cellsOn(host, 'Utfall');
    await typeIn(host, sheet, 3, 1, 'Skrivet för hand');
    await host.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).name = 'Bemötande';
      await context.sync();
    });
    expect(await layInIndicator(host.run, { ...asked('i2'), today })).toEqual({
      kind: 'laidIn',
      sheet: 'Bemötande',
      remembered: { kind: 'remembered', id: 3 },
    });
    expect(await cellsOn(host, 'Bemötande')).toEqual(first);
    expect(sheetIn(host.workbook, 'Bemötande').charts).toHaveLength(1);
    expect(await cellsOn(host, 'Utfall')).toEqual(register);
    expect(await readIndicator(host.run, asked('I2'))).toMatchObject({ sheet: 'Bemötande' });
  });

  it('survives save and reopen', async () => {
    const { workbook } = await withChart();
    const reopened = openHost(loadWorkbook(saveWorkbook(workbook), 'Bok1.xlsx'));
    expect(sheetIn(reopened.workbook, sheet).charts).toHaveLength(1);
    await layInIndicator(reopened.run, { ...asked('I2'), today });
    expect(sheetIn(reopened.workbook, sheet).charts).toHaveLength(1);
  });

  it('takes a free name where its own is taken by another sheet', async () => {
    const host = await sampleHost();
    await host.run(async (context) => {
      context.workbook.worksheets.add(sheet);
      await context.sync();
    });
    expect(await layInIndicator(host.run, { ...asked('I2'), today })).toEqual({
      kind: 'laidIn',
      sheet: 'Diagram I2~2',
      remembered: { kind: 'remembered', id: 2 },
    });
  });
});
