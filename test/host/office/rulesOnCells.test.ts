/** Validations and conditional formats. */
import { openHost } from '../../../src/host/office/host';
import { blankWorkbook } from './blankWorkbook';
import { onSheet } from './onSheet';

test('a list validation is read back, fed by a range or by text', async () => {
  const host = openHost(blankWorkbook('Risker', 'Inställningar'));
  const rules = await onSheet(host, async (sheet, context) => {
    const source = context.workbook.worksheets.getItem('Inställningar').getRange('A2:A9');
    sheet.getRange('A2:A9').dataValidation.rule = { list: { inCellDropDown: true, source } };
    sheet.getRange('B2:B9').dataValidation.rule = { list: { inCellDropDown: false, source: 'Ja,Nej' } };
    const both = ['A2:A9', 'B3', 'A1:B9', 'C1'].map((address) =>
      sheet.getRange(address).dataValidation.load('rule,type'),
    );
    await context.sync();
    return both.map(({ rule, type }) => [rule as unknown, type]);
  });
  expect(rules).toEqual([
    [{ list: { inCellDropDown: true, source: '=Inställningar!$A$2:$A$9' } }, 'List'],
    [{ list: { inCellDropDown: false, source: 'Ja,Nej' } }, 'List'],
    [{}, 'Inconsistent'],
    [{}, 'None'],
  ]);
});

test('messages of a validation are read back', async () => {
  const host = openHost(blankWorkbook());
  const seen = await onSheet(host, async (sheet, context) => {
    const validation = sheet.getRange('A1:A3').dataValidation;
    validation.rule = { wholeNumber: { formula1: 1, formula2: 4, operator: 'Between' } };
    validation.errorAlert = { message: 'Skriv 1–4', showAlert: true, style: 'Warning', title: 'Sannolikhet' };
    validation.prompt = { message: '1–4', showPrompt: true, title: 'Sannolikhet' };
    validation.ignoreBlanks = false;
    validation.load('rule,errorAlert,prompt,ignoreBlanks,type');
    await context.sync();
    return validation.toJSON();
  });
  expect(seen).toEqual({
    rule: { wholeNumber: { formula1: 1, formula2: 4, operator: 'Between' } },
    errorAlert: { message: 'Skriv 1–4', showAlert: true, style: 'Warning', title: 'Sannolikhet' },
    prompt: { message: '1–4', showPrompt: true, title: 'Sannolikhet' },
    ignoreBlanks: false,
    type: 'WholeNumber',
  });
});

test('a new rule takes its cells out of the old one', async () => {
  const workbook = blankWorkbook();
  await onSheet(openHost(workbook), (sheet) => {
    sheet.getRange('A1:A9').dataValidation.rule = { custom: { formula: '=A1<>""' } };
    sheet.getRange('A4:A5').dataValidation.rule = { list: { inCellDropDown: true, source: 'Ja,Nej' } };
    sheet.getRange('A9').dataValidation.clear();
  });
  expect(workbook.activeSheet.validations.map(({ areas, rule }) => [rule.kind, areas])).toEqual([
    [
      'custom',
      [
        { top: 0, left: 0, bottom: 2, right: 0 },
        { top: 5, left: 0, bottom: 7, right: 0 },
      ],
    ],
    ['list', [{ top: 3, left: 0, bottom: 4, right: 0 }]],
  ]);
});

test('conditional formats of three kinds are read back, the newest first', async () => {
  const host = openHost(blankWorkbook());
  const seen = await onSheet(host, async (sheet, context) => {
    const range = sheet.getRange('A1:A9');
    const custom = range.conditionalFormats.add('Custom');
    custom.custom.rule.formula = '=$A1>3';
    custom.custom.format.fill.color = '#DF9350';
    const cell = range.conditionalFormats.add('CellValue');
    cell.cellValue.rule = { formula1: '=9', operator: 'GreaterThanOrEqual' };
    cell.cellValue.format.font.color = '#8E2330';
    cell.cellValue.format.font.bold = true;
    const text = range.conditionalFormats.add('ContainsText');
    text.textComparison.rule = { operator: 'Contains', text: 'Hög' };
    text.textComparison.format.numberFormat = '"▆ "@';
    range.conditionalFormats.load(
      'items/type,items/priority,items/customOrNullObject/rule/formula,items/cellValueOrNullObject/rule,items/textComparisonOrNullObject/rule',
    );
    await context.sync();
    return range.conditionalFormats.items.map((item) => [
      item.type,
      item.priority,
      item.customOrNullObject.isNullObject ? null : item.customOrNullObject.rule.formula,
      item.cellValueOrNullObject.isNullObject ? null : item.cellValueOrNullObject.rule,
      item.textComparisonOrNullObject.isNullObject ? null : item.textComparisonOrNullObject.rule,
    ]);
  });
  expect(seen).toEqual([
    ['ContainsText', 0, null, null, { operator: 'Contains', text: 'Hög' }],
    ['CellValue', 1, null, { formula1: '=9', operator: 'GreaterThanOrEqual' }, null],
    ['Custom', 2, '=$A1>3', null, null],
  ]);
  expect(host.workbook.activeSheet.conditionalFormats.map(({ style }) => style)).toEqual([
    { numberFormat: '"▆ "@' },
    { fontColor: '#8E2330', bold: true },
    { fill: '#DF9350' },
  ]);
});

test('conditional formats are found, reordered and removed', async () => {
  const host = openHost(blankWorkbook());
  const seen = await onSheet(host, async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange('A1:A9');
    const first = conditionalFormats.add('Custom').load('id');
    const second = conditionalFormats.add('Custom').load('id,priority');
    await context.sync();
    first.priority = 0;
    first.stopIfTrue = true;
    const again = conditionalFormats.getItem(first.id).load('priority,stopIfTrue');
    const count = conditionalFormats.getCount();
    const area = again.getRange().load('address');
    await context.sync();
    sheet.getRange('A1:A3').conditionalFormats.clearAll();
    second.delete();
    const rest = sheet.getRange('A1:A9').conditionalFormats.load('items/id');
    const left = rest.getItemAt(0).getRange().load('address');
    await context.sync();
    return [again.priority, again.stopIfTrue, count.value, area.address, rest.items.length, left.address];
  });
  expect(seen).toEqual([0, true, 2, 'Blad1!A1:A9', 1, 'Blad1!A4:A9']);
});

test('cells that are copied whole take along what they accept and their conditional looks', async () => {
  const host = openHost(blankWorkbook());
  const found = await onSheet(host, async (sheet, context) => {
    sheet.getRange('A2:A5').dataValidation.rule = { list: { inCellDropDown: true, source: 'Ja,Nej' } };
    const look = sheet.getRange('A2:B5').conditionalFormats.add('Custom');
    look.custom.rule.formula = '=$A2="Ja"';
    sheet.getRange('A6:B6').copyFrom('A5:B5', 'All');
    sheet.getRange('D9').copyFrom('A5', 'Formats');
    const accepted = ['A2:A6', 'D9'].map((address) => sheet.getRange(address).dataValidation.load('type'));
    const looks = ['B6', 'D9', 'E9'].map((address) => sheet.getRange(address).conditionalFormats.getCount());
    await context.sync();
    return [accepted.map(({ type }) => type), looks.map(({ value }) => value)];
  });
  expect(found).toEqual([
    ['List', 'None'],
    [1, 1, 0],
  ]);
});
