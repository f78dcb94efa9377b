/**
 * The limits of targets that are intervals, as numbers that a chart draws as lines. The annex has three columns, so
 * they stand in two more that are hidden: its readers have the interval in words.
 */
import { parseInterval } from '../../domain/indicator/interval';
import { annexWords as words } from '../../texts/annexWords';
import type { GridSnapshot } from '../../read/snapshot';
import type { CellInput, Edit } from '../plan';
import type { Content } from './draft';
import { columnWidths } from './geometry';
import type { LaidChart, Layout } from './layout';
import { cellFormat, type NumberUnit } from './numbers';

export const limitColumns = { lowest: columnWidths.length, highest: columnWidths.length + 1 } as const;

const hidden = 0;
/** Of a column that nobody has made wider. */
const standardWidth = 48;

/** What stands over them. */
export const limitHeader = [words.lowestTarget, words.highestTarget] as const;

/** Blank where the target is no interval, so that a line is broken there. */
export function limitCells(target: Content, unit: NumberUnit): readonly [CellInput, CellInput] {
  const interval = typeof target === 'string' ? parseInterval(target, unit) : undefined;
  return interval === undefined ? ['', ''] : [interval.lowest, interval.highest];
}

/** Whether it is ours, and not a note of the user's, that stands beside a target. */
export function isLimitBeside(target: Content, column: number, content: Content): boolean {
  if (column !== limitColumns.lowest && column !== limitColumns.highest) return false;
  if (typeof content === 'string') return limitHeader.some((word) => word === content);
  return typeof target === 'string' && parseInterval(target) !== undefined;
}

/** Whether limits of an earlier run stand on the sheet, in columns that are hidden for their sake. */
export function hasLimits({ column, values }: GridSnapshot): boolean {
  return values.some((cells) => cells[limitColumns.lowest - column] === words.lowestTarget);
}

/** @param stood whether there were limits before: columns of the user's own stay as wide as they are */
export function limitEdits(sheet: string, { rows, charts }: Layout, stood: boolean): readonly Edit[] {
  const written = charts.flatMap((chart) => limitsOf(sheet, rows, chart));
  if (written.length === 0 && !stood) return [];
  const width = written.length > 0 ? hidden : standardWidth;
  const { lowest: column } = limitColumns;
  return [{ edit: 'columnWidths', sheet, column, widths: limitHeader.map(() => width) }, ...written];
}

function limitsOf(
  sheet: string,
  rows: Layout['rows'],
  { chart: { limitsIn }, firstFigure, figureCount }: LaidChart,
): readonly Edit[] {
  if (limitsIn === undefined) return [];
  const { lowest: column } = limitColumns;
  const figures = rows.slice(firstFigure, firstFigure + figureCount);
  const limits = figures.map(({ cells }) => limitCells(cells[2].content, limitsIn));
  const block = { row: firstFigure, column, rowCount: figureCount, columnCount: limitHeader.length };
  return [
    { edit: 'look', sheet, blocks: [block], look: { numberFormat: cellFormat(limitsIn, 0) } },
    { edit: 'values', sheet, row: firstFigure - 1, column, values: [limitHeader, ...limits] },
  ];
}
