/** Where a formula is calculated: its cell, what it may read, and what it did not know. */
import type { Profile } from '../office/profile';
import type { Area, Sheet, Table, Workbook } from '../workbook/workbook';
import { errors, isScalar, Matrix, Reference, type Scalar, type Value } from './values';

/** What a formula's value depends on. */
export interface Dependencies {
  readonly references: Reference[];
  /** It must be calculated each time: it reads the clock, chance, or cells it finds out only then. */
  isVolatile: boolean;
}

export type Compute = (site: Site) => Value;
export type Depend = (site: Site, found: Dependencies) => void;

/** A formula, or a part of one, made ready to be calculated anywhere. */
export interface Shape {
  readonly compute: Compute;
  readonly depend: Depend;
}

export interface PlacedTable {
  readonly table: Table;
  readonly sheet: Sheet;
  /** Columns from the left by their name in lower case. */
  readonly columnIndexes: ReadonlyMap<string, number>;
}

/** The workbook as formulas read it. */
export interface Book {
  readonly workbook: Workbook;
  readonly profile: Profile;
  sheet(name: string): Sheet | undefined;
  table(name: string): PlacedTable | undefined;
  tableAround(place: Place): PlacedTable | undefined;
  /** Does something with the meaning of a name; a name that leads back to itself has none. */
  withName<T>(name: string, sheet: Sheet, use: (shape: Shape) => T): T | undefined;
  shapeOf(formula: string, row: number, column: number): Shape;
  scalarAt(sheet: Sheet, row: number, column: number): Scalar;
  matrix(reference: Reference): Matrix;
  /** Each cell in rows that the sheet holds. */
  forEach(reference: Reference, visit: (value: Scalar) => void): void;
  /** Whole rows and columns end with the last cell of any sheet, so that two of them have the same size. */
  usedPart(area: Area): Area;
  /** Brings cells up to date that no formula names beforehand, such as those of INDIRECT. */
  require(reference: Reference): void;
}

export interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** What LET or LAMBDA has named, the innermost first. */
interface Local {
  readonly name: string;
  readonly value: Value;
  readonly outer: Local | undefined;
}

export class Site {
  /** Functions and names the formula uses and nobody knows. */
  readonly unknown: Set<string>;

  constructor(
    readonly book: Book,
    readonly place: Place,
    /**
     * True in an ordinary formula from a file: where it wants one value and gets several it takes the one in its own
     * row or column. Source: support.microsoft.com/office/implicit-intersection-operator.
     */
    readonly intersects: boolean,
    private readonly innermost?: Local,
    unknown: Set<string> = new Set(),
  ) {
    this.unknown = unknown;
  }

  withLocal(name: string, value: Value): Site {
    const local = { name, value, outer: this.innermost };
    return new Site(this.book, this.place, this.intersects, local, this.unknown);
  }

  local(name: string): Value {
    let local = this.innermost;
    while (local !== undefined && local.name !== name) local = local.outer;
    return local?.value ?? null;
  }

  /** The same place inside a function that takes arrays. */
  withArrays(): Site {
    return this.intersects ? new Site(this.book, this.place, false, this.innermost, this.unknown) : this;
  }

  /** What an operator works on. */
  operand(value: Value): Scalar | Matrix {
    if (value instanceof Reference && !value.isSingle && this.intersects) return this.intersection(value);
    return this.contents(value);
  }

  /** All cells of a reference; a single cell is its content. */
  contents(value: Value): Scalar | Matrix {
    if (value instanceof Reference) {
      const { sheet, area } = value;
      return value.isSingle ? this.book.scalarAt(sheet, area.top, area.left) : this.book.matrix(value);
    }
    return isScalar(value) || value instanceof Matrix ? value : errors.calculation;
  }

  /** All cells of a reference as a block, of one cell too: functions tell `SUM(A1)` from `SUM("5")`. */
  block(value: Value): Scalar | Matrix {
    return value instanceof Reference ? this.book.matrix(value) : this.contents(value);
  }

  /** One value: of several cells the one in the formula's row or column, of an array the first. */
  single(value: Value): Scalar {
    if (value instanceof Reference && !value.isSingle) return this.intersection(value);
    const contents = this.contents(value);
    return contents instanceof Matrix ? contents.at(0, 0) : contents;
  }

  private intersection({ sheet, area }: Reference): Scalar {
    const { row, column } = this.place;
    const inRow = row >= area.top && row <= area.bottom;
    const inColumn = column >= area.left && column <= area.right;
    if (area.left === area.right && inRow) return this.book.scalarAt(sheet, row, area.left);
    if (area.top === area.bottom && inColumn) return this.book.scalarAt(sheet, area.top, column);
    return inRow && inColumn ? this.book.scalarAt(sheet, row, column) : errors.value;
  }
}
