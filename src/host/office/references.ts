/** Formulas everywhere in the workbook that must follow when cells move or things get other names. */
import { cellsWithin, setContent } from '../workbook/cells';
import { wholeSheet } from '../workbook/address';
import type { Sheet, Table, Validation, ValidationRule, Workbook, Cell } from '../workbook/workbook';

export interface FormulaPlace {
  readonly sheet: Sheet | undefined;
  /** The table that the formula stands in. */
  readonly table: Table | undefined;
}

export type FormulaChange = (formula: string, at: FormulaPlace) => string;

/** Applies `change` to every formula of cells, calculated columns, names, validations, conditional formats, charts and print settings. */
export function mapFormulas(workbook: Workbook, change: FormulaChange): void {
  for (const sheet of workbook.sheets) {
    mapCells(sheet, change);
    mapTables(sheet, change);
    mapRules(sheet, change);
    mapCharts(sheet, change);
    mapPage(sheet, change);
  }
  for (const name of workbook.names) {
    const formula = change(name.formula, { sheet: name.sheet, table: undefined });
    if (formula === name.formula) continue;
    name.formula = formula;
    workbook.changed = true;
  }
}

function mapCells(sheet: Sheet, change: FormulaChange): void {
  for (const [cell, row, column] of cellsWithin(sheet, wholeSheet)) {
    if (cell.formula === undefined) continue;
    const formula = change(cell.formula, { sheet, table: tableAt(sheet, row, column) });
    if (formula !== cell.formula) replaceFormula(sheet, cell, formula);
  }
}

function replaceFormula(sheet: Sheet, cell: Cell, formula: string): void {
  setContent(cell, cell.value, formula);
  sheet.changed.add('cells');
}

function tableAt(sheet: Sheet, row: number, column: number): Table | undefined {
  return sheet.tables.find(
    ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
}

function mapTables(sheet: Sheet, change: FormulaChange): void {
  for (const table of sheet.tables) {
    for (const column of table.columns) {
      if (column.calculatedFormula === undefined) continue;
      const formula = change(column.calculatedFormula, { sheet, table });
      if (formula === column.calculatedFormula) continue;
      column.calculatedFormula = formula;
      table.changed = true;
    }
  }
}

function mapRules(sheet: Sheet, change: FormulaChange): void {
  const at = { sheet, table: undefined };
  for (const validation of sheet.validations) {
    const rule = mappedValidation(validation, (formula) => change(formula, at));
    if (rule === validation.rule) continue;
    validation.rule = rule;
    sheet.changed.add('validations');
  }
  for (const { rule } of sheet.conditionalFormats) {
    const before = JSON.stringify(rule);
    if (rule.kind === 'custom') rule.formula = change(rule.formula, at);
    if (rule.kind === 'cellValue') rule.formula1 = change(rule.formula1, at);
    if (JSON.stringify(rule) !== before) sheet.changed.add('conditionalFormats');
  }
}

function mappedValidation({ rule }: Validation, change: (formula: string) => string): ValidationRule {
  const changed = changedRule(rule, change);
  return JSON.stringify(changed) === JSON.stringify(rule) ? rule : changed;
}

function changedRule(rule: ValidationRule, change: (formula: string) => string): ValidationRule {
  switch (rule.kind) {
    case 'list':
      return rule.source.startsWith('=') ? { ...rule, source: change(rule.source) } : rule;
    case 'custom':
      return { ...rule, formula: change(rule.formula) };
    case 'wholeNumber':
    case 'decimal':
    case 'date':
    case 'time':
    case 'textLength':
      return rule.formula2 === undefined
        ? { ...rule, formula1: change(rule.formula1) }
        : { ...rule, formula1: change(rule.formula1), formula2: change(rule.formula2) };
  }
}

function mapCharts(sheet: Sheet, change: FormulaChange): void {
  const at = { sheet, table: undefined };
  for (const chart of sheet.charts) {
    for (const series of chart.series) {
      const values = change(series.values, at);
      const categories = series.categories === undefined ? undefined : change(series.categories, at);
      if (values === series.values && categories === series.categories) continue;
      series.values = values;
      series.categories = categories;
      chart.changed = true;
      sheet.changed.add('charts');
    }
  }
}

/**
 * What is printed and repeated stands in names of the sheet, `Print_Area` and `Print_Titles`, whose cells move as
 * those of any name (support.microsoft.com, "Set or clear a print area on a worksheet").
 */
function mapPage(sheet: Sheet, change: FormulaChange): void {
  const changed = (reference: string | undefined): string | undefined => {
    if (reference === undefined) return undefined;
    const formula = change(`=${reference}`, { sheet, table: undefined });
    return formula.includes('#REF!') ? undefined : formula.slice(1);
  };
  const { page } = sheet;
  const [area, rows] = [changed(page.printArea), changed(page.printTitleRows)];
  if (area === page.printArea && rows === page.printTitleRows) return;
  page.printArea = area;
  page.printTitleRows = rows;
  sheet.changed.add('page');
}
