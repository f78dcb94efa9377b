/**
 * What an action intends to do to the workbook, as data in the order it is to happen.
 * `excel/apply` carries it out; nothing else writes.
 * Sheets are named by name or id; rows and columns are zero-based; lengths are points.
 */

/** The very hidden sheet with the add-in's own notes, and the cells that they begin with. */
export const notesSheet = '_kvalitetsplan';
export const notesHeadAddress = 'A1:C1';
export const journalAddress = 'C:C';

/** A cell's content as Excel takes it: '' empties the cell, null leaves it as it is. */
export type CellInput = string | number | boolean | null;

/** A rectangle of cells. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export type LineStyle = 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';

export interface BorderLook {
  /** '' is Excel's own. */
  readonly color: string;
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  /** Without it the line is continuous. */
  readonly style?: LineStyle;
}

export type EdgeName =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** Only what is given is set. */
export interface Look {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly vertical?: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  readonly horizontal?:
    'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
  readonly indent?: number;
  readonly numberFormat?: string;
  readonly borders?: Readonly<Partial<Record<EdgeName, BorderLook>>>;
}

export type Validation =
  | { readonly kind: 'list'; readonly source: string }
  | { readonly kind: 'wholeNumber'; readonly lowest: string; readonly highest: string };

/** What cells accept, as Excel tells it and takes it again. */
export interface FormerValidation {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: Readonly<Record<string, unknown>> | null;
  readonly prompt: Readonly<Record<string, unknown>> | null;
}

export interface ValidationTexts {
  readonly errorTitle: string;
  readonly errorMessage: string;
  /** A warning lets the user go on; a stop does not. */
  readonly errorStyle: 'Stop' | 'Warning' | 'Information';
  readonly promptTitle?: string;
  readonly promptMessage?: string;
}

export interface ConditionalLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** May carry a symbol before the text: `"✔ "@`. */
  readonly numberFormat?: string;
}

/** A look that depends on contents, with its place among the others. */
export interface FormerRule {
  readonly areas: readonly Block[];
  readonly formula: string;
  readonly look: ConditionalLook;
  readonly priority: number;
  readonly stopIfTrue: boolean;
}

/** As Office.js calls them. */
export type PaperSize =
  | 'Letter'
  | 'LetterSmall'
  | 'Tabloid'
  | 'Ledger'
  | 'Legal'
  | 'Statement'
  | 'Executive'
  | 'A3'
  | 'A4'
  | 'A4Small'
  | 'A5'
  | 'B4'
  | 'B5';

export interface PageSetup {
  readonly orientation: 'Portrait' | 'Landscape';
  /** Points. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Percent; breaks are kept. */
  readonly scale?: number;
  /** Pages wide, and high; breaks set by hand are ignored then. */
  readonly fitWide?: number;
  readonly fitTall?: number;
  /** As Excel calls it; A4 where it is not given. */
  readonly paperSize?: PaperSize;
  readonly centerHorizontally?: boolean;
  /** 1-based rows repeated on each page, as `1:1`. */
  readonly titleRows?: string;
  /** Excel's codes (`&P`, `&N`); a plain `&` is written doubled by whoever makes the text. */
  readonly footerLeft?: string;
  readonly footerCenter?: string;
  readonly footerRight?: string;
}

export interface ChartSeriesPlan {
  readonly name: string;
  readonly type: 'ColumnClustered' | 'Line' | 'LineMarkers';
  readonly values: Block;
  readonly categories: Block;
  readonly color: string;
}

export interface ChartPlan {
  readonly name: string;
  readonly title: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly ChartSeriesPlan[];
  readonly numberFormat: string;
  /** Lowest value of the value axis. */
  readonly minimum: number;
  /** Degrees that the labels under the columns are turned, counterclockwise. */
  readonly labelAngle?: number;
  /** Between two columns, in percent of one; as wide as a column where it is not given. */
  readonly columnGap?: number;
  /** What stands in hidden columns is drawn too. */
  readonly drawsHidden?: true;
  /** Each bar carries its value, and the axis shows none. */
  readonly isLabelled?: true;
}

export type Edit =
  | { readonly edit: 'addSheet'; readonly sheet: string }
  /** The sheet goes, with all that is on it. Excel's own undo list goes with it. */
  | { readonly edit: 'deleteSheet'; readonly sheet: string }
  | {
      readonly edit: 'sheet';
      readonly sheet: string;
      readonly tabColor?: string;
      readonly visibility?: 'Visible' | 'VeryHidden';
      readonly gridlines?: boolean;
      readonly position?: number;
      readonly rename?: string;
    }
  /** Everything on the sheet goes: contents, looks, charts, breaks. */
  | { readonly edit: 'clearSheet'; readonly sheet: string; readonly charts: readonly string[] }
  /** Only what stands in the cells: looks and drop-downs stay. A column emptied whole is no calculated column any more. */
  | { readonly edit: 'clearContents'; readonly sheet: string; readonly block: Block }
  /** All of the cells: contents, looks, what they accept, looks that depend on contents. */
  | { readonly edit: 'clearCells'; readonly sheet: string; readonly block: Block }
  | {
      readonly edit: 'values';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly CellInput[])[];
    }
  /** English, with commas and decimal points; a blank cell is ''. */
  | {
      readonly edit: 'formulas';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly formulas: readonly (readonly string[])[];
    }
  /** The same formula, which names no cell by its address, in every cell of a block. */
  | {
      readonly edit: 'fillFormula';
      readonly sheet: string;
      readonly block: Block;
      readonly formula: string;
    }
  | { readonly edit: 'look'; readonly sheet: string; readonly blocks: readonly Block[]; readonly look: Look }
  /** Heights of the rows from `row` on. */
  | {
      readonly edit: 'rowHeights';
      readonly sheet: string;
      readonly row: number;
      readonly heights: readonly number[];
    }
  /** Rows grow and shrink with their texts from now on; until Excel has fitted them they keep their heights. */
  | { readonly edit: 'fitRows'; readonly sheet: string; readonly row: number; readonly rowCount: number }
  /** Widths of the columns from `column` on; one of no width is hidden. */
  | {
      readonly edit: 'columnWidths';
      readonly sheet: string;
      readonly column: number;
      readonly widths: readonly number[];
    }
  | {
      readonly edit: 'table';
      readonly sheet: string;
      readonly block: Block;
      readonly name: string;
      readonly style: string;
    }
  /** The table grows or shrinks to a block with the same header row. */
  | {
      readonly edit: 'resizeTable';
      readonly table: string;
      readonly sheet: string;
      readonly block: Block;
      /** The rows that the table grows over were there: they do not go when the table is taken back. */
      readonly takesIn?: true;
    }
  /** So many columns more at the right end, or fewer: the rows are those that the table has by then. */
  | {
      readonly edit: 'widenTable';
      readonly table: string;
      readonly sheet: string;
      readonly columnCount: number;
    }
  /** Everything of the cells: contents, looks, what they accept, looks that depend on contents. */
  | { readonly edit: 'copyCells'; readonly sheet: string; readonly from: Block; readonly to: Block }
  | {
      readonly edit: 'validation';
      readonly sheet: string;
      readonly block: Block;
      readonly rule: Validation;
      readonly texts: ValidationTexts;
    }
  | {
      readonly edit: 'conditionalFormat';
      readonly sheet: string;
      readonly block: Block;
      /** English, relative to the block's first cell. */
      readonly formula: string;
      readonly look: ConditionalLook;
    }
  /** What the cells accepted once; nothing: they take anything again. */
  | {
      readonly edit: 'formerValidation';
      readonly sheet: string;
      readonly block: Block;
      readonly former: FormerValidation | null;
    }
  | { readonly edit: 'formerRule'; readonly sheet: string; readonly rule: FormerRule }
  /** A conditional format that touches the block. */
  | { readonly edit: 'forgetLook'; readonly sheet: string; readonly block: Block; readonly id: string }
  | { readonly edit: 'freeze'; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly edit: 'page'; readonly sheet: string; readonly page: PageSetup }
  /** Rows that a page begins with. */
  | { readonly edit: 'pageBreaks'; readonly sheet: string; readonly rows: readonly number[] }
  | { readonly edit: 'chart'; readonly sheet: string; readonly chart: ChartPlan }
  /** A hidden name for a cell: Excel moves it along when rows and columns are inserted or the sheet is renamed. */
  | {
      readonly edit: 'nameCell';
      readonly name: string;
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
    }
  | { readonly edit: 'forgetName'; readonly name: string }
  | { readonly edit: 'nameFormula'; readonly name: string; readonly formula: string }
  | { readonly edit: 'activate'; readonly sheet: string };

export type Plan = readonly Edit[];

/** The edit of one kind. */
export type EditOf<Kind extends Edit['edit']> = Extract<Edit, { readonly edit: Kind }>;
