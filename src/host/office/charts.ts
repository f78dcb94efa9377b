/** Making charts and reading which cells they draw. */
import { columnCount, rowCount } from '../workbook/address';
import { cellAt } from '../workbook/cells';
import { displayText } from '../workbook/displayText';
import { referenceTo } from '../workbook/formula';
import { freeName, sameName } from '../workbook/sheets';
import type { Area, Chart, ChartSeries, Sheet } from '../workbook/workbook';
import { leftOf, topOf } from './formats';
import { requirePermission } from './protection';
import type { RangeTarget } from './targets';

/** Points of a new chart, as Excel makes it. */
const newChartSize = { width: 360, height: 216 };

export function addChart(sheet: Sheet, chartType: string, source: RangeTarget, seriesBy: string): Chart {
  requirePermissionForCharts(sheet);
  const isTaken = (name: string): boolean => sheet.charts.some((chart) => sameName(chart.name, name));
  const series = seriesFrom(source, seriesBy, chartType);
  const [only, ...others] = series;
  const chart: Chart = {
    id: freeChartId(sheet),
    name: freeName('Chart ', isTaken),
    chartType,
    title: {
      text: only && others.length === 0 ? only.name : 'Chart Title',
      visible: true,
      fontSize: 14,
      bold: false,
    },
    legend: { visible: others.length > 0, position: 'Bottom' },
    series,
    left: leftOf(sheet, source.area.right + 1),
    top: topOf(sheet, source.area.top),
    ...newChartSize,
    valueAxis: { numberFormat: 'General', minimum: undefined, maximum: undefined, majorGridlines: true },
    categoryAxis: { numberFormat: 'General' },
    gapWidth: 100,
    displayBlanksAs: 'NotPlotted',
    plotVisibleOnly: true,
    changed: true,
  };
  sheet.charts.push(chart);
  sheet.changed.add('charts');
  return chart;
}

export function requirePermissionForCharts(sheet: Sheet): void {
  if (sheet.protection) requirePermission(sheet, 'allowEditObjects');
}

function freeChartId(sheet: Sheet): string {
  const sheetPart = sheet.sheetId.toString(16).padStart(4, '0');
  const number = freeName('', (candidate) =>
    sheet.charts.some((chart) => chart.id === chartId(sheetPart, candidate)),
  );
  return chartId(sheetPart, number);
}

function chartId(sheetPart: string, number: string): string {
  return `{00000000-0008-0000-${sheetPart}-${number.padStart(12, '0')}}`;
}

export function markChartChanged(sheet: Sheet, chart: Chart): void {
  requirePermissionForCharts(sheet);
  chart.changed = true;
  sheet.changed.add('charts');
}

export function newSeries(name: string, chartType: string): ChartSeries {
  return {
    name,
    values: '',
    categories: undefined,
    chartType,
    color: undefined,
    lineStyle: undefined,
    markerStyle: undefined,
    hasDataLabels: false,
    axisGroup: 'Primary',
  };
}

/** As Excel guesses: the longer side holds the points, a first line or column of texts names them. */
function seriesFrom(source: RangeTarget, seriesBy: string, chartType: string): ChartSeries[] {
  const { sheet, area } = source;
  const byColumns = seriesBy === 'Auto' ? rowCount(area) >= columnCount(area) : seriesBy === 'Columns';
  const corner = { ...area, bottom: area.top, right: area.left };
  const hasHeader = columnCount(area) > 1 || rowCount(area) > 1 ? isLabelled(sheet, area, 'row') : false;
  const hasCategories = isLabelled(sheet, area, 'column');
  const body = {
    ...area,
    top: area.top + (hasHeader && rowCount(area) > 1 ? 1 : 0),
    left: area.left + (hasCategories && columnCount(area) > 1 ? 1 : 0),
  };
  return byColumns
    ? columnSeries(sheet, body, corner, chartType, { hasHeader, hasCategories })
    : rowSeries(sheet, body, corner, chartType, { hasHeader, hasCategories });
}

interface Labels {
  readonly hasHeader: boolean;
  readonly hasCategories: boolean;
}

function isLabelled(sheet: Sheet, area: Area, line: 'row' | 'column'): boolean {
  const cell = line === 'row' ? cellAt(sheet, area.top, area.right) : cellAt(sheet, area.bottom, area.left);
  return typeof cell?.value === 'string';
}

function columnSeries(
  sheet: Sheet,
  body: Area,
  corner: Area,
  chartType: string,
  labels: Labels,
): ChartSeries[] {
  return Array.from({ length: columnCount(body) }, (_, index) => {
    const column = body.left + index;
    const name = labels.hasHeader ? textAt(sheet, corner.top, column) : `Series${index + 1}`;
    return {
      ...newSeries(name, chartType),
      values: referenceTo(sheet.name, { ...body, left: column, right: column }),
      categories: labels.hasCategories
        ? referenceTo(sheet.name, { ...body, left: corner.left, right: corner.left })
        : undefined,
    };
  });
}

function rowSeries(sheet: Sheet, body: Area, corner: Area, chartType: string, labels: Labels): ChartSeries[] {
  return Array.from({ length: rowCount(body) }, (_, index) => {
    const row = body.top + index;
    const name = labels.hasCategories ? textAt(sheet, row, corner.left) : `Series${index + 1}`;
    return {
      ...newSeries(name, chartType),
      values: referenceTo(sheet.name, { ...body, top: row, bottom: row }),
      categories: labels.hasHeader
        ? referenceTo(sheet.name, { ...body, top: corner.top, bottom: corner.top })
        : undefined,
    };
  });
}

function textAt(sheet: Sheet, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  return cell ? displayText(cell.value, cell.style.numberFormat) : '';
}
