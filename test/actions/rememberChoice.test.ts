import { createRegisters } from '../../src/actions/createRegisters';
import { readOverview } from '../../src/actions/readOverview';
import { rememberChoice } from '../../src/actions/rememberChoice';
import { openHost, type Host } from '../../src/host/office/host';
import { createWorkbook } from '../../src/host/xlsx';

async function sampleHost(): Promise<Host> {
  const host = openHost(createWorkbook('Bok1.xlsx'));
  await createRegisters(host.run, { content: 'sample', today: '2025-11-22' });
  return host;
}

async function active(host: Host): Promise<unknown> {
  const overview = await readOverview(host.run, {}, 2025);
  return overview.kind === 'overview' ? [overview.year, overview.group] : overview.kind;
}

describe('the chosen year and target group', () => {
  it.each([
    [2024, 'barn och unga'],
    [2025, ''],
    [2024, 'vuxna'],
  ])('%s and "%s" are those of the workbook the next time it is read', async (year, group) => {
    const host = await sampleHost();
    expect(await rememberChoice(host.run, { year, group })).toEqual({ kind: 'remembered' });
    expect(await active(host)).toEqual([year, group]);
  });

  it('are not written where they already stand', async () => {
    const host = await sampleHost();
    await rememberChoice(host.run, { year: 2024, group: 'vuxna' });
    const { syncs } = host.statistics;
    expect(await rememberChoice(host.run, { year: 2024, group: 'vuxna' })).toEqual({ kind: 'remembered' });
    expect(host.statistics.syncs - syncs).toBe(2);
  });

  it('are not kept in a workbook without settings', async () => {
    const host = openHost(createWorkbook('Bok1.xlsx'));
    expect(await rememberChoice(host.run, { year: 2024, group: '' })).toEqual({ kind: 'noSettings' });
  });

  it('are not written on a protected sheet', async () => {
    const host = await sampleHost();
    await host.run(async (context) => {
      context.workbook.worksheets.getItem('Inställningar').protection.protect();
      await context.sync();
    });
    expect(await rememberChoice(host.run, { year: 2024, group: '' })).toEqual({
      kind: 'protected',
      sheet: 'Inställningar',
    });
  });
});
