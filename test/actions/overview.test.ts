import { createRegisters } from '../../src/actions/createRegisters';
import { layInOverview } from '../../src/actions/overview/layInOverview';
import { readYearPicture, type ShownPicture } from '../../src/actions/overview/readYearPicture';
import { openHost, type Host } from '../../src/host/office/host';
import { createWorkbook } from '../../src/host/xlsx';
import { typeIn } from '../spine/handEdits';
import { sheetIn } from '../spine/registerBooks';

jest.setTimeout(60_000);

const asked = { year: 2025, group: 'vuxna' };
const today = '2025-11-22';
const sheet = 'Översikt 2025 vuxna';

async function sampleHost(): Promise<Host> {
  const host = openHost(createWorkbook('Bok1.xlsx'));
  await createRegisters(host.run, { content: 'sample', today });
  return host;
}

async function pictureIn({ run }: Host): Promise<ShownPicture> {
  const outcome = await readYearPicture(run, asked);
  if (outcome.kind !== 'pictured') throw new Error(outcome.kind);
  return outcome;
}

function textsOn({ run }: Host, name: string): Promise<string[][]> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange(true).load('values');
    await context.sync();
    return range.values.map((row: unknown[]) => row.map(String));
  });
}

const chartsOn = ({ workbook }: Host): string[] => sheetIn(workbook, sheet).charts.map(({ name }) => name);

describe('a year’s overview', () => {
  it('has every risk of the year in a cell of the matrix, beside it or without a level', async () => {
    const { risks, statedOnly, withoutLevel, matrix } = await pictureIn(await sampleHost());
    const inCells = risks.filter(({ cell }) => cell !== undefined);
    expect(inCells.length + statedOnly + withoutLevel).toBe(risks.length);
    expect(inCells.length).toBeGreaterThan(0);
    for (const { cell, level } of inCells) {
      const square = matrix
        .flat()
        .find((each) => each.likelihood === cell?.likelihood && each.consequence === cell.consequence);
      expect(square?.level).toBe(level?.level);
    }
  });

  it('knows the cell of each risk', async () => {
    const host = await sampleHost();
    const { risks } = await pictureIn(host);
    const texts = await textsOn(host, 'Risker');
    for (const { title, address } of risks) {
      const row = Number(/\d+$/u.exec(address?.cell ?? '')?.[0]);
      expect(texts[row - 1]).toContain(title);
    }
  });

  it('is not in the workbook until it is laid in', async () => {
    const host = await sampleHost();
    expect((await pictureIn(host)).sheet).toBeUndefined();
    expect(await layInOverview(host.run, { ...asked, today })).toMatchObject({ kind: 'laidIn', sheet });
    expect((await pictureIn(host)).sheet).toBe(sheet);
  });

  it('says the same on its sheet as in the pane, with charts of Excel’s own', async () => {
    const host = await sampleHost();
    const { risks, high, measures, goals } = await pictureIn(host);
    await layInOverview(host.run, { ...asked, today });
    const texts = await textsOn(host, sheet);
    expect(texts[0]?.[0]).toBe('Översikt 2025 för vuxna');
    expect(texts[1]?.[0]).toContain(`${high} av ${risks.length} risker är höga`);
    for (const { name, symbol, count } of measures) {
      expect(texts.find(([first]) => first === `${symbol} ${name}`)?.[1]).toBe(String(count));
    }
    for (const { status, count } of goals) {
      expect(texts.find(([first]) => first?.endsWith(` ${status}`))?.[1]).toBe(String(count));
    }
    expect(chartsOn(host)).toEqual(['Risker per riskklass', 'Åtgärder per status', 'Mål per målstatus']);
  });

  it('is made anew in its place, and nothing else is touched', async () => {
    const host = await sampleHost();
    await layInOverview(host.run, { ...asked, today });
    const first = await textsOn(host, sheet);
    const registers = await textsOn(host, 'Risker');
    await typeIn(host, sheet, 4, 0, 'Skrivet för hand');
    const before = host.workbook.sheets.map(({ name }) => name);
    await layInOverview(host.run, { ...asked, today });
    expect(await textsOn(host, sheet)).toEqual(first);
    expect(chartsOn(host)).toHaveLength(3);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(before);
    expect(await textsOn(host, 'Risker')).toEqual(registers);
  });

  it('says what is missing where there are no registers', async () => {
    const { run } = openHost(createWorkbook('Bok1.xlsx'));
    expect(await readYearPicture(run, asked)).toMatchObject({ kind: 'unreadable' });
    expect(await layInOverview(run, { ...asked, today })).toMatchObject({ kind: 'unreadable' });
  });
});
