/** A chart drawn simply: bars and lines over their categories, and all of it in words for who cannot see it. */
import type { Chart } from '../../host/workbook/workbook';
import { displayText } from '../../host/workbook/displayText';
import type { DrawnSeries } from './chartData';
import { drawing } from './elements';
import { language, say } from './language';
import { pixels } from './looks';

interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly lowest: number;
  readonly highest: number;
  readonly categories: readonly string[];
}

const room = { right: 14, title: 30, legend: 24 };
/** Pixels of a letter on average, at the size of the chart's texts. */
const letterWidth = 6;
const longestCategory = 13;
/** Categories that do not fit side by side stand aslant. */
const slant = 40;

export function chartDrawing(chart: Chart, series: readonly DrawnSeries[]): SVGSVGElement {
  const [width, height] = [Math.round(pixels(chart.width)), Math.round(pixels(chart.height))];
  const plot = plotOf(chart, series, width, height);
  const bars = series.filter(({ isLine }) => !isLine);
  return drawing(
    'svg',
    {
      class: 'chart',
      role: 'img',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'aria-label': inWords(chart, series),
    },
    drawing('rect', { class: 'chart-ground', x: 0.5, y: 0.5, width: width - 1, height: height - 1 }),
    ...(chart.title.visible ? [titleOf(chart.title.text, width)] : []),
    ...gridlines(plot, chart),
    ...categoryLabels(plot),
    ...bars.map((one, index) => barsOf(one, plot, index, bars.length)),
    ...series.filter(({ isLine }) => isLine).map((one) => lineOf(one, plot)),
    ...(chart.legend.visible ? [legendOf(series, width, height)] : []),
  );
}

function titleOf(text: string, width: number): SVGElement {
  const size = Math.min(13, (width - 12) / (text.length * 0.56));
  const place = { x: width / 2, y: 20, 'text-anchor': 'middle' };
  return drawing('text', { class: 'chart-title', ...place, 'font-size': size.toFixed(1) }, text);
}

function plotOf(chart: Chart, series: readonly DrawnSeries[], width: number, height: number): Plot {
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const lowest = chart.valueAxis.minimum ?? Math.min(0, ...values);
  const top = chart.title.visible ? room.title : 12;
  const highest = chart.valueAxis.maximum ?? roundedUp(Math.max(lowest, ...values), lowest);
  const left = 12 + letterWidth * displayText(highest, chart.valueAxis.numberFormat).length;
  const categories = (series[0]?.points ?? []).map(({ category }) => shortened(category));
  const inner = width - left - room.right;
  const below = roomBelow(categories, inner) + (chart.legend.visible ? room.legend : 0);
  return { left, top, width: inner, height: height - top - below, lowest, highest, categories };
}

function shortened(category: string): string {
  return category.length > longestCategory ? `${category.slice(0, longestCategory - 1)}…` : category;
}

function widest(categories: readonly string[]): number {
  return Math.max(0, ...categories.map(({ length }) => length * letterWidth));
}

function fitSideBySide(categories: readonly string[], width: number): boolean {
  return widest(categories) + 4 < width / Math.max(1, categories.length);
}

function roomBelow(categories: readonly string[], width: number): number {
  if (fitSideBySide(categories, width)) return 24;
  return 20 + widest(categories) * Math.sin((slant * Math.PI) / 180);
}

/** The end of an axis: one, two, four, five or ten of a power of ten. */
function roundedUp(highest: number, lowest: number): number {
  const size = highest - lowest;
  if (size <= 0) return lowest + 1;
  const power = 10 ** Math.floor(Math.log10(size));
  const step = [1, 2, 4, 5, 10].find((candidate) => candidate * power >= size * 1.05) ?? 20;
  return lowest + step * power;
}

function heightOf(value: number, { top, height, lowest, highest }: Plot): number {
  const share = (value - lowest) / (highest - lowest || 1);
  return top + height * (1 - Math.min(1, Math.max(0, share)));
}

const steps = 4;

function gridlines(plot: Plot, { valueAxis }: Chart): SVGElement[] {
  return Array.from({ length: steps + 1 }, (_, index) => {
    const value = plot.lowest + ((plot.highest - plot.lowest) * index) / steps;
    const y = heightOf(value, plot);
    const label = displayText(Number(value.toPrecision(6)), valueAxis.numberFormat);
    return drawing(
      'g',
      {},
      drawing('line', { class: 'chart-rule', x1: plot.left, x2: plot.left + plot.width, y1: y, y2: y }),
      drawing('text', { x: plot.left - 5, y: y + 4, 'text-anchor': 'end' }, local(label)),
    );
  });
}

function local(number: string): string {
  return language === 'en' ? number : number.replace('.', ',');
}

function slot(plot: Plot): number {
  return plot.width / Math.max(1, plot.categories.length);
}

function categoryLabels(plot: Plot): SVGElement[] {
  const y = plot.top + plot.height + 15;
  const isLevel = fitSideBySide(plot.categories, plot.width);
  return plot.categories.map((category, index) => {
    const x = plot.left + slot(plot) * (index + 0.5);
    if (isLevel) return drawing('text', { x, y, 'text-anchor': 'middle' }, category);
    return drawing(
      'text',
      { 'text-anchor': 'end', transform: `translate(${x + 4} ${y}) rotate(-${slant})` },
      category,
    );
  });
}

function barsOf(
  { points, color, hasLabels }: DrawnSeries,
  plot: Plot,
  at: number,
  count: number,
): SVGElement {
  const width = Math.min(46, (slot(plot) * 0.6) / count);
  const bars = points.flatMap(({ value, text }, index) => {
    if (value === undefined) return [];
    const middle = plot.left + slot(plot) * (index + 0.5) + width * (at - (count - 1) / 2);
    const [y, base] = [heightOf(value, plot), heightOf(Math.max(0, plot.lowest), plot)];
    const bar = drawing('rect', {
      x: middle - width / 2,
      y: Math.min(y, base),
      width,
      height: Math.abs(base - y),
      fill: color,
    });
    return hasLabels ? [bar, drawing('text', { x: middle, y: y - 5, 'text-anchor': 'middle' }, text)] : [bar];
  });
  return drawing('g', {}, ...bars);
}

function lineOf({ points, color, hasLabels }: DrawnSeries, plot: Plot): SVGElement {
  const places = points.flatMap(({ value, text }, index) =>
    value === undefined
      ? []
      : [{ x: plot.left + slot(plot) * (index + 0.5), y: heightOf(value, plot), text }],
  );
  const line = drawing('polyline', {
    points: places.map(({ x, y }) => `${x},${y}`).join(' '),
    fill: 'none',
    stroke: color,
    'stroke-width': 2,
  });
  const marks = places.map(({ x, y }) => drawing('circle', { cx: x, cy: y, r: 3, fill: color }));
  const labels = places.map(({ x, y, text }) =>
    drawing('text', { x, y: y - 8, 'text-anchor': 'middle' }, text),
  );
  return drawing('g', {}, line, ...marks, ...(hasLabels ? labels : []));
}

function legendOf(series: readonly DrawnSeries[], width: number, height: number): SVGElement {
  const sizes = series.map(({ name }) => 30 + name.length * letterWidth);
  let x = (width - sizes.reduce((sum, size) => sum + size, 0)) / 2;
  const entries = series.map(({ name, color, isLine }, index) => {
    const mark = isLine
      ? drawing('line', {
          x1: x,
          x2: x + 14,
          y1: height - 14,
          y2: height - 14,
          stroke: color,
          'stroke-width': 2,
        })
      : drawing('rect', { x: x + 2, y: height - 19, width: 10, height: 10, fill: color });
    const entry = drawing('g', {}, mark, drawing('text', { x: x + 19, y: height - 10 }, name));
    x += sizes[index] ?? 0;
    return entry;
  });
  return drawing('g', {}, ...entries);
}

/** Nothing is drawn there: a heading of what follows, or a value that is missing. */
function isGap(series: readonly DrawnSeries[], at: number): boolean {
  return series.every(({ points }) => (points[at]?.text ?? '') === '');
}

function inWords(chart: Chart, series: readonly DrawnSeries[]): string {
  const values = series.map(({ name, points }) => {
    const told = points.flatMap(({ category, text }, at) => {
      if (text !== '') return [`${category} ${text}`];
      return isGap(series, at) ? [category] : [];
    });
    return `${name}: ${told.join(', ')}`;
  });
  return say('chartIs', { title: chart.title.text, values: values.join('; ') });
}
