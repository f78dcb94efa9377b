import fc from '../property';
import { asWorkbook } from '../../src/read/import/asWorkbook';
import { readCsvFiles } from '../../src/read/import/csvFiles';
import type { Imported, ImportedTable } from '../../src/read/import/imported';
import { readJsonFile } from '../../src/read/import/jsonFile';
import { findTables, readRegisters } from '../../src/read/readRegisters';
import type { CellValue, WorkbookSnapshot } from '../../src/read/snapshot';
import { allTables } from '../../src/tables/index';
import { exportCsv } from '../../src/write/export/csv';
import { exportJson } from '../../src/write/export/json';
import { planImport } from '../../src/write/import/planImport';
import { exactly } from '../read/workbook';
import { plannedWorkbook } from './plannedWorkbook';
import { randomWorkbook } from './randomTables';

const newWorkbook: WorkbookSnapshot = { sheets: [], tables: [], names: [] };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function tablesIn(imported: Imported): readonly ImportedTable[] {
  if (imported.kind === 'faulty') throw new Error(JSON.stringify(imported.faults));
  return imported.tables;
}

/** The workbook that importing makes. */
function workbookFrom(imported: Imported): WorkbookSnapshot {
  const tables = tablesIn(imported);
  const read = readRegisters(asWorkbook(tables), []);
  if (read.kind === 'refused') throw new Error('refused');
  const planned = planImport(tables, read.registers, newWorkbook, { asOf: '2026-11-25' });
  if (planned.kind === 'refused') throw new Error('refused');
  return plannedWorkbook(planned.plan);
}

function throughCsv(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const files = [...exportCsv(findTables(workbook))].map(([name, text]) => ({ name, bytes: bytesOf(text) }));
  return workbookFrom(readCsvFiles(files));
}

function throughJson(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const bytes = bytesOf(exportJson(findTables(workbook)));
  return workbookFrom(readJsonFile({ name: 'register.json', bytes }));
}

/** The rows of each of the first workbook's tables, in both. */
function valuesIn(workbook: WorkbookSnapshot, names: readonly string[]): unknown {
  return names.map((name) => {
    const table = workbook.tables.find((each) => each.name === name);
    const isBlank = (cells: readonly CellValue[]): boolean => cells.every((value) => value === '');
    return { headers: table?.headers, rows: table?.values.filter((cells) => !isBlank(cells)) };
  });
}

interface JsonFile {
  readonly tables: readonly { readonly name: string }[];
}

/** Importing adds the tables that a workbook lacks; those that it had are compared. */
function jsonOf(workbook: WorkbookSnapshot, names: readonly string[]): unknown {
  const { tables } = JSON.parse(exportJson(findTables(workbook))) as JsonFile;
  return tables.filter(({ name }) => names.includes(name));
}

function csvOf(workbook: WorkbookSnapshot, names: readonly string[]): unknown {
  const files = exportCsv(findTables(workbook));
  return names.map((name) => files.get(`${name}.csv`));
}

it('a thousand random registers come back from CSV and from JSON, file for file and cell for cell', () => {
  fc.assert(
    fc.property(randomWorkbook, (workbook) => {
      const names = workbook.tables.map(({ name }) => name);
      const fromCsv = throughCsv(workbook);
      expect(csvOf(fromCsv, names)).toEqual(csvOf(workbook, names));
      expect(valuesIn(fromCsv, names)).toEqual(valuesIn(workbook, names));
      const fromJson = throughJson(workbook);
      expect(jsonOf(fromJson, names)).toEqual(jsonOf(workbook, names));
      expect(valuesIn(fromJson, names)).toEqual(valuesIn(workbook, names));
    }),
    { numRuns: 1000 },
  );
});

it('adds the tables that the files lack', () => {
  const back = throughCsv(riskBook(['Risk nr', 'År', 'Risk', 'Eget'], ['R1', 2025, 'Dörren står öppen', 1]));
  expect(back.tables.map(({ name }) => name)).toEqual(allTables.map(({ name }) => name));
});

it('adds the columns that calculated ones need, each where the contract has it', () => {
  const headers = ['Eget', 'Risk nr', 'År', 'Risk', 'Konsekvens'];
  const back = throughCsv(riskBook(headers, ['x', 'R1', 2025, 'Dörren står öppen', 3]));
  expect(back.tables[0]?.headers).toEqual([
    'Eget',
    'Risk nr',
    'År',
    'Risk',
    'Sannolikhet',
    'Konsekvens',
    'Angiven nivå',
    'Risknivå',
    'Riskklass',
  ]);
});

function riskBook(headers: readonly string[], row: readonly CellValue[]): WorkbookSnapshot {
  return exactly([{ name: 'Risker', headers, rows: [row] }]);
}
