/** Which form of the registers a workbook has, as its notes say in their first two cells. */
import type { CellValue } from '../read/snapshot';

export const schemaVersion = 1;
export const versionName = 'Schemaversion';

/** The version of the workbook by the first cells of the notes; undefined where none is said. */
export function versionOf([name, version]: readonly CellValue[]): number | undefined {
  return name === versionName ? Number(version) : undefined;
}
