/** An indicator's charts after save and reopen, as openpyxl finds them: on sheets of their own, and in the annex. */
import { createRegisters } from '../../src/actions/createRegisters';
import { layInIndicator } from '../../src/actions/indicator/layInIndicator';
import { newWorkbook } from '../../src/cli/files';
import { openHost, type Host } from '../../src/host/office/host';
import type { Workbook } from '../../src/host/workbook/workbook';
import { loadWorkbook } from '../../src/host/xlsx';
import { sampleIndicators } from '../../src/sample/indicators';
import { describeWith } from '../environment';
import { readCharts, type ReadChart, type ReadSeries } from './readCharts';
import { annexIn, cellsOf, fileOf, sheetIn, type Content } from './registerBooks';

jest.setTimeout(240_000);

const year = 2025;
const numbers = sampleIndicators.map(({ nr = '' }) => nr);

async function sampleHost(): Promise<Host> {
  const host = newWorkbook('exempel.xlsx');
  await createRegisters(host.run, { content: 'sample', today: '2026-11-22' });
  return host;
}

/** Saved, opened, saved and opened again. */
function reopened(host: Host): Workbook {
  const once = loadWorkbook(fileOf(host.workbook), 'bok.xlsx');
  return openHost(loadWorkbook(fileOf(once), 'bok.xlsx')).workbook;
}

/** The cells that a reference names, one below the other. */
function namedCells(book: Workbook, reference: string): readonly Content[] {
  const [, sheet = '', letter = '', first = '', last = ''] =
    /^'?([^'!]+)'?!\$([A-E])\$(\d+):\$\2\$(\d+)$/u.exec(reference) ?? [];
  const column = letter.charCodeAt(0) - 'A'.charCodeAt(0);
  return cellsOf(sheetIn(book, sheet), 5)
    .slice(Number(first) - 1, Number(last))
    .map((line) => line[column] ?? '');
}

/** What a reader of the saved file draws: a point for each number, and none for what is not there. */
function expectHonest(book: Workbook, { values, categories, points }: ReadSeries): void {
  const cells = namedCells(book, values);
  expect(cells.length).toBeGreaterThan(0);
  expect(namedCells(book, categories)).toHaveLength(cells.length);
  const drawn = cells.flatMap((cell, at) => (typeof cell === 'number' ? [[String(at), cell]] : []));
  expect(points).toEqual(Object.fromEntries(drawn));
}

function firstOf(charts: readonly ReadChart[] | undefined): ReadChart {
  const [chart] = charts ?? [];
  if (chart === undefined) throw new Error('openpyxl finds no chart');
  return chart;
}

function seriesNamed({ series }: ReadChart, name: string): ReadSeries {
  const found = series.find((each) => each.name === name);
  if (found === undefined) throw new Error(`No ${name} among ${series.map((each) => each.name).join(', ')}`);
  return found;
}

describeWith('openpyxl', 'the chart of an indicator on a sheet of its own', () => {
  let book: Workbook;
  let read: ReturnType<typeof readCharts>;

  beforeAll(async () => {
    const host = await sampleHost();
    for (const nr of numbers) await layInIndicator(host.run, { nr, year, today: '2025-11-22' });
    book = reopened(host);
    read = readCharts(fileOf(book));
  });

  it.each(numbers)('%s is there, and reads its own sheet: a gap for what is missing, never zero', (nr) => {
    const charts = read[`Diagram ${nr}`] ?? [];
    expect(charts).toHaveLength(1);
    const { blanks, visibleOnly, series } = firstOf(charts);
    expect([blanks, visibleOnly]).toEqual(['gap', true]);
    expect(series[0]).toMatchObject({ name: 'Utfall', kind: 'BarChart' });
    for (const each of series) {
      expect(each.values).toContain(`'Diagram ${nr}'!$`);
      expectHonest(book, each);
      expect(Object.values(each.points)).not.toContain(0);
    }
  });

  it('leaves out what too few have answered, and a year without an outcome', () => {
    const outcomesOf = (nr: string): readonly Content[] => {
      const { categories, points } = seriesNamed(firstOf(read[`Diagram ${nr}`]), 'Utfall');
      return namedCells(book, categories).filter((_, at) => !(String(at) in points));
    };
    expect(outcomesOf('I2')).toContain('2025 – För få svar');
    expect(outcomesOf('I6')).toEqual(['2025 – Systemstöd saknas']);
  });

  it('has both limits of a target that is an interval as lines', () => {
    const chart = firstOf(read['Diagram I3']);
    expect(chart.series.map(({ name, kind }) => [name, kind])).toEqual([
      ['Utfall', 'BarChart'],
      ['Mål, lägst', 'LineChart'],
      ['Mål, högst', 'LineChart'],
    ]);
    expect(Object.values(seriesNamed(chart, 'Mål, lägst').points)).toEqual([0.9, 0.9, 0.9]);
    expect(Object.values(seriesNamed(chart, 'Mål, högst').points)).toEqual([1, 1, 1]);
  });
});

describeWith('openpyxl', 'the charts of an annex', () => {
  it.each(['vuxna', 'barn och unga'])('of %s draw what its cells say and nothing else', async (group) => {
    const host = await sampleHost();
    const { sheet } = await annexIn(host, { year, group });
    const book = reopened(host);
    const charts = readCharts(fileOf(book))[sheet] ?? [];
    expect(charts.length).toBeGreaterThan(2);
    for (const { blanks, series } of charts) {
      expect(blanks).toBe('gap');
      for (const each of series) expectHonest(book, each);
    }
  });

  it('draw both limits of an interval from two hidden columns, and the others only what is seen', async () => {
    const host = await sampleHost();
    const { sheet } = await annexIn(host, { year, group: 'vuxna' });
    const book = reopened(host);
    const charts = readCharts(fileOf(book))[sheet] ?? [];
    const withLimits = charts.filter(({ visibleOnly }) => !visibleOnly);
    expect(withLimits.map(({ title }) => title)).toEqual(['Beläggning i boende med stöd']);
    const chart = firstOf(withLimits);
    expect(chart.series.map(({ name }) => name)).toEqual(['Utfall', 'Mål, lägst', 'Mål, högst']);
    expect(Object.values(seriesNamed(chart, 'Mål, högst').points)).toEqual([1, 1, 1]);
    const hidden = [0, 1, 2, 3, 4].map((at) => sheetIn(book, sheet).columns.get(at)?.hidden ?? false);
    expect(hidden).toEqual([false, false, false, true, true]);
  });
});
