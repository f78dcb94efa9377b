import { columnCount } from '../../workbook/address';
import { sameName } from '../../workbook/sheets';
import type { Area, TableColumn } from '../../workbook/workbook';
import type { Arguments } from '../arguments';
import { does, gives, link, opener, property, type Interface } from '../interface';
import { textOf } from '../kinds';
import { requireUnprotected } from '../protection';
import { bodyArea, headerArea, rangeTarget, totalsArea } from '../ranges';
import { refusal, rules } from '../rules';
import type { Session } from '../session';
import { shiftCells } from '../structure';
import { setColumnName, uniqueHeader } from '../tableContents';
import { markChanged, newColumn } from '../tables';
import { Target, type TableColumnTarget, type TableTarget } from '../targets';
import { readValues, writeContents } from '../values';
import type { Json } from '../wire';

function placeOf({ table, column }: TableColumnTarget): number {
  return table.area.left + table.columns.indexOf(column);
}

function part(target: TableColumnTarget, area: Area | undefined): Target<'Range'> {
  if (!area) throw refusal(rules.noTotals, 'TableColumn.getTotalRowRange');
  const place = placeOf(target);
  return rangeTarget(target.sheet, { ...area, left: place, right: place });
}

function rename({ sheet, table, column }: TableColumnTarget, value: Json, session: Session): void {
  requireUnprotected(sheet);
  const name = textOf(value);
  const isTaken = table.columns.some((other) => other !== column && sameName(other.name, name));
  if (name === '' || name.length > 255 || isTaken) throw refusal(rules.tableColumnName, 'TableColumn.name');
  setColumnName(session.workbook, sheet, table, column, name);
  markChanged(sheet, table);
  session.contentChanged(sheet, { ...table.area, bottom: table.area.top });
}

function remove(target: TableColumnTarget, session: Session): void {
  const { sheet, table } = target;
  requireUnprotected(sheet);
  if (table.columns.length === 1) throw refusal(rules.tableLastColumn, 'TableColumn.delete');
  const place = placeOf(target);
  const area = { ...table.area, left: place, right: place };
  shiftCells(session, sheet, { area, along: 'columns', kind: 'delete' });
}

export const tableColumn: Interface<TableColumnTarget> = {
  identity: ({ column }) => column.id,
  properties: {
    id: property(1, ({ column }) => column.id),
    index: property(1, ({ table, column }) => table.columns.indexOf(column)),
    name: property(1, ({ column }) => column.name, rename),
    values: property(
      1,
      (target, session) => readValues(part(target, target.table.area).self, session),
      (target, value, session) => {
        writeContents(part(target, target.table.area).self, value, session);
      },
    ),
  },
  links: { filter: link(2, (target) => new Target('Filter', target)) },
  openers: {
    getDataBodyRange: opener(1, (target) => part(target, bodyArea(target.table))),
    getHeaderRowRange: opener(1, (target) => part(target, headerArea(target.table))),
    getRange: opener(1, (target) => part(target, target.table.area)),
    getTotalRowRange: opener(1, (target) => part(target, totalsArea(target.table))),
  },
  calls: {
    delete: does(1, (target, _, session) => {
      remove(target, session);
    }),
  },
};

function columnTarget(target: TableTarget, column: TableColumn): Target<'TableColumn'> {
  return new Target('TableColumn', { ...target, column });
}

function find(target: TableTarget, key: string | number): Target<'TableColumn'> | undefined {
  const { columns } = target.table;
  const found = columns.find((column) =>
    typeof key === 'number' ? column.id === key : sameName(column.name, key),
  );
  return found && columnTarget(target, found);
}

function existing(target: TableTarget, key: string | number): Target<'TableColumn'> {
  const found = find(target, key);
  if (!found) throw refusal(rules.unknownItem, 'TableColumnCollection.getItem');
  return found;
}

function add(target: TableTarget, args: Arguments, session: Session): Target {
  const { sheet, table } = target;
  requireUnprotected(sheet);
  const width = columnCount(table.area);
  const given = args.optionalInteger(0, width);
  const index = given < 0 ? width : given;
  if (index > width) throw args.refuse();
  // Cells inserted at the table's edge push it to the right: the new column is still its first.
  const { left } = table.area;
  const place = left + index;
  const area = { ...table.area, left: place, right: place };
  shiftCells(session, sheet, { area, along: 'columns', kind: 'insert' });
  table.area = { ...table.area, left, right: left + width };
  const id = 1 + Math.max(...table.columns.map((column) => column.id));
  const taken = table.columns.map((column) => column.name);
  const column = newColumn(id, '');
  table.columns.splice(index, 0, column);
  setColumnName(
    session.workbook,
    sheet,
    table,
    column,
    uniqueHeader(args.optionalText(2) ?? 'Column1', taken),
  );
  markChanged(sheet, table);
  if (args.isGiven(1)) writeContents({ sheet, area }, args.json(1), session);
  return columnTarget(target, column);
}

export const tableColumnCollection: Interface<TableTarget> = {
  properties: { count: property(1, ({ table }) => table.columns.length) },
  openers: {
    add: opener(1, add),
    getItem: opener(1, (target, args) => existing(target, args.key(0))),
    getItemAt: opener(1, (target, args) => {
      const column = target.table.columns[args.integer(0)];
      if (!column) throw refusal(rules.unknownItem, 'TableColumnCollection.getItemAt');
      return columnTarget(target, column);
    }),
    getItemOrNullObject: opener(4, (target, args) => find(target, args.key(0))),
  },
  calls: { getCount: gives(4, ({ table }) => table.columns.length) },
  collection: {
    items: (target) => target.table.columns.map((column) => columnTarget(target, column)),
    item: (target, args) => existing(target, args.key(0)),
  },
};
