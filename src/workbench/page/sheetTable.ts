/** A sheet as a table of the page: letters above, numbers beside, the cells as they look. */
import type { Evaluation } from '../../host/calculation/evaluation';
import { columnWidth, isColumnHidden, isRowHidden, rowHeight } from '../../host/office/formats';
import { bodyArea } from '../../host/office/ranges';
import { columnName, isInside } from '../../host/workbook/address';
import { cellAt, isBlank, styleAt } from '../../host/workbook/cells';
import type { BorderEdge, StyleBook } from '../../host/workbook/style';
import type { Area, Cell, Sheet } from '../../host/workbook/workbook';
import { shownText } from './cellText';
import { hasList } from './choices';
import { conditionalLook, type ConditionalLook } from './conditionalLook';
import { element } from './elements';
import type { Extent } from './extent';
import { say } from './language';
import { hasLine, pixels, type Looks } from './looks';

export interface SheetDrawing {
  readonly sheet: Sheet;
  readonly styles: StyleBook;
  readonly evaluation: Evaluation;
  readonly extent: Extent;
  readonly looks: Looks;
}

const rowNumberWidth = 44;

export function sheetTable(drawing: SheetDrawing): HTMLTableElement {
  const columns = indexes(drawing.extent.columns).filter((column) => !isColumnHidden(drawing.sheet, column));
  const rows = indexes(drawing.extent.rows).filter((row) => !isRowHidden(drawing.sheet, row));
  const label = say('sheet', { name: drawing.sheet.name });
  const table = element('table', { role: 'grid', 'aria-label': label });
  table.classList.toggle('gridlines', drawing.sheet.showGridlines);
  const { group, width } = columnGroup(drawing.sheet, columns);
  table.style.width = `${width}px`;
  table.append(group, letters(columns), body(drawing, rows, columns));
  return table;
}

function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function columnGroup(
  sheet: Sheet,
  columns: readonly number[],
): { readonly group: HTMLElement; readonly width: number } {
  const widths = [rowNumberWidth, ...columns.map((column) => Math.round(pixels(columnWidth(sheet, column))))];
  const group = element('colgroup');
  for (const width of widths) {
    const column = element('col');
    column.style.width = `${width}px`;
    group.append(column);
  }
  return { group, width: widths.reduce((sum, width) => sum + width, 0) };
}

function letters(columns: readonly number[]): HTMLElement {
  const corner = element(
    'th',
    { scope: 'col', class: 'corner' },
    element('span', { class: 'unseen' }, say('corner')),
  );
  const heads = columns.map((column) => element('th', { scope: 'col' }, columnName(column)));
  return element('thead', {}, element('tr', {}, corner, ...heads));
}

function body(drawing: SheetDrawing, rows: readonly number[], columns: readonly number[]): HTMLElement {
  const conditional = conditionalLook(drawing.sheet, drawing.evaluation);
  const painter = new CellPainter(drawing, conditional);
  const lines = rows.map((row) => {
    const head = element('th', { scope: 'row' }, String(row + 1));
    const line = element('tr', {}, head, ...columns.flatMap((column) => painter.cell(row, column) ?? []));
    line.style.height = `${Math.round(pixels(rowHeight(drawing.sheet, row)))}px`;
    return line;
  });
  return element('tbody', {}, ...lines);
}

class CellPainter {
  constructor(
    private readonly drawing: SheetDrawing,
    private readonly conditional: ConditionalLook,
  ) {}

  /** Undefined for a cell that a merged one covers. */
  cell(row: number, column: number): HTMLTableCellElement | undefined {
    const { sheet, styles, looks } = this.drawing;
    const merged = sheet.merges.find((area) => isInside(area, row, column));
    if (merged && (merged.top !== row || merged.left !== column)) return undefined;
    const cell = cellAt(sheet, row, column);
    const style = styleAt(styles, sheet, row, column);
    const conditional = this.conditional(row, column);
    const text = shownText(cell, conditional.numberFormat ?? style.numberFormat);
    const drawn = element('td', { 'data-row': row, 'data-column': column, tabindex: -1 }, text);
    if (cell || style !== styles.normal) {
      const isNumber = typeof cell?.value === 'number';
      drawn.className = looks.classOf({
        style,
        conditional,
        isNumber,
        drawnBeside: this.drawnBeside(row, column),
      });
    }
    if (merged) span(drawn, merged);
    this.mark(drawn, cell, row, column);
    return drawn;
  }

  private drawnBeside(row: number, column: number): readonly BorderEdge[] {
    const { sheet, styles } = this.drawing;
    const above = row > 0 && hasLine(styleAt(styles, sheet, row - 1, column).borders.bottom);
    const before = column > 0 && hasLine(styleAt(styles, sheet, row, column - 1).borders.right);
    return [...(above ? (['top'] as const) : []), ...(before ? (['left'] as const) : [])];
  }

  private mark(drawn: HTMLTableCellElement, cell: Cell | undefined, row: number, column: number): void {
    const { sheet } = this.drawing;
    if (hasList(sheet, row, column)) drawn.setAttribute('aria-haspopup', 'listbox');
    if (sheet.protection && cell?.style.locked !== false) drawn.setAttribute('aria-readonly', 'true');
    if (isBanded(sheet, row, column)) drawn.classList.add('band');
    if (this.spills(cell, row, column)) drawn.classList.add('spills');
  }

  /** A text that is not wrapped shows over the empty cells beside it. */
  private spills(cell: Cell | undefined, row: number, column: number): boolean {
    return (
      typeof cell?.value === 'string' &&
      !cell.style.wrap &&
      isBlank(cellAt(this.drawing.sheet, row, column + 1))
    );
  }
}

function span(drawn: HTMLTableCellElement, { top, left, bottom, right }: Area): void {
  drawn.rowSpan = bottom - top + 1;
  drawn.colSpan = right - left + 1;
}

function isBanded(sheet: Sheet, row: number, column: number): boolean {
  const table = sheet.tables.find(({ area }) => isInside(area, row, column));
  if (!table?.showBandedRows || table.style === '') return false;
  const { top, bottom } = bodyArea(table);
  return row >= top && row <= bottom && (row - top) % 2 === 0;
}
