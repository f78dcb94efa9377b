import { withTableRenamed } from '../../workbook/formula';
import { sameName } from '../../workbook/sheets';
import type { Area, Sheet, Table } from '../../workbook/workbook';
import { tableIdentity } from '../events';
import { does, gives, link, opener, property, type Interface, type Property } from '../interface';
import { flagOf, textOf } from '../kinds';
import { requireTableName } from '../names';
import { requireUnprotected } from '../protection';
import { bodyArea, headerArea, rangeTarget, resolveRange, totalsArea } from '../ranges';
import { mapFormulas } from '../references';
import { refusal, rules } from '../rules';
import type { Session } from '../session';
import { addTable, deleteTable, forgetTable, markChanged, resizeTable, showTotals } from '../tables';
import { clearTableFilters } from '../filters';
import { Target, type ScopeTarget, type TableTarget } from '../targets';
import type { Json } from '../wire';

function tableTarget(sheet: Sheet, table: Table): Target<'Table'> {
  return new Target('Table', { sheet, table });
}

type Option =
  | 'highlightFirstColumn'
  | 'highlightLastColumn'
  | 'showBandedColumns'
  | 'showBandedRows'
  | 'showFilterButton';

function option(since: number, name: Option): Property<TableTarget> {
  return property(
    since,
    ({ table }) => table[name],
    ({ sheet, table }, value) => {
      requireUnprotected(sheet);
      table[name] = flagOf(value);
      markChanged(sheet, table);
    },
  );
}

function rename({ sheet, table }: TableTarget, value: Json, session: Session): void {
  requireUnprotected(sheet);
  const name = textOf(value);
  requireTableName(session.workbook, name, table);
  const before = table.name;
  table.name = name;
  markChanged(sheet, table);
  if (before === name) return;
  mapFormulas(session.workbook, (formula) => withTableRenamed(formula, before, name));
  session.meaningChanged(name);
}

function part({ sheet }: TableTarget, area: Area | undefined): Target<'Range'> {
  if (!area) throw refusal(rules.noTotals, 'Table.getTotalRowRange');
  return rangeTarget(sheet, area);
}

export const table: Interface<TableTarget> = {
  identity: ({ table }) => tableIdentity(table.id),
  properties: {
    highlightFirstColumn: option(3, 'highlightFirstColumn'),
    highlightLastColumn: option(3, 'highlightLastColumn'),
    id: property(1, ({ table }) => tableIdentity(table.id)),
    legacyId: property(8, ({ table }) => String(table.id)),
    name: property(1, ({ table }) => table.name, rename),
    showBandedColumns: option(3, 'showBandedColumns'),
    showBandedRows: option(3, 'showBandedRows'),
    showFilterButton: option(3, 'showFilterButton'),
    showHeaders: property(1, ({ table }) => table.showHeaders),
    showTotals: property(
      1,
      ({ table }) => table.showTotals,
      ({ sheet, table }, value, session) => {
        showTotals(session, sheet, table, flagOf(value));
      },
    ),
    style: property(
      1,
      ({ table }) => table.style,
      ({ sheet, table }, value) => {
        requireUnprotected(sheet);
        table.style = textOf(value);
        markChanged(sheet, table);
      },
    ),
  },
  links: {
    autoFilter: link(9, (target) => new Target('AutoFilter', target)),
    columns: link(1, (target) => new Target('TableColumnCollection', target)),
    rows: link(1, (target) => new Target('TableRowCollection', target)),
    worksheet: link(2, ({ sheet }) => new Target('Worksheet', sheet)),
  },
  openers: {
    convertToRange: opener(2, ({ sheet, table }, _, session) => {
      requireUnprotected(sheet);
      forgetTable(session, sheet, table);
      return rangeTarget(sheet, table.area);
    }),
    getDataBodyRange: opener(1, (target) => part(target, bodyArea(target.table))),
    getHeaderRowRange: opener(1, (target) => part(target, headerArea(target.table))),
    getRange: opener(1, (target) => part(target, target.table.area)),
    getTotalRowRange: opener(1, (target) => part(target, totalsArea(target.table))),
  },
  calls: {
    clearFilters: does(2, ({ sheet, table }) => {
      clearTableFilters(sheet, table);
    }),
    delete: does(1, ({ sheet, table }, _, session) => {
      deleteTable(session, sheet, table);
    }),
    resize: does(13, ({ sheet, table }, args, session) => {
      const range = args.range(0, (address) => resolveRange(session.workbook, sheet, address));
      resizeTable(session, sheet, table, range);
    }),
  },
  events: ['DataChangedEvent', 'SelectionChangedEvent'],
};

function tablesIn({ sheet }: ScopeTarget, session: Session): Target<'Table'>[] {
  const sheets = sheet ? [sheet] : session.workbook.sheets;
  return sheets.flatMap((own) => own.tables.map((each) => tableTarget(own, each)));
}

function find(scope: ScopeTarget, key: string | number, session: Session): Target<'Table'> | undefined {
  const wanted = String(key);
  return tablesIn(scope, session).find(
    ({ self }) => tableIdentity(self.table.id) === wanted || sameName(self.table.name, wanted),
  );
}

function existing(scope: ScopeTarget, key: string | number, session: Session): Target<'Table'> {
  const found = find(scope, key, session);
  if (!found) throw refusal(rules.unknownItem, 'TableCollection.getItem');
  return found;
}

export const tableCollection: Interface<ScopeTarget> = {
  properties: { count: property(1, (scope, session) => tablesIn(scope, session).length) },
  openers: {
    add: opener(1, ({ sheet }, args, session) => {
      const from = sheet ?? session.workbook.activeSheet;
      const range = args.range(0, (address) => resolveRange(session.workbook, from, address));
      if (sheet && range.sheet !== sheet) throw args.refuse();
      return tableTarget(range.sheet, addTable(session, range, args.flag(1, false)));
    }),
    getItem: opener(1, (scope, args, session) => existing(scope, args.key(0), session)),
    getItemAt: opener(1, (scope, args, session) => {
      const found = tablesIn(scope, session)[args.integer(0)];
      if (!found) throw refusal(rules.unknownItem, 'TableCollection.getItemAt');
      return found;
    }),
    getItemOrNullObject: opener(4, (scope, args, session) => find(scope, args.key(0), session)),
  },
  calls: { getCount: gives(4, (scope, _, session) => tablesIn(scope, session).length) },
  collection: {
    items: tablesIn,
    item: (scope, args, session) => existing(scope, args.key(0), session),
  },
  events: ['AddedEvent', 'DataChangedEvent', 'DeletedEvent'],
};
