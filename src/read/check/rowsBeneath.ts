import { finding, type Report } from '../../domain/findings';
import type { FoundTables } from '../find';
import { rowsBeneath } from '../rowsBeneath';

/** Rows that a table has not grown over are read by nobody, of whatever year they are. */
export function checkRowsBeneath(found: FoundTables, report: Report): void {
  for (const each of found.values()) {
    const beneath = rowsBeneath(each);
    if (beneath === undefined) continue;
    const { firstRow, ...told } = beneath;
    const row = firstRow - each.table.row - 1;
    report(finding('rows-beneath', { table: each.declared.name, row, column: undefined, nr: '' }, told));
  }
}
