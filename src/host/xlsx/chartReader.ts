import { type Chart, type ChartAxisLabels, type ChartSeries } from '../workbook/workbook';
import {
  blankModes,
  chartTypeOf,
  isPlot,
  legendPositions,
  lineStyles,
  markerStyles,
  shownAs,
} from './chartTypes';
import { parseXml, type XmlElement } from './xml';

/** What the model knows of a chart part; the rest of it is only kept. */

type ChartContent = Omit<Chart, 'id' | 'name' | 'left' | 'top' | 'width' | 'height' | 'part' | 'changed'>;

function value(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return element?.child(...path)?.attribute('val');
}

function textOf(element: XmlElement | undefined): string {
  const paragraphs = element?.descendants('p') ?? [];
  const cached = element?.descendants('v') ?? [];
  if (paragraphs.length === 0) return cached.map(({ text }) => text).join(' ');
  return paragraphs
    .map((paragraph) =>
      paragraph
        .descendants('t')
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n');
}

function readTitle(chart: XmlElement | undefined): Chart['title'] {
  const title = chart?.child('title');
  const properties = title?.descendants('rPr')[0] ?? title?.descendants('defRPr')[0];
  return {
    text: textOf(title),
    visible: title !== undefined,
    fontSize: (properties?.number('sz') ?? 1400) / 100,
    bold: properties?.flag('b') ?? false,
  };
}

/** Points, of the labels of an axis or a legend. */
function sizeIn(labels: XmlElement | undefined): number | undefined {
  const size = labels?.child('txPr')?.descendants('defRPr')[0]?.number('sz');
  return size === undefined ? undefined : size / 100;
}

function readLegend(chart: XmlElement | undefined): Chart['legend'] {
  const legend = chart?.child('legend');
  const size = sizeIn(legend);
  return {
    visible: legend !== undefined,
    position: shownAs(legendPositions, value(legend, 'legendPos') ?? 'r') ?? 'Right',
    ...(size !== undefined && { fontSize: size }),
  };
}

function solidColor(shape: XmlElement | undefined): string | undefined {
  const rgb = value(shape, 'solidFill', 'srgbClr') ?? value(shape, 'ln', 'solidFill', 'srgbClr');
  return rgb === undefined ? undefined : `#${rgb.toUpperCase()}`;
}

function lineStyle(shape: XmlElement | undefined): string | undefined {
  const line = shape?.child('ln');
  if (line?.child('noFill')) return 'None';
  return shownAs(lineStyles, value(line, 'prstDash'));
}

function reference(series: XmlElement, name: string): string | undefined {
  const found = series.child(name);
  return (found?.child('numRef', 'f') ?? found?.child('strRef', 'f') ?? found?.child('multiLvlStrRef', 'f'))
    ?.text;
}

/** ECMA-376 part 1, 21.2.2.67. */
const gapUnlessGiven = 150;

function gapIn(plots: readonly XmlElement[]): number {
  const bars = plots.find(({ name }) => name === 'barChart');
  return numberOf(value(bars, 'gapWidth')) ?? gapUnlessGiven;
}

function readSeries(series: XmlElement, chartType: string, axisGroup: string): ChartSeries {
  const shape = series.child('spPr');
  const values = reference(series, 'val') ?? reference(series, 'yVal') ?? '';
  const labels = series.child('dLbls');
  return {
    name: textOf(series.child('tx')),
    values,
    categories: reference(series, 'cat') ?? reference(series, 'xVal'),
    chartType,
    color: solidColor(shape),
    lineStyle: lineStyle(shape),
    markerStyle: shownAs(markerStyles, value(series, 'marker', 'symbol')),
    hasDataLabels: value(labels, 'showVal') === '1',
    axisGroup,
  };
}

function plotType(plot: XmlElement): string {
  const isLine = plot.name === 'lineChart';
  const symbols = plot.all('ser').map((series) => value(series, 'marker', 'symbol'));
  const markers = isLine && symbols.some((symbol) => symbol !== 'none');
  const grouping = value(plot, 'grouping') ?? (isLine ? 'standard' : 'clustered');
  return chartTypeOf(plot.name, value(plot, 'barDir') ?? 'col', grouping, markers);
}

/** Series of the second pair of axes are on the secondary group. */
function axisGroup(plot: XmlElement, primary: readonly (string | undefined)[]): string {
  const ids = plot.all('axId').map((axis) => axis.attribute('val'));
  return ids.some((id) => primary.includes(id)) || primary.length === 0 ? 'Primary' : 'Secondary';
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

const rotation = 60_000;
/** Excel writes this where it chooses the angle itself. */
const automaticRotation = -60_000_000;

function orientationOf(body: XmlElement | undefined): number | undefined {
  if (body?.attribute('vert') === 'wordArtVert') return 180;
  const rot = body?.number('rot');
  return rot === undefined || rot === automaticRotation ? undefined : 0 - rot / rotation;
}

function readLabels(axis: XmlElement | undefined): ChartAxisLabels {
  const texts = axis?.child('txPr');
  const textOrientation = orientationOf(texts?.child('bodyPr'));
  const size = sizeIn(axis);
  const spacing = numberOf(value(axis, 'tickLblSkip'));
  return {
    numberFormat: axis?.child('numFmt')?.attribute('formatCode') ?? 'General',
    ...(textOrientation !== undefined && { textOrientation }),
    ...(size !== undefined && { fontSize: size }),
    ...(spacing !== undefined && { tickLabelSpacing: spacing }),
  };
}

function readValueAxis(axis: XmlElement | undefined): Chart['valueAxis'] {
  return {
    ...readLabels(axis),
    minimum: numberOf(value(axis, 'scaling', 'min')),
    maximum: numberOf(value(axis, 'scaling', 'max')),
    majorGridlines: axis?.child('majorGridlines') !== undefined,
  };
}

export function readChart(text: string, part: string): ChartContent {
  const chart = parseXml(text, part).child('chart');
  const area = chart?.child('plotArea');
  const plots = area?.children.filter(({ name }) => isPlot(name)) ?? [];
  const primary = plots[0]?.all('axId').map((axis) => axis.attribute('val')) ?? [];
  const series = plots.flatMap((plot) => {
    const type = plotType(plot);
    return plot.all('ser').map((found) => readSeries(found, type, axisGroup(plot, primary)));
  });
  const [first] = plots;
  return {
    chartType: first ? plotType(first) : 'Invalid',
    title: readTitle(chart),
    legend: readLegend(chart),
    series,
    valueAxis: readValueAxis(area?.child('valAx')),
    categoryAxis: readLabels(area?.child('catAx')),
    gapWidth: gapIn(plots),
    plotVisibleOnly: value(chart, 'plotVisOnly') !== '0',
    displayBlanksAs: shownAs(blankModes, value(chart, 'dispBlanksAs') ?? 'zero') ?? 'Zero',
  };
}
