import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCalculator } from '../../../src/host/calculation/calculator';
import { web } from '../../../src/host/office/profile';
import { loadWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { describeWith, python } from '../../environment';
import { areaAt, contentAt, sampleWorkbook, workbookWith, write } from './sample';

const customFunctions = new Map([['KVALITET.NIVA', (a: unknown, b: unknown) => Number(a) * Number(b)]]);

function reopened(lines: Parameters<typeof workbookWith>[0]) {
  const workbook = loadWorkbook(saveWorkbook(workbookWith(lines).workbook));
  return { workbook, sheet: workbook.activeSheet };
}

describe('A workbook from a file', () => {
  it('keeps its values until something they depend on changes', () => {
    const { workbook } = workbookWith([[2, '=A1*3', '=OKÄND(A1)']]);
    createCalculator().recalculateAll(workbook, web);
    const loaded = loadWorkbook(saveWorkbook(workbook));
    const sheet = loaded.activeSheet;
    const stored = sheet.rows.get(0)?.cells[1];
    if (stored) stored.value = 'som det sparades';
    createCalculator().recalculate(loaded, [{ sheet, area: areaAt('D1') }], web);
    expect(stored?.value).toBe('som det sparades');
    expect(stored?.source).toBeDefined();
  });

  it('is saved with the values that its formulas got', () => {
    const { workbook, sheet } = reopened([[2, '=A1*3']]);
    createCalculator().recalculateAll(workbook, web);
    expect(contentAt(sheet, 'B1')).toBe(6);
    expect(contentAt(loadWorkbook(saveWorkbook(workbook)).activeSheet, 'B1')).toBe(6);
  });

  it('holds ordinary formulas, which take of several values the one in their row', () => {
    const { workbook, sheet } = reopened([
      [1, '=A1:A3*10', '=SUM(A1:A3*10)'],
      [2, '=A1:A3', '=SUMPRODUCT(A1:A3*10)'],
      [3, '=SORT(A1:A3,1,-1)', '=LEN(A1:A3)'],
      [null, '=A1:A3', null],
    ]);
    createCalculator().recalculateAll(workbook, web);
    const column = (name: string) => [1, 2, 3].map((row) => contentAt(sheet, `${name}${row}`));
    expect(column('B')).toEqual([10, 2, 3]);
    expect(column('C')).toEqual([10, 60, 1]);
    expect(contentAt(sheet, 'B4')).toEqual({ error: '#VALUE!' });
  });

  it('gives several values again where a user enters such a formula anew', () => {
    const { workbook, sheet } = reopened([[1, '=A1:A2*10'], [2]]);
    write(workbook, sheet, 'C1', [['=A1:A2*10']]);
    createCalculator().recalculateAll(workbook, web);
    expect([contentAt(sheet, 'B2'), contentAt(sheet, 'C2')]).toEqual([undefined, 20]);
  });

  it('gives the sample workbook the same values before and after it was saved', () => {
    const { workbook, formulas } = sampleWorkbook();
    write(workbook, formulas, 'A1', [['=SUM(Risker[Nivå])'], ['=SORT(Risker[Nivå])']]);
    createCalculator().recalculateAll(workbook, web);
    const loaded = loadWorkbook(saveWorkbook(workbook));
    createCalculator().recalculateAll(loaded, web);
    const again = loaded.sheets.find(({ name }) => name === 'Formler');
    expect(again && ['A1', 'A2', 'A3', 'A6'].map((address) => contentAt(again, address))).toEqual([
      34, 0, 2, 16,
    ]);
  });
});

const script = `
import sys
from openpyxl import Workbook
from openpyxl.worksheet.table import Table
book = Workbook()
sheet = book.active
sheet.append(['S', 'K', 'Nivå'])
sheet.append([3, 4, '=_xldudf_KVALITET_NIVA(T[[#This Row],[S]],T[[#This Row],[K]])'])
sheet.append([2, 4, '=_xldudf_KVALITET_NIVA(T[[#This Row],[S]],T[[#This Row],[K]])'])
sheet.add_table(Table(displayName='T', ref='A1:C3'))
sheet['E1'] = '=SUM(T[Nivå])'
sheet['E2'] = '=_xlfn.XLOOKUP(2,T[S],T[Nivå],"saknas")'
sheet['E3'] = '=KVALITET.NIVA(E1,2)'
sheet['E4'] = '=IFERROR(1/0,"fel")'
book.save(sys.argv[1])
`;

describeWith('openpyxl', 'A workbook written by openpyxl', () => {
  it('gets right values for formulas that have none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kvalitetsplan-'));
    const path = join(folder, 'skriven.xlsx');
    try {
      execFileSync(python, ['-c', script, path]);
      const workbook = loadWorkbook(readFileSync(path));
      const report = createCalculator({ customFunctions }).recalculateAll(workbook, web);
      const sheet = workbook.activeSheet;
      expect(['C2', 'C3', 'E1', 'E2', 'E3', 'E4'].map((address) => contentAt(sheet, address))).toEqual([
        12,
        8,
        20,
        8,
        40,
        'fel',
      ]);
      expect(report.notUnderstood).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
