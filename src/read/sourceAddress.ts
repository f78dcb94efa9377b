/** Where a row of a register stands that is known by its number. */
import { nameKey } from '../domain/nameKey';
import { addressOf, type CellAddress } from './address';
import type { FoundTable, FoundTables } from './find';
import type { CellValue } from './snapshot';

/** A cell of a register, named by its row's number and year. */
export interface RegisterCell {
  readonly table: string;
  readonly nr: string;
  readonly year: number;
  readonly column: string;
  /** Only Utfall has series; '' is the whole organisation. */
  readonly series: string;
}

function isRowOf({ declared, columns }: FoundTable, { nr, year, series }: RegisterCell) {
  const [numberHeader = ''] = Object.values(declared.columns).map(({ header }) => header);
  const holds = (row: readonly CellValue[], header: string, wanted: string): boolean => {
    const position = columns.get(header);
    return position === undefined || nameKey(String(row[position] ?? '')) === nameKey(wanted);
  };
  return (row: readonly CellValue[]): boolean =>
    holds(row, numberHeader, nr) && holds(row, 'År', String(year)) && holds(row, 'Serie', series);
}

/** Undefined when the row is no longer there. */
export function addressOfSource(source: RegisterCell, tables: FoundTables): CellAddress | undefined {
  const found = tables.get(source.table);
  const row = found?.table.values.findIndex(isRowOf(found, source)) ?? -1;
  return row < 0 ? undefined : addressOf({ ...source, row }, tables);
}
