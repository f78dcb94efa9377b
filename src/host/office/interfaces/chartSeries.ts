import { referenceTo } from '../../workbook/formula';
import type { ChartAxisLabels } from '../../workbook/workbook';
import { rangeOf, type Arguments } from '../arguments';
import { markChartChanged, newSeries } from '../charts';
import { colorOf } from '../colors';
import { does, gives, link, opener, property, type Interface } from '../interface';
import { flagOf, numberOf, oneOf, textOf } from '../kinds';
import { refusal, rules } from '../rules';
import {
  Target,
  type ChartAxisTarget,
  type ChartSeriesTarget,
  type ChartTarget,
  type RangeTarget,
} from '../targets';
import type { Json } from '../wire';
import { chartTypes } from './chart';

const axisGroups = ['Primary', 'Secondary'] as const;
const markers = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
] as const;
const lineStyles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Automatic',
  'RoundDot',
] as const;

function change(target: ChartSeriesTarget, apply: (series: ChartSeriesTarget['series']) => void): void {
  apply(target.series);
  markChartChanged(target.sheet, target.chart);
}

/** Columns and bars stand in one row, and so they share it. */
function chartWithGap({ chart, series }: ChartSeriesTarget): ChartSeriesTarget['chart'] {
  if (!/^(Column|Bar)/u.test(series.chartType)) throw refusal(rules.gapWidth, 'ChartSeries.gapWidth');
  return chart;
}

function source(args: Arguments): RangeTarget {
  const given = args.target(0);
  const range = given && rangeOf(given);
  if (!range) throw args.refuse();
  return range;
}

export const chartSeries: Interface<ChartSeriesTarget> = {
  properties: {
    axisGroup: property(
      8,
      ({ series }) => series.axisGroup,
      (target, value) => {
        change(target, (series) => (series.axisGroup = oneOf(value, axisGroups)));
      },
    ),
    chartType: property(
      7,
      ({ series }) => series.chartType,
      (target, value) => {
        change(target, (series) => (series.chartType = oneOf(value, chartTypes)));
      },
    ),
    gapWidth: property(
      7,
      (target) => chartWithGap(target).gapWidth,
      (target, value) => {
        chartWithGap(target).gapWidth = numberOf(value, 0, 500);
        markChartChanged(target.sheet, target.chart);
      },
    ),
    hasDataLabels: property(
      7,
      ({ series }) => series.hasDataLabels,
      (target, value) => {
        change(target, (series) => (series.hasDataLabels = flagOf(value)));
      },
    ),
    markerStyle: property(
      7,
      ({ series }) => series.markerStyle ?? 'Automatic',
      (target, value) => {
        change(target, (series) => (series.markerStyle = oneOf(value, markers)));
      },
    ),
    name: property(
      1,
      ({ series }) => series.name,
      (target, value) => {
        change(target, (series) => (series.name = textOf(value)));
      },
    ),
  },
  links: { format: link(1, (target) => new Target('ChartSeriesFormat', target)) },
  calls: {
    delete: does(7, ({ sheet, chart, series }) => {
      chart.series.splice(chart.series.indexOf(series), 1);
      markChartChanged(sheet, chart);
    }),
    setValues: does(7, (target, args) => {
      const { sheet, area } = source(args);
      change(target, (series) => (series.values = referenceTo(sheet.name, area)));
    }),
    setXAxisValues: does(7, (target, args) => {
      const { sheet, area } = source(args);
      change(target, (series) => (series.categories = referenceTo(sheet.name, area)));
    }),
  },
};

export const chartSeriesFormat: Interface<ChartSeriesTarget> = {
  links: {
    fill: link(1, (target) => new Target('ChartFill', target)),
    line: link(1, (target) => new Target('ChartLineFormat', target)),
  },
};

export const chartFill: Interface<ChartSeriesTarget> = {
  calls: {
    clear: does(1, (target) => {
      change(target, (series) => (series.color = undefined));
    }),
    setSolidColor: does(1, (target, args) => {
      const color = colorOf(args.text(0));
      change(target, (series) => (series.color = color));
    }),
  },
};

export const chartLineFormat: Interface<ChartSeriesTarget> = {
  properties: {
    color: property(
      1,
      ({ series }) => series.color ?? '',
      (target, value) => {
        change(target, (series) => (series.color = colorOf(value)));
      },
    ),
    lineStyle: property(
      7,
      ({ series }) => series.lineStyle ?? 'Automatic',
      (target, value) => {
        change(target, (series) => (series.lineStyle = oneOf(value, lineStyles)));
      },
    ),
  },
  calls: {
    clear: does(1, (target) => {
      change(target, (series) => (series.lineStyle = 'None'));
    }),
  },
};

function seriesAt({ sheet, chart }: ChartTarget, index: number): Target<'ChartSeries'> {
  const series = chart.series[index];
  if (!series) throw refusal(rules.unknownItem, 'ChartSeriesCollection.getItemAt');
  return new Target('ChartSeries', { sheet, chart, series });
}

function add(target: ChartTarget, args: Arguments): Target {
  const { sheet, chart } = target;
  const name = args.optionalText(0) ?? `Series${chart.series.length + 1}`;
  const index = args.optionalInteger(1, chart.series.length);
  chart.series.splice(index, 0, newSeries(name, chart.chartType));
  markChartChanged(sheet, chart);
  return seriesAt(target, index);
}

export const chartSeriesCollection: Interface<ChartTarget> = {
  properties: { count: property(1, ({ chart }) => chart.series.length) },
  openers: {
    add: opener(7, add),
    getItemAt: opener(1, (target, args) => seriesAt(target, args.integer(0))),
  },
  calls: { getCount: gives(4, ({ chart }) => chart.series.length) },
  collection: { items: (target) => target.chart.series.map((_, index) => seriesAt(target, index)) },
};

const axisTypes = ['Category', 'Value'] as const;

function axisTarget(target: ChartTarget, axis: ChartAxisTarget['axis']): Target<'ChartAxis'> {
  return new Target('ChartAxis', { ...target, axis });
}

export const chartAxes: Interface<ChartTarget> = {
  links: {
    categoryAxis: link(1, (target) => axisTarget(target, 'Category')),
    valueAxis: link(1, (target) => axisTarget(target, 'Value')),
  },
  openers: {
    getItem: opener(7, (target, args) => {
      args.oneOf(1, ['Primary'] as const, 'Primary');
      return axisTarget(target, args.oneOf(0, axisTypes));
    }),
  },
};

function setLimit(target: ChartAxisTarget, limit: 'minimum' | 'maximum', value: Json): void {
  requireValueAxis(target);
  const { sheet, chart } = target;
  chart.valueAxis[limit] = value === '' ? undefined : numberOf(value);
  markChartChanged(sheet, chart);
}

function requireValueAxis({ axis }: ChartAxisTarget): void {
  if (axis !== 'Value') throw refusal(rules.axisKind, 'ChartAxis');
}

export function labelsOf({ chart, axis }: Pick<ChartAxisTarget, 'chart' | 'axis'>): ChartAxisLabels {
  return axis === 'Value' ? chart.valueAxis : chart.categoryAxis;
}

function angleOf(value: Json): number {
  const angle = numberOf(value);
  const isAngle = Number.isInteger(angle) && ((angle >= -90 && angle <= 90) || angle === 180);
  if (!isAngle) throw refusal(rules.labelAngle, 'ChartAxis.textOrientation');
  return angle;
}

export const chartAxis: Interface<ChartAxisTarget> = {
  properties: {
    maximum: property(
      1,
      ({ chart }) => chart.valueAxis.maximum ?? '',
      (target, value) => {
        setLimit(target, 'maximum', value);
      },
    ),
    minimum: property(
      1,
      ({ chart }) => chart.valueAxis.minimum ?? '',
      (target, value) => {
        setLimit(target, 'minimum', value);
      },
    ),
    numberFormat: property(
      8,
      (target) => labelsOf(target).numberFormat,
      (target, value) => {
        labelsOf(target).numberFormat = textOf(value);
        markChartChanged(target.sheet, target.chart);
      },
    ),
    tickLabelSpacing: property(
      7,
      (target) => labelsOf(target).tickLabelSpacing ?? 1,
      (target, value) => {
        if (value === '') delete labelsOf(target).tickLabelSpacing;
        else labelsOf(target).tickLabelSpacing = numberOf(value, 1, 31_999);
        markChartChanged(target.sheet, target.chart);
      },
    ),
    textOrientation: property(
      8,
      (target) => labelsOf(target).textOrientation ?? 0,
      (target, value) => {
        labelsOf(target).textOrientation = angleOf(value);
        markChartChanged(target.sheet, target.chart);
      },
    ),
    type: property(7, ({ axis }) => axis),
  },
  links: {
    format: link(1, (target) => new Target('ChartAxisFormat', target)),
    majorGridlines: link(1, (target) => new Target('ChartGridlines', target)),
  },
};

export const chartAxisFormat: Interface<ChartAxisTarget> = {
  links: { font: link(1, (target) => new Target('ChartFont', { ...target, text: target.axis })) },
};

export const chartGridlines: Interface<ChartAxisTarget> = {
  properties: {
    visible: property(
      1,
      ({ chart, axis }) => axis === 'Value' && chart.valueAxis.majorGridlines,
      (target, value) => {
        requireValueAxis(target);
        target.chart.valueAxis.majorGridlines = flagOf(value);
        markChartChanged(target.sheet, target.chart);
      },
    ),
  },
};
