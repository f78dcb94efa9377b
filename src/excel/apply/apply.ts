/** Carries out a plan: every edit in order, one round trip unless the plan is larger than a request may be. */
import type { Block, Edit, EditOf, Plan } from '../../write/plan';
import type { CellValue } from '../../read/snapshot';
import { splitIntoRequests } from '../../write/requests';
import { blockAddress } from './addresses';
import {
  clearContents,
  copyCells,
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
import { activateSheet, addSheet, changeSheet, clearSheet, deleteSheet, freezePanes } from './sheets';
import {
  addConditionalFormat,
  addTable,
  forgetConditionalFormat,
  resizeTable,
  setValidation,
} from './tables';

const appliers: { readonly [Kind in Edit['edit']]: (workbook: Excel.Workbook, edit: EditOf<Kind>) => void } =
  {
    addSheet,
    deleteSheet,
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
    resizeTable,
    copyCells,
    validation: setValidation,
    conditionalFormat: addConditionalFormat,
    forgetLook: forgetConditionalFormat,
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
    applyEdits(context, request);
    await context.sync();
  }, Promise.resolve());
}

/** Edits that fit in a request; they are carried out with the next sync. */
export function applyEdits(context: Excel.RequestContext, edits: readonly Edit[]): void {
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const edit of edits) applyEdit(context.workbook, edit);
}

/** A row of cells, as it was. */
export interface SeenCells {
  readonly values: readonly CellValue[];
  readonly formulas: readonly CellValue[];
  readonly numberFormats: readonly string[];
}

/**
 * Carries out a small plan, and tells what the cells of a row held the moment before: in one request nobody comes
 * in between, so that whoever looks afterwards knows what was written over.
 */
export async function applySeeing(
  context: Excel.RequestContext,
  plan: Plan,
  { sheet, block }: { readonly sheet: string; readonly block: Block },
): Promise<SeenCells> {
  const cells = context.workbook.worksheets.getItem(sheet).getRange(blockAddress(block));
  cells.load('values,formulas,numberFormat');
  for (const edit of plan) applyEdit(context.workbook, edit);
  await context.sync();
  const [values = []] = cells.values as CellValue[][];
  const [formulas = []] = cells.formulas as CellValue[][];
  const [numberFormats = []] = cells.numberFormat as string[][];
  return { values, formulas, numberFormats };
}

function applyEdit(workbook: Excel.Workbook, edit: Edit): void {
  // The table above ties each kind of edit to its applier; TypeScript loses that tie when it looks one up.
  const applier = appliers[edit.edit] as (workbook: Excel.Workbook, edit: Edit) => void;
  applier(workbook, edit);
}
