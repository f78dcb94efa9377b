/** What people enter where a number is expected means the same in a form, in a cell and in a file. */
import { readRegisters } from '../../src/read/readRegisters';
import { asWorkbook } from '../../src/read/import/asWorkbook';
import { readCsvFiles } from '../../src/read/import/csvFiles';
import type { CellValue, WorkbookSnapshot } from '../../src/read/snapshot';
import { tables } from '../../src/tables/index';
import { typedCell } from '../../src/write/row/typedCell';
import { exactly } from './workbook';

const nbsp = '\u00a0';
const thin = '\u202f';
const minus = '\u2212';

const { columns } = tables.outcomes;
type Field = 'responseRate' | 'outcome' | 'answers';
type Meaning = number | string | undefined;

const indicator = (unit: string): readonly string[] => ['I1', 'Nöjda brukare', unit];

/** What a reader of the registers sees when a cell holds the value in the format. */
function meaningIn(workbook: WorkbookSnapshot, field: Field): Meaning {
  const result = readRegisters(workbook, []);
  const outcome = result.kind === 'read' ? result.registers.outcomes[0] : undefined;
  const read = outcome?.[field];
  return typeof read === 'object' ? `olästa ”${read.unreadable}”` : read;
}

function inCell(value: CellValue, format: string, field: Field, unit: string): Meaning {
  const headers = ['Indikator nr', 'År', columns[field].header];
  const outcome = { name: 'Utfall', headers, rows: [['I1', 2025, value]], formats: { '0,2': format } };
  const units = {
    name: 'Indikatorer',
    headers: ['Indikator nr', 'Indikator', 'Mätenhet'],
    rows: [indicator(unit)],
  };
  return meaningIn(exactly([outcome, units]), field);
}

function inForm(text: string, format: string, field: Field, unit: 'procent' | 'antal'): Meaning {
  const typed = typedCell(text, { column: columns[field], format, unit });
  if (typed.kind === 'notUnderstood') return `olästa ”${text}”`;
  return inCell(typed.value, typed.numberFormat ?? format, field, unit);
}

function inFile(text: string, field: Field, unit: string): Meaning {
  const bytes = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\r\n'));
  const imported = readCsvFiles([
    { name: 'Utfall.csv', bytes: bytes([`Indikator nr;År;${columns[field].header}`, `I1;2025;${text}`]) },
    { name: 'Indikatorer.csv', bytes: bytes(['Indikator nr;Indikator;Mätenhet', indicator(unit).join(';')]) },
  ]);
  return meaningIn(asWorkbook(imported.kind === 'imported' ? imported.tables : []), field);
}

const shares: readonly (readonly [string, Meaning])[] = [
  ['85', 0.85],
  ['85 %', 0.85],
  ['85%', 0.85],
  [`85${nbsp}%`, 0.85],
  [`85${thin}%`, 0.85],
  ['85\uff05', 0.85],
  ['８５ %', 0.85],
  ['85 procent', 0.85],
  [`85${nbsp}procent`, 0.85],
  ['85 PROCENT', 0.85],
  ['85 proc.', 0.85],
  ['85 percent', 0.85],
  ['0,85', 0.85],
  ['0.85', 0.85],
  [' 0,85 ', 0.85],
  ['85,5 %', 0.855],
  ['85.5 %', 0.855],
  ['99,67', 0.9967],
  ['1', 1],
  ['100 %', 1],
  ['150 %', 1.5],
  ['0,5 %', 0.005],
  ['0', 0],
  [`${minus}5 %`, -0.05],
  [`${minus}0,05`, -0.05],
  ['-5 %', -0.05],
];

const counts: readonly (readonly [string, Meaning])[] = [
  ['1234', 1234],
  ['1 234', 1234],
  [`1${nbsp}234`, 1234],
  [`1${thin}234`, 1234],
  ['１２', 12],
  ['0', 0],
];

const amounts: readonly (readonly [string, Meaning])[] = [
  ...counts,
  ['12,5', 12.5],
  ['12.5', 12.5],
  [`1${nbsp}234,5`, 1234.5],
  [`${minus}3`, -3],
  ['–3', -3],
  ['-3', -3],
];

describe.each(['General', '0 %'])('in a cell of the format %s', (format) => {
  it.each(shares)('%j is a response rate in a form', (text, share) => {
    expect(inForm(text, format, 'responseRate', 'antal')).toBe(share);
  });

  it.each(shares)('%j is an outcome in procent in a form', (text, share) => {
    expect(inForm(text, format, 'outcome', 'procent')).toBe(share);
  });

  it.each(shares)('%j as a text in the cell is the same share', (text, share) => {
    expect(inCell(text, format, 'responseRate', 'antal')).toBe(share);
    expect(inCell(text, format, 'outcome', 'procent')).toBe(share);
  });
});

it.each(shares)('%j in a CSV file is the same share', (text, share) => {
  expect(inFile(text, 'responseRate', 'antal')).toBe(share);
  expect(inFile(text, 'outcome', 'procent')).toBe(share);
});

it.each(amounts)('%j is an amount in form, cell and file', (text, amount) => {
  expect(inForm(text, 'General', 'outcome', 'antal')).toBe(amount);
  expect(inCell(text, 'General', 'outcome', 'antal')).toBe(amount);
  expect(inFile(text, 'outcome', 'antal')).toBe(amount);
});

it.each(counts)('%j is a count in form, cell and file', (text, count) => {
  expect(inForm(text, '#,##0', 'answers', 'antal')).toBe(count);
  expect(inCell(text, 'General', 'answers', 'antal')).toBe(count);
  expect(inFile(text, 'answers', 'antal')).toBe(count);
});

it.each(['omkring 85', '85 av 100', '1.234,5', '85 % eller mer', '8 5', '85²'])(
  '%j is no number, and is kept and told',
  (text) => {
    expect(inForm(text, 'General', 'responseRate', 'antal')).toBe(`olästa ”${text}”`);
    expect(inCell(text, 'General', 'responseRate', 'antal')).toBe(`olästa ”${text}”`);
    expect(inFile(text, 'responseRate', 'antal')).toBe(`olästa ”${text}”`);
  },
);
