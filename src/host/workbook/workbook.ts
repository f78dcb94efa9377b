/**
 * The embedded workbook: plain data with names from Excel's own object model.
 * `../office/` changes it on behalf of Office.js and holds Excel's rules; `../xlsx/` loads and saves it.
 * Rows and columns are zero-based everywhere in the host; addresses are made at its edges.
 */
import type { StyleBook } from './style';
import { type Style } from './style';

export interface CellError {
  readonly error: string;
}
export type CellContent = string | number | boolean | CellError;

/** One cell. A cell that has only a look has no value. */
export interface Cell {
  value: CellContent | undefined;
  /** As Excel shows it in English with A1 references: `=SUM(A1:A2)`, `=[@Risk]`, `=KVALITET.RISKNIVA(…)`. */
  formula: string | undefined;
  style: Style;
  /**
   * The `<c>` element this cell was loaded from, byte for byte, and its style then. The file layer writes it
   * again as long as `source` is there and the style unchanged; whoever changes value or formula drops it.
   */
  source?: { readonly xml: string; readonly style: Style };
  /**
   * On the cell that holds an array formula: the cells it fills, and whether they are as many as its result has
   * (a dynamic array) or fixed (entered with Ctrl+Shift+Enter). `metadata` is the index of its cell metadata in the
   * file, which dynamic arrays have. Stays when the value is recalculated.
   */
  array?: { readonly area: Area; readonly isDynamic: boolean; readonly metadata: string | undefined };
}

export interface Row {
  readonly cells: (Cell | undefined)[];
  /** Points; undefined means the sheet's default. */
  height: number | undefined;
  hidden: boolean;
  /** Attributes of the loaded `<row>` that the host does not model, as text. */
  otherAttributes?: string;
  /** The height Excel itself had fitted when the file was saved; while `height` equals it, it is not a custom height. */
  fittedHeight?: number;
  style?: Style;
}

export interface Column {
  /** Points; undefined means the sheet's default. */
  width: number | undefined;
  hidden: boolean;
  style?: Style;
  otherAttributes?: string;
}

/** A rectangle of cells, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface TableColumn {
  /** Stable in the file. */
  readonly id: number;
  name: string;
  /** With structured references as Excel shows them, beginning with `=`. */
  calculatedFormula: string | undefined;
  totalsRowFunction?: string;
  totalsRowLabel?: string;
}

export interface Table {
  readonly id: number;
  name: string;
  /** Header, body and totals row together. */
  area: Area;
  columns: TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  style: string;
  /** True while a filter criterion hides rows. */
  filtered: boolean;
  /** Per filtered column (by id) the shown texts that it lets through. */
  filters?: { readonly columnId: number; readonly values: readonly string[] }[];
  /** Path of the part it was loaded from. */
  part?: string;
  changed: boolean;
}

export type ValidationRule =
  | { readonly kind: 'list'; readonly source: string; readonly inCellDropDown: boolean }
  | {
      readonly kind: 'wholeNumber' | 'decimal' | 'date' | 'time' | 'textLength';
      readonly operator: string;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly kind: 'custom'; readonly formula: string };

export interface Validation {
  areas: Area[];
  rule: ValidationRule;
  ignoreBlanks: boolean;
  errorAlert: { show: boolean; style: string; title: string; message: string };
  prompt: { show: boolean; title: string; message: string };
}

/** The look a conditional format lays over a cell. */
export interface ConditionalStyle {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  numberFormat?: string;
}

export type ConditionalRule =
  | { readonly kind: 'custom'; formula: string }
  | { readonly kind: 'cellValue'; operator: string; formula1: string; formula2?: string }
  | { readonly kind: 'containsText'; operator: string; text: string }
  /** Loaded from a file and not modelled: kept as it is. */
  | { readonly kind: 'other'; readonly xml: string };

export interface ConditionalFormat {
  readonly id: string;
  areas: Area[];
  rule: ConditionalRule;
  style: ConditionalStyle;
  priority: number;
  stopIfTrue: boolean;
}

export interface ChartSeries {
  name: string;
  /** Formula references such as `'Bilaga 2'!$B$4:$B$9`. */
  values: string;
  categories: string | undefined;
  chartType: string;
  color: string | undefined;
  lineStyle: string | undefined;
  markerStyle: string | undefined;
  hasDataLabels: boolean;
  axisGroup: string;
}

/** What stands along an axis; what is not given Excel chooses. */
export interface ChartAxisLabels {
  numberFormat: string;
  /** Of how many categories one is labelled. */
  tickLabelSpacing?: number;
  /** Degrees, counterclockwise; 180: the letters stand below each other. */
  textOrientation?: number;
  fontSize?: number;
}

export interface Chart {
  readonly id: string;
  name: string;
  chartType: string;
  title: { text: string; visible: boolean; fontSize: number; bold: boolean };
  legend: { visible: boolean; position: string; fontSize?: number };
  series: ChartSeries[];
  /** Points from the sheet's upper left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  valueAxis: ChartAxisLabels & {
    minimum: number | undefined;
    maximum: number | undefined;
    majorGridlines: boolean;
  };
  categoryAxis: ChartAxisLabels;
  /** Between the columns or bars of two categories, in percent of one. */
  gapWidth: number;
  displayBlanksAs: string;
  /** Cells of hidden rows and columns are left out. */
  plotVisibleOnly: boolean;
  /** Loaded from a file: written back as it was while unchanged. */
  part?: string;
  changed: boolean;
}

export interface PageLayout {
  orientation: string;
  paperSize: string;
  /** Points. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  scale: number | undefined;
  fitWide: number | undefined;
  fitTall: number | undefined;
  centerHorizontally: boolean;
  printGridlines: boolean;
  /** Excel's codes, left, center and right, e.g. `&P (&N)`. */
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
  printTitleRows: string | undefined;
  printArea: string | undefined;
}

export interface Protection {
  options: Readonly<Record<string, boolean | string>>;
  password: string | undefined;
  /** Loaded from a file that holds the hash of a password; the password itself is not known. */
  hasPassword?: boolean;
}

/** A loaded sheet part cut into the elements below its root, byte for byte; only the file layer reads it. */
export interface SheetSource {
  /** Everything up to and including the root's opening tag. */
  readonly head: string;
  readonly elements: readonly { readonly name: string; readonly xml: string }[];
  readonly tail: string;
  readonly hasSharedFormulas: boolean;
}

export interface Sheet {
  /** Stable while the workbook is open, as Office.js sees it: `{00000000-0001-0000-0000-000000000000}`. */
  readonly id: string;
  readonly sheetId: number;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** `#RRGGBB` or ''. */
  tabColor: string;
  showGridlines: boolean;
  readonly rows: Map<number, Row>;
  readonly columns: Map<number, Column>;
  /** Points. */
  defaultRowHeight: number;
  /** Points. */
  defaultColumnWidth: number;
  readonly tables: Table[];
  readonly validations: Validation[];
  readonly conditionalFormats: ConditionalFormat[];
  readonly charts: Chart[];
  readonly merges: Area[];
  /** Rows that a page begins with (zero-based): the break lies above them. */
  readonly horizontalBreaks: number[];
  frozen: { rows: number; columns: number } | undefined;
  page: PageLayout;
  protection: Protection | undefined;
  /** True where a filter of the sheet (not of a table) hides rows. */
  filtered: boolean;
  /** Path of the part it was loaded from; a new sheet has none. */
  part?: string;
  source?: SheetSource;
  /** What of the sheet has changed since it was loaded; the file layer rewrites these elements only. */
  readonly changed: Set<SheetAspect>;
}

export type SheetAspect =
  | 'cells'
  | 'columns'
  | 'view'
  | 'properties'
  | 'validations'
  | 'conditionalFormats'
  | 'merges'
  | 'breaks'
  | 'page'
  | 'protection'
  | 'tables'
  | 'charts';

export interface DefinedName {
  name: string;
  /** Beginning with `=`. */
  formula: string;
  visible: boolean;
  comment: string;
  /** A sheet's own name belongs to that sheet. */
  sheet: Sheet | undefined;
}

/** The parts of the file a workbook was loaded from, so that what is not understood comes back byte for byte. */
export interface Package {
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

export interface Workbook {
  name: string;
  readonly styles: StyleBook;
  readonly sheets: Sheet[];
  activeSheet: Sheet;
  readonly names: DefinedName[];
  /** Whether the workbook's structure is protected: no sheet may be added, removed, renamed or moved. */
  structureProtected: boolean;
  readonly date1904: boolean;
  /** What the workbook (sheet list, names, calculation) says in its own part has changed. */
  changed: boolean;
  readonly package: Package | undefined;
}
