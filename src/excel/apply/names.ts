import type { EditOf } from '../../write/plan';

export function nameCell(workbook: Excel.Workbook, { name, sheet, row, column }: EditOf<'nameCell'>): void {
  const cell = workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
  workbook.names.add(name, cell).visible = false;
}

export function nameFormula(workbook: Excel.Workbook, { name, formula }: EditOf<'nameFormula'>): void {
  workbook.names.add(name, formula).visible = false;
}

export function forgetName(workbook: Excel.Workbook, { name }: EditOf<'forgetName'>): void {
  workbook.names.getItem(name).delete();
}
