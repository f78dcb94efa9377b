import { previewImport } from '../../src/actions/import/importIntoWorkbook';
import { importRegisters } from '../../src/actions/importRegisters';
import { readBook } from '../../src/actions/readBook';
import { createWorkbook } from '../../src/host/xlsx';
import { open } from '../freeze/functionBooks';
import { today } from '../journal/books';

const encoded = (name: string, ...lines: readonly string[]) => ({
  name,
  bytes: new TextEncoder().encode(lines.join('\r\n')),
});

it.each([
  ['85', 0.85],
  ['85 %', 0.85],
  ['85\u00a0%', 0.85],
  ['85 procent', 0.85],
  ['0,85', 0.85],
  ['85,5 %', 0.855],
  ['\u22125 %', -0.05],
  ['1\u00a0200 %', 12],
])('%s in Utfall is the share %d', async (written, share) => {
  const host = open(createWorkbook('bok.xlsx'));
  const files = [
    encoded('Indikatorer.csv', 'Indikator nr;Indikator;Mätenhet', 'I1;Trygghet;procent'),
    encoded('Utfall.csv', 'Indikator nr;År;Utfall', `I1;2025;${written}`),
  ];
  expect((await importRegisters(host.run, { kind: 'csv', files }, { today })).kind).toBe('imported');
  const book = await host.run((context) => readBook(context));
  if (book.kind !== 'read') throw new Error(book.kind);
  expect(book.registers.outcomes).toMatchObject([{ outcome: share }]);
  // What the file says is then nothing new to the workbook.
  expect(await previewImport(host.run, files)).toMatchObject({
    preview: { tables: [{ same: 1 }, { same: 1 }] },
  });
});
