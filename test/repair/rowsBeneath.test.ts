import { check } from '../../src/actions/check';
import { readSharedNumber, renumberRow } from '../../src/actions/numbers/renumberRow';
import { wayOut } from '../../src/taskpane/check/wayOut';
import { findingText } from '../../src/texts/findings';
import { column, everyCell, read, registerBook, reopened, tableOf, write } from '../freeze/functionBooks';
import { differences, pictureOfBook, undoLast } from '../journal/books';
import { change, preview, repair, reportOf, type Host } from './repairBooks';

jest.setTimeout(60_000);

const asked = { year: 2025, group: '' };

/** Pasted by another program, right under Risker: the table of the sample ends in row 21. */
async function pasted(lines: Parameters<typeof write>[3], row = 22): Promise<Host> {
  const host = await registerBook();
  expect(tableOf(host, 'Risker').area.bottom).toBe(20);
  await write(host, 'Risker', `A${row}`, lines);
  return host;
}

async function beneath(host: Host) {
  const checked = await check(host.run, asked);
  if (checked.kind !== 'checked') throw new Error(checked.kind);
  return checked.findings.filter(({ finding }) => finding.rule === 'rows-beneath');
}

const risk = (nr: string, title: string) => [nr, 2025, 'vuxna', 'Bemanning', title, '', 3, 2];

describe('rows that were pasted right under a table, which did not grow', () => {
  it('are told of with their cells, in the two syncs of the check, and can be taken in', async () => {
    const host = await pasted([risk('R90', 'Vikarier saknas'), risk('R91', 'Larmet är tyst')]);
    const before = host.statistics.syncs;
    const found = await beneath(host);
    expect(host.statistics.syncs - before).toBe(2);
    expect(found).toMatchObject([
      {
        finding: { severity: 'fix', details: { rows: 2, cells: 'A22:P23', hasTotals: false } },
        address: { sheet: 'Risker', cell: 'A22' },
      },
    ]);
    expect(found.map(wayOut)).toMatchObject([{ kind: 'repair' }]);
    expect(found.map(({ finding }) => findingText(finding, 'sv'))).toEqual([
      'Risker: under tabellen står 2 rader som inte hör till den (A22:P23) och inte räknas med. Laga registren tar med dem.',
    ]);
  });

  it('become rows of it with formulas, lists and formats; a dry run changes nothing', async () => {
    const host = await pasted([risk('R90', 'Vikarier saknas'), risk('R91', 'Larmet är tyst')]);
    const was = pictureOfBook(host.workbook);
    const dry = reportOf(await preview(host));
    expect(differences(was, pictureOfBook(host.workbook))).toEqual([]);
    expect(dry.repairs).toContainEqual({ kind: 'rows', table: 'Risker', rows: 2, cells: 'A22:P23' });

    expect(reportOf(await repair(host))).toEqual(dry);
    expect(reportOf(await preview(host)).repairs).toEqual([]);
    expect(await beneath(host)).toEqual([]);
    expect(tableOf(host, 'Risker').area.bottom).toBe(22);
    expect((await column(host, 'Risker', 'Risk')).slice(-2)).toEqual(['Vikarier saknas', 'Larmet är tyst']);
    expect((await column(host, 'Risker', 'Risknivå')).slice(-2)).toEqual([6, 6]);
    expect((await column(host, 'Risker', 'Riskklass')).slice(-2)).toEqual(['Medel', 'Medel']);
    await host.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Risker').getRange('D23').dataValidation.load('type');
      await context.sync();
      expect(cell.type).toBe('List');
    });
    expect(reportOf(await preview(reopened(host))).repairs).toEqual([]);
  });

  it('stand under the table again, as they were, when the mending is taken back', async () => {
    const host = await pasted([
      [...risk('R90', 'Vikarier saknas'), '', ''],
      [...risk('R91', 'Larmet är tyst'), '', 99],
    ]);
    const was = pictureOfBook(host.workbook);
    await repair(host);
    expect(await undoLast(host)).toMatchObject({
      kind: 'undone',
      changes: [],
      rows: [{ sheet: 'Risker', count: 2, stay: true }],
    });
    // Excel aligns the rows of a table that grows, and leaves them so.
    const aligned = /\/style\/(horizontal|vertical|indent|wrap)|"nothing" → \{"style"/u;
    const differing = differences(was, pictureOfBook(host.workbook));
    expect(differing.filter((difference) => !aligned.test(difference))).toEqual([]);
  });

  it('keep what has been written in them since, when the mending is taken back', async () => {
    const host = await pasted([risk('R90', 'Vikarier saknas')]);
    await repair(host);
    await write(host, 'Risker', 'E22', [['Vikarier saknas i juli']]);
    await undoLast(host);
    expect(tableOf(host, 'Risker').area.bottom).toBe(20);
    expect(await read(host, 'Risker', 'A22:E22')).toEqual([
      risk('R90', 'Vikarier saknas i juli').slice(0, 5),
    ]);
  });

  it('keep what stood in them, and what was in the place of a formula is told', async () => {
    const line = [...risk('R90', 'Vikarier saknas'), '', 99];
    const host = await pasted([line]);
    const { overwritten } = reportOf(await repair(host));
    expect(overwritten).toMatchObject([{ nr: 'R90', header: 'Risknivå', was: 99 }]);
    expect((await read(host, 'Risker', 'A22:H22'))[0]).toEqual(line.slice(0, 8));
  });

  it('with a number that is taken are found once they are rows, and get a new one', async () => {
    const host = await pasted([risk('R3', 'Samma nummer igen')]);
    await repair(host);
    const shared = await readSharedNumber(host.run, { register: 'risks', nr: 'R3', year: 2025 });
    expect(shared).toMatchObject({ kind: 'shared' });
    if (shared.kind !== 'shared') return;
    const last = shared.rows.at(-1);
    expect(last?.address.cell).toBe('A22');
    const given = await renumberRow(host.run, {
      ...{ register: 'risks', nr: 'R3', year: 2025 },
      ...{ position: last?.position ?? -1, title: last?.title ?? '' },
      answers: [],
    });
    expect(given).toMatchObject({ kind: 'renumbered' });
    expect((await read(host, 'Risker', 'A22'))[0]).not.toEqual(['R3']);
  });

  it('are found under a table with a filter, and under lists such as Enheter', async () => {
    const host = await pasted([risk('R90', 'Vikarier saknas')]);
    await change(host, ({ tables }) => {
      tables.getItem('Risker').columns.getItem('Område').filter.applyValuesFilter(['finns inte']);
    });
    const { area } = tableOf(host, 'Enheter');
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Inställningar');
      sheet.getRangeByIndexes(area.bottom + 1, area.left, 1, 1).values = [['Ungdomsteamet']];
      await context.sync();
    });
    expect((await beneath(host)).map(({ finding }) => finding.place.table)).toEqual(['Risker', 'Enheter']);
    await repair(host);
    expect((await column(host, 'Risker', 'Risk nr')).at(-1)).toBe('R90');
    expect((await column(host, 'Enheter', 'Enhet')).at(-1)).toBe('Ungdomsteamet');
  });

  it('are left where the sheet is protected, and that is told', async () => {
    const host = await pasted([risk('R90', 'Vikarier saknas')]);
    await change(host, ({ worksheets }) => {
      worksheets.getItem('Risker').protection.protect();
    });
    const before = everyCell(host);
    expect(await repair(host)).toEqual({ kind: 'protected', sheets: ['Risker'] });
    expect(everyCell(host)).toEqual(before);
  });

  it('below a row of totals are told of, and left for the user to move', async () => {
    const host = await registerBook();
    await change(host, ({ tables }) => {
      tables.getItem('Risker').showTotals = true;
    });
    await write(host, 'Risker', 'A23', [risk('R90', 'Vikarier saknas')]);
    const found = await beneath(host);
    expect(found).toMatchObject([{ finding: { details: { rows: 1, cells: 'A23:P23', hasTotals: true } } }]);
    expect(found.map(wayOut)).toEqual([undefined]);
    expect(reportOf(await preview(host)).leftAlone).toEqual([
      { why: 'rowsBelowTotals', table: 'Risker', cells: 'A23:P23' },
    ]);
    await repair(host);
    expect(tableOf(host, 'Risker').area.bottom).toBe(21);
  });

  it('end where another table begins', async () => {
    const host = await pasted([risk('R90', 'Vikarier saknas')]);
    await write(host, 'Risker', 'A23', [
      ['Namn', 'Telefon'],
      ['Jouren', '08-100 00'],
    ]);
    await change(host, ({ worksheets }) => {
      worksheets.getItem('Risker').tables.add('A23:B24', true);
    });
    expect(await beneath(host)).toMatchObject([{ finding: { details: { cells: 'A22:P22' } } }]);
    await repair(host);
    expect(tableOf(host, 'Risker').area.bottom).toBe(21);
    expect(reportOf(await preview(host)).repairs).toEqual([]);
  });
});

describe('what stands under a table and is no row of it', () => {
  it.each<[string, Parameters<typeof write>[3], number]>([
    ['a note', [['* Bedömt på arbetsplatsträffen']], 22],
    ['a note in the column of the names', [['', '', '', '', 'Obs! Se protokollet']], 22],
    ['a total in words', [['Summa', '', '', '', '', '', 31]], 22],
    ['a total in formulas', [['=COUNTA(A2:A21)', '', '', '', '', '', '=SUM(G2:G21)']], 22],
    ['a single number', [[19]], 22],
    ['the headers once more', [['Risk nr', 'År', 'Målgrupp', 'Område', 'Risk']], 22],
    ['a heading of something else', [['Telefonlista']], 22],
    ['rows after a blank one', [risk('R90', 'Vikarier saknas')], 23],
  ])('%s is left', async (_, lines, row) => {
    const host = await pasted(lines, row);
    expect(await beneath(host)).toEqual([]);
    expect(reportOf(await preview(host)).repairs).toEqual([]);
  });

  it('ends the rows above it', async () => {
    const host = await pasted([risk('R90', 'Vikarier saknas')]);
    await write(host, 'Risker', 'A23', [['* Inlagd i efterhand']]);
    expect(await beneath(host)).toMatchObject([{ finding: { details: { cells: 'A22:P22' } } }]);
    await repair(host);
    expect(await read(host, 'Risker', 'A23')).toEqual([['* Inlagd i efterhand']]);
    expect(tableOf(host, 'Risker').area.bottom).toBe(21);
  });
});
