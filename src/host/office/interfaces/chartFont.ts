/** The fonts of a chart: of its title, its legend, and the labels of its axes. */
import type { Chart } from '../../workbook/workbook';
import { markChartChanged } from '../charts';
import { notImplemented } from '../errors';
import { property, type Interface } from '../interface';
import { flagOf, numberOf } from '../kinds';
import type { ChartFontTarget } from '../targets';
import { labelsOf } from './chartSeries';

/** What Excel gives a legend and the labels of an axis where nothing else is said. */
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
      (target) => writtenIn(target).fontSize ?? standardLabelSize,
      (target, value) => {
        writtenIn(target).fontSize = numberOf(value, 1, 409);
        markChartChanged(target.sheet, target.chart);
      },
    ),
  },
};

function writtenIn({ chart, text }: ChartFontTarget): { fontSize?: number } {
  if (text === 'Title') return chart.title;
  return text === 'Legend' ? chart.legend : labelsOf({ chart, axis: text });
}

function titleOf({ chart, text }: ChartFontTarget): Chart['title'] {
  if (text !== 'Title') throw notImplemented('ChartFont.bold');
  return chart.title;
}
