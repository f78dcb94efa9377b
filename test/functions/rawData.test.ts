/** Shares from raw data as the user guide shows it: case dates and answers on a sheet of one's own, dated limits. */
import { desktop, web } from '../../src/host/office/profile';
import { addSheet, read, registerBook, write } from '../freeze/functionBooks';
import type { Host } from '../../src/host/office/host';
import { serial } from './days';

jest.setTimeout(60_000);

const limitsInForce = [
  [2013, 'Förhandsbedömning, barn och unga', 14, 'dagar'],
  [1998, 'Utredning, barn och unga', 4, 'månader'],
  [2020, 'Beslut om stöd, vuxna', 90, 'dagar'],
  [2025, 'Beslut om stöd, vuxna', 60, 'dagar'],
];

type Case = readonly [start: string, end: string];

/** What is written on a sheet: the limit's name and year on top, the cases below. */
async function sheetOfCases(host: Host, limit: string, year: number, cases: readonly Case[]): Promise<void> {
  const from = 'MAXIFS(Tidsgränser[Gäller från],Tidsgränser[Tidsgräns],B1,Tidsgränser[Gäller från],"<="&B2)';
  const last = 7 + cases.length;
  await addSheet(host, 'Underlag');
  await write(host, 'Underlag', 'A1', [
    ['Tidsgräns', limit],
    ['År', year],
    ['Antal', `=SUMIFS(Tidsgränser[Antal],Tidsgränser[Tidsgräns],B1,Tidsgränser[Gäller från],${from})`],
    ['Enhet', '=INDEX(Tidsgränser[Enhet],MATCH(B1,Tidsgränser[Tidsgräns],0))'],
    ['Andel i tid', `=KVALITET.ANDELINOMTID(A8:A${last},D8:D${last},B3,B4,5)`],
  ]);
  await write(host, 'Underlag', 'A7', [
    ['Startdatum', 'Slutdatum', 'Sista dag', 'Avslutat'],
    ...cases.map(([start, end], at) => [
      serial(start),
      end === '' ? null : serial(end),
      `=KVALITET.TIDSGRANS(A${8 + at},$B$3,$B$4)`,
      `=IF(B${8 + at}="","",B${8 + at})`,
    ]),
  ]);
}

async function bookWithLimits(blankArgumentsAsZero: boolean): Promise<Host> {
  const host = await registerBook('empty', { ...web, ...desktop, blankArgumentsAsZero });
  const corner = await host.run(async (context) => {
    const table = context.workbook.tables.getItem('Tidsgränser');
    const range = table.getHeaderRowRange().load('rowIndex,columnIndex');
    await context.sync();
    const body = context.workbook.worksheets
      .getItem('Inställningar')
      .getRangeByIndexes(range.rowIndex, range.columnIndex, limitsInForce.length + 1, 4);
    table.resize(body);
    const rows = body.getOffsetRange(1, 0).getResizedRange(-1, 0);
    rows.values = limitsInForce;
    await context.sync();
    return range.rowIndex;
  });
  expect(corner).toBeGreaterThan(0);
  return host;
}

const cell = async (host: Host, address: string): Promise<unknown> =>
  (await read(host, 'Underlag', address))[0]?.[0];

describe.each([
  ['the desktop, which hands a blank cell over as 0', true],
  ['the web, which hands over nothing', false],
])('a sheet of case dates, on %s', (_, blankArgumentsAsZero) => {
  it('has the last day of four months, and the share of finished cases that kept it', async () => {
    const host = await bookWithLimits(blankArgumentsAsZero);
    await sheetOfCases(host, 'Utredning, barn och unga', 2025, [
      ['2025-01-31', '2025-05-31'],
      ['2025-02-10', '2025-06-11'],
      ['2025-03-03', '2025-06-30'],
      ['2025-04-07', '2025-08-07'],
      ['2025-05-12', '2025-08-20'],
      ['2025-09-01', ''],
    ]);
    expect(await read(host, 'Underlag', 'B3:B4')).toEqual([[4], ['månader']]);
    expect((await read(host, 'Underlag', 'C8:C13')).flat()).toEqual(
      ['2025-05-31', '2025-06-10', '2025-07-03', '2025-08-07', '2025-09-12', '2026-01-01'].map(serial),
    );
    expect(await cell(host, 'B5')).toBeCloseTo(4 / 5, 12);
  });

  it.each([
    [2024, 90, 5 / 6],
    [2025, 60, 3 / 6],
  ])('goes by the limit that holds in %s: %s days', async (year, days, share) => {
    const host = await bookWithLimits(blankArgumentsAsZero);
    await sheetOfCases(host, 'Beslut om stöd, vuxna', year, [
      ['2024-10-01', '2024-11-30'],
      ['2024-10-01', '2024-12-01'],
      ['2024-10-01', '2024-12-30'],
      ['2024-10-01', '2024-12-31'],
      ['2024-10-02', '2024-10-30'],
      ['2024-10-03', '2024-11-03'],
    ]);
    expect(await cell(host, 'B3')).toBe(days);
    expect(await cell(host, 'B5')).toBeCloseTo(share, 12);
  });

  it('withholds the share while few cases are finished', async () => {
    const host = await bookWithLimits(blankArgumentsAsZero);
    await sheetOfCases(host, 'Förhandsbedömning, barn och unga', 2025, [
      ['2025-02-03', '2025-02-17'],
      ['2025-02-03', '2025-02-18'],
      ['2025-02-03', ''],
    ]);
    expect(await cell(host, 'C8')).toBe(serial('2025-02-17'));
    expect(await cell(host, 'B5')).toBe('För få svar');
  });
});

it('a sheet of answers has the share of the positive ones', async () => {
  const host = await registerBook('empty');
  await addSheet(host, 'Svar');
  const answers = ['Mycket bra', 'Bra', '', 'Mindre bra', 'bra ', 'Vet ej', 'Bra'];
  await write(
    host,
    'Svar',
    'A1',
    answers.map((answer) => [answer]),
  );
  await write(host, 'Svar', 'C1', [['Mycket bra'], ['Bra']]);
  await write(host, 'Svar', 'D1', [
    ['=KVALITET.ANDELSVAR(A1:A7,C1:C2,5)'],
    ['=KVALITET.ANDELSVAR(A1:A3,C1:C2,5)'],
  ]);
  expect((await read(host, 'Svar', 'D1:D2')).flat()).toEqual([expect.closeTo(4 / 6, 12), 'För få svar']);
});
