import type { Block, ConditionalLook, EditOf, Validation } from '../../write/plan';
import { blockAddress } from './addresses';

function rangeOf(workbook: Excel.Workbook, sheet: string, block: Block): Excel.Range {
  const { row, column, rowCount, columnCount } = block;
  return workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rowCount, columnCount);
}

export function addTable(workbook: Excel.Workbook, { sheet, block, name, style }: EditOf<'table'>): void {
  const table = workbook.worksheets.getItem(sheet).tables.add(rangeOf(workbook, sheet, block), true);
  table.name = name;
  table.style = style;
}

export function resizeTable(workbook: Excel.Workbook, { table, sheet, block }: EditOf<'resizeTable'>): void {
  workbook.tables.getItem(table).resize(rangeOf(workbook, sheet, block));
}

export function widenTable(workbook: Excel.Workbook, { table, columnCount }: EditOf<'widenTable'>): void {
  const widened = workbook.tables.getItem(table);
  widened.resize(widened.getRange().getResizedRange(0, columnCount));
}

export function setValidation(workbook: Excel.Workbook, edit: EditOf<'validation'>): void {
  const validation = rangeOf(workbook, edit.sheet, edit.block).dataValidation;
  const { texts } = edit;
  validation.rule = ruleOf(edit.rule);
  validation.ignoreBlanks = true;
  validation.errorAlert = {
    showAlert: true,
    style: texts.errorStyle,
    title: texts.errorTitle,
    message: texts.errorMessage,
  };
  if (texts.promptTitle !== undefined && texts.promptMessage !== undefined) {
    validation.prompt = { showPrompt: true, title: texts.promptTitle, message: texts.promptMessage };
  }
}

function ruleOf(rule: Validation): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.source } };
    case 'wholeNumber':
      return { wholeNumber: { operator: 'Between', formula1: rule.lowest, formula2: rule.highest } };
  }
}

/** The rule first: the rest belongs to it. */
export function setFormerValidation(
  workbook: Excel.Workbook,
  { sheet, block, former }: EditOf<'formerValidation'>,
): void {
  const validation = rangeOf(workbook, sheet, block).dataValidation;
  validation.clear();
  if (former === null) return;
  validation.rule = former.rule;
  validation.ignoreBlanks = former.ignoreBlanks;
  if (former.errorAlert !== null) {
    validation.errorAlert = former.errorAlert as unknown as Excel.DataValidationErrorAlert;
  }
  if (former.prompt !== null) validation.prompt = former.prompt as unknown as Excel.DataValidationPrompt;
}

/** Its place comes last: once it is set, Excel knows the format by another place. */
export function addFormerRule(workbook: Excel.Workbook, { sheet, rule }: EditOf<'formerRule'>): void {
  const areas = rule.areas.map(blockAddress).join(',');
  const worksheet = workbook.worksheets.getItem(sheet);
  const cells = rule.areas.length === 1 ? worksheet.getRange(areas) : worksheet.getRanges(areas);
  const added = cells.conditionalFormats.add('Custom');
  added.custom.rule.formula = rule.formula;
  setConditionalLook(added.custom.format, rule.look);
  added.stopIfTrue = rule.stopIfTrue;
  added.priority = rule.priority;
}

export function addConditionalFormat(workbook: Excel.Workbook, edit: EditOf<'conditionalFormat'>): void {
  const added = rangeOf(workbook, edit.sheet, edit.block).conditionalFormats.add('Custom');
  added.custom.rule.formula = edit.formula;
  setConditionalLook(added.custom.format, edit.look);
}

export function forgetConditionalFormat(
  workbook: Excel.Workbook,
  { sheet, block, id }: EditOf<'forgetLook'>,
): void {
  rangeOf(workbook, sheet, block).conditionalFormats.getItem(id).delete();
}

function setConditionalLook(format: Excel.ConditionalRangeFormat, look: ConditionalLook): void {
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.fontColor !== undefined) format.font.color = look.fontColor;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.numberFormat !== undefined) format.numberFormat = look.numberFormat;
}
