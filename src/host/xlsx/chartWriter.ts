import { type Chart, type ChartAxisLabels, type ChartSeries, type Workbook } from '../workbook/workbook';
import { categoryReference, isReference, numberReference, textReference } from './chartCache';
import { blankModes, legendPositions, lineStyles, markerStyles, plotOf } from './chartTypes';
import { FileError } from './fileError';
import { element } from './tag';
import { escapeText, withoutIllegalCharacters } from './xml';

/** A chart part of columns, bars and lines, in the order of CT_ChartSpace (ECMA-376 part 1, 21.2.2). */

const namespaces = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

function setting(name: string, value: string | number | boolean): string {
  return element(`c:${name}`, { val: value });
}

function rgb(color: string): string {
  return element('a:solidFill', {}, element('a:srgbClr', { val: color.replace('#', '').toUpperCase() }));
}

function runXml(text: string, fontSize: number, bold: boolean): string {
  const look = { sz: Math.round(fontSize * 100), b: bold };
  const run = element('a:r', {}, element('a:rPr', look) + element('a:t', {}, escapeText(text)));
  return element('a:p', {}, element('a:pPr', {}, element('a:defRPr', look)) + run);
}

function titleXml({ text, visible, fontSize, bold }: Chart['title']): string {
  if (!visible) return setting('autoTitleDeleted', true);
  const lines = withoutIllegalCharacters(text).split('\n');
  const paragraphs = lines.map((line) => runXml(line, fontSize, bold)).join('');
  const rich = element('c:rich', {}, `<a:bodyPr/><a:lstStyle/>${paragraphs}`);
  const words = text === '' ? '' : element('c:tx', {}, rich);
  return element('c:title', {}, words + setting('overlay', false)) + setting('autoTitleDeleted', false);
}

function nameXml(name: string, workbook: Workbook): string {
  if (name === '') return '';
  const content = isReference(name)
    ? textReference(name, workbook)
    : element('c:v', {}, escapeText(withoutIllegalCharacters(name)));
  return element('c:tx', {}, content);
}

function lineXml({ color, lineStyle }: ChartSeries): string {
  if (lineStyle === 'None') return '<a:ln w="28575"><a:noFill/></a:ln>';
  const dash = lineStyle === undefined ? undefined : lineStyles[lineStyle];
  const look = (color ? rgb(color) : '') + (dash === undefined ? '' : element('a:prstDash', { val: dash }));
  return look === '' ? '' : element('a:ln', { w: 28_575, cap: 'rnd' }, `${look}<a:round/>`);
}

function shapeXml(series: ChartSeries, isLine: boolean): string {
  const look = isLine ? lineXml(series) : series.color ? rgb(series.color) : '';
  return look === '' ? '' : element('c:spPr', {}, look);
}

function markerXml({ markerStyle, color }: ChartSeries, plotHasMarkers: boolean): string {
  const symbol = markerStyle === undefined ? undefined : markerStyles[markerStyle];
  if (symbol === 'none' || (symbol === undefined && !plotHasMarkers))
    return '<c:marker><c:symbol val="none"/></c:marker>';
  const look = color ? element('c:spPr', {}, rgb(color) + element('a:ln', {}, rgb(color))) : '';
  const content = (symbol === undefined ? '' : setting('symbol', symbol) + setting('size', 7)) + look;
  return content === '' ? '' : element('c:marker', {}, content);
}

function labelsXml(hasDataLabels: boolean): string {
  if (!hasDataLabels) return '';
  const hidden = ['showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];
  const flags = hidden.map((name) => setting(name, false)).join('');
  return element('c:dLbls', {}, setting('showLegendKey', false) + setting('showVal', true) + flags);
}

interface Placed {
  readonly series: ChartSeries;
  readonly index: number;
}

interface Group {
  readonly type: string;
  readonly axisGroup: string;
  readonly members: Placed[];
}

function seriesXml({ series, index }: Placed, type: string, workbook: Workbook): string {
  const plot = plotOf(type);
  const isLine = plot?.element === 'lineChart';
  const { categories } = series;
  return element(
    'c:ser',
    {},
    setting('idx', index) +
      setting('order', index) +
      nameXml(series.name, workbook) +
      shapeXml(series, isLine) +
      (isLine ? markerXml(series, plot.markers) : setting('invertIfNegative', false)) +
      labelsXml(series.hasDataLabels) +
      (categories ? element('c:cat', {}, categoryReference(categories, workbook)) : '') +
      element('c:val', {}, numberReference(series.values, workbook)) +
      (isLine ? setting('smooth', false) : ''),
  );
}

interface Axes {
  readonly category: number;
  readonly value: number;
}

const axesOf: Readonly<Record<string, Axes>> = {
  Primary: { category: 100_000_001, value: 100_000_002 },
  Secondary: { category: 100_000_003, value: 100_000_004 },
};

function axes(axisGroup: string): Axes {
  return axesOf[axisGroup] ?? { category: 100_000_001, value: 100_000_002 };
}

function plotXml({ type, axisGroup, members }: Group, chart: Chart, workbook: Workbook): string {
  const plot = plotOf(type);
  if (!plot) throw new FileError('unsupported', `chart type ${type}`);
  const { category, value } = axes(axisGroup);
  const series = members.map((member) => seriesXml(member, type, workbook)).join('');
  const overlap = plot.grouping === 'clustered' ? '' : setting('overlap', 100);
  const settings =
    plot.element === 'barChart' ? setting('gapWidth', chart.gapWidth) + overlap : setting('marker', true);
  return element(
    `c:${plot.element}`,
    {},
    (plot.direction ? setting('barDir', plot.direction) : '') +
      setting('grouping', plot.grouping) +
      setting('varyColors', false) +
      series +
      settings +
      setting('axId', category) +
      setting('axId', value),
  );
}

/** Series of one kind on one pair of axes share a plot. */
function groups(chart: Chart): Group[] {
  const found: Group[] = [];
  chart.series.forEach((series, index) => {
    const type = plotOf(series.chartType) ? series.chartType : chart.chartType;
    const known = found.find((group) => group.type === type && group.axisGroup === series.axisGroup);
    if (known) known.members.push({ series, index });
    else found.push({ type, axisGroup: series.axisGroup, members: [{ series, index }] });
  });
  return found.length > 0 ? found : [{ type: chart.chartType, axisGroup: 'Primary', members: [] }];
}

const softLine =
  '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>';
const gridlines = `<c:majorGridlines>${softLine.replace('BFBFBF', 'D9D9D9')}</c:majorGridlines>`;

function scaling(minimum?: number, maximum?: number): string {
  const limits =
    (maximum === undefined ? '' : setting('max', maximum)) +
    (minimum === undefined ? '' : setting('min', minimum));
  return element('c:scaling', {}, setting('orientation', 'minMax') + limits);
}

function numberFormat(code: string): string {
  return element('c:numFmt', { formatCode: code, sourceLinked: code === 'General' });
}

function ticks(): string {
  return (
    setting('majorTickMark', 'none') + setting('minorTickMark', 'none') + setting('tickLblPos', 'nextTo')
  );
}

/** `rot` counts clockwise, in 60,000ths of a degree (ECMA-376 part 1, 21.1.2.1.1). */
const rotation = 60_000;

function labelTextXml({
  textOrientation,
  fontSize,
}: Pick<ChartAxisLabels, 'textOrientation' | 'fontSize'>): string {
  if (textOrientation === undefined && fontSize === undefined) return '';
  const body =
    textOrientation === 180
      ? { vert: 'wordArtVert' }
      : { ...(textOrientation !== undefined && { rot: -textOrientation * rotation }), vert: 'horz' };
  const look = fontSize === undefined ? {} : { sz: Math.round(fontSize * 100) };
  const paragraph =
    element('a:pPr', {}, element('a:defRPr', look)) + element('a:endParaRPr', { lang: 'sv-SE' });
  return element(
    'c:txPr',
    {},
    element('a:bodyPr', body) + element('a:lstStyle', {}) + element('a:p', {}, paragraph),
  );
}

function categoryAxisXml(chart: Chart, group: string, isBar: boolean): string {
  const { category, value } = axes(group);
  const { tickLabelSpacing } = chart.categoryAxis;
  return element(
    'c:catAx',
    {},
    setting('axId', category) +
      scaling() +
      setting('delete', group !== 'Primary') +
      setting('axPos', isBar ? 'l' : 'b') +
      numberFormat(chart.categoryAxis.numberFormat) +
      ticks() +
      softLine +
      labelTextXml(chart.categoryAxis) +
      setting('crossAx', value) +
      setting('crosses', 'autoZero') +
      setting('auto', true) +
      setting('lblAlgn', 'ctr') +
      setting('lblOffset', 100) +
      (tickLabelSpacing === undefined ? '' : setting('tickLblSkip', tickLabelSpacing)) +
      setting('noMultiLvlLbl', false),
  );
}

function valueAxisXml(chart: Chart, group: string, isBar: boolean): string {
  const { category, value } = axes(group);
  const isPrimary = group === 'Primary';
  const { minimum, maximum, majorGridlines, numberFormat: code } = chart.valueAxis;
  return element(
    'c:valAx',
    {},
    setting('axId', value) +
      (isPrimary ? scaling(minimum, maximum) : scaling()) +
      setting('delete', false) +
      setting('axPos', isBar ? 'b' : isPrimary ? 'l' : 'r') +
      (isPrimary && majorGridlines ? gridlines : '') +
      numberFormat(code) +
      ticks() +
      (isPrimary ? labelTextXml(chart.valueAxis) : '') +
      setting('crossAx', category) +
      setting('crosses', isPrimary ? 'autoZero' : 'max') +
      setting('crossBetween', 'between'),
  );
}

function axesXml(chart: Chart, plots: readonly Group[]): string {
  const used = [...new Set(plots.map(({ axisGroup }) => axisGroup))];
  const isBar = plots.some(({ type }) => plotOf(type)?.direction === 'bar');
  return used
    .map((group) => categoryAxisXml(chart, group, isBar) + valueAxisXml(chart, group, isBar))
    .join('');
}

function legendXml({ visible, position, fontSize }: Chart['legend']): string {
  if (!visible) return '';
  return element(
    'c:legend',
    {},
    setting('legendPos', legendPositions[position] ?? 'r') +
      setting('overlay', false) +
      (fontSize === undefined ? '' : labelTextXml({ fontSize })),
  );
}

export function chartXml(chart: Chart, workbook: Workbook): string {
  const plots = groups(chart);
  const drawn = plots.map((group) => plotXml(group, chart, workbook)).join('');
  const content = element(
    'c:chart',
    {},
    titleXml(chart.title) +
      element('c:plotArea', {}, `<c:layout/>${drawn}${axesXml(chart, plots)}`) +
      legendXml(chart.legend) +
      setting('plotVisOnly', chart.plotVisibleOnly) +
      setting('dispBlanksAs', blankModes[chart.displayBlanksAs] ?? 'gap'),
  );
  const space = element('c:chartSpace', namespaces, setting('roundedCorners', false) + content);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${space}`;
}
