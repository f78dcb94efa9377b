/** Carries out a plan: every edit in order, one round trip unless the plan is larger than a request may be. */
import type { Edit, EditOf, Plan } from '../../write/plan';
import { splitIntoRequests } from '../../write/requests';
import {
  clearContents,
  fillFormula,
  fitRows,
  setColumnWidths,
  setFormulas,
  setLook,
  setRowHeights,
  setValues,
} from './cells';
import { drawChart } from './chart';
import { forgetName, nameCell, nameFormula } from './names';
import { setPage, setPageBreaks } from './page';
import { activateSheet, addSheet, changeSheet, clearSheet, freezePanes } from './sheets';
import { addConditionalFormat, addTable, setValidation } from './tables';

const appliers: { readonly [Kind in Edit['edit']]: (workbook: Excel.Workbook, edit: EditOf<Kind>) => void } =
  {
    addSheet,
    sheet: changeSheet,
    clearSheet,
    clearContents,
    values: setValues,
    formulas: setFormulas,
    fillFormula,
    look: setLook,
    rowHeights: setRowHeights,
    fitRows,
    columnWidths: setColumnWidths,
    table: addTable,
    validation: setValidation,
    conditionalFormat: addConditionalFormat,
    freeze: freezePanes,
    page: setPage,
    pageBreaks: setPageBreaks,
    chart: drawChart,
    nameCell,
    forgetName,
    nameFormula,
    activate: activateSheet,
  };

export async function apply(context: Excel.RequestContext, plan: Plan): Promise<void> {
  await splitIntoRequests(plan).reduce(async (earlier, request) => {
    await earlier;
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const edit of request) applyEdit(context.workbook, edit);
    await context.sync();
  }, Promise.resolve());
}

function applyEdit(workbook: Excel.Workbook, edit: Edit): void {
  // The table above ties each kind of edit to its applier; TypeScript loses that tie when it looks one up.
  const applier = appliers[edit.edit] as (workbook: Excel.Workbook, edit: Edit) => void;
  applier(workbook, edit);
}
