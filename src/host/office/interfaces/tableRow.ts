import { columnCount, rowCount } from '../../workbook/address';
import { cellsWithin, isBlank } from '../../workbook/cells';
import type { Arguments } from '../arguments';
import { does, gives, opener, property, type Interface } from '../interface';
import { requireUnprotected } from '../protection';
import { bodyArea, rangeTarget } from '../ranges';
import { refusal, rules } from '../rules';
import type { Session } from '../session';
import { clearCells, shiftCells } from '../structure';
import { insertTableRows } from '../tables';
import { Target, type RangeTarget, type TableRowTarget, type TableTarget } from '../targets';
import { readValues, writeContents } from '../values';
import { isJsonList, type Json } from '../wire';

function rangeOfRow({ sheet, table, index }: TableRowTarget): RangeTarget {
  const body = bodyArea(table);
  const row = body.top + index;
  return { sheet, area: { ...body, top: row, bottom: row } };
}

export const tableRow: Interface<TableRowTarget> = {
  properties: {
    index: property(1, ({ index }) => index),
    values: property(
      1,
      (row, session) => readValues(rangeOfRow(row), session),
      (row, value, session) => {
        writeContents(rangeOfRow(row), value, session);
      },
    ),
  },
  openers: {
    getRange: opener(1, (row) => rangeTarget(row.sheet, rangeOfRow(row).area)),
  },
  calls: {
    /** A table keeps one row, blank if need be. */
    delete: does(1, (row, _, session) => {
      requireUnprotected(row.sheet);
      const { sheet, area } = rangeOfRow(row);
      if (rowCount(bodyArea(row.table)) === 1) clearCells({ sheet, area }, 'Contents', session);
      else shiftCells(session, sheet, { area, along: 'rows', kind: 'delete' });
    }),
  },
};

function rowTarget(target: TableTarget, index: number): Target<'TableRow'> {
  if (index < 0 || index >= rowCount(bodyArea(target.table))) {
    throw refusal(rules.unknownItem, 'TableRowCollection.getItemAt');
  }
  return new Target('TableRow', { ...target, index });
}

function rowsOf(target: TableTarget): Target<'TableRow'>[] {
  return Array.from({ length: rowCount(bodyArea(target.table)) }, (_, index) => rowTarget(target, index));
}

function givenRows(given: Json, width: number): readonly Json[] {
  const rows = isJsonList(given) ? given : [Array.from({ length: width }, () => given)];
  const fits = rows.length > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) throw refusal(rules.tableRowWidth, 'TableRowCollection.add');
  return rows;
}

/** The one blank row of a new table is filled before rows are added. */
function isEmptyTable({ sheet, table }: TableTarget): boolean {
  const body = bodyArea(table);
  const filled = [...cellsWithin(sheet, body)].filter(([cell]) => !isBlank(cell));
  return body.top === body.bottom && filled.length === 0;
}

function add(target: TableTarget, args: Arguments, session: Session): Target {
  const { sheet, table } = target;
  requireUnprotected(sheet);
  const before = rowCount(bodyArea(table));
  const width = columnCount(table.area);
  const values = args.isGiven(1) ? givenRows(args.json(1), width) : [Array.from({ length: width }, () => '')];
  const given = args.optionalInteger(0, before);
  const atEnd = given < 0 || given === before;
  if (given > before) throw args.refuse();
  const reuse = atEnd && isEmptyTable(target) ? 1 : 0;
  const index = atEnd ? before - reuse : given;
  if (values.length > reuse) insertTableRows(session, sheet, table, index + reuse, values.length - reuse);
  const top = bodyArea(table).top + index;
  const area = { ...bodyArea(table), top, bottom: top + values.length - 1 };
  if (args.isGiven(1)) writeContents({ sheet, area }, values, session);
  return rowTarget(target, index + values.length - 1);
}

export const tableRowCollection: Interface<TableTarget> = {
  properties: { count: property(1, ({ table }) => rowCount(bodyArea(table))) },
  openers: {
    add: opener(1, add),
    getItemAt: opener(1, (target, args) => rowTarget(target, args.integer(0))),
  },
  calls: { getCount: gives(4, ({ table }) => rowCount(bodyArea(table))) },
  collection: { items: rowsOf },
};
