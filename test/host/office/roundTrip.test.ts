import { openHost } from '../../../src/host/office/host';
import { blankWorkbook } from './blankWorkbook';

test('values, formats and a table written through the real library are read back', async () => {
  const host = openHost(blankWorkbook('Risker'));
  const read = await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Risker');
    sheet.getRange('A1:B3').values = [
      ['Risk nr', 'Risk'],
      ['R1', 'Familjer får inte samordnat stöd'],
      ['R2', 'Dokumentation saknas'],
    ];
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'Risker';
    sheet.getRange('A1:B1').format.font.bold = true;
    sheet.getRange('A1:B1').format.fill.color = '#EDF3E8';
    await context.sync();
    const body = table.getDataBodyRange();
    body.load('values,address,rowCount,format/fill/color');
    table.columns.load('items/name');
    const header = sheet.getRange('A1');
    header.load({ format: { fill: { color: true }, font: { bold: true } } });
    await context.sync();
    return {
      values: body.values as unknown[][],
      address: body.address,
      rowCount: body.rowCount,
      columns: table.columns.items.map((column) => column.name),
      color: header.format.fill.color,
      bold: header.format.font.bold,
    };
  });
  expect(read).toStrictEqual({
    values: [
      ['R1', 'Familjer får inte samordnat stöd'],
      ['R2', 'Dokumentation saknas'],
    ],
    address: 'Risker!A2:B3',
    rowCount: 2,
    columns: ['Risk nr', 'Risk'],
    color: '#EDF3E8',
    bold: true,
  });
});

test('references that a run kept are given back when it ends', async () => {
  const host = openHost(blankWorkbook());
  await host.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    range.load('values');
    await context.sync();
    range.getCell(0, 0).values = [[1]];
    await context.sync();
    expect(host.referenceCount).toBeGreaterThan(0);
  });
  await host.run(async (context) => {
    await context.sync();
  });
  expect(host.referenceCount).toBe(0);
});
