/** Making, resizing and removing tables. */
import {
  columnCount,
  contains,
  formatArea,
  isOnSheet,
  isWholeColumns,
  isWholeRows,
  overlaps,
  rowCount,
} from '../workbook/address';
import { allTables, freeName, sameName } from '../workbook/sheets';
import { cellsWithin, ensureCell, isBlank, setContent } from '../workbook/cells';
import type { Area, Sheet, Table, TableColumn, Workbook } from '../workbook/workbook';
import { requireUnprotected } from './protection';
import { headerArea } from './ranges';
import { refusal, rules } from './rules';
import type { Session } from './session';
import { shiftCells } from './structure';
import { fillNewRows, nameColumnsByHeaders } from './tableContents';
import type { RangeTarget } from './targets';

/** Lays a table over the range; without headers it gets a header row above, pushing the cells below down. */
export function addTable(session: Session, range: RangeTarget, hasHeaders: boolean): Table {
  const { sheet } = range;
  requireUnprotected(sheet);
  requireFreeArea(sheet, range.area);
  if (!hasHeaders) makeRoomForHeader(session, range);
  const area = withBody(range.area, hasHeaders);
  requireFreeArea(sheet, area);
  const table = newTable(session.workbook, area);
  sheet.tables.push(table);
  sheet.changed.add('tables');
  const header = headerArea(table);
  if (header) nameColumnsByHeaders(session.workbook, sheet, table, header);
  session.contentChanged(sheet, area);
  session.meaningChanged(table.name);
  return table;
}

function makeRoomForHeader(session: Session, { sheet, area }: RangeTarget): void {
  const below = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  if (isOnSheet(below))
    shiftCells(session, sheet, { area: { ...area, bottom: area.top }, along: 'rows', kind: 'insert' });
}

/** A table has at least one row below its header. */
function withBody(area: Area, hasHeaders: boolean): Area {
  if (!hasHeaders) return { ...area, bottom: area.bottom + 1 };
  return area.top === area.bottom ? { ...area, bottom: area.bottom + 1 } : area;
}

function requireFreeArea(sheet: Sheet, area: Area, own?: Table): void {
  if (sheet.tables.some((table) => table !== own && overlaps(table.area, area))) {
    throw refusal(rules.tableOverlap, 'TableCollection.add');
  }
  if (sheet.merges.some((merge) => overlaps(merge, area))) {
    throw refusal(rules.tableOverMerge, 'TableCollection.add');
  }
  if (!isOnSheet(area) || isWholeColumns(area) || isWholeRows(area)) {
    throw refusal(rules.outsideSheet, 'TableCollection.add');
  }
}

function newTable(workbook: Workbook, area: Area): Table {
  const tables = allTables(workbook);
  const id = 1 + Math.max(0, ...tables.map((table) => table.id));
  const isTaken = (name: string): boolean =>
    tables.some((table) => sameName(table.name, name)) ||
    workbook.names.some((defined) => sameName(defined.name, name));
  return {
    id,
    name: freeName('Table', isTaken),
    area,
    columns: Array.from({ length: columnCount(area) }, (_, index) =>
      newColumn(index + 1, `Column${index + 1}`),
    ),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: 'TableStyleMedium2',
    filtered: false,
    changed: true,
  };
}

export function newColumn(id: number, name: string): TableColumn {
  return { id, name, calculatedFormula: undefined };
}

/** Source: learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1). */
export function resizeTable(session: Session, sheet: Sheet, table: Table, range: RangeTarget): void {
  requireUnprotected(sheet);
  const { area } = range;
  const least = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  const fits =
    range.sheet === sheet &&
    area.top === table.area.top &&
    overlaps(area, table.area) &&
    rowCount(area) >= least;
  if (!fits) throw refusal(rules.tableResize, 'Table.resize');
  requireFreeArea(sheet, area, table);
  const before = table.area;
  if (formatArea(before) === formatArea(area)) return;
  fitColumns(session.workbook, sheet, table, area);
  table.area = area;
  markChanged(sheet, table);
  if (area.bottom > before.bottom) {
    fillNewRows(session.workbook, sheet, table, { ...area, top: before.bottom + 1 });
  }
  session.contentChanged(sheet, area);
  session.valuesAreDue(sheet, before);
  session.meaningChanged(table.name);
}

export function markChanged(sheet: Sheet, table: Table): void {
  table.changed = true;
  sheet.changed.add('tables');
}

/** Columns left of or beyond the new area go, new ones come, named by their header cells. */
function fitColumns(workbook: Workbook, sheet: Sheet, table: Table, area: Area): void {
  const before = table.area;
  const kept = new Map(table.columns.map((column, index) => [before.left + index, column]));
  let nextId = Math.max(0, ...table.columns.map((column) => column.id));
  const added: number[] = [];
  const columns = Array.from({ length: columnCount(area) }, (_, index) => {
    const known = kept.get(area.left + index);
    if (known) return known;
    added.push(area.left + index);
    return newColumn(++nextId, `\u0000${nextId}`);
  });
  table.columns = columns;
  table.area = area;
  for (const place of added) {
    nameColumnsByHeaders(workbook, sheet, table, { ...area, bottom: area.top, left: place, right: place });
  }
}

export function deleteTable(session: Session, sheet: Sheet, table: Table): void {
  requireUnprotected(sheet);
  const { area } = table;
  forgetTable(session, sheet, table);
  for (const [cell] of cellsWithin(sheet, area)) {
    if (!isBlank(cell)) setContent(cell, undefined);
    cell.style = session.workbook.styles.normal;
  }
  session.contentChanged(sheet, area);
}

export function forgetTable(session: Session, sheet: Sheet, table: Table): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  sheet.changed.add('tables');
  session.valuesAreDue(sheet, table.area);
  session.meaningChanged(table.name);
}

/** Adds (or takes away) the row for totals below the table. */
export function showTotals(session: Session, sheet: Sheet, table: Table, show: boolean): void {
  requireUnprotected(sheet);
  if (show === table.showTotals) return;
  const row = show ? table.area.bottom + 1 : table.area.bottom;
  const area = { ...table.area, top: row, bottom: row };
  if (!show) table.area = { ...table.area, bottom: row - 1 };
  table.showTotals = show;
  shiftCells(session, sheet, { area, along: 'rows', kind: show ? 'insert' : 'delete' });
  if (show) table.area = { ...table.area, bottom: row };
  markChanged(sheet, table);
  const [first] = table.columns;
  if (!show || !first) return;
  first.totalsRowLabel ??= 'Total';
  setContent(ensureCell(session.workbook.styles, sheet, row, table.area.left), first.totalsRowLabel);
}

/** Makes room for rows in the table's body and gives their area; cells below the table move down. */
export function insertTableRows(
  session: Session,
  sheet: Sheet,
  table: Table,
  index: number,
  count: number,
): Area {
  const top = table.area.top + (table.showHeaders ? 1 : 0) + index;
  const rows = { ...table.area, top, bottom: top + count - 1 };
  const below = { ...table.area, top: table.area.bottom + 1, bottom: table.area.bottom + count };
  const atEnd = top > table.area.bottom;
  if (!atEnd || hasContent(sheet, below)) {
    shiftCells(session, sheet, { area: rows, along: 'rows', kind: 'insert' });
  }
  if (!contains(table.area, rows)) table.area = { ...table.area, bottom: rows.bottom };
  markChanged(sheet, table);
  fillNewRows(session.workbook, sheet, table, rows);
  return rows;
}

function hasContent(sheet: Sheet, area: Area): boolean {
  for (const [cell] of cellsWithin(sheet, area)) if (!isBlank(cell)) return true;
  return false;
}
