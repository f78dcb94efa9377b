import { readCsvFiles } from '../../src/read/import/csvFiles';
import type { ImportFault, ImportedCell } from '../../src/read/import/imported';
import type { CellValue } from '../../src/read/snapshot';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16le = (text: string): Uint8Array =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const utf16be = (text: string): Uint8Array => Buffer.from(utf16le(text)).swap16();
/** The few characters that Windows-1252 and Latin-1 have in different places, and the rest as Latin-1. */
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(
    text,
    (character) => ({ '–': 0x96, '”': 0x94, '€': 0x80, '•': 0x95 })[character] ?? character.charCodeAt(0),
  );

function cellsOf(name: string, bytes: Uint8Array): readonly (readonly ImportedCell[])[] {
  const read = readCsvFiles([{ name, bytes }]);
  if (read.kind === 'faulty') throw new Error(JSON.stringify(read.faults));
  return (read.tables[0]?.rows ?? []).map(({ cells }) => cells);
}

const valuesOf = (name: string, bytes: Uint8Array): readonly (readonly CellValue[])[] =>
  cellsOf(name, bytes).map((cells) => cells.map(({ value }) => value));

function faultsOf(...files: readonly (readonly [string, string])[]): readonly ImportFault[] {
  const read = readCsvFiles(files.map(([name, text]) => ({ name, bytes: utf8(text) })));
  return read.kind === 'faulty' ? read.faults : [];
}

describe('files that Excel saves', () => {
  const risk = 'Dörren står öppen – ”ibland”, • kostar 5 €';
  const rows = [['R1', 2025, risk, 'Ja; ofta']];
  const lines = (separator: string, end = '\r\n'): string =>
    [
      ['Risk nr', 'År', 'Risk', 'Kommentar'],
      ['R1', '2025', `"${risk}"`, '"Ja; ofta"'],
    ]
      .map((fields) => fields.join(separator) + end)
      .join('');

  it.each([
    ['CSV UTF-8, semicolons', utf8(`\ufeff${lines(';')}`)],
    ['UTF-8 without a mark', utf8(lines(';'))],
    ['CSV in Windows-1252', windows1252(lines(';'))],
    ['CSV of an English Excel', utf8(lines(','))],
    ['Unicode text: UTF-16 and tabs', utf16le(lines('\t'))],
    ['UTF-16 the other way round', utf16be(lines('\t'))],
    ['line feeds alone', utf8(lines(';', '\n'))],
    ['carriage returns alone', utf8(lines(';', '\r'))],
    ['a first line that names the separator', utf8(`sep=,\r\n${lines(',')}`)],
    ['separators after the last column', utf8(lines(';').replaceAll('\r\n', ';;\r\n'))],
    ['blank rows at the end', utf8(`${lines(';')}\r\n;;;\r\n`)],
  ])('are read: %s', (_, bytes) => {
    expect(valuesOf('Risker.csv', bytes)).toEqual(rows);
  });

  it('may have line breaks inside quotation marks', () => {
    const text =
      'Risk nr;År;Risk;Kommentar\r\nR1;2025;Brand;"Ett\r\n""två""\r\n\r\ntre"\r\nR2;2025;Stöld;\r\n';
    expect(valuesOf('Risker.csv', utf8(text))).toEqual([
      ['R1', 2025, 'Brand', 'Ett\r\n"två"\r\n\r\ntre'],
      ['R2', 2025, 'Stöld', ''],
    ]);
  });

  it('are known by their table in any case, also as a Mac writes Å', () => {
    const text = 'Åtgärd nr;År;Åtgärd\r\nÅ1;2025;Rutin\r\n';
    expect(valuesOf('åtgärder.CSV'.normalize('NFD'), utf8(text))).toEqual([['Å1', 2025, 'Rutin']]);
  });

  it('may have their headers spelled as they have been met', () => {
    const read = readCsvFiles([
      { name: 'Risker.csv', bytes: utf8('risk nr; ÅR ;Risk;Risiknivå;Eget\r\nR1;2025;Brand;4;x\r\n') },
    ]);
    const [table] = read.kind === 'imported' ? read.tables : [];
    expect(table?.columns.map(({ header }) => header)).toEqual(['Risk nr', 'År', 'Risk', 'Risknivå', 'Eget']);
  });
});

/** What a field becomes: in Svarsfrekvens, which is a share; in Klart senast; in a text; in a column of one's own. */
describe('a field', () => {
  const inColumn = (name: string, header: string) => (field: string) => {
    const required = { Utfall: ['Indikator nr', 'År'], Åtgärder: ['Åtgärd nr', 'År', 'Åtgärd'] }[name] ?? [];
    const text = `${[...required, header].join(';')}\r\n${required.map(() => '1').join(';')};"${field}"\r\n`;
    const { value, format } = cellsOf(`${name}.csv`, utf8(text))[0]?.at(-1) ?? {};
    return [value, format];
  };
  const inShare = inColumn('Utfall', 'Svarsfrekvens');
  const inMeasured = inColumn('Utfall', 'Utfall');
  const inDate = inColumn('Åtgärder', 'Klart senast');
  const inText = inColumn('Åtgärder', 'Kommentar');
  const inChoice = inColumn('Åtgärder', 'Ansvarig');

  it.each([
    ['0,77', 0.77, 'General'],
    ['0.77', 0.77, 'General'],
    ['85', 85, 'General'],
    ['85 %', 0.85, undefined],
    ['85%', 0.85, undefined],
    ['85\u00a0%', 0.85, undefined],
    ['85 procent', 0.85, undefined],
    ['99,67 %', 0.9967, undefined],
    ['150 %', 1.5, undefined],
    ["'85 %", '85 %', undefined],
    ['ungefär hälften', 'ungefär hälften', undefined],
  ])('%j under Svarsfrekvens', (field, value, format) => {
    expect(inShare(field)).toEqual([value, format]);
  });

  it.each([
    ['1 234,5', 1234.5, undefined],
    ['1\u00a0234,5', 1234.5, undefined],
    ['1\u202f234,5', 1234.5, undefined],
    ['\u22123', -3, undefined],
    ['77 %', 0.77, '0 %'],
    ['77,5 %', 0.775, '0.0 %'],
    ['90–100 %', '90–100 %', undefined],
  ])('%j under Utfall', (field, value, format) => {
    expect(inMeasured(field)).toEqual([value, format]);
  });

  it.each([
    ['2025-12-31', 46022, undefined],
    ['2025/12/31', 46022, undefined],
    ['46022', 46022, 'General'],
    ['2025-02-30', '2025-02-30', undefined],
    ['i höst', 'i höst', undefined],
  ])('%j under Klart senast', (field, value, format) => {
    expect(inDate(field)).toEqual([value, format]);
  });

  it.each([
    ['1234,5', 1234.5, undefined],
    ['1 234,50', 1234.5, undefined],
    ['12 %', 0.12, '0 %'],
    ['2025-12-31', 46022, 'yyyy-mm-dd'],
    ['007', '007', undefined],
    ['070-123 45 67', '070-123 45 67', undefined],
    ['+46 8 123', '+46 8 123', undefined],
    ['1.10', '1.10', undefined],
    ['=1+1', '=1+1', undefined],
    ["'=1+1", '=1+1', undefined],
    ["''citat", "'citat", undefined],
    ['SANT', true, undefined],
    ['FALSE', false, undefined],
    ["'SANT", 'SANT', undefined],
  ])("%j in a column of one's own", (field, value, format) => {
    expect(inText(field)).toEqual([value, format]);
  });

  it.each([
    ['12', 12],
    ['12 345', '12 345'],
    ['1,50', '1,50'],
    ['007', '007'],
    ['12%', '12%'],
    ['2025/1/2', '2025/1/2'],
  ])('%j in a column of texts is a number only where a number is written so', (field, value) => {
    expect(inChoice(field)).toEqual([value, undefined]);
  });
});

describe('what is wrong with a file is told with its place', () => {
  const headers = 'Risk nr;År;Risk';

  it('no file at all', () => {
    expect(faultsOf()).toEqual([{ fault: 'noFiles' }]);
  });

  it('a name that no table has', () => {
    expect(faultsOf(['Risk.csv', 'Vad;Hur'])).toMatchObject([{ fault: 'noSuchTable', from: 'Risk.csv' }]);
  });

  it('another name is no fault where most headers are those of a table', () => {
    expect(faultsOf(['Risker (1).csv', headers])).toEqual([]);
    expect(faultsOf(['Risklista.csv', 'Risk;Enhet'])).toMatchObject([{ fault: 'noSuchTable' }]);
  });

  it('two files of one table', () => {
    expect(faultsOf(['Risker.csv', headers], ['risker.csv', headers])).toEqual([
      { fault: 'tableTwice', from: 'risker.csv', table: 'Risker' },
    ]);
  });

  it('a column that a register cannot be without', () => {
    expect(faultsOf(['Risker.csv', 'Risk nr;Risk\r\n'])).toEqual([
      { fault: 'columnMissing', from: 'Risker.csv', column: 'År', headers: ['Risk nr', 'Risk'] },
    ]);
  });

  it('headers that are missing or there twice', () => {
    expect(faultsOf(['Risker.csv', `${headers};;eget;Eget\r\n`])).toEqual([
      { fault: 'headerMissing', from: 'Risker.csv', letters: 'D' },
      { fault: 'headerTwice', from: 'Risker.csv', column: 'Eget' },
    ]);
  });

  it('more fields than headers', () => {
    expect(faultsOf(['Risker.csv', `${headers}\r\n\r\nR1;2025;Brand;eller stöld\r\n`])).toEqual([
      { fault: 'tooManyFields', from: 'Risker.csv', row: 3, fields: 4, headers: 3 },
    ]);
  });

  it('a quotation mark that is never closed', () => {
    expect(faultsOf(['Risker.csv', `${headers}\r\nR1;2025;Brand\r\nR2;2025;"Stöld\r\n`])).toEqual([
      { fault: 'quoteNotClosed', from: 'Risker.csv', row: 3 },
    ]);
  });

  it('a text that no cell holds', () => {
    const row = (text: string): string => `${headers}\r\nR1;2025;${text}\r\n`;
    expect(faultsOf(['Risker.csv', row('x'.repeat(32_767))])).toEqual([]);
    expect(faultsOf(['Risker.csv', row('x'.repeat(32_768))])).toEqual([
      { fault: 'tooLong', from: 'Risker.csv', row: 2, column: 'Risk', characters: 32_768 },
    ]);
  });

  it('everything at once', () => {
    const faults = faultsOf(['Risker.csv', 'Risk nr\r\n'], ['Okänd.csv', '']);
    expect(faults.map(({ fault }) => fault)).toEqual(['columnMissing', 'columnMissing', 'noSuchTable']);
  });
});
