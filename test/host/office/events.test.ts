import { openHost } from '../../../src/host/office/host';
import { blankWorkbook } from './blankWorkbook';
import { onSheet } from './onSheet';

function later(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

test('own edits come back as events, after the sync', async () => {
  const host = openHost(blankWorkbook('Risker'));
  const heard: string[] = [];
  const hear = (event: { type: string; address?: string; source?: string }): Promise<void> => {
    heard.push(`${event.type} ${event.address ?? ''} ${event.source ?? ''}`);
    return Promise.resolve();
  };
  await onSheet(host, async (sheet, context) => {
    const table = sheet.tables.add('A1:B3', true).load('id');
    sheet.load('id');
    await context.sync();
    table.onChanged.add(hear);
    sheet.onChanged.add(hear);
    context.workbook.worksheets.onChanged.add(hear);
  });
  await onSheet(host, (sheet) => {
    sheet.getRange('B2').values = [['a']];
  });
  expect(heard).toEqual([]);
  await later();
  expect(heard.sort()).toEqual([
    'TableChanged B2 Local',
    'WorksheetChanged B2 Local',
    'WorksheetChanged B2 Local',
  ]);
});

test('sheets in front and selections are told', async () => {
  const host = openHost(blankWorkbook('Risker', 'Utfall'));
  const heard: string[] = [];
  await host.run(async (context) => {
    context.workbook.worksheets.onActivated.add((event) => {
      heard.push(event.type);
      return Promise.resolve();
    });
    const utfall = context.workbook.worksheets.getItem('Utfall').load('id');
    await context.sync();
    utfall.onSelectionChanged.add((event) => {
      heard.push(`${event.type} ${event.address}`);
      return Promise.resolve();
    });
    await context.sync();
    utfall.getRange('B2').select();
    await context.sync();
  });
  await later();
  expect(heard).toEqual(['WorksheetActivated', 'WorksheetSelectionChanged B2']);
});

test('nobody listens, nothing is told', async () => {
  const messages: string[] = [];
  const host = openHost(blankWorkbook('Risker'), { log: (direction) => messages.push(direction) });
  await onSheet(host, (sheet) => {
    sheet.getRange('A1').values = [['a']];
  });
  await later();
  expect(messages).not.toContain('event');
});

test('a handler that is removed hears no more', async () => {
  const host = openHost(blankWorkbook('Risker'));
  let heard = 0;
  const handler = await onSheet(host, async (sheet, context) => {
    sheet.load('id');
    await context.sync();
    return sheet.onChanged.add(() => {
      heard += 1;
      return Promise.resolve();
    });
  });
  await host.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await onSheet(host, (sheet) => {
    sheet.getRange('A1').values = [['a']];
  });
  await later();
  expect(heard).toBe(0);
});
