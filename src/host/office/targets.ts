/** The objects of Excel's object model that the host answers for, and what each stands for in the workbook's model. */
import type {
  Area,
  Chart,
  ChartSeries,
  ConditionalFormat,
  DefinedName,
  Sheet,
  Table,
  TableColumn,
  Workbook,
} from '../workbook/workbook';

/** A range moves with its cells when rows or columns are inserted or deleted. */
export interface RangeTarget {
  readonly sheet: Sheet;
  area: Area;
}

/** One or more rectangles: what a format, a validation or a conditional format applies to. */
export interface AreasTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

export interface BorderTarget {
  readonly cells: AreasTarget;
  readonly side: BorderSide;
}
export type BorderSide =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideVertical'
  | 'InsideHorizontal'
  | 'DiagonalDown'
  | 'DiagonalUp';

export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: Table;
}
/** The filter of a table, or the sheet's own. */
export interface AutoFilterTarget {
  readonly sheet: Sheet;
  readonly table: Table | undefined;
}
export interface TableColumnTarget extends TableTarget {
  readonly column: TableColumn;
}
export interface TableRowTarget extends TableTarget {
  /** Zero-based within the table's body. */
  readonly index: number;
}
export interface ScopeTarget {
  /** The whole workbook when undefined. */
  readonly sheet: Sheet | undefined;
}
export interface ConditionalFormatTarget {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}
export interface PageBreakTarget {
  readonly sheet: Sheet;
  /** The row below the break, zero-based. */
  readonly row: number;
}
export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}
export interface ChartSeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}
export interface ChartAxisTarget extends ChartTarget {
  readonly axis: 'Category' | 'Value';
}
export interface ChartFontTarget extends ChartTarget {
  /** What is written in it: the chart's title, its legend, or the labels of an axis. */
  readonly text: 'Title' | 'Legend' | ChartAxisTarget['axis'];
}
export interface SettingTarget {
  readonly key: string;
}

export interface Targets {
  Application: Workbook;
  AutoFilter: AutoFilterTarget;
  CellValueConditionalFormat: ConditionalFormatTarget;
  Chart: ChartTarget;
  ChartAxes: ChartTarget;
  ChartAxis: ChartAxisTarget;
  ChartCollection: Sheet;
  ChartFill: ChartSeriesTarget;
  ChartFont: ChartFontTarget;
  ChartAxisFormat: ChartAxisTarget;
  ChartGridlines: ChartAxisTarget;
  ChartLegend: ChartTarget;
  ChartLegendFormat: ChartTarget;
  ChartLineFormat: ChartSeriesTarget;
  ChartSeries: ChartSeriesTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeriesFormat: ChartSeriesTarget;
  ChartTitle: ChartTarget;
  ChartTitleFormat: ChartTarget;
  ConditionalFormat: ConditionalFormatTarget;
  ConditionalFormatCollection: AreasTarget;
  ConditionalFormatRule: ConditionalFormatTarget;
  ConditionalRangeFill: ConditionalFormatTarget;
  ConditionalRangeFont: ConditionalFormatTarget;
  ConditionalRangeFormat: ConditionalFormatTarget;
  CustomConditionalFormat: ConditionalFormatTarget;
  DataValidation: AreasTarget;
  Filter: TableColumnTarget;
  FormatProtection: AreasTarget;
  HeaderFooter: Sheet;
  HeaderFooterGroup: Sheet;
  NamedItem: DefinedName;
  NamedItemCollection: ScopeTarget;
  PageBreak: PageBreakTarget;
  PageBreakCollection: Sheet;
  PageLayout: Sheet;
  Range: RangeTarget;
  RangeAreas: AreasTarget;
  RangeBorder: BorderTarget;
  RangeBorderCollection: AreasTarget;
  RangeCollection: AreasTarget;
  RangeFill: AreasTarget;
  RangeFont: AreasTarget;
  RangeFormat: AreasTarget;
  RangeView: RangeTarget;
  Setting: SettingTarget;
  SettingCollection: Workbook;
  Table: TableTarget;
  TableCollection: ScopeTarget;
  TableColumn: TableColumnTarget;
  TableColumnCollection: TableTarget;
  TableRow: TableRowTarget;
  TableRowCollection: TableTarget;
  TextConditionalFormat: ConditionalFormatTarget;
  Workbook: Workbook;
  WorkbookProtection: Workbook;
  Worksheet: Sheet;
  WorksheetCollection: Workbook;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
}

export type TargetName = keyof Targets;

/** An object of the object model, as one request holds it. */
export class Target<K extends TargetName = TargetName> {
  constructor(
    readonly type: K,
    readonly self: Targets[K],
  ) {}
}
