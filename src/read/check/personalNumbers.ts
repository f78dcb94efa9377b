import { personalNumbers } from '../../domain/check/personalNumber';
import { finding, type Report } from '../../domain/findings';
import type { Slices } from '../../domain/slices';
import type { CellValue } from '../snapshot';
import { columnsOf, placeIn, type CheckedTable } from './checkedTables';

/** Digits of the shortest number. */
const fewestDigits = 10;

/** The least that has so many. */
const leastNumber = 10 ** (fewestDigits - 1);

/** What a cell says, where that is long enough. */
function textOf(cell: CellValue | undefined): string | undefined {
  if (typeof cell === 'string') return cell.length < fewestDigits ? undefined : cell;
  return typeof cell === 'number' && Math.abs(cell) >= leastNumber && Number.isInteger(cell)
    ? String(cell)
    : undefined;
}

/** Every cell that people fill in is looked at, whatever belongs there. */
export function* checkPersonalNumbers({ found, rows }: CheckedTable, report: Report): Slices<void> {
  const columns = columnsOf(found, 'input');
  for (const row of rows) {
    yield;
    const cells = found.table.values[row.row];
    if (cells === undefined) continue;
    for (const { declared, position } of columns) {
      const text = textOf(cells[position]);
      if (text === undefined) continue;
      const numbers = personalNumbers(text);
      const number = numbers.find(({ isCertain }) => isCertain) ?? numbers[0];
      if (number === undefined) continue;
      const rule = number.isCertain ? 'personal-number' : 'personal-number-possible';
      report(finding(rule, placeIn(found, row, declared.header), { masked: number.masked }));
    }
  }
}
