/** The cells under a table, as far down as anything stands on the sheet. */
import type { CellsBeneath, TableSnapshot } from '../read/snapshot';
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

/** Where another table begins, nothing stands beneath this one any more. */
export function cutAtTables(tables: readonly TableSnapshot[]): readonly TableSnapshot[] {
  return tables.map((table) => {
    if (table.beneath === undefined || table.beneath.values.length === 0) return table;
    const { hasTotals, values, numberFormats, formulas } = table.beneath;
    const firstRow = table.row + 1 + table.values.length + (hasTotals ? 1 : 0);
    const below = tables.filter((other) => isBelow(other, table, firstRow)).map(({ row }) => row - firstRow);
    const free = Math.min(values.length, ...below);
    const beneath = {
      hasTotals,
      values: values.slice(0, free),
      numberFormats: numberFormats.slice(0, free),
      formulas: formulas?.slice(0, free),
    };
    return { ...table, beneath };
  });
}

function isBelow(other: TableSnapshot, table: TableSnapshot, firstRow: number): boolean {
  return (
    other.sheet === table.sheet &&
    other.row >= firstRow &&
    other.column < table.column + table.headers.length &&
    table.column < other.column + other.headers.length
  );
}
