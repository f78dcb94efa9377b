import { web } from '../../../../src/host/office/profile';
import { openHost } from '../../../../src/host/office/host';
import { blankWorkbook } from '../blankWorkbook';
import { refuses } from './refuses';

const large = (_: Excel.RequestContext, sheet: Excel.Worksheet): void => {
  sheet.getRange('A1:A200').values = Array.from({ length: 200 }, () => ['å'.repeat(15_000)]);
};
refuses('requestSize', 'a request of more than 5 MB on the web', { when: large, profile: web });
refuses('responseSize', 'an answer of more than 5 MB on the web', {
  given: large,
  when: (_, sheet) => {
    sheet.getRange('A1:A200').load('values');
  },
  profile: web,
});
refuses('cellEditMode', 'anything while the user edits a cell', {
  when: (_, sheet) => {
    sheet.load('name');
  },
  profile: { cellEditMode: true },
});
refuses('readOnly', 'a change of a workbook opened for reading', {
  when: (_, sheet) => {
    sheet.getRange('A1').values = [['x']];
  },
  profile: { readOnly: true },
});
refuses('notImplemented', 'a member that the host does not have', {
  when: (_, sheet) => {
    sheet.shapes.load('items');
  },
});
refuses('notImplemented', 'a property that does not exist', {
  when: (_, sheet) => {
    sheet.load('färg');
  },
});
refuses('notImplemented', 'a member above the requirement set', {
  when: (_, sheet) => {
    sheet.tables.add('A1:B2', true).resize('A1:B4');
  },
  profile: { apiLevel: 12 },
});

test('a request waits for the end of cell editing where the caller says so', async () => {
  const host = openHost(blankWorkbook('Risker'), { profile: { cellEditMode: true } });
  const name = await host.Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe('Risker');
});
