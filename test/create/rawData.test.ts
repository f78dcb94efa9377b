import { createRegisters } from '../../src/actions/createRegisters';
import { newWorkbook } from '../../src/cli/files';
import { sampleMunicipality, sampleRawData } from '../../src/sample';
import { sheetIn } from '../spine/registerBooks';

jest.setTimeout(120_000);

async function sample() {
  const host = newWorkbook('Ekvalla.xlsx');
  await createRegisters(host.run, { content: 'sample', today: '2026-11-22' });
  return host;
}

const { outcomes = [] } = sampleMunicipality;
const { tables: rawTables } = sampleRawData;
const outcomeColumn = 3;

describe('The raw data of the sample municipality', () => {
  it('give by the add-in’s functions the outcomes that the register has', async () => {
    const host = await sample();
    const cells = sampleRawData.outcomes.map(({ nr, year, series }) => {
      const at = outcomes.findIndex(
        (row) => row.nr === nr && row.year === year && (row.series ?? '') === series,
      );
      return [
        sheetIn(host.workbook, 'Utfall').rows.get(at + 1)?.cells[outcomeColumn],
        outcomes[at]?.outcome,
      ] as const;
    });
    expect(cells.map(([cell]) => cell?.formula)).toEqual([
      '=Underlag!$B$9',
      '=Underlag!$G$9',
      '=Underlag!$L$9',
    ]);
    expect(cells.map(([cell]) => cell?.value)).toEqual(cells.map(([, outcome]) => outcome));
  });

  it('take their limits from Tidsgränser, where 14, 60 and 90 days and four months stand', async () => {
    const host = await sample();
    const limits = sampleMunicipality.timeLimits?.map(({ amount, unit }) => [amount, unit]);
    expect(limits).toEqual(
      expect.arrayContaining([
        [14, 'dagar'],
        [4, 'månader'],
        [60, 'dagar'],
        [90, 'dagar'],
      ]),
    );
    const underlay = sheetIn(host.workbook, 'Underlag');
    const limitIn = (column: number) => [6, 7].map((row) => underlay.rows.get(row)?.cells[column]?.value);
    expect([limitIn(1), limitIn(6)]).toEqual([
      [4, 'månader'],
      [14, 'dagar'],
    ]);
  });

  it('hold numbers and dates, and no names', () => {
    expect(rawTables.every(({ rows }) => rows.every(([first]) => /^[UFS]\d+$/u.test(String(first))))).toBe(
      true,
    );
  });

  it('are not written over a sheet or table of the user’s that has their name', async () => {
    const host = newWorkbook('Ekvalla.xlsx');
    await host.run(async (context) => {
      context.workbook.worksheets.add('Underlag');
      await context.sync();
    });
    const outcome = await createRegisters(host.run, { content: 'sample', today: '2026-11-22' });
    expect(outcome).toEqual({ kind: 'refused', sheets: ['Underlag'], tables: [], names: [] });
  });
});
