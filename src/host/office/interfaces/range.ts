import {
  boundingArea,
  cellCount,
  columnCount,
  columnLimit,
  fullAddress,
  intersection,
  isWholeColumns,
  isWholeRows,
  rowCount,
  rowLimit,
} from '../../workbook/address';
import { usedArea } from '../../workbook/cells';
import type { Area } from '../../workbook/workbook';
import type { Arguments } from '../arguments';
import {
  changeStyle,
  commonOfColumns,
  commonOfRows,
  isColumnHidden,
  isRowHidden,
  leftOf,
  setColumnsHidden,
  setRowsHidden,
  topOf,
} from '../formats';
import { link, opener, property, type Interface, type Opener } from '../interface';
import { flagOf } from '../kinds';
import { rangeTarget, resolveRange } from '../ranges';
import { refusal, rules } from '../rules';
import type { Session } from '../session';
import { Target, type AreasTarget, type RangeTarget } from '../targets';
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
  requireBounded,
  writeContents,
  writeNumberFormats,
} from '../values';

import type { Json } from '../wire';
import { rangeCalls, rangeOpeners } from './rangeCalls';

export function areasOf(range: RangeTarget): AreasTarget {
  return { sheet: range.sheet, areas: [range.area] };
}

function writeFormats(range: RangeTarget, given: Json, session: Session): void {
  if (given === null) return;
  if (Array.isArray(given)) {
    requireBounded(range.area);
    writeNumberFormats(range, given, session);
  } else if (typeof given === 'string') changeStyle(areasOf(range), { numberFormat: given }, session);
  else throw refusal(rules.arrayShape, 'Range.numberFormat');
}

function argumentRange(range: RangeTarget, args: Arguments, session: Session): RangeTarget {
  return args.range(0, (address) => resolveRange(session.workbook, range.sheet, address));
}

/** Another rectangle on the same sheet. */
function onSheet(since: number, area: (range: RangeTarget, args: Arguments) => Area): Opener<RangeTarget> {
  return opener(since, (range, args) => rangeTarget(range.sheet, area(range, args)));
}

function commonArea(range: RangeTarget, args: Arguments, session: Session): Area | undefined {
  const other = argumentRange(range, args, session);
  return other.sheet === range.sheet ? intersection(range.area, other.area) : undefined;
}

function usedWithin(range: RangeTarget, args: Arguments, session: Session): Area | undefined {
  return usedArea(session.workbook.styles, range.sheet, args.flag(0, false), range.area);
}

function resized(area: Area, rows: number, columns: number): Area {
  return { ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 };
}

/** A positive count lies beyond the range, a negative one within. */
function beyond(args: Arguments): number {
  const count = args.optionalInteger(0, 1);
  if (count === 0) throw args.refuse();
  return count;
}

const navigation: Record<string, Opener<RangeTarget>> = {
  getCell: onSheet(1, ({ area }, args) => {
    const row = area.top + args.integer(0);
    const column = area.left + args.integer(1);
    return { top: row, left: column, bottom: row, right: column };
  }),
  getRow: onSheet(1, ({ area }, args) => {
    const row = area.top + args.integer(0);
    return { ...area, top: row, bottom: row };
  }),
  getColumn: onSheet(1, ({ area }, args) => {
    const column = area.left + args.integer(0);
    return { ...area, left: column, right: column };
  }),
  getOffsetRange: onSheet(1, ({ area }, args) => ({
    top: area.top + args.integer(0),
    bottom: area.bottom + args.integer(0),
    left: area.left + args.integer(1),
    right: area.right + args.integer(1),
  })),
  getResizedRange: onSheet(2, ({ area }, args) =>
    resized(area, rowCount(area) + args.integer(0), columnCount(area) + args.integer(1)),
  ),
  getAbsoluteResizedRange: onSheet(7, ({ area }, args) => resized(area, args.integer(0), args.integer(1))),
  getBoundingRect: opener(1, (range, args, session) => {
    const other = argumentRange(range, args, session);
    if (other.sheet !== range.sheet) throw args.refuse();
    return rangeTarget(range.sheet, boundingArea(range.area, other.area));
  }),
  getIntersection: opener(1, (range, args, session) => {
    const area = commonArea(range, args, session);
    if (!area) throw refusal(rules.noIntersection, 'Range.getIntersection');
    return rangeTarget(range.sheet, area);
  }),
  getIntersectionOrNullObject: opener(4, (range, args, session) => {
    const area = commonArea(range, args, session);
    return area && rangeTarget(range.sheet, area);
  }),
  getEntireRow: onSheet(1, ({ area }) => ({ ...area, left: 0, right: columnLimit - 1 })),
  getEntireColumn: onSheet(1, ({ area }) => ({ ...area, top: 0, bottom: rowLimit - 1 })),
  getLastRow: onSheet(1, ({ area }) => ({ ...area, top: area.bottom })),
  getLastColumn: onSheet(1, ({ area }) => ({ ...area, left: area.right })),
  getLastCell: onSheet(1, ({ area }) => ({ ...area, top: area.bottom, left: area.right })),
  getRowsBelow: onSheet(2, ({ area }, args) => {
    const count = beyond(args);
    return count > 0
      ? { ...area, top: area.bottom + 1, bottom: area.bottom + count }
      : { ...area, top: area.bottom + count + 1 };
  }),
  getRowsAbove: onSheet(2, ({ area }, args) => {
    const count = beyond(args);
    return count > 0
      ? { ...area, top: area.top - count, bottom: area.top - 1 }
      : { ...area, bottom: area.top - count - 1 };
  }),
  getColumnsAfter: onSheet(2, ({ area }, args) => {
    const count = beyond(args);
    return count > 0
      ? { ...area, left: area.right + 1, right: area.right + count }
      : { ...area, left: area.right + count + 1 };
  }),
  getColumnsBefore: onSheet(2, ({ area }, args) => {
    const count = beyond(args);
    return count > 0
      ? { ...area, left: area.left - count, right: area.left - 1 }
      : { ...area, right: area.left - count - 1 };
  }),
  getUsedRange: opener(1, (range, args, session) => {
    const area = usedWithin(range, args, session);
    if (!area) throw refusal(rules.nothingUsed, 'Range.getUsedRange');
    return rangeTarget(range.sheet, area);
  }),
  getUsedRangeOrNullObject: opener(4, (range, args, session) => {
    const area = usedWithin(range, args, session);
    return area && rangeTarget(range.sheet, area);
  }),
};

export const range: Interface<RangeTarget> = {
  keepable: true,
  properties: {
    address: property(1, ({ sheet, area }) => fullAddress(sheet.name, area)),
    addressLocal: property(1, ({ sheet, area }) => fullAddress(sheet.name, area)),
    cellCount: property(1, ({ area }) => cellCountOrMinusOne(area)),
    rowCount: property(1, ({ area }) => rowCount(area)),
    columnCount: property(1, ({ area }) => columnCount(area)),
    rowIndex: property(1, ({ area }) => area.top),
    columnIndex: property(1, ({ area }) => area.left),
    isEntireColumn: property(7, ({ area }) => isWholeColumns(area)),
    isEntireRow: property(7, ({ area }) => isWholeRows(area)),
    values: property(1, readValues, writeContents),
    formulas: property(1, readFormulas, writeContents),
    text: property(1, readTexts),
    valueTypes: property(1, readValueTypes),
    numberFormat: property(1, readNumberFormats, writeFormats),
    rowHidden: property(
      2,
      (range) => commonOfRows(areasOf(range), (row) => isRowHidden(range.sheet, row)),
      (range, value) => {
        setRowsHidden(areasOf(range), flagOf(value));
      },
    ),
    columnHidden: property(
      2,
      (range) => commonOfColumns(areasOf(range), (column) => isColumnHidden(range.sheet, column)),
      (range, value) => {
        setColumnsHidden(areasOf(range), flagOf(value));
      },
    ),
    hidden: property(2, (range) => isHidden(range)),
    left: property(10, ({ sheet, area }) => leftOf(sheet, area.left)),
    top: property(10, ({ sheet, area }) => topOf(sheet, area.top)),
    width: property(10, ({ sheet, area }) => leftOf(sheet, area.right + 1) - leftOf(sheet, area.left)),
    height: property(10, ({ sheet, area }) => topOf(sheet, area.bottom + 1) - topOf(sheet, area.top)),
  },
  links: {
    worksheet: link(1, ({ sheet }) => new Target('Worksheet', sheet)),
    format: link(1, (range) => new Target('RangeFormat', areasOf(range))),
    dataValidation: link(8, (range) => new Target('DataValidation', areasOf(range))),
    conditionalFormats: link(6, (range) => new Target('ConditionalFormatCollection', areasOf(range))),
  },
  openers: { ...navigation, ...rangeOpeners },
  calls: rangeCalls,
};

/** More cells than 2³¹ − 1 are counted as −1 (learn.microsoft.com/javascript/api/excel/excel.range, cellCount). */
function cellCountOrMinusOne(area: Area): number {
  const count = cellCount(area);
  return count > 2 ** 31 - 1 ? -1 : count;
}

/** Whether all cells are hidden, by their rows or by their columns; null where only some are. */
function isHidden(range: RangeTarget): boolean | null {
  const rows = commonOfRows(areasOf(range), (row) => isRowHidden(range.sheet, row));
  const columns = commonOfColumns(areasOf(range), (column) => isColumnHidden(range.sheet, column));
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}
