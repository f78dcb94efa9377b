import { allows, refuses } from './refuses';

refuses('rowHeight', 'a row of 410 points', {
  when: (_, sheet) => {
    sheet.getRange('A1').format.rowHeight = 410;
  },
});
refuses('rowHeight', 'a row of 410 points among others', {
  when: (_, sheet) => {
    const tall = { format: { rowHeight: 410 } } as Excel.SettableRowProperties;
    sheet.getRange('1:2').setRowProperties([{}, tall]);
  },
});
allows('a row may be 409 points high', (_, sheet) => {
  sheet.getRange('A1').format.rowHeight = 409;
});
refuses('columnWidth', 'a column wider than 255 characters', {
  when: (_, sheet) => {
    sheet.getRange('A1').format.columnWidth = 1_400;
  },
});
refuses('color', 'a colour that does not exist', {
  when: (_, sheet) => {
    sheet.getRange('A1').format.fill.color = 'blåaktig';
  },
});
refuses('fontSize', 'a font of no size', {
  when: (_, sheet) => {
    sheet.getRange('A1').format.font.size = 0;
  },
});
refuses('indent', 'an indent of 251', {
  when: (_, sheet) => {
    sheet.getRange('A1').format.indentLevel = 251;
  },
});

const list = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });
refuses('validationListLength', 'an inline list of 256 characters', {
  when: (_, sheet) => {
    sheet.getRange('A1').dataValidation.rule = list('x'.repeat(256));
  },
});
allows('an inline list has 255 characters', (_, sheet) => {
  sheet.getRange('A1').dataValidation.rule = list('x'.repeat(255));
});
refuses('validationStructured', 'a list fed by a structured reference', {
  when: (_, sheet) => {
    sheet.getRange('A1').dataValidation.rule = list('=Enheter[Enhet]');
  },
});
refuses('validationRule', 'a validation with two rules', {
  when: (_, sheet) => {
    sheet.getRange('A1').dataValidation.rule = { ...list('Ja,Nej'), custom: { formula: '=TRUE' } };
  },
});
refuses('validationText', 'an error message of 256 characters', {
  given: (_, sheet) => {
    sheet.getRange('A1').dataValidation.rule = list('Ja,Nej');
  },
  when: (_, sheet) => {
    const alert = { message: 'x'.repeat(256), showAlert: true, style: 'Stop' as const, title: '' };
    sheet.getRange('A1').dataValidation.errorAlert = alert;
  },
});
refuses('conditionalType', 'the text rule of a conditional format that has a formula', {
  when: (_, sheet) => {
    const format = sheet.getRange('A1').conditionalFormats.add('Custom');
    format.textComparison.rule = { operator: 'Contains', text: 'Hög' };
  },
});
