import { openHost } from '../../../src/host/office/host';
import { createWorkbook, loadWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { blankWorkbook } from './blankWorkbook';
import { onSheet } from './onSheet';

const figures = [
  ['År och serie', 'Utfall', 'Mål'],
  ['2020', 0.7, 0.85],
  ['2021', 0.77, 0.85],
  ['2022', '', 0.85],
];

test('a chart draws its columns, with the first as categories', async () => {
  const workbook = blankWorkbook('Bilaga 2');
  await onSheet(openHost(workbook), (sheet) => {
    sheet.getRange('A1:A4').numberFormat = [['@'], ['@'], ['@'], ['@']];
    sheet.getRange('A1:C4').values = figures;
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
    chart.name = 'Indikator I1';
    chart.title.text = 'Nöjda brukare';
    chart.title.format.font.size = 11;
    chart.title.format.font.bold = true;
    chart.legend.position = 'Bottom';
    chart.setPosition('B6', 'C12');
    chart.displayBlanksAs = 'NotPlotted';
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 1;
    chart.axes.valueAxis.numberFormat = '0 %';
    chart.axes.valueAxis.majorGridlines.visible = false;
    const target = chart.series.getItemAt(1);
    target.chartType = 'Line';
    target.markerStyle = 'None';
    target.format.line.color = '#8E2330';
    target.format.line.lineStyle = 'Dash';
    chart.series.getItemAt(0).format.fill.setSolidColor('#33402F');
    chart.series.getItemAt(0).hasDataLabels = true;
  });
  const [chart] = workbook.activeSheet.charts;
  expect(chart).toMatchObject({
    name: 'Indikator I1',
    chartType: 'ColumnClustered',
    title: { text: 'Nöjda brukare', visible: true, fontSize: 11, bold: true },
    legend: { visible: true, position: 'Bottom' },
    left: 48,
    top: 75,
    width: 96,
    height: 105,
    valueAxis: { minimum: 0, maximum: 1, numberFormat: '0 %', majorGridlines: false },
    displayBlanksAs: 'NotPlotted',
    changed: true,
  });
  expect(chart?.series).toEqual([
    {
      name: 'Utfall',
      values: "='Bilaga 2'!$B$2:$B$4",
      categories: "='Bilaga 2'!$A$2:$A$4",
      chartType: 'ColumnClustered',
      color: '#33402F',
      lineStyle: undefined,
      markerStyle: undefined,
      hasDataLabels: true,
      axisGroup: 'Primary',
    },
    {
      name: 'Mål',
      values: "='Bilaga 2'!$C$2:$C$4",
      categories: "='Bilaga 2'!$A$2:$A$4",
      chartType: 'Line',
      color: '#8E2330',
      lineStyle: 'Dash',
      markerStyle: 'None',
      hasDataLabels: false,
      axisGroup: 'Primary',
    },
  ]);
  expect(workbook.activeSheet.changed.has('charts')).toBe(true);
});

test('series are added and take their cells from ranges', async () => {
  const host = openHost(blankWorkbook('Utfall'));
  const seen = await onSheet(host, async (sheet, context) => {
    sheet.getRange('A1:C4').values = figures;
    const chart = sheet.charts.add('Line', sheet.getRange('B1:B4'));
    const series = chart.series.add('Mål');
    series.setValues(sheet.getRange('C2:C4'));
    series.setXAxisValues(sheet.getRange('A2:A4'));
    series.axisGroup = 'Secondary';
    chart.series.load('items/name,count');
    chart.load('name,id,left,top');
    await context.sync();
    const names = chart.series.items.map(({ name }) => name);
    const found = sheet.charts.getItem(chart.name).load('id');
    const none = sheet.charts.getItemOrNullObject('Finns inte');
    await context.sync();
    chart.series.getItemAt(0).delete();
    await context.sync();
    return [names, chart.name, found.id === chart.id, none.isNullObject, chart.left];
  });
  expect(seen).toEqual([['Utfall', 'Mål'], 'Chart 1', true, true, 96]);
  expect(host.workbook.activeSheet.charts[0]?.series).toMatchObject([
    { name: 'Mål', values: '=Utfall!$C$2:$C$4', categories: '=Utfall!$A$2:$A$4', axisGroup: 'Secondary' },
  ]);
});

test('a chart’s cells follow inserted rows, and it is deleted', async () => {
  const workbook = blankWorkbook('Utfall');
  const host = openHost(workbook);
  await onSheet(host, (sheet) => {
    sheet.getRange('A1:C4').values = figures;
    sheet.charts.add('Line', sheet.getRange('B1:B4'));
    sheet.getRange('1:1').insert('Down');
  });
  expect(workbook.activeSheet.charts[0]?.series[0]?.values).toBe('=Utfall!$B$3:$B$5');
  await onSheet(host, (sheet) => {
    sheet.charts.getItemAt(0).delete();
  });
  expect(workbook.activeSheet.charts).toEqual([]);
});

test('a legend has a size, columns a gap, and hidden cells are drawn if asked for, also when opened again', async () => {
  const workbook = createWorkbook('Bok1.xlsx');
  await onSheet(openHost(workbook), (sheet) => {
    sheet.getRange('A1:C4').values = figures;
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
    chart.legend.format.font.size = 8;
    chart.series.getItemAt(0).gapWidth = 250;
    chart.plotVisibleOnly = false;
  });
  const reopened = loadWorkbook(saveWorkbook(workbook), 'Bok1.xlsx');
  for (const { activeSheet } of [workbook, reopened]) {
    expect(activeSheet.charts[0]).toMatchObject({
      legend: { fontSize: 8 },
      gapWidth: 250,
      plotVisibleOnly: false,
    });
  }
  const read = await onSheet(openHost(reopened), async (sheet, context) => {
    const chart = sheet.charts.getItemAt(0).load('plotVisibleOnly');
    const font = chart.legend.format.font.load('size');
    const series = chart.series.getItemAt(1).load('gapWidth');
    await context.sync();
    return [chart.plotVisibleOnly, font.size, series.gapWidth];
  });
  expect(read).toEqual([false, 8, 250]);
});

test('the labels of an axis have a size and an angle of their own, also when the file is opened again', async () => {
  const workbook = createWorkbook('Bok1.xlsx');
  await onSheet(openHost(workbook), (sheet) => {
    sheet.getRange('A1:C4').values = figures;
    const { axes } = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
    axes.categoryAxis.textOrientation = 0;
    axes.categoryAxis.format.font.size = 8;
    axes.categoryAxis.tickLabelSpacing = 1;
    axes.valueAxis.textOrientation = -45;
  });
  const reopened = loadWorkbook(saveWorkbook(workbook), 'Bok1.xlsx');
  for (const { activeSheet } of [workbook, reopened]) {
    expect(activeSheet.charts[0]).toMatchObject({
      categoryAxis: { textOrientation: 0, fontSize: 8, tickLabelSpacing: 1 },
      valueAxis: { textOrientation: -45 },
    });
    expect(activeSheet.charts[0]?.valueAxis.fontSize).toBeUndefined();
  }
  const read = await onSheet(openHost(reopened), async (sheet, context) => {
    const { categoryAxis, valueAxis } = sheet.charts.getItemAt(0).axes;
    categoryAxis.load('textOrientation');
    categoryAxis.format.font.load('size');
    valueAxis.load('textOrientation');
    valueAxis.format.font.load('size');
    await context.sync();
    return [categoryAxis, valueAxis].map(({ textOrientation, format }) => [
      textOrientation as number,
      format.font.size,
    ]);
  });
  expect(read).toEqual([
    [0, 8],
    [-45, 10],
  ]);
});
