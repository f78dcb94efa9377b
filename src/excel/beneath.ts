/** The cells under a table, as far down as anything stands on the sheet. */
import type { CellsBeneath } from '../read/snapshot';
import { RangeContents, type ContentProperty } from './rangeContents';

/** Whoever pastes more than this at once has made a new list. */
const mostRows = 10_000;

export interface AskedBeneath {
  readonly table: Excel.Table;
  readonly cells: RangeContents;
  readonly wanted: readonly ContentProperty[];
}

export function askBeneath(table: Excel.Table, wanted: readonly ContentProperty[]): AskedBeneath {
  const below = table
    .getRange()
    .getLastRow()
    .getOffsetRange(1, 0)
    .getResizedRange(mostRows - 1, 0);
  const used = below.getIntersectionOrNullObject(table.worksheet.getUsedRange(true));
  return { table: table.load('showTotals'), cells: new RangeContents(used, wanted), wanted };
}

export function beneathOf({ table, cells, wanted }: AskedBeneath): CellsBeneath {
  const isThere = !cells.range.isNullObject;
  const get = <Cell>(property: ContentProperty): Cell[][] =>
    isThere && wanted.includes(property) ? (cells.get(property) as Cell[][]) : [];
  return {
    hasTotals: table.showTotals,
    values: get('values'),
    numberFormats: get('numberFormat'),
    formulas: wanted.includes('formulas') ? get('formulas') : undefined,
  };
}
