import { openHost } from '../../../src/host/office/host';
import { blankWorkbook } from './blankWorkbook';
import { onSheet } from './onSheet';

async function addressOf(find: (sheet: Excel.Worksheet) => Excel.Range): Promise<string | null> {
  const host = openHost(blankWorkbook('Blad 1', 'Utfall'));
  return onSheet(host, async (sheet, context) => {
    sheet.getRange('B2:C4').values = [
      ['a', ''],
      ['', 'b'],
      ['', ''],
    ];
    const table = sheet.tables.add('F1:G3', true);
    table.name = 'Risker';
    table.getHeaderRowRange().values = [['Risk nr', 'Risk']];
    context.workbook.names.add('Enheter', sheet.getRange('H5:H9'));
    const range = find(sheet).load('address');
    await context.sync();
    return range.isNullObject ? null : range.address;
  });
}

const cases: readonly (readonly [string, (sheet: Excel.Worksheet) => Excel.Range, string | null])[] = [
  ['a cell', (sheet) => sheet.getRange('$B$2'), 'B2'],
  ['another sheet', (sheet) => sheet.getRange('Utfall!A1:B2'), 'Utfall!A1:B2'],
  ['a name', (sheet) => sheet.getRange('Enheter'), 'H5:H9'],
  ['a table', (sheet) => sheet.getRange('Risker'), 'F2:G3'],
  ['a column of a table', (sheet) => sheet.getRange('Risker[Risk]'), 'G2:G3'],
  ['headers of a table', (sheet) => sheet.getRange('Risker[#Headers]'), 'F1:G1'],
  ['a header', (sheet) => sheet.getRange('Risker[[#Headers],[Risk nr]]'), 'F1'],
  ['columns of a table', (sheet) => sheet.getRange('Risker[[Risk nr]:[Risk]]'), 'F2:G3'],
  ['a whole table', (sheet) => sheet.getRange('Risker[#All]'), 'F1:G3'],
  ['the sheet', (sheet) => sheet.getRange(), '1:1048576'],
  ['indexes', (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), 'C2:F4'],
  ['a cell of the sheet', (sheet) => sheet.getCell(1, 2), 'C2'],
  ['a cell of a range', (sheet) => sheet.getRange('B2:C3').getCell(1, 1), 'C3'],
  ['a row of a range', (sheet) => sheet.getRange('B2:C3').getRow(1), 'B3:C3'],
  ['a column of a range', (sheet) => sheet.getRange('B2:C3').getColumn(1), 'C2:C3'],
  ['an offset', (sheet) => sheet.getRange('B2:C3').getOffsetRange(1, -1), 'A3:B4'],
  ['a larger range', (sheet) => sheet.getRange('B2').getResizedRange(2, 1), 'B2:C4'],
  ['an absolute size', (sheet) => sheet.getRange('B2:E9').getAbsoluteResizedRange(1, 2), 'B2:C2'],
  ['a bounding range', (sheet) => sheet.getRange('B2').getBoundingRect('D1'), 'B1:D2'],
  ['an intersection', (sheet) => sheet.getRange('A1:C3').getIntersection('B2:D5'), 'B2:C3'],
  ['no intersection', (sheet) => sheet.getRange('A1').getIntersectionOrNullObject('B2'), null],
  ['whole rows', (sheet) => sheet.getRange('B2:C3').getEntireRow(), '2:3'],
  ['whole columns', (sheet) => sheet.getRange('B2:C3').getEntireColumn(), 'B:C'],
  ['the last row', (sheet) => sheet.getRange('B2:C3').getLastRow(), 'B3:C3'],
  ['the last column', (sheet) => sheet.getRange('B2:C3').getLastColumn(), 'C2:C3'],
  ['the last cell', (sheet) => sheet.getRange('B2:C3').getLastCell(), 'C3'],
  ['rows below', (sheet) => sheet.getRange('B2:C3').getRowsBelow(2), 'B4:C5'],
  ['rows above', (sheet) => sheet.getRange('B3:C4').getRowsAbove(), 'B2:C2'],
  ['columns after', (sheet) => sheet.getRange('B2:C3').getColumnsAfter(2), 'D2:E3'],
  ['columns before', (sheet) => sheet.getRange('B2:C3').getColumnsBefore(), 'A2:A3'],
  ['used cells of the sheet', (sheet) => sheet.getUsedRange(true), 'B1:G3'],
  ['used cells of a range', (sheet) => sheet.getRange('A:C').getUsedRange(true), 'B2:C3'],
  ['no used cells', (sheet) => sheet.getRange('Z9').getUsedRangeOrNullObject(true), null],
  ['the surrounding block', (sheet) => sheet.getRange('B2').getSurroundingRegion(), 'B2:C3'],
];

test.each(cases)('%s', async (_, find, expected) => {
  const address = await addressOf(find);
  expect(address?.replace("'Blad 1'!", '') ?? null).toBe(expected);
});

test('several areas are one object', async () => {
  const host = openHost(blankWorkbook());
  const answer = await onSheet(host, async (sheet, context) => {
    const areas = sheet.getRanges('A1:B1, A3; D5').load('address,areaCount,cellCount');
    areas.areas.load('items/address');
    areas.format.fill.color = '#EDF3E8';
    areas.format.fill.load('color');
    await context.sync();
    const places = areas.areas.items.map((range) => range.address);
    return [areas.address, areas.areaCount, areas.cellCount, places, areas.format.fill.color];
  });
  expect(answer).toEqual([
    'Blad1!A1:B1,Blad1!A3,Blad1!D5',
    3,
    4,
    ['Blad1!A1:B1', 'Blad1!A3', 'Blad1!D5'],
    '#EDF3E8',
  ]);
});

test('collections are read in parts', async () => {
  const host = openHost(blankWorkbook('a', 'b', 'c', 'd'));
  const names = await host.run(async (context) => {
    const sheets = context.workbook.worksheets.load({ name: true, $top: 2, $skip: 1 });
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
  expect(names).toEqual(['b', 'c']);
});

test('properties of other objects are loaded along', async () => {
  const host = openHost(blankWorkbook());
  const answer = await onSheet(host, async (sheet, context) => {
    sheet.tables.add('A1:B2', true).name = 'Risker';
    const range = sheet.getRange('A1').load('address,worksheet/name,format/font/bold');
    const sheets = context.workbook.worksheets.load('name,tables/name');
    await context.sync();
    return [range.worksheet.name, range.format.font.bold, sheets.items[0]?.tables.items[0]?.name];
  });
  expect(answer).toEqual(['Blad1', false, 'Risker']);
});
