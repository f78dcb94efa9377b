import { migrateWorkbook, previewMigration } from '../../src/actions/migrate/migrateWorkbook';
import { readOverview } from '../../src/actions/readOverview';
import { NewerWorkbook } from '../../src/excel/newerWorkbook';
import type { Host } from '../../src/host/office/host';
import { createWorkbook } from '../../src/host/xlsx';
import { tables } from '../../src/tables/index';
import { schemaVersion } from '../../src/write/schemaVersion';
import { freeze, open, write } from '../freeze/functionBooks';
import { differences, pictureOfBook, pictureOfFile, sampleRegisters, undoLast } from '../journal/books';
import { onSheet } from '../spine/handEdits';
import { cellsOf, fileOf, sheetIn } from '../spine/registerBooks';
import { changesOf, headersOf, isMigrated, lookedAt } from './looking';
import { oldBook, versionOneBook, type VersionOne } from './versionOne';

jest.setTimeout(240_000);

const theColumn = {
  ...{ table: 'Indikatorer', sheet: 'Indikatorer', header: 'Fortsätter', letters: 'P' },
  help: tables.indicators.columns.continues.help,
};

const remembered = { kind: 'remembered' };

describe('a workbook of version 1', () => {
  let host: Host;
  beforeEach(async () => {
    host = await versionOneBook(oldBook);
  });

  it('is known as older, and read as ever', async () => {
    expect(await readOverview(host.run, {}, 2026)).toMatchObject({
      kind: 'overview',
      isOlder: true,
      year: 2025,
    });
  });

  it('is told what it will get and where; nothing is written', async () => {
    const before = fileOf(host.workbook);
    expect(await previewMigration(host.run)).toEqual({ kind: 'previewed', added: [theColumn] });
    expect(Buffer.from(fileOf(host.workbook)).equals(before)).toBe(true);
  });

  it('gets the column that has come since at the right end, with its name, and its version; nothing else changes', async () => {
    const before = lookedAt(host);
    expect(await migrateWorkbook(host.run)).toMatchObject({
      kind: 'migrated',
      added: [theColumn],
      remembered,
    });
    expect(changesOf(before, lookedAt(host))).toEqual([]);
    expect(headersOf(host, 'Indikatorer').at(-1)).toBe('Fortsätter');
    expect(host.workbook.names.find(({ name }) => name === '_kv_Indikatorer_Fortsätter')).toMatchObject({
      formula: '=Indikatorer!$P$1',
      visible: false,
    });
    await isMigrated(host);
  });

  it('is as it was when that is taken back', async () => {
    const [opened, file] = [pictureOfBook(host.workbook), pictureOfFile(host)];
    const notes = cellsOf(sheetIn(host.workbook, '_kvalitetsplan'), 2);
    await migrateWorkbook(host.run);
    expect(await undoLast(host)).toMatchObject({
      kind: 'undone',
      changes: [],
      columns: [{ sheet: 'Indikatorer', header: 'Fortsätter' }],
    });
    // A column as wide as the sheet’s others says so by now.
    const notable = (lines: readonly string[]): readonly string[] =>
      lines.filter((line) => !/\/widths\/\d+: "nothing" → \[\d+,48\]/u.test(line));
    expect(notable(differences(opened, pictureOfBook(host.workbook)))).toEqual([]);
    expect(notable(differences(file, pictureOfFile(host)))).toEqual([]);
    expect(cellsOf(sheetIn(host.workbook, '_kvalitetsplan'), 2)).toEqual(notes);
    expect(await readOverview(host.run, {}, 2026)).toMatchObject({ isOlder: true });
  });

  it('is left as it is the second time', async () => {
    await migrateWorkbook(host.run);
    const before = fileOf(host.workbook);
    expect(await migrateWorkbook(host.run)).toEqual({ kind: 'current' });
    expect(await previewMigration(host.run)).toEqual({ kind: 'current' });
    expect(Buffer.from(fileOf(host.workbook)).equals(before)).toBe(true);
  });

  it('takes three reads, one write, and one that remembers it', async () => {
    const before = host.statistics.syncs;
    await migrateWorkbook(host.run);
    expect(host.statistics.syncs - before).toBe(5);
  });

  it('with a row of totals gets the column with them', async () => {
    await onSheet(host, 'Indikatorer', (sheet) => {
      sheet.tables.getItem('Indikatorer').showTotals = true;
    });
    const before = lookedAt(host);
    await migrateWorkbook(host.run);
    expect(changesOf(before, lookedAt(host))).toEqual([]);
    await isMigrated(host);
  });

  it('keeps its own column of that name, which is the column from then on', async () => {
    await onSheet(host, 'Indikatorer', (sheet) => {
      sheet.tables.getItem('Indikatorer').columns.add(undefined, [['fortsätter'], ['I9'], ['']]);
    });
    const before = lookedAt(host);
    expect(await readOverview(host.run, {}, 2026)).toMatchObject({ isOlder: false });
    expect(await migrateWorkbook(host.run)).toMatchObject({ kind: 'migrated', added: [] });
    expect(changesOf(before, lookedAt(host))).toEqual([]);
    expect(host.workbook.names.map(({ name }) => name)).toContain('_kv_Indikatorer_Fortsätter');
    await isMigrated(host);
  });
});

/** As a colleague without the add-in makes it. */
const unsaid: VersionOne = { rows: oldBook.rows, ownColumns: oldBook.ownColumns ?? [] };

describe('a workbook that says no version', () => {
  it('is of the oldest', async () => {
    const host = await versionOneBook(unsaid);
    const before = lookedAt(host);
    expect(await migrateWorkbook(host.run)).toMatchObject({
      kind: 'migrated',
      added: [theColumn],
      remembered,
    });
    expect(changesOf(before, lookedAt(host))).toEqual([]);
    await isMigrated(host);
    expect((await undoLast(host)).kind).toBe('undone');
    expect(changesOf(before, lookedAt(host))).toEqual([]);
  });

  it('is said to be of the version whose columns it has, by whatever action writes there first', async () => {
    const old = await versionOneBook(unsaid);
    await write(old, 'Blad1', 'F1', [['=KVALITET.RISKNIVA(2,3)']]);
    await freeze(old);
    expect(cellsOf(sheetIn(old.workbook, '_kvalitetsplan'), 2)[0]).toEqual(['Schemaversion', 1]);
    const made = await sampleRegisters(createWorkbook('ny.xlsx'));
    expect(cellsOf(sheetIn(made.workbook, '_kvalitetsplan'), 2)[0]).toEqual(['Schemaversion', schemaVersion]);
  });
});

describe('a workbook of today’s version', () => {
  it('is not older, also where its user has taken a column away', async () => {
    const host = await sampleRegisters(createWorkbook('bok.xlsx'));
    expect(await readOverview(host.run, {}, 2026)).toMatchObject({ isOlder: false });
    await onSheet(host, 'Indikatorer', (sheet) => {
      sheet.tables.getItem('Indikatorer').columns.getItem('Fortsätter').delete();
    });
    expect(await readOverview(host.run, {}, 2026)).toMatchObject({ isOlder: false });
    expect(await migrateWorkbook(host.run)).toEqual({ kind: 'current' });
  });
});

describe('a workbook that cannot be brought up to date', () => {
  async function isRefused(change: (host: Host) => Promise<void>, refusal: object): Promise<void> {
    const host = await versionOneBook(oldBook);
    await change(host);
    const before = fileOf(host.workbook);
    expect(await previewMigration(host.run)).toEqual(refusal);
    expect(await migrateWorkbook(host.run)).toEqual(refusal);
    expect(Buffer.from(fileOf(host.workbook)).equals(before)).toBe(true);
  }
  const noRoom = (cell: string): object => ({
    kind: 'noRoom',
    places: [{ table: 'Indikatorer', sheet: 'Indikatorer', cell }],
  });

  it('because its sheet is protected is left as it is', () =>
    isRefused(
      (host) =>
        onSheet(host, 'Indikatorer', (sheet) => {
          sheet.protection.protect();
        }),
      { kind: 'protected', sheets: ['Indikatorer'] },
    ));

  it('because its table is filtered is left as it is', () =>
    isRefused(
      (host) =>
        onSheet(host, 'Indikatorer', (sheet) => {
          sheet.tables.getItem('Indikatorer').columns.getItemAt(0).filter.applyValuesFilter(['I1']);
        }),
      { kind: 'filtered', tables: ['Indikatorer'] },
    ));

  it('because something is written beside its table is left as it is', () =>
    isRefused((host) => write(host, 'Indikatorer', 'P3', [['Ring Bo']]), noRoom('P3')));

  it('because another table stands beside its own is left as it is', () =>
    isRefused(
      (host) =>
        onSheet(host, 'Indikatorer', (sheet) => {
          sheet.getRange('P2').values = [['Egen']];
          sheet.tables.add('P2:P9', true);
        }),
      noRoom('P2'),
    ));

  it('because cells beside its table are merged is left as it is', () =>
    isRefused(
      (host) =>
        onSheet(host, 'Indikatorer', (sheet) => {
          sheet.getRange('P2:Q3').merge();
        }),
      noRoom('P2'),
    ));

  it('because a newer add-in has written in it is left as it is', async () => {
    const host = await versionOneBook({ ...oldBook, version: schemaVersion + 1 });
    const before = fileOf(host.workbook);
    await expect(migrateWorkbook(host.run)).rejects.toBeInstanceOf(NewerWorkbook);
    expect(Buffer.from(fileOf(host.workbook)).equals(before)).toBe(true);
  });

  it('because it has no registers is left as it is', async () => {
    expect(await migrateWorkbook(open(createWorkbook('tom.xlsx')).run)).toEqual({ kind: 'noRegisters' });
  });
});
