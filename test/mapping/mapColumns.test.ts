import fc from '../property';
import { check } from '../../src/actions/check';
import { listUndoable } from '../../src/actions/journal/undoAction';
import { mapColumns, readMissing } from '../../src/actions/mapping/mapColumns';
import type { MappingRequest } from '../../src/actions/mapping/mappingRequest';
import { readOverview } from '../../src/actions/readOverview';
import { readRows } from '../../src/actions/rows/readRows';
import { column, everyCell, read, registerBook, reopened, write } from '../freeze/functionBooks';
import { differences, pictureOfBook, undoLast } from '../journal/books';
import { change, nothing as nothingToMend, preview, reportOf, type Host } from '../repair/repairBooks';

jest.setTimeout(60_000);

const theYear = { year: 2025, group: 'vuxna' };

/** The header is another, and the hidden name by which the column was known is gone. */
async function lose(host: Host, table: string, header: string, renamed: string): Promise<void> {
  await change(host, ({ tables, names }) => {
    names.getItem(`_kv_${table}_${header.replaceAll(' ', '_')}`).delete();
    tables.getItem(table).columns.getItem(header).name = renamed;
  });
}

/** A whole table under another name, of which no hidden name is left. */
async function loseTable(host: Host, table: string, renamed: string): Promise<void> {
  const prefix = `_kv_${table}_`;
  await host.run(async (context) => {
    const names = context.workbook.names.load('items/name');
    await context.sync();
    for (const item of names.items) if (item.name.startsWith(prefix)) item.delete();
    context.workbook.tables.getItem(table).name = renamed;
    await context.sync();
  });
}

const missing = async (host: Host, tables: MappingRequest['tables'] = []) =>
  (await readMissing(host.run, tables)).missing;

const columnOf = (table: string, column: string, header: string | undefined): MappingRequest => ({
  tables: [],
  columns: [{ table, column, header }],
});

const titles = async (host: Host): Promise<readonly string[]> => {
  const rows = await readRows(host.run, theYear);
  if (rows.kind !== 'rows') throw new Error(rows.kind);
  return rows.registers.measures.rows.map(({ fields }) => fields['title'] ?? '');
};

/** Of a longer text only so much is shown that one knows it again. */
const first = (text: string): unknown => expect.stringMatching(new RegExp(`^${text.slice(0, 30)}`, 'u'));

describe('a column that was renamed and whose hidden name is gone', () => {
  it('is refused by name, pointed out among the columns that are nothing else, and found from then on', async () => {
    const host = await registerBook();
    const before = await titles(host);
    const cellsBefore = (await column(host, 'Åtgärder', 'Åtgärd')).map(String);
    await lose(host, 'Åtgärder', 'Åtgärd', 'Vad vi gör');
    expect(await check(host.run, theYear)).toMatchObject({
      kind: 'unreadable',
      refusals: [{ refusal: 'columnMissing', column: 'Åtgärd' }],
    });

    expect(await missing(host)).toMatchObject({
      tables: [],
      columns: [
        {
          table: 'Åtgärder',
          column: 'Åtgärd',
          isRequired: true,
          candidates: [{ header: 'Vad vi gör', samples: cellsBefore.slice(0, 2).map(first) }],
          canBeMade: true,
        },
      ],
    });
    const cells = everyCell(host);
    const syncs = host.statistics.syncs;
    expect(await mapColumns(host.run, columnOf('Åtgärder', 'Åtgärd', 'Vad vi gör'))).toMatchObject({
      kind: 'mapped',
    });
    expect(host.statistics.syncs - syncs).toBeLessThanOrEqual(3);
    expect(everyCell(host)).toEqual(cells);
    expect(await titles(host)).toEqual(before);

    const later = reopened(host);
    await change(later, ({ tables }) => {
      tables.getItem('Åtgärder').columns.getItem('Vad vi gör').name = 'Insats';
    });
    expect(await titles(later)).toEqual(before);
    expect(await missing(later)).toEqual({ tables: [], columns: [] });
    expect((await check(later.run, theYear)).kind).toBe('checked');
  });

  it('is asked about where two columns could be it, and nothing is chosen for the user', async () => {
    const host = await registerBook();
    await lose(host, 'Risker', 'Risk', 'Vad kan hända');
    await change(host, ({ tables }) => {
      tables.getItem('Risker').columns.add(0, undefined, 'Rubrik');
    });
    const before = pictureOfBook(host.workbook);
    const [asked] = (await missing(host)).columns;
    expect(asked?.candidates.map(({ header }) => header)).toEqual(['Rubrik', 'Vad kan hända']);
    expect(differences(before, pictureOfBook(host.workbook))).toEqual([]);
    expect((await check(host.run, theYear)).kind).toBe('unreadable');
  });

  it('can be one that need not be there, such as Ansvarig', async () => {
    const host = await registerBook();
    await lose(host, 'Risker', 'Ansvarig', 'Vem');
    expect(await missing(host)).toMatchObject({
      columns: [{ column: 'Ansvarig', isRequired: false, candidates: [{ header: 'Vem' }] }],
    });
    await mapColumns(host.run, columnOf('Risker', 'Ansvarig', 'Vem'));
    expect((await missing(host)).columns).toEqual([]);
  });

  it('is given back as it was when pointing out is taken back', async () => {
    const host = await registerBook();
    await lose(host, 'Risker', 'Risk', 'Vad kan hända');
    const before = pictureOfBook(host.workbook);
    await mapColumns(host.run, columnOf('Risker', 'Risk', 'Vad kan hända'));
    expect(await listUndoable(host.run)).toMatchObject([{ action: 'map' }, { action: 'create' }]);
    await undoLast(host);
    expect(differences(before, pictureOfBook(host.workbook))).toEqual([]);
    expect((await check(host.run, theYear)).kind).toBe('unreadable');
  });
});

describe('a column that was deleted', () => {
  const lost = async (header = 'År'): Promise<Host> => {
    const host = await registerBook();
    await change(host, ({ tables }) => {
      tables.getItem('Risker').columns.getItem(header).delete();
    });
    return host;
  };

  it('is made last in the table, and gets what it lacks when the registers are mended', async () => {
    const host = await lost();
    const before = everyCell(host);
    expect(await mapColumns(host.run, columnOf('Risker', 'År', undefined))).toMatchObject({ kind: 'mapped' });
    const added = Object.entries(everyCell(host)).filter(([place]) => !(place in before));
    expect(added).toMatchObject([['Risker!0,15', { value: 'År' }]]);
    expect(await read(host, 'Risker', 'P1:P2')).toEqual([['År'], ['']]);
    expect(reportOf(await preview(host))).not.toEqual(nothingToMend);
    expect((await readOverview(host.run, {}, 2025)).kind).toBe('overview');
  });

  it('is gone again when pointing out is taken back', async () => {
    const host = await lost('Kommentar');
    const before = pictureOfBook(host.workbook);
    await mapColumns(host.run, columnOf('Risker', 'Kommentar', undefined));
    expect(await read(host, 'Risker', 'P1')).toEqual([['Kommentar']]);
    await undoLast(host);
    expect(differences(before, pictureOfBook(host.workbook))).toEqual([]);
  });

  it('is not made over what stands to the right of the table, nor on a protected sheet, nor beside totals', async () => {
    const beside = await lost();
    await write(beside, 'Risker', 'Q4', [['Egen anteckning']]);
    await change(beside, ({ worksheets }) => {
      worksheets.getItem('Risker').getRange('P4').values = [['Egen anteckning']];
    });
    const locked = await lost();
    await change(locked, ({ worksheets }) => {
      worksheets.getItem('Risker').protection.protect();
    });
    const summed = await lost();
    await change(summed, ({ tables }) => {
      tables.getItem('Risker').showTotals = true;
    });
    for (const host of [beside, locked, summed]) {
      const before = pictureOfBook(host.workbook);
      expect(await missing(host)).toMatchObject({ columns: [{ column: 'År', canBeMade: false }] });
      expect(await mapColumns(host.run, columnOf('Risker', 'År', undefined))).toMatchObject({
        kind: 'notMapped',
        faults: [{ fault: 'noRoom' }],
      });
      expect(differences(before, pictureOfBook(host.workbook))).toEqual([]);
    }
  });
});

describe('a register whose table was renamed and lost its hidden names', () => {
  it('is pointed out, with its columns by their headers and those that are called otherwise', async () => {
    const host = await registerBook();
    const before = await titles(host);
    await loseTable(host, 'Åtgärder', 'Tabell3');
    await change(host, ({ tables }) => {
      tables.getItem('Tabell3').columns.getItem('Åtgärd').name = 'Vad vi gör';
    });
    const [table] = (await missing(host)).tables;
    expect(table).toMatchObject({ table: 'Åtgärder', isRequired: true });
    const candidates = table?.candidates.map(({ name }) => name);
    expect(candidates).toEqual(['Tabell3', 'Utredningar', 'Förhandsbedömningar', 'Brukarsvar']);

    const tables = [{ table: 'Åtgärder', name: 'Tabell3' }];
    expect((await missing(host, tables)).columns).toMatchObject([{ column: 'Åtgärd', foundAs: 'Tabell3' }]);
    const cells = everyCell(host);
    const columns = [{ table: 'Åtgärder', column: 'Åtgärd', header: 'Vad vi gör' }];
    expect(await mapColumns(host.run, { tables, columns })).toMatchObject({ kind: 'mapped' });
    expect(everyCell(host)).toEqual(cells);
    expect(await titles(host)).toEqual(before);
    expect(await missing(host)).toEqual({ tables: [], columns: [] });
  });

  it('that is no table any more is told with where its headers stand, and found when it is one again', async () => {
    const host = await registerBook();
    await change(host, ({ tables }) => {
      tables.getItem('Risker').convertToRange();
    });
    expect(await readOverview(host.run, {}, 2025)).toEqual({
      kind: 'unreadable',
      refusals: [{ refusal: 'tableIsRange', table: 'Risker', sheet: 'Risker', cells: 'A1:P1' }],
    });
    expect((await missing(host)).tables).toMatchObject([
      { table: 'Risker', range: { sheet: 'Risker', cells: 'A1:P1' } },
    ]);
    await change(host, ({ worksheets }) => {
      worksheets.getItem('Risker').tables.add('A1:P15', true);
    });
    expect((await readOverview(host.run, {}, 2025)).kind).toBe('overview');
  });
});

describe('what cannot be pointed out', () => {
  it.each<[string, MappingRequest, unknown]>([
    [
      'a column that is something else',
      columnOf('Risker', 'Risk', 'Område'),
      { fault: 'headerTaken', headers: ['Vad kan hända'] },
    ],
    ['a column that is not there', columnOf('Risker', 'Risk', 'Rubrik'), { fault: 'headerUnknown' }],
    ['a column that is found', columnOf('Risker', 'Kommentar', 'Vad kan hända'), { fault: 'columnFound' }],
    [
      'a table that is something else',
      { tables: [{ table: 'Riskmatris', name: 'Åtgärder' }], columns: [] },
      { fault: 'registerFound' },
    ],
  ])('%s is refused by name, and nothing is written', async (_, request, fault) => {
    const host = await registerBook();
    await lose(host, 'Risker', 'Risk', 'Vad kan hända');
    const before = pictureOfBook(host.workbook);
    expect(await mapColumns(host.run, request)).toMatchObject({ kind: 'notMapped', faults: [fault] });
    expect(differences(before, pictureOfBook(host.workbook))).toEqual([]);
  });

  it('one column for two things, or one table for two registers, is refused', async () => {
    const host = await registerBook();
    await lose(host, 'Risker', 'Risk', 'Vad kan hända');
    await lose(host, 'Risker', 'Ansvarig', 'Vem');
    const both = ['Risk', 'Ansvarig'].map((column) => ({ table: 'Risker', column, header: 'Vem' }));
    expect(await mapColumns(host.run, { tables: [], columns: both })).toMatchObject({
      kind: 'notMapped',
      faults: [{ fault: 'headerTwice' }, { fault: 'headerTwice' }],
    });
    await loseTable(host, 'Utfall', 'Tabell1');
    await loseTable(host, 'Åtgärder', 'Tabell2');
    const tables = ['Utfall', 'Åtgärder'].map((table) => ({ table, name: 'Tabell1' }));
    expect(await mapColumns(host.run, { tables, columns: [] })).toMatchObject({
      kind: 'notMapped',
      faults: [{ fault: 'tableTaken' }, { fault: 'tableTaken' }],
    });
  });
});

describe('pointing out columns, whichever they are', () => {
  const renamed = fc.uniqueArray(
    fc.constantFrom('Risk nr', 'År', 'Risk', 'Område', 'Beskrivning', 'Ansvarig', 'Kommentar', 'Risknivå'),
    { minLength: 1, maxLength: 4 },
  );

  it('never changes a cell, and finds every column again', async () => {
    await fc.assert(
      fc.asyncProperty(renamed, async (headers) => {
        const host = await registerBook();
        for (const [at, header] of headers.entries()) await lose(host, 'Risker', header, `Omdöpt ${at}`);
        const cells = everyCell(host);
        const columns = headers.map((column, at) => ({
          ...{ table: 'Risker', column },
          header: `Omdöpt ${at}`,
        }));
        expect((await missing(host)).columns.map(({ column }) => column).sort()).toEqual([...headers].sort());
        expect(await mapColumns(host.run, { tables: [], columns })).toMatchObject({ kind: 'mapped' });
        expect(everyCell(host)).toEqual(cells);
        expect(await missing(host)).toEqual({ tables: [], columns: [] });
      }),
      { numRuns: 6 },
    );
  });
});
