import { sameName } from '../../workbook/sheets';
import type { Sheet } from '../../workbook/workbook';
import { addChart, markChartChanged, requirePermissionForCharts } from '../charts';
import { leftOf, topOf } from '../formats';
import { does, gives, link, opener, property, type Interface, type Property } from '../interface';
import { flagOf, numberOf, oneOf, textOf } from '../kinds';
import { resolveRange } from '../ranges';
import { refusal, rules } from '../rules';
import { rangeOf } from '../arguments';
import { Target, type ChartTarget } from '../targets';

export const chartTypes = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineStacked',
  'LineMarkers',
  'LineMarkersStacked',
  'Area',
  'AreaStacked',
  'Pie',
  'Doughnut',
  'XYScatter',
] as const;
const seriesBy = ['Auto', 'Columns', 'Rows'] as const;
const blanks = ['NotPlotted', 'Zero', 'Interplotted', 'Interpolated'] as const;
const positions = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'] as const;

type Measure = 'left' | 'top' | 'width' | 'height';

/** Points. */
function measure(name: Measure): Property<ChartTarget> {
  return property(
    1,
    ({ chart }) => chart[name],
    ({ sheet, chart }, value) => {
      chart[name] = numberOf(value, 0);
      markChartChanged(sheet, chart);
    },
  );
}

export const chart: Interface<ChartTarget> = {
  identity: ({ chart }) => chart.id,
  properties: {
    chartType: property(
      7,
      ({ chart }) => chart.chartType,
      ({ sheet, chart }, value) => {
        chart.chartType = oneOf(value, chartTypes);
        for (const series of chart.series) series.chartType = chart.chartType;
        markChartChanged(sheet, chart);
      },
    ),
    displayBlanksAs: property(
      8,
      ({ chart }) => chart.displayBlanksAs,
      ({ sheet, chart }, value) => {
        chart.displayBlanksAs = oneOf(value, blanks);
        markChartChanged(sheet, chart);
      },
    ),
    height: measure('height'),
    id: property(7, ({ chart }) => chart.id),
    left: measure('left'),
    name: property(
      1,
      ({ chart }) => chart.name,
      ({ sheet, chart }, value) => {
        chart.name = textOf(value);
        markChartChanged(sheet, chart);
      },
    ),
    plotVisibleOnly: property(
      8,
      ({ chart }) => chart.plotVisibleOnly,
      ({ sheet, chart }, value) => {
        chart.plotVisibleOnly = flagOf(value);
        markChartChanged(sheet, chart);
      },
    ),
    top: measure('top'),
    width: measure('width'),
  },
  links: {
    axes: link(1, (target) => new Target('ChartAxes', target)),
    legend: link(1, (target) => new Target('ChartLegend', target)),
    series: link(1, (target) => new Target('ChartSeriesCollection', target)),
    title: link(1, (target) => new Target('ChartTitle', target)),
    worksheet: link(2, ({ sheet }) => new Target('Worksheet', sheet)),
  },
  calls: {
    delete: does(1, ({ sheet, chart }) => {
      requirePermissionForCharts(sheet);
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      sheet.changed.add('charts');
    }),
    setPosition: does(1, ({ sheet, chart }, args, { workbook }) => {
      const resolve = (address: string): ReturnType<typeof resolveRange> =>
        resolveRange(workbook, sheet, address);
      const { area: start } = args.range(0, resolve);
      chart.left = leftOf(sheet, start.left);
      chart.top = topOf(sheet, start.top);
      if (args.isGiven(1)) {
        const { area: end } = args.range(1, resolve);
        chart.width = leftOf(sheet, end.right + 1) - chart.left;
        chart.height = topOf(sheet, end.bottom + 1) - chart.top;
      }
      markChartChanged(sheet, chart);
    }),
  },
};

export const chartTitle: Interface<ChartTarget> = {
  properties: {
    text: property(
      1,
      ({ chart }) => chart.title.text,
      ({ sheet, chart }, value) => {
        chart.title.text = textOf(value);
        chart.title.visible = true;
        markChartChanged(sheet, chart);
      },
    ),
    visible: property(
      1,
      ({ chart }) => chart.title.visible,
      ({ sheet, chart }, value) => {
        chart.title.visible = flagOf(value);
        markChartChanged(sheet, chart);
      },
    ),
  },
  links: { format: link(1, (target) => new Target('ChartTitleFormat', target)) },
};

export const chartTitleFormat: Interface<ChartTarget> = {
  links: { font: link(1, (target) => new Target('ChartFont', { ...target, text: 'Title' })) },
};

export const chartLegend: Interface<ChartTarget> = {
  properties: {
    position: property(
      1,
      ({ chart }) => chart.legend.position,
      ({ sheet, chart }, value) => {
        chart.legend.position = oneOf(value, positions);
        markChartChanged(sheet, chart);
      },
    ),
    visible: property(
      1,
      ({ chart }) => chart.legend.visible,
      ({ sheet, chart }, value) => {
        chart.legend.visible = flagOf(value);
        markChartChanged(sheet, chart);
      },
    ),
  },
  links: { format: link(1, (target) => new Target('ChartLegendFormat', target)) },
};

export const chartLegendFormat: Interface<ChartTarget> = {
  links: { font: link(1, (target) => new Target('ChartFont', { ...target, text: 'Legend' })) },
};

function find(sheet: Sheet, key: string): Target<'Chart'> | undefined {
  const found = sheet.charts.find((each) => each.id === key || sameName(each.name, key));
  return found && new Target('Chart', { sheet, chart: found });
}

function existing(found: Target | undefined): Target {
  if (!found) throw refusal(rules.unknownItem, 'ChartCollection.getItem');
  return found;
}

export const chartCollection: Interface<Sheet> = {
  properties: { count: property(1, ({ charts }) => charts.length) },
  openers: {
    add: opener(1, (sheet, args) => {
      const source = args.target(1);
      const range = source && rangeOf(source);
      if (!range) throw args.refuse();
      const made = addChart(sheet, args.oneOf(0, chartTypes), range, args.oneOf(2, seriesBy, 'Auto'));
      return new Target('Chart', { sheet, chart: made });
    }),
    getItem: opener(1, (sheet, args) => existing(find(sheet, args.text(0)))),
    getItemAt: opener(1, (sheet, args) => {
      const found = sheet.charts[args.integer(0)];
      return existing(found && new Target('Chart', { sheet, chart: found }));
    }),
    getItemOrNullObject: opener(4, (sheet, args) => find(sheet, args.text(0))),
  },
  calls: { getCount: gives(4, ({ charts }) => charts.length) },
  collection: {
    items: (sheet) => sheet.charts.map((each) => new Target('Chart', { sheet, chart: each })),
    item: (sheet, args) => existing(find(sheet, args.text(0))),
  },
};
