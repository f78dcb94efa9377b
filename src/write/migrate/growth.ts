/** A table as it is to be with new columns at its right end, beside the users' own. */
import { isBlankCell } from '../../read/cells/text';
import type { FoundTable } from '../../read/find';
import type { GridSnapshot, TableSnapshot } from '../../read/snapshot';
import { valueAt } from '../grid';
import type { Block } from '../plan';
import { tableBlock } from '../tableBlock';
import type { LackingColumns } from './lacking';

export interface Growth extends LackingColumns {
  /** Where the table stands, with its header row and, if it has one, its row of totals. */
  readonly table: Block;
  /** Merged cells where the new columns are to come. */
  readonly merges: readonly Block[];
}

/** The new columns, from the header down. */
export function stripOf({ table, columns }: Pick<Growth, 'table' | 'columns'>): Block {
  return { ...table, column: table.column + table.columnCount, columnCount: columns.length };
}

/** The table as it will be found when it has grown. */
export function grown({ found, columns }: LackingColumns): FoundTable {
  const { table } = found;
  const added = columns.map(({ header }, at) => [header, table.headers.length + at] as const);
  const widened = <Cell>(lines: readonly (readonly Cell[])[], cell: Cell): readonly (readonly Cell[])[] =>
    lines.map((line) => [...line, ...columns.map(() => cell)]);
  return {
    ...found,
    columns: new Map([...found.columns, ...added]),
    table: {
      ...table,
      headers: [...table.headers, ...columns.map(({ header }) => header)],
      values: widened(table.values, ''),
      numberFormats: widened(table.numberFormats, 'General'),
      formulas: table.formulas && widened(table.formulas, ''),
    },
  };
}

/**
 * The first cell that stands in the way of the new columns: something written, a merged cell or another table.
 * Headers of ours, with nothing below them, are those of a run that was stopped.
 */
export function obstacleTo(
  growth: Growth,
  grid: GridSnapshot | undefined,
  others: readonly TableSnapshot[],
): Pick<Block, 'row' | 'column'> | undefined {
  const strip = stripOf(growth);
  const [merged] = growth.merges;
  const table = others.map(tableBlock).find((block) => overlaps(block, strip));
  return writtenIn(growth, strip, grid) ?? merged ?? table;
}

function writtenIn(
  { columns }: Growth,
  strip: Block,
  grid: GridSnapshot | undefined,
): Pick<Block, 'row' | 'column'> | undefined {
  for (let at = 0; at < strip.rowCount; at++) {
    for (const [position, { header }] of columns.entries()) {
      const place = { row: strip.row + at, column: strip.column + position };
      const value = valueAt(grid, place.row, place.column);
      const isOurs = at === 0 && value === header;
      if (!isBlankCell(value) && !isOurs) return place;
    }
  }
  return undefined;
}

function overlaps(one: Block, other: Block): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}
