import type { Block, ChartPlan, ChartSeriesPlan, EditOf } from '../../write/plan';

/** Points; a year and a reason have room under a narrow column. */
const labelSize = 8;

export function drawChart(workbook: Excel.Workbook, { sheet, chart }: EditOf<'chart'>): void {
  const worksheet = workbook.worksheets.getItem(sheet);
  const [first, ...others] = chart.series;
  if (!first) return;
  const drawn = worksheet.charts.add(first.type, rangeOf(worksheet, first.values), 'Columns');
  drawn.name = chart.name;
  setSeries(worksheet, drawn.series.getItemAt(0), first);
  for (const series of others) setSeries(worksheet, drawn.series.add(series.name), series);
  if (first.type === 'ColumnClustered') drawn.series.getItemAt(0).gapWidth = chart.columnGap ?? 100;
  if (chart.drawsHidden === true) drawn.plotVisibleOnly = false;
  setFrame(drawn, chart);
  setAxes(drawn, chart);
  if (chart.isLabelled === true) labelBars(drawn, chart);
}

function rangeOf(worksheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Block): Excel.Range {
  return worksheet.getRangeByIndexes(row, column, rowCount, columnCount);
}

function setSeries(worksheet: Excel.Worksheet, drawn: Excel.ChartSeries, series: ChartSeriesPlan): void {
  drawn.setValues(rangeOf(worksheet, series.values));
  drawn.setXAxisValues(rangeOf(worksheet, series.categories));
  drawn.name = series.name;
  drawn.chartType = series.type;
  if (series.type === 'ColumnClustered') drawn.format.fill.setSolidColor(series.color);
  else drawn.format.line.color = series.color;
}

function setFrame(drawn: Excel.Chart, chart: ChartPlan): void {
  drawn.title.text = chart.title;
  drawn.title.format.font.size = 9;
  // One kind of columns is told by the title.
  drawn.legend.visible = chart.series.length > 1;
  drawn.legend.position = 'Bottom';
  drawn.legend.format.font.size = labelSize;
  drawn.left = chart.left;
  drawn.top = chart.top;
  drawn.width = chart.width;
  drawn.height = chart.height;
}

function setAxes(drawn: Excel.Chart, chart: ChartPlan): void {
  // A value withheld or missing is a gap, never a zero.
  drawn.displayBlanksAs = 'NotPlotted';
  drawn.axes.valueAxis.minimum = chart.minimum;
  drawn.axes.valueAxis.numberFormat = chart.numberFormat;
  drawn.axes.valueAxis.format.font.size = labelSize;
  // Each of them, level in several lines or upright as is said: tilted labels take the chart's room.
  drawn.axes.categoryAxis.tickLabelSpacing = 1;
  drawn.axes.categoryAxis.textOrientation = chart.labelAngle ?? 0;
  drawn.axes.categoryAxis.format.font.size = labelSize;
}

function labelBars(drawn: Excel.Chart, { series }: ChartPlan): void {
  for (const at of series.keys()) drawn.series.getItemAt(at).hasDataLabels = true;
  drawn.axes.valueAxis.majorGridlines.visible = false;
  drawn.axes.valueAxis.numberFormat = noNumbers;
}

/** A format that shows nothing, whatever the number. */
const noNumbers = ';;;';
