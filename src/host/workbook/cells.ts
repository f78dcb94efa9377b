/** Reading and changing single cells and their looks in the workbook's model. */
import { isWholeColumns, isWholeRows, wholeSheet } from './address';
import type { Style, StyleBook } from './style';
import type { Area, Cell, CellContent, Column, Row, Sheet } from './workbook';

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows.get(row)?.cells[column];
}

export function ensureRow(sheet: Sheet, row: number): Row {
  const known = sheet.rows.get(row);
  if (known) return known;
  const made: Row = { cells: [], height: undefined, hidden: false };
  sheet.rows.set(row, made);
  return made;
}

export function ensureColumn(sheet: Sheet, column: number): Column {
  const known = sheet.columns.get(column);
  if (known) return known;
  const made: Column = { width: undefined, hidden: false };
  sheet.columns.set(column, made);
  return made;
}

/** The look of a cell, whether or not the sheet holds a cell there. */
export function styleAt(styles: StyleBook, sheet: Sheet, row: number, column: number): Style {
  const inRow = sheet.rows.get(row);
  return inRow?.cells[column]?.style ?? inRow?.style ?? sheet.columns.get(column)?.style ?? styles.normal;
}

export function ensureCell(styles: StyleBook, sheet: Sheet, row: number, column: number): Cell {
  const inRow = ensureRow(sheet, row);
  return inRow.cells[column] ?? newCell(styles, sheet, inRow, column);
}

/** As `ensureCell`, for loops that already hold the row. */
export function newCell(styles: StyleBook, sheet: Sheet, row: Row, column: number): Cell {
  const style = row.style ?? sheet.columns.get(column)?.style ?? styles.normal;
  const made: Cell = { value: undefined, formula: undefined, style };
  row.cells[column] = made;
  return made;
}

export function setContent(cell: Cell, value: CellContent | undefined, formula?: string): void {
  cell.value = value;
  cell.formula = formula;
  delete cell.source;
}

/** Something else comes into a cell with an array formula: what it filled goes with it. Gives the cells it filled. */
export function releaseArray(sheet: Sheet, cell: Cell): Area | undefined {
  const area = cell.array?.area;
  if (!area) return undefined;
  delete cell.array;
  for (const [filled] of cellsWithin(sheet, area))
    if (filled !== cell && filled.formula === undefined) setContent(filled, undefined);
  return area;
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.value === undefined && cell.formula === undefined);
}

/** Rows that exist in the model within `area`, in no particular order. */
export function* rowsWithin(sheet: Sheet, area: Area): Generator<[number, Row]> {
  if (area.bottom - area.top > sheet.rows.size) {
    for (const entry of sheet.rows) if (entry[0] >= area.top && entry[0] <= area.bottom) yield entry;
    return;
  }
  for (let index = area.top; index <= area.bottom; index++) {
    const row = sheet.rows.get(index);
    if (row) yield [index, row];
  }
}

/** Cells that exist in the model within `area`. */
export function* cellsWithin(sheet: Sheet, area: Area): Generator<[Cell, number, number]> {
  for (const [index, row] of rowsWithin(sheet, area)) {
    const last = Math.min(area.right, row.cells.length - 1);
    for (let column = area.left; column <= last; column++) {
      const cell = row.cells[column];
      if (cell) yield [cell, index, column];
    }
  }
}

/** The smallest rectangle round every cell of `within` that has a value (or, unless `valuesOnly`, a look of its own). */
export function usedArea(
  styles: StyleBook,
  sheet: Sheet,
  valuesOnly: boolean,
  within: Area = wholeSheet,
): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [cell, row, column] of cellsWithin(sheet, within)) {
    if (isBlank(cell) && (valuesOnly || cell.style === styles.normal)) continue;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}

/** Gives every cell of `area` the look that `change` makes of its old one; whole rows and columns keep it for cells to come. */
export function restyle(styles: StyleBook, sheet: Sheet, area: Area, change: (style: Style) => Style): void {
  sheet.changed.add('cells');
  if (isWholeColumns(area)) restyleColumns(styles, sheet, area, change);
  else if (isWholeRows(area)) restyleRows(styles, sheet, area, change);
  else restyleCells(styles, sheet, area, change);
}

function restyleCells(styles: StyleBook, sheet: Sheet, area: Area, change: (style: Style) => Style): void {
  for (let index = area.top; index <= area.bottom; index++) {
    const row = ensureRow(sheet, index);
    for (let column = area.left; column <= area.right; column++) {
      const cell = row.cells[column] ?? newCell(styles, sheet, row, column);
      cell.style = change(cell.style);
    }
  }
}

function restyleColumns(styles: StyleBook, sheet: Sheet, area: Area, change: (style: Style) => Style): void {
  sheet.changed.add('columns');
  for (const [cell] of cellsWithin(sheet, area)) cell.style = change(cell.style);
  for (let index = area.left; index <= area.right; index++) {
    const column = ensureColumn(sheet, index);
    column.style = change(column.style ?? styles.normal);
  }
}

function restyleRows(styles: StyleBook, sheet: Sheet, area: Area, change: (style: Style) => Style): void {
  for (const [cell] of cellsWithin(sheet, area)) cell.style = change(cell.style);
  for (let index = area.top; index <= area.bottom; index++) {
    const row = ensureRow(sheet, index);
    row.style = change(row.style ?? styles.normal);
  }
}

/** The one value that `read` gives for every cell of `area`, or undefined where they differ. */
export function common<T>(
  styles: StyleBook,
  sheet: Sheet,
  area: Area,
  read: (style: Style) => T,
): T | undefined {
  const first = read(styleAt(styles, sheet, area.top, area.left));
  if (area.top === area.bottom && area.left === area.right) return first;
  const known = new Set<Style>();
  for (const style of distinctStyles(styles, sheet, area)) {
    if (known.has(style)) continue;
    known.add(style);
    if (read(style) !== first) return undefined;
  }
  return first;
}

function* distinctStyles(styles: StyleBook, sheet: Sheet, area: Area): Generator<Style> {
  if (isWholeColumns(area) || isWholeRows(area)) {
    for (const [cell] of cellsWithin(sheet, area)) yield cell.style;
    return;
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield styleAt(styles, sheet, row, column);
  }
}
