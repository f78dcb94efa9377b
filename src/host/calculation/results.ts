/** Puts what a formula gave into its cell, and into the cells it fills. */
import { isInside, isOnSheet, overlaps, sameArea } from '../workbook/address';
import { cellAt, ensureCell, isBlank, setContent } from '../workbook/cells';
import type { Area, Cell, CellContent, Sheet, Workbook } from '../workbook/workbook';
import type { FormulaCell, PlacedCell } from './formulaIndex';
import { errors, isError, Matrix, type Scalar } from './values';

/** What the cells of an array held after it was last calculated, to tell them from what a user wrote there. */
export class Results {
  private readonly filled = new WeakMap<Cell, Matrix>();
  /** Areas that formulas have begun or ceased to fill. */
  readonly reshaped: { sheet: Sheet; area: Area }[] = [];

  constructor(private readonly workbook: Workbook) {}

  /** Returns whether any cell has another value than before. */
  store(formula: FormulaCell, value: Scalar | Matrix): boolean {
    const { cell } = formula;
    const { array } = cell;
    if (array && !array.isDynamic) return this.fill(formula, stretched(value, array.area), array.area);
    if (value instanceof Matrix && !value.isSingle) return this.spill(formula, value);
    const emptied = this.empty(formula);
    return put(formula.sheet, cell, value instanceof Matrix ? value.at(0, 0) : value) || emptied;
  }

  private spill(formula: FormulaCell, value: Matrix): boolean {
    const { sheet, row, column, cell } = formula;
    const area = { top: row, left: column, bottom: row + value.height - 1, right: column + value.width - 1 };
    if (this.isBlocked(formula, area)) {
      const emptied = this.empty(formula);
      return put(sheet, cell, errors.spill) || emptied;
    }
    const before = cell.array;
    const emptied = before && !sameArea(before.area, area) ? this.empty(formula) : false;
    if (!before || emptied) this.reshaped.push({ sheet, area });
    cell.array = { area, isDynamic: true, metadata: before?.metadata };
    return this.fill(formula, value, area) || emptied;
  }

  private fill({ sheet, cell }: FormulaCell, value: Matrix, area: Area): boolean {
    let changed = false;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const target = ensureCell(this.workbook.styles, sheet, row, column);
        if (put(sheet, target, value.at(row - area.top, column - area.left))) changed = true;
      }
    }
    this.filled.set(cell, value);
    return changed;
  }

  /** Takes back what a dynamic array filled, but not what a user has written over it. */
  private empty({ sheet, row, column, cell }: PlacedCell): boolean {
    const area = cell.array?.area;
    if (!area) return false;
    for (const [target, atRow, atColumn] of cellsOf(sheet, area)) {
      const isOwn =
        !(atRow === row && atColumn === column) &&
        !this.isForeign(cell, target, atRow - row, atColumn - column);
      if (isOwn) setContent(target, undefined);
    }
    sheet.changed.add('cells');
    this.reshaped.push({ sheet, area });
    this.filled.delete(cell);
    delete cell.array;
    return true;
  }

  /** Something else was written over the formula: what it filled goes with it. */
  abandon(placed: PlacedCell): void {
    this.empty(placed);
  }

  /** Tables, merged cells and other contents are in the way. Source: support.microsoft.com/office/how-to-correct-a-spill-error. */
  private isBlocked({ sheet, row, column, cell }: FormulaCell, area: Area): boolean {
    if (!isOnSheet(area)) return true;
    if (
      sheet.tables.some((table) => overlaps(table.area, area)) ||
      sheet.merges.some((merged) => overlaps(merged, area))
    )
      return true;
    for (const [target, atRow, atColumn] of cellsOf(sheet, area)) {
      const isOwnCell = target === cell;
      const wasOurs = cell.array !== undefined && isInside(cell.array.area, atRow, atColumn);
      if (isOwnCell || isBlank(target)) continue;
      if (!wasOurs || this.isForeign(cell, target, atRow - row, atColumn - column)) return true;
    }
    return false;
  }

  private isForeign(cell: Cell, target: Cell, down: number, across: number): boolean {
    if (target.formula !== undefined) return true;
    const filled = this.filled.get(cell);
    return filled !== undefined && !sameContent(target.value, shown(filled.at(down, across)));
  }
}

function* cellsOf(sheet: Sheet, area: Area): Generator<[Cell, number, number]> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellAt(sheet, row, column);
      if (cell) yield [cell, row, column];
    }
  }
}

/** A formula that gives an empty cell shows 0. */
function shown(value: Scalar): CellContent {
  return value ?? 0;
}

function put(sheet: Sheet, cell: Cell, value: Scalar): boolean {
  const content = shown(value);
  if (sameContent(cell.value, content)) return false;
  cell.value = content;
  delete cell.source;
  sheet.changed.add('cells');
  return true;
}

function sameContent(first: CellContent | undefined, second: CellContent): boolean {
  return isError(first) && isError(second) ? first.error === second.error : first === second;
}

/** An array in cells of a fixed number: single rows, columns and values are repeated, the rest is #N/A. */
function stretched(value: Scalar | Matrix, area: Area): Matrix {
  const matrix = value instanceof Matrix ? value : new Matrix([[value]]);
  const { height, width } = matrix;
  const at = (row: number, column: number): Scalar => {
    const fromRow = height === 1 ? 0 : row;
    const fromColumn = width === 1 ? 0 : column;
    return fromRow < height && fromColumn < width ? matrix.at(fromRow, fromColumn) : errors.notAvailable;
  };
  return new Matrix(
    Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
      Array.from({ length: area.right - area.left + 1 }, (__, column) => at(row, column)),
    ),
  );
}
