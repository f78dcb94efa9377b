import fc from '../property';
import { migrateWorkbook } from '../../src/actions/migrate/migrateWorkbook';
import { readBook } from '../../src/actions/readBook';
import type { Host } from '../../src/host/office/host';
import { undoLast } from '../journal/books';
import { reopened } from '../freeze/functionBooks';
import { changesOf, headersOf, isMigrated, lookedAt } from './looking';
import {
  columnsOfVersionOne,
  versionOneBook,
  type OwnColumn,
  type TableName,
  type VersionOne,
} from './versionOne';

jest.setTimeout(240_000);

const tableNames = Object.keys(columnsOfVersionOne) as TableName[];

/** What people write, formulas, errors and signs of formulas too. */
const content = fc.oneof(
  fc.string({ maxLength: 12 }).map((text) => `t${text}`),
  fc.constantFrom("'=inte en formel", "'-3", '85 %', ' R1, R3 ', 'Fortsätter', '=1/0', '=2*21', '2025'),
  fc.integer({ min: -5, max: 3000 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.boolean(),
);

const rowsOf = (table: TableName): fc.Arbitrary<readonly Record<string, string | number | boolean>[]> => {
  const headers: string[] = columnsOfVersionOne[table].split(',');
  return fc.array(fc.dictionary(fc.constantFrom(...headers), content, { maxKeys: 4 }), { maxLength: 3 });
};

const ownColumn: fc.Arbitrary<OwnColumn> = fc.record({
  table: fc.constantFrom('Indikatorer' as const, 'Indikatorer' as const, ...tableNames),
  at: fc.nat({ max: 20 }),
  header: fc.integer({ min: 1, max: 99 }).map((number) => `Egen ${number}`),
  content,
});

const book: fc.Arbitrary<VersionOne> = fc.record({
  version: fc.constant(1),
  rows: fc.record({
    Risker: rowsOf('Risker'),
    Indikatorer: rowsOf('Indikatorer'),
    Utfall: rowsOf('Utfall'),
    Områden: rowsOf('Områden'),
  }),
  ownColumns: fc.uniqueArray(ownColumn, {
    maxLength: 4,
    selector: ({ table, header }) => `${table} ${header}`,
  }),
  renamed: fc.constantFrom({}, { Indikatorer: { Indikator: 'Mått', 'Kolada id': 'Fortsatt' } }),
  ownSheet: fc.constantFrom(
    [['Eget', 1]],
    [
      ['=C3', 2],
      ['x', '=C3*2'],
    ],
  ),
});

describe('whatever stands in a workbook of version 1', () => {
  it('stands there when it has been brought up to date, saved and opened, and again when that is taken back', async () => {
    await fc.assert(
      fc.asyncProperty(book, async (wanted) => {
        const host = await versionOneBook(wanted);
        const before = lookedAt(host);
        expect(await migrateWorkbook(host.run)).toMatchObject({ kind: 'migrated' });
        const after = reopened(host);
        expect(changesOf(before, lookedAt(host))).toEqual([]);
        expect(headersOf(after, 'Indikatorer').at(-1)).toBe('Fortsätter');
        await isMigrated(after);
        expect(await continuing(after)).toEqual(await continuing(host));
        expect((await undoLast(host)).kind).toBe('undone');
        const taken = lookedAt(host);
        expect(changesOf(before, taken)).toEqual([]);
        expect(Object.keys(taken)).toEqual(Object.keys(before));
      }),
      { numRuns: 25 },
    );
  });
});

/** What our reader reads of the indicators, with the column that is new. */
async function continuing(host: Host): Promise<unknown> {
  const read = await host.run((context) => readBook(context));
  return read.kind === 'read' ? read.registers.indicators : read;
}
