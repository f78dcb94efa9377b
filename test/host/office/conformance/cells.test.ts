import { openHost } from '../../../../src/host/office/host';
import { web } from '../../../../src/host/office/profile';
import { blankWorkbook } from '../blankWorkbook';
import { allows, refuses } from './refuses';

refuses('arrayShape', 'an array with too few rows', {
  when: (_, sheet) => {
    sheet.getRange('A1:B2').values = [['R1', 'R2']];
  },
});
refuses('arrayShape', 'an array whose rows differ in length', {
  when: (_, sheet) => {
    sheet.getRange('A1:B2').values = [['R1', 'R2'], ['R3']];
  },
});
refuses('arrayShape', 'a large array of the wrong shape, before anything of it is written', {
  when: (_, sheet) => {
    sheet.getRange('A1:B2000').values = Array.from({ length: 1999 }, () => ['a', 'b']);
  },
});
refuses('arrayShape', 'number formats of the wrong shape', {
  when: (_, sheet) => {
    sheet.getRange('A1:B2').numberFormat = [['@']];
  },
});
refuses('unboundedWrite', 'values for a whole column', {
  when: (_, sheet) => {
    sheet.getRange('A:A').values = [['x']];
  },
});
refuses('cellTextLength', 'a text of 32,768 characters', {
  when: (_, sheet) => {
    sheet.getRange('A1').values = [['x'.repeat(32_768)]];
  },
});
allows('a text of 32,767 characters fits into a cell', (_, sheet) => {
  sheet.getRange('A1').values = [['x'.repeat(32_767)]];
});
refuses('signedTextLength', 'a long text that begins with a minus', {
  when: (_, sheet) => {
    sheet.getRange('A1').values = [[`- ${'ord '.repeat(2_200)}`]];
  },
});
allows('a long text that begins with a minus may be written into a cell formatted as text', (_, sheet) => {
  sheet.getRange('A1').numberFormat = [['@']];
  sheet.getRange('A1').values = [[`- ${'ord '.repeat(2_200)}`]];
});
refuses('formulaLength', 'a formula of more than 8,192 characters', {
  when: (_, sheet) => {
    sheet.getRange('A1').formulas = [[`=1${'+1'.repeat(4_100)}`]];
  },
});
refuses('formulaSyntax', 'a formula with an open parenthesis', {
  when: (_, sheet) => {
    sheet.getRange('A1').formulas = [['=SUM(A1']];
  },
});
refuses('formulaSyntax', 'a sentence that begins with =', {
  when: (_, sheet) => {
    sheet.getRange('A1').values = [['= samma, som förra året']];
  },
});
refuses('readCells', 'reading more than five million cells', {
  when: (_, sheet) => {
    sheet.getRange('A1:Z200000').load('values');
  },
});
test('on the web too many cells give null values instead', async () => {
  const values = await openHost(blankWorkbook(), { profile: web }).run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:Z200000');
    range.load('values');
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toBeNull();
});
refuses('readOnlyProperty', 'setting the address of a row', {
  when: (_, sheet) => {
    sheet.getRange('A1:B1').setRowProperties([{ address: 'B2' } as Excel.SettableRowProperties]);
  },
});
refuses('nullObject', 'using a method of a null object', {
  when: (context) => {
    context.workbook.worksheets.getItemOrNullObject('Finns inte').activate();
  },
});
refuses('unknownItem', 'a sheet that is not there', {
  when: (context) => {
    context.workbook.worksheets.getItem('Finns inte').load('name');
  },
});
refuses('address', 'an address that is no cell and no name', {
  when: (_, sheet) => {
    sheet.getRange('Finns_inte').load('values');
  },
});
refuses('address', 'a cell beyond the last row', {
  when: (_, sheet) => {
    sheet.getRange('A1048577').load('values');
  },
});
refuses('outsideSheet', 'an offset above the first row', {
  when: (_, sheet) => {
    sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
  },
});
refuses('nothingUsed', 'the used range of blank cells', {
  when: (_, sheet) => {
    sheet.getRange('C1:D9').getUsedRange(true).load('address');
  },
});
refuses('noIntersection', 'the intersection of two separate ranges', {
  when: (_, sheet) => {
    sheet.getRange('A1:A2').getIntersection('C1:C2').load('address');
  },
});
refuses('mergedAreaCount', 'the merged areas of a range that has 513 of them', {
  given: (_, sheet) => {
    for (let row = 0; row < 513; row += 1) sheet.getRangeByIndexes(row, 0, 1, 2).merge();
  },
  when: (_, sheet) => {
    sheet.getRange('A1:B513').getMergedAreasOrNullObject().load('address');
  },
});
test('merged areas are given with the addresses of their whole areas, and none as a null object', async () => {
  const host = openHost(blankWorkbook('Risker'));
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Risker');
    sheet.getRange('B2:B4').merge();
    sheet.getRange('D1:E1').merge();
    const merged = sheet.getRange('A1:D3').getMergedAreasOrNullObject().load('address');
    const none = sheet.getRange('G1:H9').getMergedAreasOrNullObject().load('address');
    await context.sync();
    expect(merged.address.split(/,\s*/u).sort()).toEqual(['Risker!B2:B4', 'Risker!D1:E1']);
    expect(none.isNullObject).toBe(true);
  });
});
refuses('addressesLength', 'addresses of more than 8,192 characters together', {
  when: (_, sheet) => {
    sheet.getRanges(Array.from({ length: 1_200 }, (_, index) => `A${index + 1}:B${index + 1}`).join(','));
  },
});
refuses('insertThroughTable', 'inserting cells beside half of a table', {
  given: (_, sheet) => {
    sheet.tables.add('A1:B5', true);
  },
  when: (_, sheet) => {
    sheet.getRange('A3').insert('Down');
  },
});
refuses('insertThroughMerge', 'inserting cells through half of a merge', {
  given: (_, sheet) => {
    sheet.getRange('A3:B3').merge();
  },
  when: (_, sheet) => {
    sheet.getRange('A1').insert('Down');
  },
});
refuses('insertOffSheet', 'pushing the last cell of a column off the sheet', {
  given: (_, sheet) => {
    sheet.getRange('A1048576').values = [['sist']];
  },
  when: (_, sheet) => {
    sheet.getRange('A1').insert('Down');
  },
});
