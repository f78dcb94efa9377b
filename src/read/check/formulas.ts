/** Formulas where people fill in, and calculated columns that lack theirs or show an error. */
import { finding, type Report } from '../../domain/findings';
import type { CellValue, TableSnapshot } from '../snapshot';
import { isFormula } from '../cells/formula';
import { isBlankCell, isErrorText } from '../cells/text';
import { columnsOf, placeIn, type CheckedColumn, type CheckedTable } from './checkedTables';
import { runsOf } from './runs';

type Formulas = NonNullable<TableSnapshot['formulas']>;

/** The columns in which a formula stands, looked for row by row: most have none, and need no more looking at. */
function columnsWithFormulas(
  { found: { table }, rows }: CheckedTable,
  formulas: Formulas,
  columns: readonly CheckedColumn[],
): readonly CheckedColumn[] {
  const positions = new Set<number>();
  for (const { row } of rows) {
    const cells = formulas[row] ?? [];
    const values = table.values[row] ?? [];
    for (const { position } of columns) {
      if (isFormula(cells[position], values[position])) positions.add(position);
    }
  }
  return columns.filter(({ position }) => positions.has(position));
}

export function checkInputFormulas(table: CheckedTable, report: Report): void {
  const { found, rows } = table;
  const { values, formulas } = found.table;
  if (formulas === undefined) return;
  for (const { declared, position } of columnsWithFormulas(table, formulas, columnsOf(found, 'input'))) {
    const { header: column } = declared;
    const formulaAt = (row: number): string | undefined =>
      isFormula(formulas[row]?.[position], values[row]?.[position]) ? 'formula' : undefined;
    for (const { first, rows: count } of runsOf(rows, formulaAt)) {
      report(finding('formula-in-input', placeIn(found, first, column), { column, rows: count }));
    }
  }
}

/** Of several functions in a formula the last is what the column shows; the others are on its way. */
const ownFunction = /.*KVALITET\.([A-Z]+)\(/su;

/** Whether a formula calls the function that the column is calculated with, in a sheet's or a file's spelling. */
function callsFunctionOf({ declared }: CheckedColumn): (formula: CellValue | undefined) => boolean {
  const name = ownFunction.exec(declared.formula ?? '')?.[1] ?? '';
  const call = new RegExp(`KVALITET[._]${name}\\(`, 'iu');
  return remembering((formula) => typeof formula === 'string' && call.test(formula));
}

/** Of a column's cells most hold the same. */
function remembering(test: (cell: CellValue | undefined) => boolean): typeof test {
  let last: { readonly cell: CellValue | undefined; readonly passes: boolean } | undefined;
  return (cell) => {
    if (last === undefined || last.cell !== cell) last = { cell, passes: test(cell) };
    return last.passes;
  };
}

function checkCalculated(
  { found, rows }: CheckedTable,
  column: CheckedColumn,
  formulas: Formulas,
  report: Report,
): void {
  const { header } = column.declared;
  const isOwn = callsFunctionOf(column);
  // A workbook that has the formula nowhere was never calculated, or is frozen.
  if (!formulas.some((cells) => isOwn(cells[column.position]))) return;
  const lackAt = (row: number): 'calculated-missing' | 'calculated-overwritten' | undefined => {
    const formula = formulas[row]?.[column.position] ?? '';
    if (isOwn(formula)) return undefined;
    return isBlankCell(formula) ? 'calculated-missing' : 'calculated-overwritten';
  };
  for (const { first, rows: count, what: rule } of runsOf(rows, lackAt)) {
    report(finding(rule, placeIn(found, first, header), { column: header, rows: count }));
  }
}

export function checkCalculatedColumns(table: CheckedTable, report: Report): void {
  const { formulas } = table.found.table;
  if (formulas === undefined) return;
  for (const column of columnsOf(table.found, 'calculated')) checkCalculated(table, column, formulas, report);
}

/** @param isExplained whether something else that was found in the row explains its errors */
export function checkCalculatedErrors(
  { found, rows }: CheckedTable,
  isExplained: (row: number) => boolean,
  report: Report,
): void {
  for (const { declared, position } of columnsOf(found, 'calculated')) {
    const { header: column } = declared;
    const errorAt = (row: number): string | undefined => {
      const value = found.table.values[row]?.[position];
      return typeof value === 'string' && isErrorText(value) && !isExplained(row) ? value : undefined;
    };
    for (const { first, rows: count, what: error } of runsOf(rows, errorAt)) {
      report(finding('error-value', placeIn(found, first, column), { error, column, rows: count }));
    }
  }
}
