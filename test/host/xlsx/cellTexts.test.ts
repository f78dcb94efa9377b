import fc from '../../property';
import { type CellContent } from '../../../src/host/workbook/workbook';
import { createWorkbook, loadWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { cellTextXml, decodeEscapes, encodeEscapes } from '../../../src/host/xlsx/textEscapes';
import { cellName } from '../../../src/host/xlsx/address';
import { firstSheet, setValues } from './building';
import { partText } from './comparing';
import { convertWithLibreOffice, readWithOpenpyxl } from './otherReaders';

const awkward = fc.constantFrom(
  ...[
    '=1+1',
    '+46',
    '-5',
    '@namn',
    "'citat",
    '"',
    '&amp;',
    '<b>',
    ']]>',
    '\r\n',
    '\n',
    '\r',
    '\t',
    ' ',
    '  ',
    '\u00a0',
  ],
  ...[
    '_x0041_',
    '_x005F_',
    '_x',
    '_x004',
    'x0041_',
    '\u0000',
    '\u0001',
    '\u000b',
    '\u001f',
    '\u007f',
    '\ud800',
    '\udc00',
  ],
  ...[
    '😀',
    '👩‍👩‍👧',
    'å',
    '\u0308',
    '\u202e',
    'مرحبا',
    '\ufeff',
    '\ufffe',
    '\uffff',
    '•',
    '–',
    '1e5',
    'TRUE',
    '#REF!',
  ],
);
const texts = fc
  .array(fc.oneof(awkward, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), { maxLength: 8 })
  .map((parts) => parts.join(''));
const contents: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 4, arbitrary: texts },
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('#N/A', '#DIV/0!', '#NUM!').map((error) => ({ error })),
);

test('decoding undoes encoding for every string', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(decodeEscapes(encodeEscapes(text))).toBe(text);
    }),
    { numRuns: 20_000 },
  );
});

test('the text in the file is well-formed and holds no bare markup', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const xml = cellTextXml(text);
      expect(xml).not.toMatch(
        /[<>\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}|&(?!amp;|lt;|gt;)/u,
      );
    }),
    { numRuns: 5_000 },
  );
});

test('whatever cells hold comes back after saving and loading', () => {
  fc.assert(
    fc.property(fc.array(fc.array(contents, { maxLength: 4 }), { maxLength: 6 }), (values) => {
      const workbook = createWorkbook('test');
      setValues(workbook, firstSheet(workbook), values);
      const again = firstSheet(loadWorkbook(saveWorkbook(workbook)));
      const read = values.map((row, index) =>
        row.map((__, column) => again.rows.get(index)?.cells[column]?.value),
      );
      expect(read).toEqual(values);
    }),
    { numRuns: 300 },
  );
});

test('no text is ever written as a formula', () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 20 }), (column) => {
      const workbook = createWorkbook('test');
      setValues(
        workbook,
        firstSheet(workbook),
        column.map((text) => [text]),
      );
      expect(partText(saveWorkbook(workbook), 'xl/worksheets/sheet1.xml')).not.toContain('<f');
    }),
    { numRuns: 200 },
  );
});

test('openpyxl reads a batch of random texts as they are', () => {
  const longest = 'å'.repeat(32_767);
  const batch = [
    ...fc.sample(texts, { numRuns: 800, seed: 20_222 }),
    longest,
    '',
    ' inledande',
    'avslutande\n',
  ];
  const workbook = createWorkbook('test');
  setValues(
    workbook,
    firstSheet(workbook),
    batch.map((text) => [text]),
  );
  const read = readWithOpenpyxl(saveWorkbook(workbook))['Blad1'];
  const filled = batch
    .map((text, row) => [cellName(row, 0), text] as const)
    .filter(([, text]) => text !== '');
  for (const [name, text] of filled) expect([name, read?.texts[name]]).toEqual([name, text]);
  expect(read?.formulas).toEqual({});
});

test('LibreOffice reads texts as texts', () => {
  const batch = ['=1+1', '+46 8', '-5', '@namn', "'citat", 'rad\nbryt', 'åäö & <b>', '😀', ' mellan  slag '];
  const workbook = createWorkbook('test');
  setValues(workbook, firstSheet(workbook), [batch]);
  const csv = convertWithLibreOffice(saveWorkbook(workbook), 'csv');
  const quoted = batch.map((text) => (text.includes('\n') ? `"${text}"` : text)).join(',');
  expect(csv).toBe(`${quoted}\n`);
});
