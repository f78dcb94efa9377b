import { check } from '../../src/actions/check';
import { createRegisters } from '../../src/actions/createRegisters';
import { openSheet } from '../../src/actions/goToCell';
import { makeAnnex, previewAnnex } from '../../src/actions/annex/makeAnnex';
import { readOverview } from '../../src/actions/readOverview';
import { openHost, type Host } from '../../src/host/office/host';
import { createWorkbook } from '../../src/host/xlsx';
import { workbookActions } from '../../src/taskpane/workbookActions';

const annex = { year: 2025, group: 'vuxna' };
const currentYear = 2025;

const emptyHost = (): Host => openHost(createWorkbook('Bok1.xlsx'));

async function hostWith(content: 'empty' | 'sample'): Promise<Host> {
  const host = emptyHost();
  await createRegisters(host.run, { content, today: '2025-11-22' });
  return host;
}

const sheetNames = ({ workbook }: Host): string[] => workbook.sheets.map(({ name }) => name);

describe('the overview', () => {
  it('sees that a workbook has no registers', async () => {
    expect(await readOverview(emptyHost().run, {}, currentYear)).toEqual({ kind: 'noRegisters' });
  });

  it('sees registers without rows, and speaks of this year', async () => {
    const { run } = await hostWith('empty');
    const overview = await readOverview(run, {}, currentYear);
    expect(overview).toMatchObject({ kind: 'overview', annexSheet: undefined });
    if (overview.kind !== 'overview') return;
    expect(overview.registers.map(({ count }) => count)).toEqual([0, 0, 0, 0]);
  });

  it('names the years and target groups, and counts the rows of those it chose', async () => {
    const { run } = await hostWith('sample');
    const overview = await readOverview(run, { year: 2025, group: 'Vuxna' }, currentYear);
    if (overview.kind !== 'overview') throw new Error(overview.kind);
    expect(overview.years).toContain(2025);
    expect(overview.groups).toContain('vuxna');
    expect(overview).toMatchObject({ year: 2025, group: 'vuxna' });
    expect(overview.registers.map(({ sheet }) => sheet)).toEqual([
      'Risker',
      'Egenkontroller',
      'Åtgärder',
      'Indikatorer',
    ]);
    for (const { count } of overview.registers) expect(count).toBeGreaterThan(0);
  });

  it('counts more rows for all target groups than for one', async () => {
    const { run } = await hostWith('sample');
    const risksOf = async (group: string): Promise<number> => {
      const overview = await readOverview(run, { year: 2025, group }, currentYear);
      return overview.kind === 'overview' ? (overview.registers[0]?.count ?? 0) : 0;
    };
    expect(await risksOf('')).toBeGreaterThanOrEqual(await risksOf('vuxna'));
  });

  it('finds the annex once it has been made', async () => {
    const { run } = await hostWith('sample');
    const outcome = await makeAnnex(run, annex);
    expect(outcome.kind).toBe('made');
    if (outcome.kind !== 'made') return;
    expect(await readOverview(run, annex, currentYear)).toMatchObject({ annexSheet: outcome.sheet });
  });
});

describe('the check', () => {
  it('reads nothing anew right after the overview, and reads anew when it is asked again', async () => {
    const host = await hostWith('sample');
    let readings = 0;
    const actions = workbookActions((job) => {
      readings += 1;
      return host.run(job);
    });
    const overview = await actions.readOverview(annex);
    if (overview.kind !== 'overview') throw new Error(overview.kind);
    const checked = await actions.check(overview);
    expect(readings).toBe(1);
    expect(checked).toEqual(await check(host.run, annex));
    expect(await actions.check(overview)).toEqual(checked);
    expect(readings).toBe(2);
  });
});

describe('the preview of the annex', () => {
  it('says what would be made, and writes nothing', async () => {
    const host = await hostWith('sample');
    const before = sheetNames(host);
    const preview = await previewAnnex(host.run, annex);
    expect(preview).toMatchObject({ kind: 'previewed', isUpdate: false });
    expect(sheetNames(host)).toEqual(before);
  });

  it('equals what is then made', async () => {
    const { run } = await hostWith('sample');
    const preview = await previewAnnex(run, annex);
    const outcome = await makeAnnex(run, annex);
    if (preview.kind !== 'previewed' || outcome.kind !== 'made') throw new Error(outcome.kind);
    expect(outcome.summary).toEqual(preview.summary);
    expect(await previewAnnex(run, annex)).toMatchObject({ sheet: outcome.sheet, isUpdate: true });
  });
});

describe('who waits for the annex', () => {
  it('is told of each step before it begins', async () => {
    const { run } = await hostWith('sample');
    const steps: string[] = [];
    await makeAnnex(run, annex, { progress: (step) => void steps.push(step) });
    expect(steps).toEqual(['reading', 'comparing', 'writing', 'checking']);
  });

  it('can stop it until writing begins, and the workbook is as it was', async () => {
    const host = await hostWith('sample');
    const before = sheetNames(host);
    const outcome = await makeAnnex(host.run, annex, { isCancelled: () => true });
    expect(outcome).toEqual({ kind: 'cancelled' });
    expect(sheetNames(host)).toEqual(before);
  });
});

it('a sheet that is opened stands in front', async () => {
  const host = await hostWith('sample');
  await openSheet(host.run, 'Åtgärder');
  const active = await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });
  expect(active).toBe('Åtgärder');
});
