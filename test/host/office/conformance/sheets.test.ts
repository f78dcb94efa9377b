import { openHost } from '../../../../src/host/office/host';
import { blankWorkbook } from '../blankWorkbook';
import { allows, outcome, perform, refuses } from './refuses';

for (const name of [
  'x'.repeat(32),
  'a/b',
  'a\\b',
  'a?b',
  'a*b',
  'a[b',
  'a]b',
  'a:b',
  "'a",
  "a'",
  'History',
  'history',
]) {
  refuses('sheetName', `a sheet called ${name}`, {
    when: (context) => {
      context.workbook.worksheets.add(name);
    },
  });
}
allows('a sheet has 31 characters with å, ä, ö, spaces and an apostrophe inside', (context) => {
  context.workbook.worksheets.add("Bilaga 2 2022 åäö'ns vuxna (~2)");
});
refuses('sheetNameTaken', 'a second sheet with the same name in other letters', {
  when: (context) => {
    context.workbook.worksheets.add('RISKER');
  },
});
refuses('sheetNameTaken', 'renaming a sheet to the name of another', {
  when: (_, sheet) => {
    sheet.name = 'Utfall';
  },
});
allows('a sheet may be renamed to its own name in other letters', (_, sheet) => {
  sheet.name = 'RISKER';
});
refuses('lastVisibleSheet', 'hiding the only visible sheet', {
  given: (context) => {
    context.workbook.worksheets.getItem('Utfall').visibility = 'Hidden';
  },
  when: (_, sheet) => {
    sheet.visibility = 'Hidden';
  },
});
refuses('lastVisibleSheet', 'deleting the only visible sheet', {
  given: (context) => {
    context.workbook.worksheets.getItem('Utfall').visibility = 'VeryHidden';
  },
  when: (_, sheet) => {
    sheet.delete();
  },
});
refuses('veryHiddenDelete', 'deleting a very hidden sheet', {
  given: (_, sheet) => {
    sheet.visibility = 'VeryHidden';
  },
  when: (_, sheet) => {
    sheet.delete();
  },
});
refuses('hiddenActivate', 'activating a hidden sheet', {
  given: (_, sheet) => {
    sheet.visibility = 'Hidden';
  },
  when: (_, sheet) => {
    sheet.activate();
  },
});
refuses('sheetPosition', 'moving a sheet past the last one', {
  when: (_, sheet) => {
    sheet.position = 2;
  },
});

const protect = (_: Excel.RequestContext, sheet: Excel.Worksheet): void => {
  sheet.protection.protect({ allowFormatColumns: true }, 'hemligt');
};
refuses('protectedSheet', 'writing into a locked cell of a protected sheet', {
  given: protect,
  when: (_, sheet) => {
    sheet.getRange('A1').values = [['x']];
  },
});
refuses('protectedSheet', 'formatting cells of a protected sheet', {
  given: protect,
  when: (_, sheet) => {
    sheet.getRange('A1').format.fill.color = '#FF0000';
  },
});
refuses('protectedSheet', 'adding a table to a protected sheet', {
  given: protect,
  when: (_, sheet) => {
    sheet.tables.add('A1:B2', true);
  },
});
refuses('protectedSheet', 'inserting rows into a protected sheet', {
  given: protect,
  when: (_, sheet) => {
    sheet.getRange('2:2').insert('Down');
  },
});
test('a protected sheet takes values in unlocked cells and the formats it allows', async () => {
  const host = openHost(blankWorkbook('Risker'));
  await perform(host, (_, sheet) => {
    sheet.getRange('B2').format.protection.locked = false;
    protect(_, sheet);
  });
  const result = await outcome(host, (_, sheet) => {
    sheet.getRange('B2').values = [['x']];
    sheet.getRange('A:A').format.columnWidth = 90;
  });
  expect(result).toBe('done');
});
refuses('alreadyProtected', 'protecting a protected sheet', { given: protect, when: protect });
refuses('protectionOptions', 'protecting with an option that does not exist', {
  when: (_, sheet) => {
    sheet.protection.protect({ allowEverything: true } as Excel.WorksheetProtectionOptions);
  },
});
refuses('wrongPassword', 'lifting protection with another password', {
  given: protect,
  when: (_, sheet) => {
    sheet.protection.unprotect('gissning');
  },
});

const protectWorkbook = (context: Excel.RequestContext): void => {
  context.workbook.protection.protect();
};
refuses('protectedWorkbook', 'adding a sheet to a protected workbook', {
  given: protectWorkbook,
  when: (context) => {
    context.workbook.worksheets.add('Bilaga 2 2022');
  },
});
refuses('protectedWorkbook', 'deleting a sheet of a protected workbook', {
  given: protectWorkbook,
  when: (_, sheet) => {
    sheet.delete();
  },
});
refuses('protectedWorkbook', 'renaming a sheet of a protected workbook', {
  given: protectWorkbook,
  when: (_, sheet) => {
    sheet.name = 'Annat';
  },
});
refuses('protectedWorkbook', 'hiding a sheet of a protected workbook', {
  given: protectWorkbook,
  when: (_, sheet) => {
    sheet.visibility = 'Hidden';
  },
});
