import { openHost, type Host } from '../../../src/host/office/host';
import { blankWorkbook } from './blankWorkbook';
import { onSheet } from './onSheet';

async function formatOf(host: Host, address: string, names: string): Promise<Record<string, unknown>> {
  return onSheet(host, async (sheet, context) => {
    const { format } = sheet.getRange(address);
    format.load(names);
    await context.sync();
    return format.toJSON() as Record<string, unknown>;
  });
}

test('looks are read back, and null where cells differ', async () => {
  const host = openHost(blankWorkbook());
  await onSheet(host, (sheet) => {
    const { format } = sheet.getRange('A1:B2');
    format.set({ horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true, indentLevel: 1 });
    format.font.set({
      name: 'Arial',
      size: 9,
      bold: true,
      italic: true,
      color: 'white',
      underline: 'Single',
    });
    format.protection.locked = false;
    sheet.getRange('B2').format.font.bold = false;
  });
  expect(
    await formatOf(host, 'A1:B1', 'horizontalAlignment,wrapText,indentLevel,font/size,font/color'),
  ).toMatchObject({
    horizontalAlignment: 'Center',
    wrapText: true,
    indentLevel: 1,
    font: { size: 9, color: '#FFFFFF' },
  });
  expect(await formatOf(host, 'A1:B2', 'font/bold,font/name,protection/locked')).toMatchObject({
    font: { bold: null, name: 'Arial' },
    protection: { locked: false },
  });
});

test('looks of whole columns and rows are those of cells to come', async () => {
  const host = openHost(blankWorkbook());
  await onSheet(host, (sheet) => {
    sheet.getRange('B:B').numberFormat = '@' as unknown as string[][];
    sheet.getRange('2:2').format.font.bold = true;
    sheet.getRange('B5').values = [['2022']];
    sheet.getRange('C2').values = [[1]];
  });
  const seen = await onSheet(host, async (sheet, context) => {
    const text = sheet.getRange('B5').load('values');
    const font = sheet.getRange('C2').format.font.load('bold');
    await context.sync();
    return [text.values as unknown, font.bold];
  });
  expect(seen).toEqual([[['2022']], true]);
});

test('heights and widths are set for rows and columns, in one call or many', async () => {
  const host = openHost(blankWorkbook());
  await onSheet(host, (sheet) => {
    sheet.getRange('A1:A2').format.rowHeight = 30;
    sheet
      .getRange('A1:C1')
      .setColumnProperties([
        { format: { columnWidth: 100 } },
        {},
        { format: { columnWidth: 20 }, columnHidden: true },
      ] as Excel.SettableColumnProperties[]);
    sheet
      .getRange('3:4')
      .setRowProperties([
        { format: { rowHeight: 40 } },
        { format: { rowHeight: 50 }, rowHidden: true },
      ] as Excel.SettableRowProperties[]);
  });
  const seen = await onSheet(host, async (sheet, context) => {
    const rows = sheet.getRange('A1:A5').getRowProperties({ format: { rowHeight: true }, rowHidden: true });
    const columns = sheet
      .getRange('A1:C1')
      .getColumnProperties({ format: { columnWidth: true }, columnHidden: true });
    const place = sheet.getRange('B3').load('left,top,width,height');
    await context.sync();
    return { rows: rows.value, columns: columns.value, place: place.toJSON() };
  });
  expect(seen.rows).toEqual([
    { format: { rowHeight: 30 }, rowHidden: false },
    { format: { rowHeight: 30 }, rowHidden: false },
    { format: { rowHeight: 40 }, rowHidden: false },
    { format: { rowHeight: 50 }, rowHidden: true },
    { format: { rowHeight: 15 }, rowHidden: false },
  ]);
  expect(seen.columns).toEqual([
    { format: { columnWidth: 100 }, columnHidden: false },
    { format: { columnWidth: 48 }, columnHidden: false },
    { format: { columnWidth: 20 }, columnHidden: true },
  ]);
  expect(seen.place).toMatchObject({ left: 100, top: 60, width: 48, height: 40 });
});

test('a column of no width is hidden, and is shown again with a width', async () => {
  const workbook = blankWorkbook();
  const hiddenAfter = (width: number): Promise<boolean> =>
    onSheet(openHost(workbook), async (sheet, context) => {
      sheet.getRange('D:D').format.columnWidth = width;
      const column = sheet.getRange('D1').load('columnHidden');
      await context.sync();
      return column.columnHidden;
    });
  expect([await hiddenAfter(0), await hiddenAfter(30), await hiddenAfter(0)]).toEqual([true, false, true]);
  expect(workbook.activeSheet.columns.get(3)).toEqual({ width: 30, hidden: true });
});

test('cells get looks one by one in one call', async () => {
  const host = openHost(blankWorkbook());
  await onSheet(host, (sheet) => {
    sheet
      .getRange('A1:B1')
      .setCellProperties([
        [{ format: { fill: { color: '#EDF3E8' } } }, { format: { font: { bold: true } } }],
      ]);
  });
  const properties = await onSheet(host, async (sheet, context) => {
    const answer = sheet
      .getRange('A1:B1')
      .getCellProperties({ format: { fill: { color: true }, font: { bold: true } } });
    await context.sync();
    return answer.value;
  });
  expect(properties).toEqual([
    [
      { format: { fill: { color: '#EDF3E8' }, font: { bold: false } } },
      { format: { fill: { color: '#FFFFFF' }, font: { bold: true } } },
    ],
  ]);
});

test('the borders of each cell are told by its edges', async () => {
  const host = openHost(blankWorkbook());
  const properties = await onSheet(host, async (sheet, context) => {
    sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'Double';
    const answer = sheet
      .getRange('A1:B1')
      .getCellProperties({ format: { font: { bold: true }, borders: { style: true } } });
    await context.sync();
    return answer.value;
  });
  const none = { style: 'None' };
  expect(properties).toEqual([
    [
      {
        format: {
          font: { bold: false },
          borders: { top: { style: 'Double' }, bottom: none, left: none, right: none },
        },
      },
      { format: { font: { bold: false }, borders: { top: none, bottom: none, left: none, right: none } } },
    ],
  ]);
});

test('borders stand on the edges of the range and between its cells', async () => {
  const workbook = blankWorkbook();
  const host = openHost(workbook);
  await onSheet(host, (sheet) => {
    const { borders } = sheet.getRange('A1:B3').format;
    borders.getItem('EdgeTop').style = 'Continuous';
    borders.getItem('EdgeTop').weight = 'Medium';
    borders.getItem('EdgeTop').color = '#123456';
    borders.getItem('InsideHorizontal').style = 'Dot';
  });
  const borders = (row: number): unknown => workbook.activeSheet.rows.get(row)?.cells[0]?.style.borders;
  expect(borders(0)).toEqual({
    top: { line: 'medium', color: '#123456' },
    bottom: { line: 'dotted', color: '' },
  });
  expect(borders(1)).toEqual({ top: { line: 'dotted', color: '' }, bottom: { line: 'dotted', color: '' } });
  expect(borders(2)).toEqual({ top: { line: 'dotted', color: '' } });
  const read = await onSheet(host, async (sheet, context) => {
    const edge = sheet.getRange('A1:B3').format.borders.getItem('EdgeTop').load('style,weight,color');
    const none = sheet.getRange('A1:B3').format.borders.getItem('EdgeLeft').load('style');
    await context.sync();
    return [edge.style, edge.weight, edge.color, none.style];
  });
  expect(read).toEqual(['Continuous', 'Medium', '#123456', 'None']);
});

test('cells that look alike share one style', async () => {
  const workbook = blankWorkbook();
  await onSheet(openHost(workbook), (sheet) => {
    sheet.getRange('A1:C1').format.font.bold = true;
    sheet.getRange('A2').format.font.bold = true;
  });
  const { rows } = workbook.activeSheet;
  expect(rows.get(1)?.cells[0]?.style).toBe(rows.get(0)?.cells[2]?.style);
});
