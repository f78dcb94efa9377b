/** How much of a sheet is drawn: what is used and some empty cells round it, within what a page can carry. */
import { usedArea } from '../../host/workbook/cells';
import type { StyleBook } from '../../host/workbook/style';
import type { Area, Sheet } from '../../host/workbook/workbook';

export interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** Rows and columns that are used, where they are more than drawn. */
  readonly usedRows: number;
  readonly usedColumns: number;
}

const least = { rows: 40, columns: 16 };
const margin = { rows: 8, columns: 1 };
const mostColumns = 80;
/** Rows at first, and rows that each wish for more adds. */
export const rowStep = 300;

export function extentOf(styles: StyleBook, sheet: Sheet, rowLimit: number): Extent {
  const used = usedArea(styles, sheet, true);
  const areas = [...(used ? [used] : []), ...sheet.tables.map(({ area }) => area)];
  const usedRows = most(areas, ({ bottom }) => bottom + 1);
  const usedColumns = most(areas, ({ right }) => right + 1);
  return {
    rows: Math.min(rowLimit, Math.max(least.rows, usedRows + margin.rows)),
    columns: Math.min(mostColumns, Math.max(least.columns, usedColumns + margin.columns)),
    usedRows,
    usedColumns,
  };
}

function most(areas: readonly Area[], size: (area: Area) => number): number {
  return areas.reduce((known, area) => Math.max(known, size(area)), 0);
}
