/** The tables of a workbook with the rows that a check of one year and target group is about. */
import type { AnnexBasis } from '../../domain/annex/basis';
import { rowsInQuestion } from '../../domain/check/rowsInQuestion';
import type { Place } from '../../domain/findings';
import type { AnyColumn } from '../../tables/table';
import type { FoundTable, FoundTables } from '../find';

export interface CheckedRow {
  /** Zero-based position in the body. */
  readonly row: number;
  readonly nr: string;
}

export interface CheckedTable {
  readonly found: FoundTable;
  readonly rows: readonly CheckedRow[];
}

export interface CheckedColumn {
  readonly declared: AnyColumn;
  readonly position: number;
}

/** The registers with their rows in question; of the other tables every row is. */
export function checkedTables(basis: AnnexBasis, tables: FoundTables): readonly CheckedTable[] {
  const inQuestion: Readonly<Record<string, readonly CheckedRow[] | undefined>> = rowsInQuestion(basis);
  return [...tables.values()].map((found) => ({
    found,
    rows: inQuestion[found.declared.name] ?? found.table.values.map((_, row) => ({ row, nr: '' })),
  }));
}

/** The columns that the workbook has: those that people fill in, or those that are calculated. */
export function columnsOf(
  { declared, columns }: FoundTable,
  kind: 'input' | 'calculated',
): readonly CheckedColumn[] {
  return Object.values(declared.columns).flatMap((column) => {
    const position = columns.get(column.header);
    const isWanted = (column.formula === undefined) === (kind === 'input');
    return position !== undefined && isWanted ? [{ declared: column, position }] : [];
  });
}

export function placeIn(
  { declared }: FoundTable,
  { row, nr }: CheckedRow,
  column: string | undefined,
): Place {
  return { table: declared.name, row, column, nr };
}
