/**
 * Which form of the registers a workbook has, as its notes say in their first two cells. Version 1 is the form of the
 * first workbooks; a column that has come later is declared with the version it came with.
 */
import { identityName } from '../tables/identity';
import { allTables } from '../tables/index';
import type { CellValue } from '../read/snapshot';

export const schemaVersion = 2;
export const oldestVersion = 1;
export const versionName = 'Schemaversion';

/** The version of the workbook by the first cells of the notes; undefined where none is said. */
export function versionOf([name, version]: readonly CellValue[]): number | undefined {
  return name === versionName ? Number(version) : undefined;
}

/** The version of registers that have these hidden names, where none is said yet. */
export function versionByNames(names: readonly string[]): number {
  const known = new Set(names.map((name) => name.toLowerCase()));
  const lacking = allTables.flatMap((table) =>
    Object.values(table.columns).flatMap(({ header, since }) => {
      const isKnown = known.has(identityName(table.name, header).toLowerCase());
      return since === undefined || isKnown ? [] : [since];
    }),
  );
  return Math.min(schemaVersion, ...lacking.map((since) => since - 1));
}
