/** Inserting and deleting cells: what lies below or to the right moves, and every reference follows. */
import {
  columnLimit,
  contains,
  formatArea,
  intersection,
  isWholeColumns,
  isWholeRows,
  overlaps,
  parseArea,
  quotedSheetName,
  rowLimit,
} from './address';
import { isBlank, rowsWithin } from './cells';
import { mapReferences } from './formula';
import { sameName } from './sheets';
import type { Area, Cell, Row, Sheet } from './workbook';

/** Cells of `area` come (insert) or go (delete); those beyond it in the direction of `along` move. */
export interface Shift {
  readonly area: Area;
  readonly along: 'rows' | 'columns';
  readonly kind: 'insert' | 'delete';
}

interface Span {
  readonly first: number;
  readonly last: number;
}

export function spanOf(area: Area, along: Shift['along']): Span {
  return along === 'rows' ? { first: area.top, last: area.bottom } : { first: area.left, last: area.right };
}

function withSpan(area: Area, along: Shift['along'], span: Span): Area {
  return along === 'rows'
    ? { ...area, top: span.first, bottom: span.last }
    : { ...area, left: span.first, right: span.last };
}

/** The strip of the sheet in which cells move: the shifted area and all beyond it. */
export function movingStrip({ area, along }: Shift): Area {
  return along === 'rows' ? { ...area, bottom: rowLimit - 1 } : { ...area, right: columnLimit - 1 };
}

function limitOf(along: Shift['along']): number {
  return along === 'rows' ? rowLimit : columnLimit;
}

/** Where `area` lies afterwards; undefined where it is deleted whole. One that only partly lies in the strip stays. */
export function shiftedArea(area: Area, shift: Shift): Area | undefined {
  const strip = movingStrip(shift);
  const across = shift.along === 'rows' ? 'columns' : 'rows';
  const own = spanOf(area, across);
  const limits = spanOf(strip, across);
  if (own.first < limits.first || own.last > limits.last) return area;
  const isEndless =
    spanOf(area, shift.along).last === limitOf(shift.along) - 1 && spanOf(area, shift.along).first === 0;
  if (isEndless) return area;
  const span = shiftedSpan(spanOf(area, shift.along), spanOf(shift.area, shift.along), shift.kind);
  if (!span || span.first >= limitOf(shift.along)) return undefined;
  return withSpan(area, shift.along, { ...span, last: Math.min(span.last, limitOf(shift.along) - 1) });
}

function shiftedSpan(span: Span, moved: Span, kind: Shift['kind']): Span | undefined {
  const count = moved.last - moved.first + 1;
  if (kind === 'insert') {
    const move = (index: number): number => (index >= moved.first ? index + count : index);
    return { first: move(span.first), last: move(span.last) };
  }
  if (span.first >= moved.first && span.last <= moved.last) return undefined;
  const first = span.first > moved.last ? span.first - count : Math.min(span.first, moved.first);
  const last = span.last > moved.last ? span.last - count : Math.min(span.last, moved.first - 1);
  return { first, last };
}

/** Why the shift cannot be done, if so. */
export function shiftConflict(sheet: Sheet, shift: Shift): 'table' | 'merge' | 'offSheet' | undefined {
  const strip = movingStrip(shift);
  const cutsThrough = (area: Area): boolean =>
    overlaps(area, strip) && !contains(strip, area) && !passesBy(area, shift);
  if (sheet.tables.some((table) => cutsThrough(table.area))) return 'table';
  if (sheet.merges.some(cutsThrough)) return 'merge';
  return shift.kind === 'insert' && pushesOff(sheet, shift) ? 'offSheet' : undefined;
}

/** Whole rows or columns through an area stretch it instead of tearing it. */
function passesBy(area: Area, shift: Shift): boolean {
  const across = shift.along === 'rows' ? 'columns' : 'rows';
  const own = spanOf(area, across);
  const moved = spanOf(shift.area, across);
  return own.first >= moved.first && own.last <= moved.last;
}

function pushesOff(sheet: Sheet, { area, along }: Shift): boolean {
  const count = spanOf(area, along).last - spanOf(area, along).first + 1;
  const edge =
    along === 'rows'
      ? { ...area, top: Math.max(area.top, rowLimit - count), bottom: rowLimit - 1 }
      : { ...area, left: Math.max(area.left, columnLimit - count), right: columnLimit - 1 };
  for (const [, row] of rowsWithin(sheet, edge)) {
    for (let column = edge.left; column <= Math.min(edge.right, row.cells.length - 1); column++) {
      if (!isBlank(row.cells[column])) return true;
    }
  }
  return false;
}

/** Moves cells and everything of the sheet that has a place. References in formulas are the caller's to move. */
export function shiftSheet(sheet: Sheet, shift: Shift): void {
  if (shift.along === 'rows') shiftRows(sheet, shift);
  else shiftColumns(sheet, shift);
  sheet.changed.add('cells');
  shiftTables(sheet, shift);
  shiftAreas(sheet, shift);
  shiftPage(sheet, shift);
}

function shiftRows(sheet: Sheet, shift: Shift): void {
  if (isWholeRows(shift.area)) moveWholeRows(sheet, shift);
  else moveCellsAlongRows(sheet, shift);
}

function moveWholeRows(sheet: Sheet, { area, kind }: Shift): void {
  const count = area.bottom - area.top + 1;
  const rows = [...sheet.rows];
  sheet.rows.clear();
  for (const [index, row] of rows) {
    if (kind === 'delete' && index >= area.top && index <= area.bottom) continue;
    const moves = index >= (kind === 'insert' ? area.top : area.bottom + 1);
    const target = moves ? index + (kind === 'insert' ? count : -count) : index;
    if (moves) forgetSources(row);
    if (target < rowLimit) sheet.rows.set(target, row);
  }
}

/** The file's text of a cell holds its address, so a moved cell is written anew. */
function forgetSources(row: Row): void {
  for (const cell of row.cells) if (cell) delete cell.source;
}

function moveCellsAlongRows(sheet: Sheet, { area, kind }: Shift): void {
  const count = area.bottom - area.top + 1;
  const moved: (readonly [number, number, Cell])[] = [];
  for (const [index, row] of rowsWithin(sheet, { ...area, bottom: rowLimit - 1 })) {
    for (let column = area.left; column <= Math.min(area.right, row.cells.length - 1); column++) {
      const cell = row.cells[column];
      if (!cell) continue;
      row.cells[column] = undefined;
      if (kind === 'delete' && index <= area.bottom) continue;
      moved.push([index + (kind === 'insert' ? count : -count), column, cell]);
    }
  }
  for (const [row, column, cell] of moved) if (row < rowLimit) place(sheet, row, column, cell);
}

function place(sheet: Sheet, index: number, column: number, cell: Cell): void {
  const row = sheet.rows.get(index) ?? { cells: [], height: undefined, hidden: false };
  sheet.rows.set(index, row);
  delete cell.source;
  row.cells[column] = cell;
}

function shiftColumns(sheet: Sheet, { area, kind }: Shift): void {
  const count = area.right - area.left + 1;
  for (const [, row] of rowsWithin(sheet, area)) {
    if (row.cells.length <= area.left) continue;
    if (kind === 'insert') {
      row.cells.splice(area.left, 0, ...Array.from({ length: count }, () => undefined));
      row.cells.length = Math.min(row.cells.length, columnLimit);
    } else row.cells.splice(area.left, count);
    for (let column = area.left; column < row.cells.length; column++) {
      const cell = row.cells[column];
      if (cell) delete cell.source;
    }
  }
  if (isWholeColumns(area)) moveColumnWidths(sheet, area, kind);
}

function moveColumnWidths(sheet: Sheet, area: Area, kind: Shift['kind']): void {
  const count = area.right - area.left + 1;
  const columns = [...sheet.columns];
  sheet.columns.clear();
  sheet.changed.add('columns');
  for (const [index, column] of columns) {
    if (kind === 'delete' && index >= area.left && index <= area.right) continue;
    const moves = index >= (kind === 'insert' ? area.left : area.right + 1);
    sheet.columns.set(moves ? index + (kind === 'insert' ? count : -count) : index, column);
  }
}

function shiftTables(sheet: Sheet, shift: Shift): void {
  for (let index = sheet.tables.length - 1; index >= 0; index--) {
    const table = sheet.tables[index];
    if (!table) continue;
    const area = shiftedArea(table.area, shift);
    if (!area) {
      sheet.tables.splice(index, 1);
      sheet.changed.add('tables');
    } else if (formatArea(area) !== formatArea(table.area)) {
      if (shift.along === 'columns' && shift.kind === 'delete') dropColumns(table, shift.area);
      table.area = area;
      table.changed = true;
      sheet.changed.add('tables');
    }
  }
}

function dropColumns(table: Sheet['tables'][number], deleted: Area): void {
  const left = table.area.left;
  table.columns = table.columns.filter(
    (_, index) => left + index < deleted.left || left + index > deleted.right,
  );
}

function shiftAreas(sheet: Sheet, shift: Shift): void {
  replaceAreas(sheet.merges, shift, () => sheet.changed.add('merges'));
  for (const validation of sheet.validations) {
    validation.areas = movedAreas(validation.areas, shift, () => sheet.changed.add('validations'));
  }
  for (const format of sheet.conditionalFormats) {
    format.areas = movedAreas(format.areas, shift, () => sheet.changed.add('conditionalFormats'));
  }
  removeWhere(sheet.validations, ({ areas }) => areas.length === 0);
  removeWhere(sheet.conditionalFormats, ({ areas }) => areas.length === 0);
}

function removeWhere<T>(list: T[], isGone: (item: T) => boolean): void {
  for (let index = list.length - 1; index >= 0; index--) {
    const item = list[index];
    if (item !== undefined && isGone(item)) list.splice(index, 1);
  }
}

function replaceAreas(areas: Area[], shift: Shift, changed: () => void): void {
  const moved = movedAreas(areas, shift, changed);
  areas.splice(0, areas.length, ...moved);
}

function movedAreas(areas: readonly Area[], shift: Shift, changed: () => void): Area[] {
  const moved = areas.map((area) => shiftedArea(area, shift)).filter((area) => area !== undefined);
  if (JSON.stringify(moved) !== JSON.stringify(areas)) changed();
  return moved;
}

function shiftPage(sheet: Sheet, shift: Shift): void {
  if (shift.along !== 'rows' || !isWholeRows(shift.area)) return;
  const moved = sheet.horizontalBreaks
    .map((row) => shiftedArea({ top: row, bottom: row, left: 0, right: columnLimit - 1 }, shift)?.top)
    .filter((row) => row !== undefined);
  if (JSON.stringify(moved) === JSON.stringify(sheet.horizontalBreaks)) return;
  sheet.horizontalBreaks.splice(0, sheet.horizontalBreaks.length, ...moved);
  sheet.changed.add('breaks');
}

/** The formula, which stands on `home`, after cells of `sheet` were shifted. */
export function withCellsShifted(
  formula: string,
  home: Sheet | undefined,
  sheet: Sheet,
  shift: Shift,
): string {
  return mapReferences(formula, ({ text, sheet: named, local }) => {
    const pointsThere = named === undefined ? home === sheet : sameName(named, sheet.name);
    const area = pointsThere ? parseArea(local) : undefined;
    if (!area) return text;
    const moved = shiftedArea(area, shift);
    const prefix = named === undefined ? '' : `${quotedSheetName(named)}!`;
    if (!moved) return `${prefix}#REF!`;
    return prefix + withMarksOf(local, moved);
  });
}

/** The address of `area` with `$` where `local` has them. */
function withMarksOf(local: string, area: Area): string {
  const marks = local.split(':').map((part) => {
    const found = /^(\$?)[A-Za-z]*(\$?)\d*$/.exec(part);
    return { column: found?.[1] ?? '', row: found?.[2] ?? '' };
  });
  const wasSingle = marks.length === 1;
  const plain = formatArea(area).split(':');
  const parts = wasSingle ? plain.slice(0, 1) : plain.length === 1 ? [plain[0], plain[0]] : plain;
  return parts
    .map((part, index) => {
      const { column, row } = marks[index] ?? { column: '', row: '' };
      return (part ?? '').replace(/^([A-Z]*)(\d*)$/, (_, letters: string, digits: string) =>
        letters ? column + letters + (digits ? row + digits : '') : column + digits,
      );
    })
    .join(':');
}

export function touches(area: Area, shift: Shift): boolean {
  return intersection(area, movingStrip(shift)) !== undefined;
}
