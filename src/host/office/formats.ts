/** Looks of ranges: read as one value where all cells agree, changed for all cells at once. */
import { common, ensureColumn, ensureRow, restyle, rowsWithin } from '../workbook/cells';
import { isWholeColumns, isWholeRows } from '../workbook/address';
import type { Style, StyleChange } from '../workbook/style';
import type { Area, Sheet } from '../workbook/workbook';
import { numberOf } from './kinds';
import { property, type ApiLevel, type Property } from './interface';
import { requirePermission } from './protection';
import { refusal, rules } from './rules';
import type { Session } from './session';
import type { AreasTarget } from './targets';
import type { Json } from './wire';

export function changeStyle(cells: AreasTarget, change: StyleChange, session: Session): void {
  requirePermission(cells.sheet, 'allowFormatCells');
  const { styles } = session.workbook;
  const changer = styles.changer(change);
  for (const area of cells.areas) restyle(styles, cells.sheet, area, changer);
}

/** What all cells agree on, or null. */
export function commonStyle<T extends Json>(
  cells: AreasTarget,
  read: (style: Style) => T,
  session: Session,
): T | null {
  const { styles } = session.workbook;
  const [first, ...others] = cells.areas.map((area) => common(styles, cells.sheet, area, read));
  return first === undefined || others.some((other) => other !== first) ? null : first;
}

/** A member of a format that is one part of the cell's look. */
export function styleProperty(
  since: ApiLevel,
  read: (style: Style) => Json,
  change: (value: Json) => StyleChange,
): Property<AreasTarget> {
  return property(
    since,
    (cells, session) => commonStyle(cells, read, session),
    (cells, value, session) => {
      if (value !== null) changeStyle(cells, change(value), session);
    },
  );
}

/** Source: support.microsoft.com/office/excel-specifications-and-limits. */
const rowHeightLimit = 409;
/** Points of 255 characters of Calibri 11, at 7 pixels each and 5 of padding. */
const columnWidthLimit = 1342.5;

export function setRowHeight(cells: AreasTarget, value: Json): void {
  requirePermission(cells.sheet, 'allowFormatRows');
  if (typeof value !== 'number' || value < 0 || value > rowHeightLimit) throw refusal(rules.rowHeight);
  const { sheet } = cells;
  sheet.changed.add('cells');
  for (const area of cells.areas) {
    if (isWholeColumns(area)) setEveryRowHeight(sheet, value);
    else eachRow(sheet, area, (row) => (row.height = value));
  }
}

function setEveryRowHeight(sheet: Sheet, height: number): void {
  sheet.defaultRowHeight = height;
  sheet.changed.add('properties');
  for (const row of sheet.rows.values()) row.height = undefined;
}

function eachRow(sheet: Sheet, area: Area, change: (row: ReturnType<typeof ensureRow>) => void): void {
  for (let index = area.top; index <= area.bottom; index++) change(ensureRow(sheet, index));
}

export function setColumnWidth(cells: AreasTarget, value: Json): void {
  requirePermission(cells.sheet, 'allowFormatColumns');
  if (typeof value !== 'number' || value < 0 || value > columnWidthLimit) throw refusal(rules.columnWidth);
  const { sheet } = cells;
  sheet.changed.add('columns');
  for (const area of cells.areas) {
    if (isWholeRows(area)) setEveryColumnWidth(sheet, value);
    else {
      eachColumn(sheet, area, (column) => {
        setWidth(column, value);
      });
    }
  }
}

/** Source: support.microsoft.com/office/change-the-column-width-and-row-height: a column of no width is hidden. */
function setWidth(column: ReturnType<typeof ensureColumn>, width: number): void {
  column.hidden = width === 0;
  if (width > 0) column.width = width;
}

function setEveryColumnWidth(sheet: Sheet, width: number): void {
  sheet.defaultColumnWidth = width;
  sheet.changed.add('properties');
  for (const column of sheet.columns.values()) column.width = undefined;
}

function eachColumn(
  sheet: Sheet,
  area: Area,
  change: (column: ReturnType<typeof ensureColumn>) => void,
): void {
  for (let index = area.left; index <= area.right; index++) change(ensureColumn(sheet, index));
}

/** Rows go back to the sheet's height, or keep what they have as their own. */
export function useStandardHeight(cells: AreasTarget, standard: boolean): void {
  requirePermission(cells.sheet, 'allowFormatRows');
  const { sheet } = cells;
  sheet.changed.add('cells');
  for (const area of cells.areas) {
    for (const [, row] of rowsWithin(sheet, area)) {
      row.height = standard ? undefined : (row.height ?? sheet.defaultRowHeight);
    }
  }
}

/** This host measures no text: rows keep their heights, but as heights that Excel has fitted and may fit anew. */
export function keepHeightsAsFitted(cells: AreasTarget): void {
  requirePermission(cells.sheet, 'allowFormatRows');
  const { sheet } = cells;
  sheet.changed.add('cells');
  for (const area of cells.areas) {
    for (const [, row] of rowsWithin(sheet, area)) {
      if (row.height !== undefined) row.fittedHeight = row.height;
    }
  }
}

/** Columns go back to the sheet's width, or keep what they have as their own. */
export function useStandardWidth(cells: AreasTarget, standard: boolean): void {
  requirePermission(cells.sheet, 'allowFormatColumns');
  const { sheet } = cells;
  sheet.changed.add('columns');
  for (const [index, column] of sheet.columns) {
    const isTouched = cells.areas.some((area) => index >= area.left && index <= area.right);
    if (isTouched) column.width = standard ? undefined : (column.width ?? sheet.defaultColumnWidth);
  }
}

export function rowHeight(sheet: Sheet, row: number): number {
  return sheet.rows.get(row)?.height ?? sheet.defaultRowHeight;
}

export function columnWidth(sheet: Sheet, column: number): number {
  return sheet.columns.get(column)?.width ?? sheet.defaultColumnWidth;
}

/** The one answer for every row that `cells` touches, or null. */
export function commonOfRows<T extends Json>(cells: AreasTarget, read: (row: number) => T): T | null {
  const answers = new Set<T>();
  for (const area of cells.areas) {
    answers.add(read(area.top));
    for (const [row] of rowsWithin(cells.sheet, area)) answers.add(read(row));
    const hasOthers = area.bottom - area.top + 1 > cells.sheet.rows.size;
    if (hasOthers) answers.add(read(area.bottom));
  }
  return single(answers);
}

export function commonOfColumns<T extends Json>(cells: AreasTarget, read: (column: number) => T): T | null {
  const answers = new Set<T>();
  for (const area of cells.areas) {
    for (let column = area.left; column <= area.right; column++) answers.add(read(column));
  }
  return single(answers);
}

function single<T extends Json>(answers: ReadonlySet<T>): T | null {
  const [only] = answers;
  return answers.size === 1 && only !== undefined ? only : null;
}

export function setRowsHidden(cells: AreasTarget, hidden: boolean): void {
  requirePermission(cells.sheet, 'allowFormatRows');
  cells.sheet.changed.add('cells');
  for (const area of cells.areas) eachRow(cells.sheet, area, (row) => (row.hidden = hidden));
}

export function setColumnsHidden(cells: AreasTarget, hidden: boolean): void {
  requirePermission(cells.sheet, 'allowFormatColumns');
  cells.sheet.changed.add('columns');
  for (const area of cells.areas) eachColumn(cells.sheet, area, (column) => (column.hidden = hidden));
}

export function isRowHidden(sheet: Sheet, row: number): boolean {
  return sheet.rows.get(row)?.hidden === true;
}

export function isColumnHidden(sheet: Sheet, column: number): boolean {
  return sheet.columns.get(column)?.hidden === true;
}

/** Points from the sheet's upper edge to the upper edge of the row; hidden rows take no room. */
export function topOf(sheet: Sheet, row: number): number {
  let top = row * sheet.defaultRowHeight;
  for (const [index, { height, hidden }] of sheet.rows) {
    if (index < row) top += (hidden ? 0 : (height ?? sheet.defaultRowHeight)) - sheet.defaultRowHeight;
  }
  return top;
}

/** Points from the sheet's left edge to the left edge of the column. */
export function leftOf(sheet: Sheet, column: number): number {
  let left = column * sheet.defaultColumnWidth;
  for (const [index, { width, hidden }] of sheet.columns) {
    if (index < column) left += (hidden ? 0 : (width ?? sheet.defaultColumnWidth)) - sheet.defaultColumnWidth;
  }
  return left;
}

export function checkedSize(value: Json): number {
  if (typeof value !== 'number' || value < 1 || value > rowHeightLimit) throw refusal(rules.fontSize);
  return value;
}

export function checkedIndent(value: Json): number {
  const level = numberOf(value);
  if (level < 0 || level > 250 || !Number.isInteger(level)) throw refusal(rules.indent);
  return level;
}
