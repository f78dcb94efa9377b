/** Every interface of Excel's object model that the host has. */
import type { Interface } from '../interface';
import type { TargetName, Targets } from '../targets';
import {
  chart,
  chartCollection,
  chartLegend,
  chartLegendFormat,
  chartTitle,
  chartTitleFormat,
} from './chart';
import { chartFont } from './chartFont';
import {
  chartAxes,
  chartAxis,
  chartFill,
  chartAxisFormat,
  chartGridlines,
  chartLineFormat,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
} from './chartSeries';
import {
  cellValueConditionalFormat,
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
  textConditionalFormat,
} from './conditionalFormat';
import { dataValidation } from './dataValidation';
import { autoFilter, filter } from './filter';
import { namedItem, namedItemCollection } from './namedItem';
import { pageBreak, pageBreakCollection } from './pageBreak';
import { headerFooter, headerFooterGroup, pageLayout } from './pageLayout';
import { range } from './range';
import { rangeAreas, rangeCollection, rangeView } from './rangeAreas';
import { rangeBorder, rangeBorderCollection } from './rangeBorders';
import { formatProtection, rangeFill, rangeFont, rangeFormat } from './rangeFormat';
import { setting, settingCollection } from './setting';
import { table, tableCollection } from './table';
import { tableColumn, tableColumnCollection } from './tableColumn';
import { tableRow, tableRowCollection } from './tableRow';
import { application, workbook, workbookProtection } from './workbook';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheetCollection';
import { worksheetFreezePanes } from './worksheetFreezePanes';
import { worksheetProtection } from './worksheetProtection';

export const declarations: { readonly [K in TargetName]: Interface<Targets[K]> } = {
  Application: application,
  AutoFilter: autoFilter,
  CellValueConditionalFormat: cellValueConditionalFormat,
  Chart: chart,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartCollection: chartCollection,
  ChartFill: chartFill,
  ChartFont: chartFont,
  ChartAxisFormat: chartAxisFormat,
  ChartGridlines: chartGridlines,
  ChartLegend: chartLegend,
  ChartLegendFormat: chartLegendFormat,
  ChartLineFormat: chartLineFormat,
  ChartSeries: chartSeries,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeriesFormat: chartSeriesFormat,
  ChartTitle: chartTitle,
  ChartTitleFormat: chartTitleFormat,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFormat: conditionalRangeFormat,
  CustomConditionalFormat: customConditionalFormat,
  DataValidation: dataValidation,
  Filter: filter,
  FormatProtection: formatProtection,
  HeaderFooter: headerFooter,
  HeaderFooterGroup: headerFooterGroup,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
  PageBreak: pageBreak,
  PageBreakCollection: pageBreakCollection,
  PageLayout: pageLayout,
  Range: range,
  RangeAreas: rangeAreas,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeCollection: rangeCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  RangeView: rangeView,
  Setting: setting,
  SettingCollection: settingCollection,
  Table: table,
  TableCollection: tableCollection,
  TableColumn: tableColumn,
  TableColumnCollection: tableColumnCollection,
  TableRow: tableRow,
  TableRowCollection: tableRowCollection,
  TextConditionalFormat: textConditionalFormat,
  Workbook: workbook,
  WorkbookProtection: workbookProtection,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
};
