/** Where a table stands, its header row included, and without a row of totals. */
import type { TableSnapshot } from '../read/snapshot';
import type { Block } from './plan';

export function tableBlock({ row, column, headers, values }: TableSnapshot): Block {
  return { row, column, rowCount: values.length + 1, columnCount: headers.length };
}
