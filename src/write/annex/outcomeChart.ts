/** An indicator's chart: outcomes as columns and targets as a line over them, in the annex and on a sheet of its own. */
import { annexWords } from '../../texts/annexWords';
import type { ChartPlan } from '../plan';
import type { ChartDraft } from './draft';
import { colors } from './looks';

/** Three columns of figures below each other: what each is called, the outcome, the target. */
export interface ChartedFigures {
  readonly row: number;
  readonly rowCount: number;
}

export type ChartFrame = Pick<ChartPlan, 'left' | 'top' | 'width' | 'height'>;

export function outcomeChart(
  { name, title, hasTarget, numberFormat, minimum }: ChartDraft,
  { row, rowCount }: ChartedFigures,
  frame: ChartFrame,
): ChartPlan {
  const figures = (column: number) => ({ row, column, rowCount, columnCount: 1 });
  const outcome = {
    name: annexWords.outcome,
    type: 'ColumnClustered',
    values: figures(1),
    categories: figures(0),
    color: colors.outcome,
  } as const;
  const target = {
    ...outcome,
    name: annexWords.target,
    type: 'LineMarkers',
    values: figures(2),
    color: colors.target,
  } as const;
  const series = hasTarget ? [outcome, target] : [outcome];
  return { name, title, ...frame, series, numberFormat, minimum };
}
