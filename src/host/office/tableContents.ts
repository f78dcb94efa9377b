/** What a table does when cells in it change: headers name its columns, formulas fill them. */
import { contains, intersection } from '../workbook/address';
import { cellAt, cellsWithin, ensureCell, isBlank, setContent } from '../workbook/cells';
import { displayText } from '../workbook/displayText';
import { translated, withColumnRenamed } from '../workbook/formula';
import { sameName } from '../workbook/sheets';
import type { Area, Cell, Sheet, Table, TableColumn, Workbook } from '../workbook/workbook';
import { bodyArea, headerArea } from './ranges';
import { mapFormulas } from './references';
import type { Session } from './session';

export function afterContentChange(session: Session, sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    const header = headerArea(table);
    const named = header && intersection(header, area);
    if (named) nameColumnsByHeaders(session.workbook, sheet, table, named);
    const filled = intersection(bodyArea(table), area);
    if (filled) noteColumnFormulas(session, sheet, table, filled);
  }
}

/** Headers are unique texts: Excel names an empty one and numbers a repeated one (support.microsoft.com, "Create and format tables"). */
export function nameColumnsByHeaders(workbook: Workbook, sheet: Sheet, table: Table, named: Area): void {
  for (let column = named.left; column <= named.right; column++) {
    const index = column - table.area.left;
    const tableColumn = table.columns[index];
    const cell = ensureCell(workbook.styles, sheet, table.area.top, column);
    if (!tableColumn) continue;
    const wanted = headerText(cell, index);
    const taken = table.columns.filter((other) => other !== tableColumn).map((other) => other.name);
    setColumnName(workbook, sheet, table, tableColumn, uniqueHeader(wanted, taken));
  }
}

function headerText(cell: Cell, index: number): string {
  const text = displayText(cell.value, cell.style.numberFormat);
  return text === '' ? `Column${index + 1}` : text;
}

export function uniqueHeader(wanted: string, taken: readonly string[]): string {
  if (!taken.some((name) => sameName(name, wanted))) return wanted;
  for (let number = 2; ; number++) {
    const candidate = `${wanted}${number}`;
    if (!taken.some((name) => sameName(name, candidate))) return candidate;
  }
}

/** Names the column, its header cell and every reference to it. */
export function setColumnName(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  column: TableColumn,
  name: string,
): void {
  const before = column.name;
  column.name = name;
  if (table.showHeaders) {
    const place = table.area.left + table.columns.indexOf(column);
    const cell = ensureCell(workbook.styles, sheet, table.area.top, place);
    if (cell.value !== name || cell.formula !== undefined) setContent(cell, name);
  }
  if (before === name) return;
  table.changed = true;
  mapFormulas(workbook, (formula, at) =>
    withColumnRenamed(formula, table.name, before, name, at.table === table),
  );
}

/** A formula that stands in the column's whole body is the column's; one in an otherwise empty column fills it. */
function noteColumnFormulas(session: Session, sheet: Sheet, table: Table, area: Area): void {
  for (let column = area.left; column <= area.right; column++) {
    const tableColumn = table.columns[column - table.area.left];
    if (tableColumn)
      noteColumnFormula(session, sheet, table, tableColumn, { ...area, left: column, right: column });
  }
}

function noteColumnFormula(
  session: Session,
  sheet: Sheet,
  table: Table,
  column: TableColumn,
  written: Area,
): void {
  const body = { ...bodyArea(table), left: written.left, right: written.left };
  const first = cellAt(sheet, written.top, written.left)?.formula;
  if (first === undefined) {
    if (contains(written, body)) forgetFormulaOfCleared(sheet, table, column, body);
    return;
  }
  const top = translated(first, body.top - written.top, 0);
  if (session.profile.fillsTableFormulas && isRestBlank(sheet, body, written)) {
    fillFormula(session.workbook, sheet, body, top);
  }
  if (!holdsFormula(sheet, body, top) || column.calculatedFormula === top) return;
  column.calculatedFormula = top;
  table.changed = true;
}

/** The formula stays the column's while users write over its cells; it goes when the whole column is cleared. */
function forgetFormulaOfCleared(sheet: Sheet, table: Table, column: TableColumn, body: Area): void {
  const isCleared = [...cellsWithin(sheet, body)].every(([cell]) => isBlank(cell));
  if (!isCleared || column.calculatedFormula === undefined) return;
  column.calculatedFormula = undefined;
  table.changed = true;
}

function isRestBlank(sheet: Sheet, body: Area, written: Area): boolean {
  for (let row = body.top; row <= body.bottom; row++) {
    const inside = row >= written.top && row <= written.bottom;
    if (!inside && !isBlank(cellAt(sheet, row, body.left))) return false;
  }
  return true;
}

function holdsFormula(sheet: Sheet, body: Area, formula: string): boolean {
  for (let row = body.top; row <= body.bottom; row++) {
    if (cellAt(sheet, row, body.left)?.formula !== translated(formula, row - body.top, 0)) return false;
  }
  return true;
}

/** Puts the formula into every cell of one column that does not hold it yet. */
export function fillFormula(workbook: Workbook, sheet: Sheet, body: Area, formula: string): void {
  for (let row = body.top; row <= body.bottom; row++) {
    const cell = ensureCell(workbook.styles, sheet, row, body.left);
    const here = translated(formula, row - body.top, 0);
    if (cell.formula !== here) setContent(cell, undefined, here);
  }
}

/** New rows of a table take over its calculated columns and the looks of the row above. */
export function fillNewRows(workbook: Workbook, sheet: Sheet, table: Table, rows: Area): void {
  const body = bodyArea(table);
  table.columns.forEach((column, index) => {
    const place = table.area.left + index;
    const look = cellAt(sheet, rows.top - 1, place)?.style;
    for (let row = rows.top; row <= rows.bottom; row++) {
      const cell = ensureCell(workbook.styles, sheet, row, place);
      if (look && rows.top > body.top) cell.style = look;
      if (column.calculatedFormula === undefined || !isBlank(cell)) continue;
      setContent(cell, undefined, translated(column.calculatedFormula, row - body.top, 0));
    }
  });
}
