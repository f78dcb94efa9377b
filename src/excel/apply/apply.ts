/** Carries out a plan: every edit in order, one round trip unless the plan is larger than a request may be. */
import type { Edit, Plan } from '../../write/plan';
import { splitIntoRequests } from '../../write/requests';
import { drawChart } from './chart';
import { setColumnWidths, setFormulas, setLook, setRowHeights, setValues } from './cells';
import { nameCell, nameFormula } from './names';
import { setPage, setPageBreaks } from './page';
import { activateSheet, addSheet, changeSheet, clearSheet, freezePanes } from './sheets';
import { addConditionalFormat, addTable, setValidation } from './tables';

export async function apply(context: Excel.RequestContext, plan: Plan): Promise<void> {
  await splitIntoRequests(plan).reduce(async (earlier, request) => {
    await earlier;
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const edit of request) applyEdit(context.workbook, edit);
    await context.sync();
  }, Promise.resolve());
}

function applyEdit(workbook: Excel.Workbook, edit: Edit): void {
  switch (edit.edit) {
    case 'addSheet':
      return addSheet(workbook, edit);
    case 'sheet':
      return changeSheet(workbook, edit);
    case 'clearSheet':
      return clearSheet(workbook, edit);
    case 'values':
      return setValues(workbook, edit);
    case 'formulas':
      return setFormulas(workbook, edit);
    case 'look':
      return setLook(workbook, edit);
    case 'rowHeights':
      return setRowHeights(workbook, edit);
    case 'columnWidths':
      return setColumnWidths(workbook, edit);
    case 'table':
      return addTable(workbook, edit);
    case 'validation':
      return setValidation(workbook, edit);
    case 'conditionalFormat':
      return addConditionalFormat(workbook, edit);
    case 'freeze':
      return freezePanes(workbook, edit);
    case 'page':
      return setPage(workbook, edit);
    case 'pageBreaks':
      return setPageBreaks(workbook, edit);
    case 'chart':
      return drawChart(workbook, edit);
    case 'nameCell':
      return nameCell(workbook, edit);
    case 'nameFormula':
      return nameFormula(workbook, edit);
    case 'activate':
      return activateSheet(workbook, edit);
  }
}
