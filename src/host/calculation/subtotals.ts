/** What SUBTOTAL and AGGREGATE see of a range: no other subtotals, and of hidden rows what they are told to. */
import { isInside } from '../workbook/address';
import type { Sheet } from '../workbook/workbook';
import type { Site } from './site';
import { Matrix, type Reference } from './values';

export type Hidden = 'counted' | 'left out' | 'only by a filter';

const subtotalFormula = /^=\s*(?:SUBTOTAL|AGGREGATE)\(/i;

/** Cells left out are empty. */
export function visibleCells({ sheet, area }: Reference, hidden: Hidden, site: Site): Matrix {
  const { top, bottom, left, right } = site.book.usedPart(area);
  return new Matrix(
    Array.from({ length: bottom - top + 1 }, (_, down) => {
      const row = sheet.rows.get(top + down);
      const isOut = row?.hidden === true && isLeftOut(sheet, top + down, hidden);
      return Array.from({ length: right - left + 1 }, (__, across) => {
        const cell = isOut ? undefined : row?.cells[left + across];
        return cell?.formula !== undefined && subtotalFormula.test(cell.formula)
          ? null
          : (cell?.value ?? null);
      });
    }),
  );
}

/** Rows that a filter hides are never counted; those hidden by hand only by some. */
function isLeftOut(sheet: Sheet, row: number, hidden: Hidden): boolean {
  if (hidden !== 'only by a filter') return hidden === 'left out';
  return (
    sheet.filtered || sheet.tables.some(({ filtered, area }) => filtered && isInside(area, row, area.left))
  );
}
