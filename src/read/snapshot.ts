/** A workbook's cells as they were read, before anything is made of them. Rows and columns are zero-based. */

export type CellValue = string | number | boolean;

export interface SheetSnapshot {
  /** Stable while the sheet lives. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly isProtected: boolean;
}

export interface TableSnapshot {
  readonly name: string;
  readonly sheet: string;
  /** Row of the header on the sheet, and first column. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** The body: '' is a blank cell; an error reads as its text ("#N/A"). */
  readonly values: readonly (readonly CellValue[])[];
  /** English number formats of the body. */
  readonly numberFormats: readonly (readonly string[])[];
  /** What the body's cells hold, formulas beginning with `=`; undefined where an action has not asked for them. */
  readonly formulas: readonly (readonly CellValue[])[] | undefined;
  /** Which rows of the body are hidden, by hand or by a filter; undefined where an action has not asked. */
  readonly hiddenRows?: readonly boolean[] | undefined;
  /** Whether a filter hides rows; undefined where an action has not asked. */
  readonly isFiltered?: boolean | undefined;
  /** What stands under the table, in its columns; undefined where an action has not asked. */
  readonly beneath?: CellsBeneath | undefined;
}

/** The cells under a table and its totals row, from the first row on. */
export interface CellsBeneath extends Pick<TableSnapshot, 'values' | 'numberFormats' | 'formulas'> {
  readonly hasTotals: boolean;
}

export interface NameSnapshot {
  readonly name: string;
  /** Beginning with `=`; `=#REF!` when what it named is gone. */
  readonly formula: string;
  /** Whether users see it in their list of names. */
  readonly visible?: boolean;
}

/** A rectangle of cells. */
export interface AreaSnapshot {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Cells that Excel shows as one; what stands in them stands in the first. */
export type MergedArea = AreaSnapshot;

/** A sheet's used cells, with the cell they begin at. */
export interface GridSnapshot {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** What the cells hold, formulas beginning with `=`; undefined where an action has not asked for them. */
  readonly formulas?: readonly (readonly CellValue[])[] | undefined;
  /** English number formats; this and what follows is undefined where an action has not asked for it. */
  readonly numberFormats?: readonly (readonly string[])[] | undefined;
  /** Which of the rows and columns are hidden. */
  readonly hiddenRows?: readonly boolean[] | undefined;
  readonly hiddenColumns?: readonly boolean[] | undefined;
  /** Merged areas, by the sheet's own rows and columns. */
  readonly merges?: readonly MergedArea[] | undefined;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableSnapshot[];
  readonly names: readonly NameSnapshot[];
}

/** What cells accept: Excel's name of the kind, or that they differ; and the rule where there is one for all. */
export interface ValidationSnapshot {
  readonly kind: string;
  /** Of a list: where its words come from. */
  readonly source?: string | undefined;
  /** Of numbers. */
  readonly lowest?: string | undefined;
  readonly highest?: string | undefined;
}

/** A look that depends on contents. */
export interface ConditionalFormatSnapshot {
  readonly id: string;
  readonly areas: readonly AreaSnapshot[];
  /** undefined where it depends on something else than a formula of its own. */
  readonly formula: string | undefined;
  readonly fill: string;
  readonly fontColor: string;
  readonly numberFormat: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Its place among the conditional formats, and whether those after it are left out where it holds. */
  readonly priority?: number;
  readonly stopIfTrue?: boolean;
}

/** What of a sheet stays in sight, and how it is printed. */
export interface FrameSnapshot {
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly isLandscape: boolean;
  readonly isFittedToWidth: boolean;
  /** The first row that each page repeats; undefined where none is. */
  readonly titleRow: number | undefined;
}
