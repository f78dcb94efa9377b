/** An indicator's chart: outcomes as columns and targets as lines over them, in the annex and on a sheet of its own. */
import { annexWords as words } from '../../texts/annexWords';
import type { Block, ChartPlan, ChartSeriesPlan } from '../plan';
import { standUpright } from './chartLabels';
import type { ChartDraft } from './draft';
import { limitColumns } from './limits';
import { colors } from './looks';

/** Columns of figures below each other: what each is called, the outcome, the target, and the limits of one. */
export interface ChartedFigures {
  readonly row: number;
  readonly rowCount: number;
}

export type ChartFrame = Pick<ChartPlan, 'left' | 'top' | 'width' | 'height'>;

export function outcomeChart(
  { name, title, labels, hasTarget, limitsIn, numberFormat, minimum }: ChartDraft,
  { row, rowCount }: ChartedFigures,
  frame: ChartFrame,
): ChartPlan {
  const figures = (column: number): Block => ({ row, column, rowCount, columnCount: 1 });
  const outcome: ChartSeriesPlan = {
    name: words.outcome,
    type: 'ColumnClustered',
    values: figures(1),
    categories: figures(0),
    color: colors.outcome,
  };
  const line = (called: string, column: number): ChartSeriesPlan => ({
    ...{ name: called, type: 'LineMarkers', values: figures(column) },
    ...{ categories: figures(0), color: colors.target },
  });
  const target = hasTarget ? [line(words.target, 2)] : [];
  const limits =
    limitsIn === undefined
      ? []
      : [line(words.lowestTarget, limitColumns.lowest), line(words.highestTarget, limitColumns.highest)];
  const series = [outcome, ...target, ...limits];
  return {
    ...{ name, title, ...frame, series, numberFormat, minimum },
    columnGap: gapBetween(rowCount),
    ...(standUpright(labels, frame.width) && { labelAngle: 90 }),
  };
}

/** A single column is no wall. */
function gapBetween(columns: number): number {
  return Math.max(100, Math.round(400 / columns));
}
