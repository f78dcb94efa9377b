/** The sheet in front: drawn, walked through with pointer and keys, edited cell by cell. */
import type { Chart, Sheet, Workbook } from '../../host/workbook/workbook';
import { leftOf, topOf } from '../../host/office/formats';
import { chartSeries } from './chartData';
import { chartDrawing } from './chartDrawing';
import { element } from './elements';
import { rowStep } from './extent';
import { freeze } from './frozen';
import { say } from './language';
import { pixels } from './looks';
import { sheetTable, type SheetDrawing } from './sheetTable';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface SheetHooks {
  readonly select: (place: CellPlace) => void;
  /** Opens the cell for editing, beginning with `typed` where a key began it. */
  readonly edit: (place: CellPlace, cell: HTMLElement, typed: string | undefined) => void;
  readonly clear: (place: CellPlace) => void;
  readonly showMoreRows: () => void;
}

export class SheetView {
  private table: HTMLTableElement | undefined;
  private selected: CellPlace = { row: 0, column: 0 };
  private drawnSheet: string | undefined;

  constructor(
    private readonly container: HTMLElement,
    private readonly hooks: SheetHooks,
  ) {
    container.addEventListener('click', (event) => {
      const place = placeOf(event.target);
      if (place) hooks.select(place);
    });
    container.addEventListener('dblclick', (event) => {
      const place = placeOf(event.target);
      if (place) this.edit(place, undefined);
    });
    container.addEventListener('keydown', (event) => {
      this.key(event);
    });
  }

  draw(drawing: SheetDrawing, workbook: Workbook): void {
    const { sheet } = drawing;
    const hadFocus = this.container.contains(document.activeElement);
    const { scrollTop, scrollLeft } = this.container;
    const table = sheetTable(drawing);
    const charts = element('div', { class: 'charts' });
    this.container.replaceChildren(
      element('div', { class: 'sheet-area' }, table, charts),
      ...notesOn(drawing, this.hooks),
    );
    this.table = table;
    const taken = freeze(table, sheet);
    this.container.style.scrollPadding = `${taken.top + 4}px 4px 4px ${taken.left + 4}px`;
    for (const chart of sheet.charts) charts.append(placedChart(chart, workbook, sheet, table));
    const isSame = this.drawnSheet === sheet.id;
    this.container.scrollTo(isSame ? scrollLeft : 0, isSame ? scrollTop : 0);
    this.drawnSheet = sheet.id;
    this.show(this.selected, hadFocus);
  }

  /** Marks the cell as selected; one that was not before is brought into view. */
  show(place: CellPlace, takesFocus: boolean): void {
    const isOther = place.row !== this.selected.row || place.column !== this.selected.column;
    const before = this.cellAt(this.selected);
    before?.setAttribute('tabindex', '-1');
    before?.removeAttribute('aria-selected');
    this.selected = place;
    const cell = this.cellAt(place);
    cell?.setAttribute('tabindex', '0');
    cell?.setAttribute('aria-selected', 'true');
    if (takesFocus) cell?.focus({ preventScroll: true });
    if (isOther) cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  cellAt({ row, column }: CellPlace): HTMLElement | undefined {
    const cell = this.table?.querySelector(`td[data-row="${row}"][data-column="${column}"]`);
    return cell instanceof HTMLElement ? cell : undefined;
  }

  private edit(place: CellPlace, typed: string | undefined): void {
    const cell = this.cellAt(place);
    if (cell) this.hooks.edit(place, cell, typed);
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || !placeOf(event.target)) return;
    const step = steps[event.key];
    if (step) this.move(step);
    else if (event.key === 'Enter' || event.key === 'F2') this.edit(this.selected, undefined);
    else if (event.key === 'Delete' || event.key === 'Backspace') this.hooks.clear(this.selected);
    else if (event.key.length === 1 && !event.altKey) this.edit(this.selected, event.key);
    else return;
    event.preventDefault();
  }

  private move([down, right]: readonly [number, number]): void {
    const place = { row: this.selected.row + down, column: this.selected.column + right };
    if (this.cellAt(place)) this.hooks.select(place);
  }
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [20, 0],
  PageUp: [-20, 0],
};

function placeOf(target: EventTarget | null): CellPlace | undefined {
  const cell = target instanceof Element ? target.closest('td') : null;
  const { row, column } = cell?.dataset ?? {};
  return row === undefined || column === undefined ? undefined : { row: Number(row), column: Number(column) };
}

function notesOn({ extent }: SheetDrawing, { showMoreRows }: SheetHooks): HTMLElement[] {
  const notes: HTMLElement[] = [];
  if (extent.usedRows > extent.rows) {
    const more = element('button', { type: 'button', class: 'more' });
    more.textContent = say('moreRows', { shown: extent.rows, all: extent.usedRows });
    more.addEventListener('click', showMoreRows);
    notes.push(more);
  }
  if (extent.usedColumns > extent.columns) {
    const text = say('moreColumns', { shown: extent.columns, all: extent.usedColumns });
    notes.push(element('p', { class: 'more' }, text));
  }
  return notes;
}

/** Over the row and column it stands at, which may be higher and wider in the page than on paper. */
function placedChart(chart: Chart, workbook: Workbook, sheet: Sheet, table: HTMLTableElement): Element {
  const drawn = chartDrawing(chart, chartSeries(workbook, sheet, chart));
  const row = lastBefore(chart.top, (index) => topOf(sheet, index));
  const line = table.querySelector(`td[data-row="${row}"]`)?.parentElement;
  const inside = pixels(chart.top - topOf(sheet, row));
  const rowNumbers = table.tHead?.rows[0]?.cells[0]?.offsetWidth ?? 0;
  drawn.style.top = `${(line?.offsetTop ?? 0) + inside}px`;
  drawn.style.left = `${rowNumbers + pixels(Math.max(chart.left, leftOf(sheet, 0)))}px`;
  return drawn;
}

const furthestRow = 5 * rowStep;

function lastBefore(top: number, topOfRow: (index: number) => number): number {
  let row = 0;
  while (row < furthestRow && topOfRow(row + 1) <= top) row++;
  return row;
}
