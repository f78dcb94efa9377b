import type { Sheet } from '../../workbook/workbook';
import { does, gives, opener, property, type Interface } from '../interface';
import { requireUnprotected } from '../protection';
import { rangeTarget, resolveRange } from '../ranges';
import { refusal, rules } from '../rules';
import { Target, type PageBreakTarget } from '../targets';

/** Source: support.microsoft.com/office/excel-specifications-and-limits. */
const breakLimit = 1026;

export const pageBreak: Interface<PageBreakTarget> = {
  properties: {
    columnIndex: property(9, () => 0),
    rowIndex: property(9, ({ row }) => row),
  },
  openers: {
    getCellAfterBreak: opener(9, ({ sheet, row }) =>
      rangeTarget(sheet, { top: row, bottom: row, left: 0, right: 0 }),
    ),
  },
  calls: {
    delete: does(9, ({ sheet, row }) => {
      requireUnprotected(sheet);
      sheet.horizontalBreaks.splice(sheet.horizontalBreaks.indexOf(row), 1);
      sheet.changed.add('breaks');
    }),
  },
};

function add(sheet: Sheet, row: number): Target {
  requireUnprotected(sheet);
  if (row === 0) throw refusal(rules.pageBreakPlace, 'PageBreakCollection.add');
  if (!sheet.horizontalBreaks.includes(row)) {
    if (sheet.horizontalBreaks.length >= breakLimit) {
      throw refusal(rules.pageBreaks, 'PageBreakCollection.add');
    }
    const place = sheet.horizontalBreaks.findIndex((other) => other > row);
    sheet.horizontalBreaks.splice(place < 0 ? sheet.horizontalBreaks.length : place, 0, row);
    sheet.changed.add('breaks');
  }
  return new Target('PageBreak', { sheet, row });
}

function at(sheet: Sheet, index: number): Target {
  const row = sheet.horizontalBreaks[index];
  if (row === undefined) throw refusal(rules.unknownItem, 'PageBreakCollection.getItem');
  return new Target('PageBreak', { sheet, row });
}

export const pageBreakCollection: Interface<Sheet> = {
  openers: {
    add: opener(9, (sheet, args, { workbook }) => {
      const range = args.range(0, (address) => resolveRange(workbook, sheet, address));
      return add(sheet, range.area.top);
    }),
    getItem: opener(9, (sheet, args) => at(sheet, args.integer(0))),
  },
  calls: {
    getCount: gives(9, ({ horizontalBreaks }) => horizontalBreaks.length),
    removePageBreaks: does(9, (sheet) => {
      requireUnprotected(sheet);
      sheet.horizontalBreaks.splice(0);
      sheet.changed.add('breaks');
    }),
  },
  collection: {
    items: (sheet) => sheet.horizontalBreaks.map((row) => new Target('PageBreak', { sheet, row })),
    item: (sheet, args) => at(sheet, args.integer(0)),
  },
};
