/** The register, the annex, the pane and the chart's sheet tell the same of an indicator. */
import { layInIndicator } from '../../src/actions/indicator/layInIndicator';
import { readIndicator } from '../../src/actions/indicator/readIndicator';
import { makeAnnex } from '../../src/actions/annex/makeAnnex';
import type { Host } from '../../src/host/office/host';
import { column, registerBook } from '../freeze/functionBooks';

jest.setTimeout(120_000);

const year = 2025;
const today = '2025-11-22';

async function textOn({ run }: Host, sheet: string): Promise<string> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('values');
    await context.sync();
    return range.values.flat().map(String).join('\n').replaceAll('\u00A0', ' ');
  });
}

/** The row of the year in the body of Utfall. */
async function rowOf(host: Host, nr: string, series = ''): Promise<number> {
  const [nrs, years, names] = await Promise.all(
    ['Indikator nr', 'År', 'Serie'].map((header) => column(host, 'Utfall', header)),
  );
  return nrs?.findIndex((each, at) => each === nr && years?.[at] === year && names?.[at] === series) ?? -1;
}

interface Told {
  /** Målstatus of each row of the year. */
  readonly inSheet: readonly unknown[];
  readonly inPane: readonly unknown[];
  readonly inAnnex: string;
  readonly onChartSheet: string;
}

async function toldOf(host: Host, nr: string, series: readonly string[] = ['']): Promise<Told> {
  const { run } = host;
  const statuses = await column(host, 'Utfall', 'Målstatus');
  const rows = await Promise.all(series.map((name) => rowOf(host, nr, name)));
  const shown = await readIndicator(run, { nr, year });
  if (shown.kind !== 'indicator') throw new Error(shown.kind);
  const annex = await makeAnnex(run, { year, group: 'vuxna' });
  if (annex.kind !== 'made') throw new Error(annex.kind);
  const laidIn = await layInIndicator(run, { nr, year, today });
  if (laidIn.kind !== 'laidIn') throw new Error(laidIn.kind);
  return {
    inSheet: rows.map((row) => statuses[row]),
    inPane: shown.indicator.series.map(({ now }) => now?.status),
    inAnnex: await textOn(host, annex.sheet),
    onChartSheet: await textOn(host, laidIn.sheet),
  };
}

async function withOutcome(nr: string, outcome: number): Promise<Host> {
  const host = await registerBook('sample');
  const row = await rowOf(host, nr);
  await host.run(async (context) => {
    const body = context.workbook.tables.getItem('Utfall').columns.getItem('Utfall').getDataBodyRange();
    body.getCell(row, 0).values = [[outcome]];
    await context.sync();
  });
  return host;
}

it('an occupancy of 104 % is not better than one within 90–100 %', async () => {
  const { inSheet, inPane, inAnnex, onChartSheet } = await toldOf(await withOutcome('I3', 1.04), 'I3');
  expect([inSheet, inPane]).toEqual([['Ej uppnått'], ['Ej uppnått']]);
  const said = 'Utfallet 2025 är 104 %, målet är 90–100 %.';
  expect([inAnnex.includes(said), onChartSheet.includes(said)]).toEqual([true, true]);
});

it('each series is judged by its own target', async () => {
  const series = ['Våldsteamet', 'Beroendeteamet', 'Socialpsykiatrin'];
  const { inSheet, inPane, inAnnex } = await toldOf(await registerBook('sample'), 'I1', series);
  expect(inSheet).toEqual(['Uppnått', 'Delvis uppnått', 'Delvis uppnått']);
  expect(inPane).toEqual(inSheet);
  expect(inAnnex).toContain('Våldsteamet: Uppnått, 8 procentenheter över målet');
  expect(inAnnex).toContain('Socialpsykiatrin: Delvis uppnått, 1 procentenhet under målet');
});

it('a target that is only a direction is judged by the year before', async () => {
  const { inSheet, inPane, inAnnex } = await toldOf(await withOutcome('I4', 38), 'I4');
  expect([inSheet, inPane]).toEqual([['Ej uppnått'], ['Ej uppnått']]);
  expect(inAnnex).toContain('Ej uppnått, lika med föregående utfall');
});
