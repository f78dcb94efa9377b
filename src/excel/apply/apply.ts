/** Carries out a plan: every edit in order, one round trip unless the plan is larger than a request may be. */
import type { Block, Edit, EditOf, Plan } from '../../write/plan';
import type { CellValue } from '../../read/snapshot';
import { splitIntoRequests } from '../../write/requests';
import { blockAddress } from './addresses';
import {
  clearCells,
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
  addFormerRule,
  addTable,
  forgetConditionalFormat,
  resizeTable,
  setFormerValidation,
  setValidation,
  widenTable,
} from './tables';

const appliers: { readonly [Kind in Edit['edit']]: (workbook: Excel.Workbook, edit: EditOf<Kind>) => void } =
  {
    addSheet,
    deleteSheet,
    sheet: changeSheet,
    clearSheet,
    clearContents,
    clearCells,
    values: setValues,
    formulas: setFormulas,
    fillFormula,
    look: setLook,
    rowHeights: setRowHeights,
    fitRows,
    columnWidths: setColumnWidths,
    table: addTable,
    resizeTable,
    widenTable,
    copyCells,
    validation: setValidation,
    conditionalFormat: addConditionalFormat,
    formerValidation: setFormerValidation,
    formerRule: addFormerRule,
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

export function apply(context: Excel.RequestContext, plan: Plan): Promise<void> {
  return applyRequests(context, splitIntoRequests(plan));
}

export async function applyRequests(context: Excel.RequestContext, requests: readonly Plan[]): Promise<void> {
  await requests.reduce(async (earlier, request) => {
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

export interface SeenPlace {
  readonly sheet: string;
  readonly block: Block;
}

/** A block of cells, as it was. */
export interface SeenBlock extends SeenPlace {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** The same as `applySeeingBlocks`, of one row. */
export async function applySeeing(
  context: Excel.RequestContext,
  plan: Plan,
  place: SeenPlace,
): Promise<SeenCells> {
  const [seen] = await applySeeingBlocks(context, plan, [place]);
  const [values = []] = seen?.values ?? [];
  const [formulas = []] = seen?.formulas ?? [];
  const [numberFormats = []] = seen?.numberFormats ?? [];
  return { values, formulas, numberFormats };
}

/**
 * Carries out a small plan, and tells what some blocks of cells held the moment before: in one request nobody comes
 * in between, so that whoever looks afterwards knows what was written over.
 */
export async function applySeeingBlocks(
  context: Excel.RequestContext,
  plan: Plan,
  places: readonly SeenPlace[],
): Promise<readonly SeenBlock[]> {
  const asked = places.map(({ sheet, block }) =>
    context.workbook.worksheets
      .getItem(sheet)
      .getRange(blockAddress(block))
      .load('values,formulas,numberFormat'),
  );
  for (const edit of plan) applyEdit(context.workbook, edit);
  await context.sync();
  return places.map((place, at) => ({
    ...place,
    values: asked[at]?.values as CellValue[][],
    formulas: asked[at]?.formulas as CellValue[][],
    numberFormats: asked[at]?.numberFormat as string[][],
  }));
}

function applyEdit(workbook: Excel.Workbook, edit: Edit): void {
  // The table above ties each kind of edit to its applier; TypeScript loses that tie when it looks one up.
  const applier = appliers[edit.edit] as (workbook: Excel.Workbook, edit: Edit) => void;
  applier(workbook, edit);
}
