import { openHost, type Host } from '../../../src/host/office/host';
import { blankWorkbook } from './blankWorkbook';
import { onSheet, readRange, readValues } from './onSheet';

async function filled(): Promise<Host> {
  const host = openHost(blankWorkbook('Risker', 'Utfall'));
  await onSheet(host, (sheet, context) => {
    sheet.getRange('A1:B4').values = [
      ['nr', 'Risk'],
      ['R1', 'a'],
      ['R2', 'b'],
      ['R3', 'c'],
    ];
    sheet.getRange('D1').formulas = [['=SUM(A2:A4)&$B$3']];
    context.workbook.worksheets.getItem('Utfall').getRange('A1').formulas = [['=Risker!B3']];
    context.workbook.names.add('_kv_Risker_Risk', sheet.getRange('B1')).visible = false;
  });
  return host;
}

async function formulaOf(host: Host, sheetName: string, address: string): Promise<unknown> {
  return onSheet(host, async (_, context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(address).load('formulas');
    await context.sync();
    return range.formulas as unknown;
  });
}

async function nameOf(host: Host): Promise<unknown> {
  return onSheet(host, async (_, context) => {
    const name = context.workbook.names.getItem('_kv_Risker_Risk').load('formula,value,type');
    await context.sync();
    return [name.formula as unknown, name.value as unknown, name.type];
  });
}

test('inserted rows push cells down and every reference follows', async () => {
  const host = await filled();
  await onSheet(host, (sheet) => {
    sheet.getRange('1:2').insert('Down');
  });
  expect(await readValues(host, 'A1:B3')).toEqual([
    ['', ''],
    ['', ''],
    ['nr', 'Risk'],
  ]);
  expect(await formulaOf(host, 'Risker', 'D3')).toEqual([['=SUM(A4:A6)&$B$5']]);
  expect(await formulaOf(host, 'Utfall', 'A1')).toEqual([['=Risker!B5']]);
  expect(await nameOf(host)).toEqual(['=Risker!$B$3', 'Risker!$B$3', 'Range']);
});

test('a deleted row shrinks ranges and leaves #REF! where a single cell was', async () => {
  const host = await filled();
  await onSheet(host, (sheet) => {
    sheet.getRange('3:3').delete('Up');
  });
  expect(await readValues(host, 'A2:B3')).toEqual([
    ['R1', 'a'],
    ['R3', 'c'],
  ]);
  expect(await formulaOf(host, 'Risker', 'D1')).toEqual([['=SUM(A2:A3)&#REF!']]);
  expect(await formulaOf(host, 'Utfall', 'A1')).toEqual([['=Risker!#REF!']]);
});

test('inserted and deleted columns move cells sideways', async () => {
  const host = await filled();
  await onSheet(host, (sheet) => {
    sheet.getRange('A:A').insert('Right');
  });
  expect(await readValues(host, 'A1:C1')).toEqual([['', 'nr', 'Risk']]);
  expect(await nameOf(host)).toEqual(['=Risker!$C$1', 'Risker!$C$1', 'Range']);
  await onSheet(host, (sheet) => {
    sheet.getRange('A:B').delete('Left');
  });
  expect(await readValues(host, 'A1:B1')).toEqual([['Risk', '']]);
});

test('a part of a column can be shifted', async () => {
  const host = await filled();
  await onSheet(host, (sheet) => {
    sheet.getRange('A2').delete('Up');
    sheet.getRange('B2').insert('Down');
  });
  expect(await readValues(host, 'A1:B5')).toEqual([
    ['nr', 'Risk'],
    ['R2', ''],
    ['R3', 'a'],
    ['', 'b'],
    ['', 'c'],
  ]);
});

test('a range that an add-in holds follows its cells', async () => {
  const host = await filled();
  const addresses = await onSheet(host, async (sheet, context) => {
    const range = sheet.getRange('B3').load('address');
    await context.sync();
    sheet.getRange('1:1').insert('Down');
    range.load('address,values');
    await context.sync();
    return [range.address, range.values as unknown];
  });
  expect(addresses).toEqual(['Risker!B4', [['b']]]);
});

test('a range that an add-in holds is lost with its cells', async () => {
  const host = await filled();
  const work = onSheet(host, async (sheet, context) => {
    const range = sheet.getRange('B3').load('address');
    await context.sync();
    sheet.getRange('3:3').delete('Up');
    range.load('address');
  });
  await expect(work).rejects.toMatchObject({ code: 'InvalidReference' });
});

test('a renamed sheet keeps its references', async () => {
  const host = await filled();
  await onSheet(host, (sheet) => {
    sheet.name = 'Risker 2022';
  });
  expect(await formulaOf(host, 'Utfall', 'A1')).toEqual([["='Risker 2022'!B3"]]);
  expect(await nameOf(host)).toEqual(["='Risker 2022'!$B$1", "'Risker 2022'!$B$1", 'Range']);
});

test('print titles follow a renamed sheet and rows that are inserted above them', async () => {
  const host = await filled();
  await onSheet(host, ({ pageLayout }) => {
    pageLayout.setPrintTitleRows('$2:$2');
    pageLayout.setPrintArea('A1:D9');
  });
  await onSheet(host, (sheet) => {
    sheet.name = 'Risker & annat';
    sheet.getRange('1:1').insert('Down');
  });
  await onSheet(host, async ({ pageLayout }, context) => {
    const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const area = pageLayout.getPrintAreaOrNullObject().load('address');
    await context.sync();
    expect([rows.address, area.address]).toEqual(["'Risker & annat'!3:3", "'Risker & annat'!A2:D10"]);
  });
});

test('cells are copied with their formulas moved, or as values, or as formats', async () => {
  const host = await filled();
  await onSheet(host, (sheet) => {
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('F2').copyFrom('D1');
    sheet.getRange('F4').copyFrom('A1:B2', 'Values');
    sheet.getRange('H1').copyFrom('A1', 'Formats');
    sheet.getRange('J1:J4').copyFrom('A1');
  });
  expect((await readRange(host, 'F2', 'formulas'))['formulas']).toEqual([['=SUM(C3:C5)&$B$3']]);
  expect(await readValues(host, 'F4:G5')).toEqual([
    ['nr', 'Risk'],
    ['R1', 'a'],
  ]);
  expect(await readValues(host, 'J1:J4')).toEqual([['nr'], ['nr'], ['nr'], ['nr']]);
  const bold = await onSheet(host, async (sheet, context) => {
    const fonts = ['F4', 'H1', 'J4'].map((address) => sheet.getRange(address).format.font.load('bold'));
    await context.sync();
    return fonts.map((font) => font.bold);
  });
  expect(bold).toEqual([false, true, true]);
});

test('merged cells keep the first content', async () => {
  const workbook = blankWorkbook();
  const host = openHost(workbook);
  await onSheet(host, (sheet) => {
    sheet.getRange('A1:B2').values = [
      ['', 'b'],
      ['c', 'd'],
    ];
    sheet.getRange('A1:B2').merge();
  });
  expect(await readValues(host, 'A1:B2')).toEqual([
    ['b', ''],
    ['', ''],
  ]);
  expect(workbook.activeSheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  await onSheet(host, (sheet) => {
    sheet.getRange('A1').unmerge();
  });
  expect(workbook.activeSheet.merges).toEqual([]);
});

test('rows and columns are hidden and found visible', async () => {
  const host = await filled();
  await onSheet(host, (sheet) => {
    sheet.getRange('2:2').rowHidden = true;
    sheet.getRange('D:D').columnHidden = true;
  });
  const seen = await onSheet(host, async (sheet, context) => {
    const view = sheet.getRange('A1:B4').getVisibleView().load('values,rowCount');
    const all = sheet.getRange('A1:A4').load('rowHidden,hidden');
    const row = sheet.getRange('A2').load('rowHidden');
    const column = sheet.getRange('D1').load('columnHidden,hidden');
    const special = sheet.getRange('A1:B4').getSpecialCellsOrNullObject('Visible').load('address');
    await context.sync();
    return {
      view: view.values as unknown,
      rowCount: view.rowCount,
      all: all.rowHidden,
      row: row.rowHidden,
      column: [column.columnHidden, column.hidden],
      special: special.address,
    };
  });
  expect(seen).toEqual({
    view: [
      ['nr', 'Risk'],
      ['R2', 'b'],
      ['R3', 'c'],
    ],
    rowCount: 3,
    all: null,
    row: true,
    column: [true, true],
    special: 'Risker!A1:B1,Risker!A3:B4',
  });
});
