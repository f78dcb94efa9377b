/** What a chart draws, read from the cells. */
import { singleReference } from '../../host/workbook/formula';
import { findSheet } from '../../host/workbook/sheets';
import type { Cell, Chart, ChartSeries, Sheet, Workbook } from '../../host/workbook/workbook';
import { shownText } from './cellText';

export interface Point {
  readonly category: string;
  /** Undefined where the cell holds no number. */
  readonly value: number | undefined;
  /** As its cell shows it. */
  readonly text: string;
}

export interface DrawnSeries {
  readonly name: string;
  readonly isLine: boolean;
  readonly color: string;
  readonly hasLabels: boolean;
  readonly points: readonly Point[];
}

const palette = ['#4472C4', '#ED7D31', '#7F7F7F', '#BF9000', '#5B9BD5', '#548235'];

export function chartSeries(workbook: Workbook, sheet: Sheet, chart: Chart): readonly DrawnSeries[] {
  return chart.series.map((series, index) => {
    const categories = cellsOf(workbook, sheet, series.categories);
    return {
      name: series.name,
      isLine: /line|scatter/i.test(series.chartType === '' ? chart.chartType : series.chartType),
      color: series.color ?? palette[index % palette.length] ?? '#4472C4',
      hasLabels: series.hasDataLabels,
      points: pointsOf(cellsOf(workbook, sheet, series.values), categories),
    };
  });
}

function pointsOf(
  values: readonly (Cell | undefined)[],
  categories: readonly (Cell | undefined)[],
): readonly Point[] {
  return values.map((cell, index) => ({
    category: textOf(categories[index]) || String(index + 1),
    value: typeof cell?.value === 'number' ? cell.value : undefined,
    text: textOf(cell),
  }));
}

function textOf(cell: Cell | undefined): string {
  return shownText(cell, cell?.style.numberFormat ?? 'General');
}

function cellsOf(
  workbook: Workbook,
  own: Sheet,
  reference: ChartSeries['categories'],
): readonly (Cell | undefined)[] {
  const found = reference === undefined ? undefined : singleReference(withEqualSign(reference));
  if (!found) return [];
  const sheet = found.sheet === undefined ? own : findSheet(workbook, found.sheet);
  const cells: (Cell | undefined)[] = [];
  const { top, left, bottom, right } = found.area;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push(sheet?.rows.get(row)?.cells[column]);
  }
  return cells;
}

function withEqualSign(reference: string): string {
  return reference.startsWith('=') ? reference : `=${reference}`;
}
