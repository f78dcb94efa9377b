/** What of a range is hidden and merged. */
import type { GridSnapshot } from '../read/snapshot';
import { areasIn } from './areasIn';

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
    merges: areasIn(addresses),
  };
}
