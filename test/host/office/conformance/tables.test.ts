import { openHost } from '../../../../src/host/office/host';
import { blankWorkbook } from '../blankWorkbook';
import { allows, refuses } from './refuses';

const withTable = (_: Excel.RequestContext, sheet: Excel.Worksheet): void => {
  sheet.getRange('A1:B1').values = [['Risk nr', 'Risk']];
  sheet.tables.add('A1:B3', true).name = 'Risker';
};

for (const name of ['1a', 'a b', 'A1', 'R1C1', 'c', '', 'x'.repeat(256)]) {
  refuses('tableName', `a table called "${name}"`, {
    given: withTable,
    when: (context) => {
      context.workbook.tables.getItem('Risker').name = name;
    },
  });
}
allows('a table may be called Åtgärder', (_, sheet) => {
  sheet.tables.add('A1:B3', true).name = 'Åtgärder';
});
refuses('tableNameTaken', 'two tables with the same name', {
  given: withTable,
  when: (_, sheet) => {
    sheet.tables.add('D1:E3', true).name = 'RISKER';
  },
});
refuses('tableNameTaken', 'a table with the name of a defined name', {
  given: (context, sheet) => {
    context.workbook.names.add('Enheter', sheet.getRange('H1'));
  },
  when: (_, sheet) => {
    sheet.tables.add('D1:E3', true).name = 'Enheter';
  },
});
refuses('tableOverlap', 'a table over a part of another', {
  given: withTable,
  when: (_, sheet) => {
    sheet.tables.add('B3:C5', true);
  },
});
refuses('tableOverMerge', 'a table over merged cells', {
  given: (_, sheet) => {
    sheet.getRange('A2:B2').merge();
  },
  when: (_, sheet) => {
    sheet.tables.add('A1:B3', true);
  },
});
refuses('mergeInTable', 'merging cells of a table', {
  given: withTable,
  when: (_, sheet) => {
    sheet.getRange('A2:B2').merge();
  },
});
refuses('tableResize', 'resizing a table away from its header row', {
  given: withTable,
  when: (context) => {
    context.workbook.tables.getItem('Risker').resize('A2:B4');
  },
});
refuses('tableOverlap', 'resizing a table over another', {
  given: (context, sheet) => {
    withTable(context, sheet);
    sheet.tables.add('A6:B8', true);
  },
  when: (context) => {
    context.workbook.tables.getItem('Risker').resize('A1:B7');
  },
});
refuses('tableLastColumn', 'deleting the only column', {
  given: (_, sheet) => {
    sheet.tables.add('A1:A3', true).name = 'Enheter';
  },
  when: (context) => {
    context.workbook.tables.getItem('Enheter').columns.getItemAt(0).delete();
  },
});
refuses('tableColumnName', 'two columns with the same name', {
  given: withTable,
  when: (context) => {
    context.workbook.tables.getItem('Risker').columns.getItem('Risk').name = 'RISK NR';
  },
});
refuses('tableRowWidth', 'a new row with too few values', {
  given: withTable,
  when: (context) => {
    context.workbook.tables.getItem('Risker').rows.add(undefined, [['R1']]);
  },
});
refuses('noTotals', 'the totals row of a table that has none', {
  given: withTable,
  when: (context) => {
    context.workbook.tables.getItem('Risker').getTotalRowRange().load('values');
  },
});
refuses('unknownItem', 'a column that is not there', {
  given: withTable,
  when: (context) => {
    context.workbook.tables.getItem('Risker').columns.getItem('Enhet').load('name');
  },
});

test('headers become unique texts', async () => {
  const names = await openHost(blankWorkbook()).run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:D1').values = [['Risk', 'risk', '', 2022]];
    const table = sheet.tables.add('A1:D3', true);
    const header = table.getHeaderRowRange().load('values');
    await context.sync();
    return header.values as unknown;
  });
  expect(names).toEqual([['Risk', 'risk2', 'Column3', '2022']]);
});
