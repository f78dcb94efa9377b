import type { EditOf } from '../../write/plan';

export function addSheet(workbook: Excel.Workbook, { sheet }: EditOf<'addSheet'>): void {
  workbook.worksheets.add(sheet);
}

export function deleteSheet(workbook: Excel.Workbook, { sheet }: EditOf<'deleteSheet'>): void {
  workbook.worksheets.getItem(sheet).delete();
}

export function changeSheet(workbook: Excel.Workbook, edit: EditOf<'sheet'>): void {
  const sheet = workbook.worksheets.getItem(edit.sheet);
  if (edit.tabColor !== undefined) sheet.tabColor = edit.tabColor;
  if (edit.gridlines !== undefined) sheet.showGridlines = edit.gridlines;
  if (edit.position !== undefined) sheet.position = edit.position;
  if (edit.visibility !== undefined) sheet.visibility = edit.visibility;
  if (edit.rename !== undefined) sheet.name = edit.rename;
}

/** The sheet itself stays: taking it away would clear Excel's undo list. */
export function clearSheet(workbook: Excel.Workbook, { sheet, charts }: EditOf<'clearSheet'>): void {
  const worksheet = workbook.worksheets.getItem(sheet);
  const everything = worksheet.getRange();
  everything.clear('All');
  everything.format.useStandardHeight = true;
  worksheet.horizontalPageBreaks.removePageBreaks();
  for (const name of charts) worksheet.charts.getItem(name).delete();
}

export function freezePanes(workbook: Excel.Workbook, { sheet, rows, columns }: EditOf<'freeze'>): void {
  const panes = workbook.worksheets.getItem(sheet).freezePanes;
  if (rows > 0 && columns > 0) panes.freezeAt(cornerOf(workbook, sheet, rows, columns));
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
  else panes.unfreeze();
}

function cornerOf(workbook: Excel.Workbook, sheet: string, rows: number, columns: number): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRangeByIndexes(0, 0, rows, columns);
}

export function activateSheet(workbook: Excel.Workbook, { sheet }: EditOf<'activate'>): void {
  workbook.worksheets.getItem(sheet).activate();
}
