/** Where on the sheets a finding's place is. */
import type { Place } from '../domain/findings';
import type { FoundTables } from './find';
import { columnLetters } from '../tables/columnLetters';

export interface CellAddress {
  readonly sheet: string;
  /** Without sheet: `G7`. */
  readonly cell: string;
}

/**
 * The cell of a place: without a row the column's header, without a column (or where the workbook lacks it) the
 * row's first cell. Undefined for a table that the workbook lacks.
 */
export function addressOf({ table, row, column }: Place, tables: FoundTables): CellAddress | undefined {
  const found = tables.get(table);
  if (found === undefined) return undefined;
  const { table: body, columns } = found;
  const position = (column === undefined ? undefined : columns.get(column)) ?? 0;
  const sheetRow = body.row + (row === undefined ? 0 : row + 1);
  return { sheet: body.sheet, cell: `${columnLetters(body.column + position)}${sheetRow + 1}` };
}
