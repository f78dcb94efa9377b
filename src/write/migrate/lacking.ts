/**
 * What a workbook of an older version lacks. Each version brings its columns; those of several versions are added
 * together, in the order in which they came.
 */
import type { FoundTable, FoundTables } from '../../read/find';
import type { AnyColumn } from '../../tables/table';
import { oldestVersion } from '../schemaVersion';

export interface LackingColumns {
  readonly found: FoundTable;
  readonly columns: readonly AnyColumn[];
}

/** A column that the workbook's version already had and that is gone was taken away by its users. */
export function lackingColumns(tables: FoundTables, version: number | undefined): readonly LackingColumns[] {
  return [...tables.values()].flatMap((found) => {
    const columns = laterColumns(found, version).filter(({ header }) => !found.columns.has(header));
    return columns.length === 0 ? [] : [{ found, columns }];
  });
}

/** Whether the workbook is to be offered what later versions have brought. */
export function lacksLaterColumns(tables: FoundTables, version: number | undefined): boolean {
  return lackingColumns(tables, version).length > 0;
}

/** The columns that have come since a version; a workbook that says none is of the oldest. */
export function laterColumns(
  { declared }: Pick<FoundTable, 'declared'>,
  version = oldestVersion,
): readonly AnyColumn[] {
  const since = (column: AnyColumn): number => column.since ?? oldestVersion;
  return Object.values(declared.columns)
    .filter((column) => since(column) > version)
    .toSorted((one, other) => since(one) - since(other));
}
