import type { Place, RegisterName } from './findings';
import type { Located } from './registers';

/** The place of a cell in a register's row. @param column its header; undefined: the row as a whole */
export function placeOf(
  table: RegisterName,
  row: Located<{ readonly nr: string }>,
  column: string | undefined,
): Place {
  return { table, row: row.row, column, nr: row.nr };
}
