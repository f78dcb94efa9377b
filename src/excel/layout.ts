/** What of a range is hidden and merged. */
import type { GridSnapshot, MergedArea } from '../read/snapshot';

export interface AskedLayout {
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly merged: Excel.RangeAreas | undefined;
}

export function askLayout(range: Excel.Range, withMerges: boolean): AskedLayout {
  return {
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
    merged: withMerges ? range.getMergedAreasOrNullObject().load('address') : undefined,
  };
}

type Layout = Pick<GridSnapshot, 'hiddenRows' | 'hiddenColumns' | 'merges'>;

export function layoutOf({ rows, columns, merged }: AskedLayout): Layout {
  const addresses = merged === undefined || merged.isNullObject ? '' : merged.address;
  return {
    hiddenRows: rows.value.map(({ rowHidden }) => rowHidden === true),
    hiddenColumns: columns.value.map(({ columnHidden }) => columnHidden === true),
    merges: [...addresses.matchAll(area)].map(mergedArea),
  };
}

/** `Blad1!A5:A6, Blad1!C1:D1`: each area with its sheet before it. */
const area = /!\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})(?=\s*,|$)/gu;

function mergedArea([, left = '', top = '', right = '', bottom = '']: RegExpMatchArray): MergedArea {
  const [row, column] = [Number(top) - 1, columnNumber(left)];
  return { row, column, rowCount: Number(bottom) - row, columnCount: columnNumber(right) + 1 - column };
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
