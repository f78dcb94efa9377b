/** Where the formulas of a workbook stand, so that those within an area are found without looking at every cell. */
import { intersection, isInside } from '../workbook/address';
import type { Area, Cell, Sheet, Workbook } from '../workbook/workbook';
import type { Reference } from './values';

export interface PlacedCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

export interface FormulaCell extends PlacedCell {
  readonly formula: string;
  state: 'waiting' | 'under way' | 'done';
  /** Whether this recalculation gave it, or a cell that it fills, another value. */
  changed: boolean;
  isCircular: boolean;
}

interface SheetFormulas {
  readonly columns: Map<number, FormulaCell[]>;
  /** Those that fill more cells than their own. */
  readonly arrays: FormulaCell[];
}

export class FormulaIndex {
  readonly all: FormulaCell[] = [];
  /** Cells that filled others until something else was written there. */
  readonly orphans: PlacedCell[] = [];
  private readonly sheets = new Map<Sheet, SheetFormulas>();

  constructor(workbook: Workbook) {
    for (const sheet of workbook.sheets) this.sheets.set(sheet, this.formulasOf(sheet));
  }

  private formulasOf(sheet: Sheet): SheetFormulas {
    const found: SheetFormulas = { columns: new Map(), arrays: [] };
    for (const row of rowsDownwards(sheet)) {
      sheet.rows.get(row)?.cells.forEach((cell, column) => {
        if (!cell) return;
        const placed = { sheet, row, column, cell };
        if (cell.formula !== undefined) this.add(found, { ...placed, formula: cell.formula, ...untouched });
        else if (cell.array) this.orphans.push(placed);
      });
    }
    return found;
  }

  private add(found: SheetFormulas, formula: FormulaCell): void {
    this.all.push(formula);
    const column = found.columns.get(formula.column);
    if (column) column.push(formula);
    else found.columns.set(formula.column, [formula]);
    if (formula.cell.array) found.arrays.push(formula);
  }

  /** Formulas in the area, and those elsewhere that fill cells of it. */
  within({ sheet, area, isSingle }: Reference): FormulaCell[] {
    const formulas = this.sheets.get(sheet);
    if (!formulas) return [];
    const found: FormulaCell[] = [];
    if (isSingle) inColumn(formulas.columns.get(area.left), area, found);
    else
      for (const [column, cells] of formulas.columns)
        if (column >= area.left && column <= area.right) inColumn(cells, area, found);
    for (const formula of formulas.arrays) if (fills(formula, area)) found.push(formula);
    return found;
  }
}

function inColumn(cells: readonly FormulaCell[] | undefined, area: Area, found: FormulaCell[]): void {
  if (!cells) return;
  for (let at = firstFrom(cells, area.top); at < cells.length; at++) {
    const formula = cells[at];
    if (!formula || formula.row > area.bottom) return;
    found.push(formula);
  }
}

const untouched = { state: 'waiting', changed: false, isCircular: false } as const;

function rowsDownwards(sheet: Sheet): number[] {
  const rows = [...sheet.rows.keys()];
  const isSorted = rows.every((row, index) => index === 0 || row > (rows[index - 1] ?? 0));
  return isSorted ? rows : rows.sort((first, second) => first - second);
}

function firstFrom(cells: readonly FormulaCell[], top: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cells[middle]?.row ?? Infinity) < top) low = middle + 1;
    else high = middle;
  }
  return low;
}

function fills({ cell, row, column }: FormulaCell, area: Area): boolean {
  return (
    cell.array !== undefined &&
    !isInside(area, row, column) &&
    intersection(cell.array.area, area) !== undefined
  );
}
