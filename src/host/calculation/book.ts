/** The workbook as formulas read it during one round of calculation. */
import { cellCount, isInside, isWholeColumns, isWholeRows } from '../workbook/address';
import { findName, findSheet } from '../workbook/sheets';
import type { Area, DefinedName, Sheet, Table, Workbook } from '../workbook/workbook';
import type { Profile } from '../office/profile';
import type { Shapes } from './shapes';
import type { Book, Place, PlacedTable, Shape } from './site';
import { Matrix, Reference, type Scalar } from './values';

/**
 * Cells of blocks kept for the formulas to come: the columns of a large table, which each of its rows asks for. Running
 * totals would fill the memory otherwise.
 */
const keptCellLimit = 2_000_000;

export class CalculatedBook implements Book {
  private readonly tables = new Map<string, PlacedTable>();
  private readonly blocks = new Map<string, Matrix>();
  private keptCells = 0;
  /** A formula asks for the table around it as often as it names a cell of its row. */
  private lastAround: { readonly place: Place; readonly table: PlacedTable | undefined } | undefined;
  private lastUsed: { readonly row: number; readonly column: number } | undefined;
  private readonly namesInUse = new Set<DefinedName>();

  constructor(
    readonly workbook: Workbook,
    readonly profile: Profile,
    private readonly shapes: Shapes,
    readonly require: (reference: Reference) => void,
  ) {
    for (const sheet of workbook.sheets) for (const table of sheet.tables) this.addTable(table, sheet);
  }

  private addTable(table: Table, sheet: Sheet): void {
    const columnIndexes = new Map(table.columns.map(({ name }, index) => [name.toLowerCase(), index]));
    this.tables.set(table.name.toLowerCase(), { table, sheet, columnIndexes });
  }

  sheet(name: string): Sheet | undefined {
    return findSheet(this.workbook, name);
  }

  table(name: string): PlacedTable | undefined {
    return this.tables.get(name.toLowerCase());
  }

  tableAround(place: Place): PlacedTable | undefined {
    if (this.lastAround?.place !== place) this.lastAround = { place, table: this.findAround(place) };
    return this.lastAround.table;
  }

  private findAround({ sheet, row, column }: Place): PlacedTable | undefined {
    const table = sheet.tables.find((candidate) => isInside(candidate.area, row, column));
    return table && this.table(table.name);
  }

  withName<T>(name: string, sheet: Sheet, use: (shape: Shape) => T): T | undefined {
    const defined = findName(this.workbook, name, sheet);
    if (!defined || this.namesInUse.has(defined)) return undefined;
    this.namesInUse.add(defined);
    try {
      return use(this.shapes.ofName(defined.formula));
    } finally {
      this.namesInUse.delete(defined);
    }
  }

  shapeOf(formula: string, row: number, column: number): Shape {
    return this.shapes.of(formula, row, column);
  }

  scalarAt(sheet: Sheet, row: number, column: number): Scalar {
    return sheet.rows.get(row)?.cells[column]?.value ?? null;
  }

  forEach({ sheet, area }: Reference, visit: (value: Scalar) => void): void {
    const { top, bottom, left, right } = this.usedPart(area);
    for (let row = top; row <= bottom; row++) {
      const cells = sheet.rows.get(row)?.cells;
      if (cells) for (let column = left; column <= right; column++) visit(cells[column]?.value ?? null);
    }
  }

  matrix(reference: Reference): Matrix {
    const area = this.usedPart(reference.area);
    const key = area === reference.area ? reference.key : new Reference(reference.sheet, area).key;
    const known = this.blocks.get(key);
    if (known) return known;
    const made = this.read(reference.sheet, area);
    this.keep(key, made, cellCount(area));
    return made;
  }

  private read(sheet: Sheet, area: Area): Matrix {
    const rows: Scalar[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const cells = sheet.rows.get(row)?.cells;
      const line: Scalar[] = [];
      for (let column = area.left; column <= area.right; column++) line.push(cells?.[column]?.value ?? null);
      rows.push(line);
    }
    return new Matrix(rows);
  }

  private keep(key: string, block: Matrix, cells: number): void {
    if (this.keptCells + cells > keptCellLimit) {
      this.blocks.clear();
      this.keptCells = 0;
    }
    this.blocks.set(key, block);
    this.keptCells += cells;
  }

  usedPart(area: Area): Area {
    if (isWholeColumns(area)) return { ...area, bottom: this.last().row };
    return isWholeRows(area) ? { ...area, right: this.last().column } : area;
  }

  private last(): { readonly row: number; readonly column: number } {
    this.lastUsed ??= lastOf(this.workbook.sheets);
    return this.lastUsed;
  }
}

function lastOf(sheets: readonly Sheet[]): { row: number; column: number } {
  const last = { row: 0, column: 0 };
  for (const sheet of sheets) {
    for (const [index, row] of sheet.rows) {
      last.row = Math.max(last.row, index);
      last.column = Math.max(last.column, row.cells.length - 1);
    }
  }
  return last;
}
