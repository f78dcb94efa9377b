import fc from '../property';
import { exportAsCsv, exportAsJson } from '../../src/actions/exportRegisters';
import {
  importIntoWorkbook,
  previewImport,
  type ImportedInto,
  type ImportPreview,
  type MergeChoice,
  type OpenedFile,
} from '../../src/actions/import/importIntoWorkbook';
import type { Host } from '../../src/host/office/host';
import { createWorkbook } from '../../src/host/xlsx';
import { jsonVersion } from '../../src/tables/jsonVersion';
import { registerBook } from '../freeze/functionBooks';
import { differences, pictureOfBook, pictureOfFile, today, undoLast } from '../journal/books';
import { open } from '../freeze/functionBooks';
import { onSheet, typeInRegister } from '../spine/handEdits';
import { cellsOf, sheetIn } from '../spine/registerBooks';

jest.setTimeout(240_000);

const onlyNew: MergeChoice = { replacesChanged: false, erases: false };
const changedToo: MergeChoice = { replacesChanged: true, erases: false };
const erasing: MergeChoice = { replacesChanged: true, erases: true };

const fileOf = (name: string, text: string): OpenedFile => ({ name, bytes: new TextEncoder().encode(text) });
const linesOf = (...lines: readonly string[]): string => lines.join('\r\n');

async function csvOf(host: Host): Promise<readonly OpenedFile[]> {
  const exported = await exportAsCsv(host.run, { withhold: false });
  if (exported.kind === 'unreadable') throw new Error('unreadable');
  return [...exported.files].map(([name, text]) => fileOf(name, text));
}

async function jsonOf(host: Host): Promise<string> {
  const exported = await exportAsJson(host.run, { withhold: false });
  if (exported.kind === 'unreadable') throw new Error('unreadable');
  return exported.text;
}

async function previewIn(host: Host, files: readonly OpenedFile[]): Promise<ImportPreview> {
  const previewed = await previewImport(host.run, files);
  if (previewed.kind !== 'previewed') throw new Error(JSON.stringify(previewed));
  return previewed.preview;
}

async function importIn(
  host: Host,
  files: readonly OpenedFile[],
  choice: MergeChoice,
): Promise<ImportedInto> {
  const preview = await previewIn(host, files);
  return importIntoWorkbook(host.run, { files, choice, preview, today });
}

const rowOf = ({ workbook }: Host, sheet: string, nr: string): readonly unknown[] =>
  cellsOf(sheetIn(workbook, sheet), 20).find(([first]) => first === nr) ?? [];

describe('files beside the registers of a workbook', () => {
  it('that it was exported to say nothing new, as CSV and as JSON', async () => {
    const host = await registerBook();
    const before = pictureOfBook(host.workbook);
    for (const files of [await csvOf(host), [fileOf('register.json', await jsonOf(host))]]) {
      const { into, tables } = await previewIn(host, files);
      expect(into).toBe('existing');
      expect(tables.filter(({ rows, same }) => rows !== same)).toEqual([]);
      expect(tables.find(({ name }) => name === 'Risker')?.same).toBeGreaterThan(5);
      expect(await importIn(host, files, erasing)).toMatchObject({ kind: 'imported' });
    }
    expect(differences(before, pictureOfBook(host.workbook))).toEqual([]);
  });

  it('of another workbook fill empty registers: the export is the same', async () => {
    const sample = await registerBook();
    const host = await registerBook('empty');
    expect((await importIn(host, await csvOf(sample), erasing)).kind).toBe('imported');
    expect(await jsonOf(host)).toEqual(await jsonOf(sample));
    const { tables } = await previewIn(host, await csvOf(sample));
    expect(tables.filter(({ rows, same }) => rows !== same)).toEqual([]);
  });
});

const risks = linesOf(
  'Risk nr;År;Risk;Sannolikhet;Konsekvens;Kommentar;Pärm',
  'R1;2025;Nyckeln är borta;2;3;;A',
  'R2;2025;;1;4;Tas upp i juni;B',
  'R77;2025;Porten går inte i lås;3;4;"Rad ett\nrad två";C',
  ';2025;Utan nummer;1;1;;',
  'R77;2025;Samma nummer igen;1;1;;',
);

async function oneRow(): Promise<Host> {
  const host = await registerBook('empty');
  const files = [
    fileOf(
      'Risker.csv',
      linesOf(
        'Risk nr;År;Risk;Sannolikhet;Konsekvens;Kommentar',
        'R1;2025;Nyckeln är borta;2;3;Se pärmen',
        'R2;2025;Larmet är tyst;1;3;',
      ),
    ),
  ];
  expect((await importIn(host, files, onlyNew)).kind).toBe('imported');
  return host;
}

describe('a file with new, changed and unclear rows', () => {
  const files = [fileOf('Risker (1).csv', risks)];

  it('is told row by row before anything is written', async () => {
    const host = await oneRow();
    const before = pictureOfBook(host.workbook);
    expect(await previewIn(host, files)).toEqual({
      into: 'existing',
      unread: [],
      tables: [
        {
          name: 'Risker',
          from: 'Risker (1).csv',
          headers: ['Risk nr', 'År', 'Risk', 'Sannolikhet', 'Konsekvens', 'Kommentar', 'Pärm'],
          ...{ rows: 5, added: 1, same: 0, isAbsent: false, lacking: ['Pärm'] },
          changed: [
            {
              name: 'R1, 2025',
              fields: [{ header: 'Kommentar', before: 'Se pärmen', after: '', isBlank: true }],
            },
            {
              name: 'R2, 2025',
              fields: [
                { header: 'Risk', before: 'Larmet är tyst', after: '', isBlank: true },
                { header: 'Konsekvens', before: '3', after: '4', isBlank: false },
                { header: 'Kommentar', before: '', after: 'Tas upp i juni', isBlank: false },
              ],
            },
          ],
          leftOut: [
            { row: 5, name: '2025', why: 'noKey' },
            { row: 6, name: 'R77, 2025', why: 'twiceInFile' },
          ],
        },
      ],
    });
    expect(differences(before, pictureOfBook(host.workbook))).toEqual([]);
  });

  it.each([
    ['only the new ones', onlyNew, 0, ['Larmet är tyst', 3, ''], 'Se pärmen'],
    [
      'changed ones too, and nothing is erased',
      changedToo,
      1,
      ['Larmet är tyst', 4, 'Tas upp i juni'],
      'Se pärmen',
    ],
    ['changed ones, with what is blank', erasing, 2, ['', 4, 'Tas upp i juni'], ''],
  ])(
    'brings %s; calculated columns follow, and all can be taken back',
    async (_, choice, replaced, second, first) => {
      const host = await oneRow();
      const [before, file] = [pictureOfBook(host.workbook), pictureOfFile(host)];
      expect(await importIn(host, files, choice)).toMatchObject({
        kind: 'imported',
        tables: [{ name: 'Risker', added: 1, replaced }],
        unread: [],
        remembered: { kind: 'remembered' },
      });
      const at = (nr: string, ...columns: readonly number[]) =>
        columns.map((column) => rowOf(host, 'Risker', nr)[column]);
      expect(at('R2', 4, 7, 15)).toEqual(second);
      expect(at('R1', 15)).toEqual([first]);
      expect(at('R77', 4, 9, 10, 15)).toEqual([
        'Porten går inte i lås',
        12,
        'Mycket hög',
        'Rad ett\nrad två',
      ]);
      expect(await undoLast(host)).toMatchObject({ kind: 'undone', changes: [] });
      expect(differences(before, pictureOfBook(host.workbook)).slice(0, 20)).toEqual([]);
      expect(differences(file, pictureOfFile(host)).slice(0, 20)).toEqual([]);
    },
  );

  it('is looked at again where somebody has written since', async () => {
    const host = await oneRow();
    const preview = await previewIn(host, files);
    await typeInRegister(host, 'Risker', 'R2', 'Kommentar', 'Tas upp i maj');
    const before = pictureOfBook(host.workbook);
    const outcome = await importIntoWorkbook(host.run, { files, choice: changedToo, preview, today });
    expect(outcome.kind).toBe('changedSince');
    expect(differences(before, pictureOfBook(host.workbook))).toEqual([]);
  });

  it('is refused where the sheet is protected, or something stands below the register', async () => {
    const host = await oneRow();
    await onSheet(host, 'Risker', (sheet) => {
      sheet.getRange('C4').values = [['Summa']];
    });
    expect(await importIn(host, files, changedToo)).toEqual({
      kind: 'importNoRoom',
      table: 'Risker',
      address: { sheet: 'Risker', cell: 'A4' },
    });
    await onSheet(host, 'Risker', (sheet) => {
      sheet.protection.protect();
    });
    const before = pictureOfBook(host.workbook);
    expect(await importIn(host, files, changedToo)).toEqual({ kind: 'importProtected', sheets: ['Risker'] });
    expect(differences(before, pictureOfBook(host.workbook))).toEqual([]);
  });

  it('stays where somebody has written in the new rows, unless the user says otherwise', async () => {
    const host = await oneRow();
    const before = pictureOfBook(host.workbook);
    await importIn(host, files, onlyNew);
    await typeInRegister(host, 'Risker', 'R77', 'Kommentar', 'Klart');
    expect(await undoLast(host)).toMatchObject({
      kind: 'kept',
      changes: [{ kind: 'rows', sheet: 'Risker' }],
    });
    expect(rowOf(host, 'Risker', 'R77')).not.toEqual([]);
    expect((await undoLast(host, true)).kind).toBe('undone');
    expect(differences(before, pictureOfBook(host.workbook))).toEqual([]);
  });
});

it('gives shares their format, in rows that were there too, and all can be taken back', async () => {
  const host = await registerBook('empty');
  const [before, file] = [pictureOfBook(host.workbook), pictureOfFile(host)];
  const files = [
    fileOf('Indikatorer.csv', linesOf('Indikator nr;Indikator;Mätenhet', 'I1;Svar i tid;procent')),
    fileOf(
      'Utfall.csv',
      linesOf('Indikator nr;År;Utfall', 'I1;2024;85 %', 'I1;2025;0,9', 'I1;2026;90 procent'),
    ),
  ];
  const imported = await importIn(host, files, onlyNew);
  expect(imported).toMatchObject({ kind: 'imported', remembered: { kind: 'remembered' } });
  const outcomes = cellsOf(sheetIn(host.workbook, 'Utfall'), 5).map((row) => row[3]);
  expect(outcomes).toEqual(['Utfall', 0.85, 0.9, 0.9]);
  expect(await undoLast(host)).toMatchObject({ kind: 'undone', changes: [] });
  expect(differences(before, pictureOfBook(host.workbook)).slice(0, 20)).toEqual([]);
  expect(differences(file, pictureOfFile(host)).slice(0, 20)).toEqual([]);
});

it('makes the registers in a workbook that has none', async () => {
  const sample = await registerBook();
  const host = open(createWorkbook('ny.xlsx'));
  const files = await csvOf(sample);
  const preview = await previewIn(host, files);
  expect(preview.into).toBe('new');
  expect(preview.tables.every(({ rows, added }) => rows === added)).toBe(true);
  expect((await importIn(host, files, onlyNew)).kind).toBe('imported');
  expect(await jsonOf(host)).toEqual(await jsonOf(sample));
});

it('takes two reads, one write and one look at the result, whatever the number of rows', async () => {
  const host = await registerBook('empty');
  const rows = Array.from({ length: 500 }, (_, at) => `R${at + 1};2025;Risk nummer ${at + 1};2;3`);
  const files = [fileOf('Risker.csv', linesOf('Risk nr;År;Risk;Sannolikhet;Konsekvens', ...rows))];
  const preview = await previewIn(host, files);
  const before = host.statistics.syncs;
  const outcome = await importIntoWorkbook(host.run, { files, choice: onlyNew, preview, today });
  expect(outcome).toMatchObject({ tables: [{ added: 500 }] });
  expect(host.statistics.syncs - before).toBeLessThanOrEqual(4);
});

const awkward = fc.oneof(
  fc.constantFrom(
    '=1+1',
    "'citat",
    '- punkt',
    '@namn',
    '2025',
    '85 %',
    'mars 2025',
    'SANT',
    'a; b',
    'Rad\nbryts',
  ),
  fc.string({ unit: fc.constantFrom(...Array.from(`'"; ,=+-@%0123åÖ`)), minLength: 1, maxLength: 8 }),
);

it('random texts come into registers that are there as they were written, and are then nothing new', async () => {
  const row = fc.record({ text: awkward, comment: awkward });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async (written) => {
      const source = await registerBook('empty');
      const risks = written.map(({ text, comment }, at) => ({
        'Risk nr': `R${at + 1}`,
        År: 2025,
        Risk: text,
        Kommentar: comment,
      }));
      const columns = ['Risk nr', 'År', 'Risk', 'Kommentar'];
      const json = JSON.stringify({
        kvalitetsplan: jsonVersion,
        tables: [{ name: 'Risker', columns, rows: risks }],
      });
      expect((await importIn(source, [fileOf('a.json', json)], onlyNew)).kind).toBe('imported');
      const files = await csvOf(source);
      const other = await registerBook('empty');
      expect((await importIn(other, files, onlyNew)).kind).toBe('imported');
      expect(await jsonOf(other)).toEqual(await jsonOf(source));
      const { tables } = await previewIn(other, files);
      expect(tables.filter(({ rows, same }) => rows !== same)).toEqual([]);
    }),
    { numRuns: 8 },
  );
});
