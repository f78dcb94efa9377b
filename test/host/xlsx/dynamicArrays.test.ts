import { unzipSync } from 'fflate';
import { createCalculator } from '../../../src/host/calculation/calculator';
import { web } from '../../../src/host/office/profile';
import type { Cell, Workbook } from '../../../src/host/workbook/workbook';
import { loadWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { describeWith } from '../../environment';
import { contentAt, workbookWith, write } from '../calculation/sample';
import { convertWithLibreOffice, readWithOpenpyxl } from './otherReaders';

function spilling(formula = '=SEQUENCE(2,2)'): Workbook {
  const { workbook } = workbookWith([[formula]]);
  createCalculator().recalculateAll(workbook, web);
  return workbook;
}

function textOf(file: Uint8Array, part: string): string {
  return new TextDecoder().decode(unzipSync(file)[part]);
}

function firstCell({ activeSheet }: Workbook): Cell | undefined {
  return activeSheet.rows.get(0)?.cells[0];
}

describe('A new formula that fills several cells', () => {
  it('is saved as a dynamic array, with the metadata that says so', () => {
    const file = saveWorkbook(spilling());
    expect(textOf(file, 'xl/worksheets/sheet1.xml')).toMatch(
      /<c r="A1"[^>]* cm="1"[^>]*><f t="array" ref="A1:B2">/u,
    );
    expect(textOf(file, 'xl/metadata.xml')).toContain('<rc t="1" v="0"/>');
    expect(textOf(file, '[Content_Types].xml')).toContain('/xl/metadata.xml');
    expect(textOf(file, 'xl/_rels/workbook.xml.rels')).toContain('sheetMetadata');
  });

  it('grows and shrinks after it was opened again', () => {
    const workbook = loadWorkbook(saveWorkbook(spilling('=SEQUENCE(2)')));
    expect(firstCell(workbook)?.array).toMatchObject({ isDynamic: true, metadata: '1' });
    write(workbook, workbook.activeSheet, 'A1', [['=SEQUENCE(3)']]);
    createCalculator().recalculateAll(workbook, web);
    expect([1, 2, 3].map((row) => contentAt(workbook.activeSheet, `A${row}`))).toEqual([1, 2, 3]);
  });

  it('takes the metadata that the file has', () => {
    const workbook = loadWorkbook(saveWorkbook(spilling()));
    write(workbook, workbook.activeSheet, 'E1', [['=SEQUENCE(1,2)']]);
    createCalculator().recalculateAll(workbook, web);
    const file = saveWorkbook(workbook);
    expect(textOf(file, 'xl/worksheets/sheet1.xml').match(/ cm="1"/gu)).toHaveLength(2);
    expect(Object.keys(unzipSync(file)).filter((part) => part.includes('metadata'))).toEqual([
      'xl/metadata.xml',
    ]);
  });

  it('needs no metadata where it fills fixed cells, or fills none', () => {
    const workbook = spilling('=1+1');
    expect(Object.keys(unzipSync(saveWorkbook(workbook)))).not.toContain('xl/metadata.xml');
    const fixed = spilling();
    const cell = firstCell(fixed);
    if (cell?.array) cell.array = { ...cell.array, isDynamic: false };
    expect(textOf(saveWorkbook(fixed), 'xl/worksheets/sheet1.xml')).not.toContain(' cm=');
  });
});

describeWith(['openpyxl', 'libreoffice'], 'A saved dynamic array', () => {
  it('is read by openpyxl and LibreOffice', () => {
    const file = saveWorkbook(spilling('={1,2;3,4}*1'));
    expect(readWithOpenpyxl(file)['Blad1']?.cells).toMatchObject({ B1: 2, A2: 3, B2: 4 });
    expect(convertWithLibreOffice(file, 'csv').trim()).toBe('1,2\n3,4');
  });
});
