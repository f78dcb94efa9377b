import { newWorkbook } from '../../src/cli/files';
import { createRegisters, type CreateRequest } from '../../src/actions/createRegisters';
import type { Host } from '../../src/host/office/host';
import type { Sheet } from '../../src/host/workbook/workbook';
import { sampleRawData } from '../../src/sample';
import { allTables } from '../../src/tables/index';
import { identityName } from '../../src/tables/identity';
import { columnLetters } from '../../src/tables/columnLetters';
import { describeWith } from '../environment';
import { readWithOpenpyxl, type ReadSheet, type ReadWorkbook } from '../host/xlsx/otherReaders';
import { readNames, type NamesAndValues } from './readNames';
import {
  annexedBook,
  annexIn,
  cellsOf,
  fileOf,
  golden2022,
  readWorkbook,
  sheetIn,
  the2022Annex,
} from './registerBooks';

jest.setTimeout(240_000);

/** The sheets that the formulas of the sample's raw data stand on, and of the outcomes that come from there. */
const rawFormulas = [
  ...sampleRawData.outcomes.map(() => 'Utfall'),
  ...sampleRawData.tables
    .flatMap(({ facts, columns, rows }) => [
      ...facts.filter(([, value]) => String(value).startsWith('=')),
      ...columns.filter(({ formula }) => formula !== undefined).flatMap(() => rows),
    ])
    .map(() => sampleRawData.name),
];

/** Every cell with something in it, by address; the limits that a chart draws are in hidden columns. */
function cellsByAddress(sheet: Sheet): Record<string, unknown> {
  const cells = cellsOf(sheet, 5).flatMap((row, at) =>
    row.map((content, column) => [`${columnLetters(column)}${at + 1}`, content] as const),
  );
  return Object.fromEntries(cells.filter(([, content]) => content !== ''));
}

function filled({ cells }: ReadSheet): Record<string, unknown> {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null));
}

function sheetOf(read: ReadWorkbook, name: string): ReadSheet {
  const found = read[name];
  if (!found) throw new Error(`openpyxl sees no ${name}`);
  return found;
}

function expectPlainAnnex(read: ReadWorkbook, sheet: Sheet): void {
  const found = sheetOf(read, sheet.name);
  expect(found.merged).toEqual([]);
  expect(found.formulas).toEqual({});
  expect(filled(found)).toEqual(cellsByAddress(sheet));
  expect(found.charts).toBe(sheet.charts.length);
  expect(found.breaks).toEqual(sheet.horizontalBreaks);
}

describeWith(['openpyxl', 'shared'], 'the annex of 2022 as openpyxl reads the saved file', () => {
  let host: Host;
  let read: ReadWorkbook;
  let sheet: Sheet;
  let names: NamesAndValues['names'];

  beforeAll(async () => {
    ({ host, sheet } = await annexedBook(readWorkbook(golden2022), the2022Annex));
    const file = fileOf(host.workbook);
    read = readWithOpenpyxl(file);
    ({ names } = readNames(file));
  });

  it('has nothing merged, no formula, and every text, number, chart and page break that was written', () => {
    expectPlainAnnex(read, sheet);
    expect(sheetOf(read, sheet.name).charts).toBe(4);
  });

  it('has its notes in a very hidden sheet, and only hidden names', () => {
    expect(sheetOf(read, '_kvalitetsplan').state).toBe('veryHidden');
    expect(sheetOf(read, sheet.name).state).toBe('visible');
    expect(names).toEqual({
      _kv_Bilaga_2022_vuxna: { hidden: true, refersTo: "'Bilaga 2 2022 vuxna'!$A$1" },
    });
  });

  it('has the registers as tables, unchanged', () => {
    const before = readWithOpenpyxl(fileOf(readWorkbook(golden2022)));
    for (const [name, register] of Object.entries(before)) expect(read[name]).toEqual(register);
  });
});

async function created(content: CreateRequest['content']): Promise<Host> {
  const host = newWorkbook('ny.xlsx');
  const outcome = await createRegisters(host.run, { content, today: '2026-11-22' });
  expect(outcome).toMatchObject({ kind: 'created' });
  return host;
}

/** In a file the add-in's functions carry a prefix, and a row's own cell is `Table[[#This Row],[Header]]`. */
function calls(formula: string): string[] {
  return formula.match(/KVALITET[._][A-Z]+(?=\()/gu) ?? [];
}

describe.each(['empty', 'sample'] as const)('a workbook created with %s registers', (content) => {
  describeWith('openpyxl', 'as openpyxl reads it', () => {
    let read: ReadWorkbook;
    let found: NamesAndValues;

    beforeAll(async () => {
      const file = fileOf((await created(content)).workbook);
      read = readWithOpenpyxl(file);
      found = readNames(file);
    });

    it('has every table with its columns, and its calculated columns with their formulas', () => {
      for (const { name, sheet, columns } of allTables) {
        const table = sheetOf(read, sheet).tables[name];
        expect(table?.columns).toEqual(Object.values(columns).map(({ header }) => header));
        Object.values(columns).forEach(({ formula }, at) => {
          const calculated = table?.calculated[at] ?? '';
          expect(calls(calculated)).toEqual(calls(formula ?? '').map((call) => call.replace('.', '_')));
          expect(calculated).not.toMatch(/(?<!_xldudf_)KVALITET/u);
        });
      }
    });

    it('has a formula with a value in every row of the calculated columns, and no other formula', () => {
      const wanted = allTables.flatMap(({ name, sheet, columns }) => {
        const [first = '', last = ''] = sheetOf(read, sheet).tables[name]?.ref.split(':') ?? [];
        const rows = Number(/\d+/u.exec(last)?.[0]) - Number(/\d+/u.exec(first)?.[0]);
        const calculated = Object.values(columns).filter(({ formula }) => formula !== undefined);
        return Array.from({ length: rows * calculated.length }, () => sheet);
      });
      if (content === 'sample') wanted.push(...rawFormulas);
      const formulas = Object.entries(read).flatMap(([sheet, { formulas: own }]) =>
        Object.keys(own).map(() => sheet),
      );
      expect(formulas.sort()).toEqual(wanted.sort());
      const errors = Object.values(found.cached).flatMap((values) =>
        Object.values(values).filter((value) => String(value).startsWith('#')),
      );
      expect(errors).toEqual([]);
    });

    it('has a drop-down or limit where a column has a list, a factor or a year', () => {
      const wanted = allTables.flatMap(({ sheet, columns }) =>
        Object.values(columns)
          .filter(({ list, kind }) => list !== undefined || kind === 'factor' || kind === 'year')
          .map(() => sheet),
      );
      const rules = Object.entries(read).flatMap(([sheet, { validations }]) =>
        validations.flatMap(({ sqref }) => sqref.split(' ').map(() => sheet)),
      );
      expect(rules.sort()).toEqual(wanted.sort());
    });

    it('has the looks of levels and statuses as conditional formats', () => {
      const rules = Object.values(read).flatMap(({ conditional }) => conditional);
      expect(rules.length).toBeGreaterThan(10);
      expect(new Set(rules.map(({ type }) => type))).toEqual(new Set(['expression']));
    });

    it('has a hidden name for the header of every column, and no name that is shown', () => {
      for (const { name, sheet, columns } of allTables) {
        const ref = sheetOf(read, sheet).tables[name]?.ref ?? '';
        const [, letters = '', row = ''] = /^([A-Z]+)(\d+)/u.exec(ref) ?? [];
        const start = Array.from({ length: 200 }, (_, at) => columnLetters(at)).indexOf(letters);
        Object.values(columns).forEach(({ header }, at) => {
          const refersTo = found.names[identityName(name, header)]?.refersTo.replaceAll("'", '');
          expect(refersTo).toBe(`${sheet}!$${columnLetters(start + at)}$${row}`);
        });
      }
      expect(Object.values(found.names).filter(({ hidden }) => !hidden)).toEqual([]);
    });
  });
});

describe('the sample municipality', () => {
  it('has the level of every risk as the value its formula was saved with', async () => {
    const host = await created('sample');
    const cells = cellsOf(sheetIn(host.workbook, 'Risker'), 16);
    const header = cells[0] ?? [];
    const column = (name: string): number => header.indexOf(name);
    const plain = cells
      .slice(1)
      .filter((row) => typeof row[column('Sannolikhet')] === 'number' && row[column('År')] !== 2025);
    expect(plain.length).toBeGreaterThan(2);
    for (const row of plain) {
      const product = Number(row[column('Sannolikhet')]) * Number(row[column('Konsekvens')]);
      expect(row[column('Risknivå')]).toBe(product);
    }
  });

  describeWith('openpyxl', 'with an annex for each of its groups and years', () => {
    it('has every one of them as plain text', async () => {
      const host = await created('sample');
      const years = new Set(
        ['Risker', 'Egenkontroller', 'Åtgärder'].flatMap((name) =>
          cellsOf(sheetIn(host.workbook, name), 2)
            .slice(1)
            .map(([, year]) => Number(year)),
        ),
      );
      const asked = [...years].flatMap((year) =>
        ['vuxna', 'barn och unga', ''].map((group) => ({ year, group })),
      );
      expect(asked.length).toBeGreaterThanOrEqual(6);
      const sheets: string[] = [];
      for (const request of asked) sheets.push((await annexIn(host, request)).sheet);
      expect(new Set(sheets).size).toBe(asked.length);
      const read = readWithOpenpyxl(fileOf(host.workbook));
      for (const sheet of sheets) expectPlainAnnex(read, sheetIn(host.workbook, sheet));
    });
  });
});
