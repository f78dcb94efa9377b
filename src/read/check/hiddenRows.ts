import { finding, type Report } from '../../domain/findings';
import { placeIn, type CheckedTable } from './checkedTables';

/** Hidden and filtered rows are told, and counted all the same. */
export function checkHiddenRows({ found, rows }: CheckedTable, report: Report): void {
  const { hiddenRows } = found.table;
  if (hiddenRows === undefined) return;
  const hidden = rows.filter(({ row }) => hiddenRows[row] === true);
  const [first] = hidden;
  if (first !== undefined)
    report(finding('rows-hidden', placeIn(found, first, undefined), { rows: hidden.length }));
}
