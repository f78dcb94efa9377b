/** Filters of tables: rows that do not fit are hidden, and stay in the table. */
import { cellAt } from '../workbook/cells';
import { displayText } from '../workbook/displayText';
import { isRowHidden, setRowsHidden } from './formats';
import { requirePermission } from './protection';
import { bodyArea } from './ranges';
import { markChanged } from './tables';
import type { Sheet, Table, TableColumn } from '../workbook/workbook';

export function filterByValues(
  sheet: Sheet,
  table: Table,
  column: TableColumn,
  values: readonly string[],
): void {
  requirePermissionToFilter(sheet);
  const others = (table.filters ?? []).filter((filter) => filter.columnId !== column.id);
  table.filters = [...others, { columnId: column.id, values }];
  applyFilters(sheet, table);
}

export function clearColumnFilter(sheet: Sheet, table: Table, column: TableColumn): void {
  requirePermissionToFilter(sheet);
  table.filters = (table.filters ?? []).filter((filter) => filter.columnId !== column.id);
  applyFilters(sheet, table);
}

export function clearTableFilters(sheet: Sheet, table: Table): void {
  requirePermissionToFilter(sheet);
  table.filters = [];
  applyFilters(sheet, table);
}

function requirePermissionToFilter(sheet: Sheet): void {
  if (sheet.protection) requirePermission(sheet, 'allowAutoFilter');
}

export function applyFilters(sheet: Sheet, table: Table): void {
  const body = bodyArea(table);
  for (let row = body.top; row <= body.bottom; row++) {
    const hidden = !passes(sheet, table, row);
    if (isRowHidden(sheet, row) !== hidden) hideRow(sheet, row, hidden);
  }
  table.filtered = (table.filters ?? []).length > 0;
  markChanged(sheet, table);
}

/** A filter may hide rows of a protected sheet that the user may not hide by hand. */
function hideRow(sheet: Sheet, row: number, hidden: boolean): void {
  const { protection } = sheet;
  sheet.protection = undefined;
  setRowsHidden({ sheet, areas: [{ top: row, bottom: row, left: 0, right: 0 }] }, hidden);
  sheet.protection = protection;
}

function passes(sheet: Sheet, table: Table, row: number): boolean {
  return (table.filters ?? []).every(({ columnId, values }) => {
    const place = table.area.left + table.columns.findIndex((column) => column.id === columnId);
    const cell = cellAt(sheet, row, place);
    return values.includes(cell ? displayText(cell.value, cell.style.numberFormat) : '');
  });
}

/** Shows every row that the sheet's own filter hid. */
export function clearSheetFilter(sheet: Sheet): void {
  requirePermissionToFilter(sheet);
  if (!sheet.filtered) return;
  for (const row of sheet.rows.values()) row.hidden = false;
  sheet.filtered = false;
  sheet.changed.add('cells');
  sheet.changed.add('properties');
}
