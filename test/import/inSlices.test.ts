import type { Slices } from '../../src/domain/slices';
import { asWorkbook } from '../../src/read/import/asWorkbook';
import { compareTable } from '../../src/read/import/compare';
import { readCsvFiles, readCsvFilesInSlices } from '../../src/read/import/csvFiles';
import type { ImportedTable, OpenedFile } from '../../src/read/import/imported';
import { readJsonFileInSlices } from '../../src/read/import/jsonFile';
import { findTables } from '../../src/read/readRegisters';

const fileOf = (name: string, text: string): OpenedFile => ({ name, bytes: new TextEncoder().encode(text) });
const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

function csvOf(count: number): OpenedFile {
  const rows = numbers(count).map((n) => `R${n};2025;Kontinuiteten brister i grupp ${n};${1 + (n % 4)}`);
  return fileOf('Risker.csv', ['Risk nr;År;Risk;Sannolikhet', ...rows].join('\r\n'));
}

function jsonOf(count: number): OpenedFile {
  const columns = ['Risk nr', 'År', 'Risk'];
  const rows = numbers(count).map((n) => ({
    'Risk nr': `R${n}`,
    År: 2025,
    Risk: `Grupp ${n} saknar planer`,
  }));
  const content = { kvalitetsplan: 1, tables: [{ name: 'Risker', columns, rows }] };
  return fileOf('register.json', JSON.stringify(content));
}

function risksOf(file: OpenedFile): ImportedTable {
  const read = readCsvFiles([file]);
  const [table] = read.kind === 'imported' ? read.tables : [];
  if (table === undefined) throw new Error('The file holds no risks');
  return table;
}

/** Beside a workbook that has as many rows. */
function comparing(count: number): Slices<unknown> {
  const table = risksOf(csvOf(count));
  const found = findTables(asWorkbook([table])).get('Risker');
  if (found === undefined) throw new Error('The workbook has no risks');
  return compareTable(table, found);
}

const pausesOf = (slices: Slices<unknown>): number => [...slices].length;

it.each<[string, (count: number) => Slices<unknown>]>([
  ['reading a CSV file', (count) => readCsvFilesInSlices([csvOf(count)])],
  ['reading a JSON file', (count) => readJsonFileInSlices(jsonOf(count))],
  ['comparing a file with the register', comparing],
])('%s pauses again and again, in proportion to the rows', (_, work) => {
  const [few, many] = [pausesOf(work(640)), pausesOf(work(6_400))];
  expect(few).toBeGreaterThanOrEqual(20);
  expect(many).toBe(10 * few);
});
