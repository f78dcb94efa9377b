/** Inserting, deleting, clearing, merging and copying cells, with what Excel forbids. */
import { columnCount, isWholeColumns, isWholeRows, overlaps, rowCount, without } from '../workbook/address';
import {
  cellAt,
  cellsWithin,
  ensureCell,
  ensureColumn,
  ensureRow,
  isBlank,
  setContent,
} from '../workbook/cells';
import { translated } from '../workbook/formula';
import { shiftConflict, shiftedArea, shiftSheet, withCellsShifted, type Shift } from '../workbook/shifting';
import type { Style } from '../workbook/style';
import type { Area, Cell, CellContent, Sheet } from '../workbook/workbook';
import { copyRules } from './copiedRules';
import { requireEditable, requirePermission } from './protection';
import { mapFormulas } from './references';
import { refusal, rules } from './rules';
import type { Session } from './session';
import { afterContentChange, fillNewRows } from './tableContents';
import type { RangeTarget } from './targets';
import { release, touching } from './validations';
import { releaseFilled } from './values';

const conflicts = {
  table: rules.insertThroughTable,
  merge: rules.insertThroughMerge,
  offSheet: rules.insertOffSheet,
} as const;

export function shiftCells(session: Session, sheet: Sheet, shift: Shift): void {
  requireShiftAllowed(session, sheet, shift);
  const conflict = shiftConflict(sheet, shift);
  if (conflict) throw refusal(conflicts[conflict], 'Range.insert');
  const stretched = shift.kind === 'insert' ? tablesStretchedBy(sheet, shift) : [];
  shiftSheet(sheet, shift);
  mapFormulas(session.workbook, (formula, at) => withCellsShifted(formula, at.sheet, sheet, shift));
  moveKeptRanges(session, sheet, shift);
  for (const table of stretched)
    fillNewRows(session.workbook, sheet, table, { ...table.area, ...rowsOf(shift) });
  session.contentChanged(sheet, shift.area);
}

function rowsOf({ area }: Shift): Pick<Area, 'top' | 'bottom'> {
  return { top: area.top, bottom: area.bottom };
}

function tablesStretchedBy(sheet: Sheet, { area, along }: Shift): Sheet['tables'] {
  if (along !== 'rows') return [];
  return sheet.tables.filter((table) => table.area.top < area.top && table.area.bottom >= area.top);
}

function requireShiftAllowed(session: Session, sheet: Sheet, { area, along, kind }: Shift): void {
  if (!sheet.protection) return;
  if (along === 'rows') requirePermission(sheet, kind === 'insert' ? 'allowInsertRows' : 'allowDeleteRows');
  else requirePermission(sheet, kind === 'insert' ? 'allowInsertColumns' : 'allowDeleteColumns');
  if (kind === 'delete') requireEditable(session, sheet, area);
}

function moveKeptRanges(session: Session, sheet: Sheet, shift: Shift): void {
  const dead: RangeTarget[] = [];
  for (const range of session.rangesOn(sheet)) {
    const moved = shiftedArea(range.area, shift);
    if (moved) range.area = moved;
    else dead.push(range);
  }
  session.forgetDeadRanges(dead);
}

export type ClearWhat = 'All' | 'Contents' | 'Formats';

export function clearCells({ sheet, area }: RangeTarget, what: ClearWhat, session: Session): void {
  const { styles } = session.workbook;
  if (what !== 'Formats') {
    requireEditable(session, sheet, area);
    for (const [cell] of cellsWithin(sheet, area)) if (!isBlank(cell)) empty(cell, sheet, session);
    afterContentChange(session, sheet, area);
    session.contentChanged(sheet, area);
  }
  if (what === 'Contents') return;
  requirePermission(sheet, 'allowFormatCells');
  for (const [cell] of cellsWithin(sheet, area)) cell.style = styles.normal;
  forgetLooksToCome(sheet, area);
  clearRules(sheet, area);
  if (what === 'All') releaseValidations(sheet, area);
  sheet.changed.add('cells');
}

function empty(cell: Cell, sheet: Sheet, session: Session): void {
  releaseFilled(session, sheet, cell);
  setContent(cell, undefined);
}

function forgetLooksToCome(sheet: Sheet, area: Area): void {
  if (isWholeRows(area))
    for (const [index, row] of sheet.rows) if (index >= area.top && index <= area.bottom) delete row.style;
  if (!isWholeColumns(area)) return;
  for (const [index, column] of sheet.columns)
    if (index >= area.left && index <= area.right) delete column.style;
  sheet.changed.add('columns');
}

function releaseValidations(sheet: Sheet, area: Area): void {
  if (touching({ sheet, areas: [area] }).length > 0) release(sheet, [area]);
}

/** Clearing formats takes conditional formats and merges with it, as Excel's own command does. */
function clearRules(sheet: Sheet, area: Area): void {
  removeAreas(sheet, area);
  const merges = sheet.merges.filter((merge) => !overlaps(merge, area));
  if (merges.length === sheet.merges.length) return;
  sheet.merges.splice(0, sheet.merges.length, ...merges);
  sheet.changed.add('merges');
}

function removeAreas(sheet: Sheet, area: Area): void {
  for (let index = sheet.conditionalFormats.length - 1; index >= 0; index--) {
    const format = sheet.conditionalFormats[index];
    if (!format?.areas.some((own) => overlaps(own, area))) continue;
    format.areas = format.areas.flatMap((own) => without(own, area));
    if (format.areas.length === 0) sheet.conditionalFormats.splice(index, 1);
    sheet.changed.add('conditionalFormats');
  }
}

export function mergeCells({ sheet, area }: RangeTarget, across: boolean, session: Session): void {
  requirePermission(sheet, 'allowFormatCells');
  if (sheet.tables.some((table) => overlaps(table.area, area)))
    throw refusal(rules.mergeInTable, 'Range.merge');
  unmergeCells({ sheet, area });
  const merges = across ? rowsWithinArea(area) : [area];
  for (const merge of merges) if (!isSingle(merge)) mergeOne(sheet, merge, session);
  session.contentChanged(sheet, area);
}

function rowsWithinArea(area: Area): Area[] {
  return Array.from({ length: rowCount(area) }, (_, offset) => ({
    ...area,
    top: area.top + offset,
    bottom: area.top + offset,
  }));
}

function isSingle(area: Area): boolean {
  return rowCount(area) * columnCount(area) === 1;
}

/** Only the upper left content is kept. */
function mergeOne(sheet: Sheet, merge: Area, session: Session): void {
  const filled = [...cellsWithin(sheet, merge)].filter(([cell]) => !isBlank(cell));
  const first = filled[0]?.[0];
  const kept = first && { value: first.value, formula: first.formula };
  for (const [cell] of filled) setContent(cell, undefined);
  if (kept) {
    setContent(ensureCell(session.workbook.styles, sheet, merge.top, merge.left), kept.value, kept.formula);
  }
  sheet.merges.push(merge);
  sheet.changed.add('merges');
}

export function unmergeCells({ sheet, area }: RangeTarget): void {
  requirePermission(sheet, 'allowFormatCells');
  const kept = sheet.merges.filter((merge) => !overlaps(merge, area));
  if (kept.length === sheet.merges.length) return;
  sheet.merges.splice(0, sheet.merges.length, ...kept);
  sheet.changed.add('merges');
}

export type CopyWhat = 'All' | 'Formulas' | 'Values' | 'Formats';

/** A source smaller than the destination is repeated; a destination smaller than the source grows to it. */
export function copyCells(
  to: RangeTarget,
  from: RangeTarget,
  what: CopyWhat,
  skipBlanks: boolean,
  session: Session,
): void {
  const area = destinationArea(to.area, from.area);
  if (what !== 'Formats') requireEditable(session, to.sheet, area);
  const copied = snapshot(from, session);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const source =
        copied[(row - area.top) % copied.length]?.[(column - area.left) % columnCount(from.area)];
      if (source && !(skipBlanks && source.isBlank)) paste(to.sheet, row, column, source, what, session);
    }
  }
  if (what === 'All' || what === 'Formats') copyRules({ sheet: to.sheet, area }, from, what);
  if (what === 'All' && isWholeRows(from.area)) copyRowHeights(to.sheet, area, from);
  if (what === 'All' && isWholeColumns(from.area)) copyColumnWidths(to.sheet, area, from);
  afterContentChange(session, to.sheet, area);
  session.contentChanged(to.sheet, area);
}

function destinationArea(to: Area, from: Area): Area {
  const rows = Math.max(rowCount(from), rowCount(to) - (rowCount(to) % rowCount(from)));
  const columns = Math.max(columnCount(from), columnCount(to) - (columnCount(to) % columnCount(from)));
  return { ...to, bottom: to.top + rows - 1, right: to.left + columns - 1 };
}

interface Copied {
  readonly row: number;
  readonly column: number;
  readonly value: CellContent | undefined;
  readonly formula: string | undefined;
  readonly style: Style;
  readonly isBlank: boolean;
}

function snapshot({ sheet, area }: RangeTarget, session: Session): Copied[][] {
  const lines: Copied[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: Copied[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellAt(sheet, row, column);
      const style = cell?.style ?? session.workbook.styles.normal;
      line.push({ row, column, value: cell?.value, formula: cell?.formula, style, isBlank: isBlank(cell) });
    }
    lines.push(line);
  }
  return lines;
}

function paste(
  sheet: Sheet,
  row: number,
  column: number,
  source: Copied,
  what: CopyWhat,
  session: Session,
): void {
  const cell = ensureCell(session.workbook.styles, sheet, row, column);
  if (what !== 'Formats') releaseFilled(session, sheet, cell);
  if (what === 'Values') setContent(cell, source.value);
  if (what === 'All' || what === 'Formulas') {
    const formula = source.formula && translated(source.formula, row - source.row, column - source.column);
    setContent(cell, source.value, formula);
  }
  if (what === 'All' || what === 'Formats') cell.style = source.style;
}

function copyRowHeights(sheet: Sheet, area: Area, from: RangeTarget): void {
  for (let row = area.top; row <= area.bottom; row++) {
    ensureRow(sheet, row).height = from.sheet.rows.get(from.area.top + row - area.top)?.height;
  }
}

function copyColumnWidths(sheet: Sheet, area: Area, from: RangeTarget): void {
  for (let column = area.left; column <= area.right; column++) {
    ensureColumn(sheet, column).width = from.sheet.columns.get(from.area.left + column - area.left)?.width;
  }
  sheet.changed.add('columns');
}
