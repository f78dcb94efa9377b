/** The fonts of a chart: of its title, and of the labels of its axes. */
import type { Chart } from '../../workbook/workbook';
import { markChartChanged } from '../charts';
import { notImplemented } from '../errors';
import { property, type Interface } from '../interface';
import { flagOf, numberOf } from '../kinds';
import type { ChartFontTarget } from '../targets';
import { labelsOf } from './chartSeries';

/** What Excel gives the labels of an axis where nothing else is said. */
const standardLabelSize = 10;

export const chartFont: Interface<ChartFontTarget> = {
  properties: {
    bold: property(
      1,
      (target) => titleOf(target).bold,
      (target, value) => {
        titleOf(target).bold = flagOf(value);
        markChartChanged(target.sheet, target.chart);
      },
    ),
    size: property(
      1,
      ({ chart, text }) =>
        text === 'Title'
          ? chart.title.fontSize
          : (labelsOf({ chart, axis: text }).fontSize ?? standardLabelSize),
      ({ sheet, chart, text }, value) => {
        const written = text === 'Title' ? chart.title : labelsOf({ chart, axis: text });
        written.fontSize = numberOf(value, 1, 409);
        markChartChanged(sheet, chart);
      },
    ),
  },
};

function titleOf({ chart, text }: ChartFontTarget): Chart['title'] {
  if (text !== 'Title') throw notImplemented('ChartAxisFormat.font.bold');
  return chart.title;
}
