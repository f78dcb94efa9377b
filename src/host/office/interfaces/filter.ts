import { notImplemented } from '../errors';
import {
  applyFilters,
  clearColumnFilter,
  clearSheetFilter,
  clearTableFilters,
  filterByValues,
} from '../filters';
import { does, opener, property, type Interface } from '../interface';
import { textOf } from '../kinds';
import { rangeTarget } from '../ranges';
import type { Target, AutoFilterTarget, TableColumnTarget } from '../targets';
import type { Json } from '../wire';

function criteria({ table, column }: TableColumnTarget): Json {
  const filter = table.filters?.find(({ columnId }) => columnId === column.id);
  return filter ? { filterOn: 'Values', values: filter.values } : null;
}

export const filter: Interface<TableColumnTarget> = {
  properties: { criteria: property(2, criteria) },
  calls: {
    apply: does(2, ({ sheet, table, column }, args) => {
      const { filterOn, values } = args.object(0);
      if (filterOn !== 'Values' || !Array.isArray(values)) throw notImplemented('Filter.apply');
      filterByValues(sheet, table, column, values.map(textOf));
    }),
    applyValuesFilter: does(2, ({ sheet, table, column }, args) => {
      filterByValues(sheet, table, column, args.list(0).map(textOf));
    }),
    clear: does(2, ({ sheet, table, column }) => {
      clearColumnFilter(sheet, table, column);
    }),
  },
};

function filteredRange({ sheet, table }: AutoFilterTarget): Target | undefined {
  return table?.showFilterButton ? rangeTarget(sheet, table.area) : undefined;
}

function clear({ sheet, table }: AutoFilterTarget): void {
  if (table) clearTableFilters(sheet, table);
  else clearSheetFilter(sheet);
}

export const autoFilter: Interface<AutoFilterTarget> = {
  properties: {
    enabled: property(9, ({ sheet, table }) => (table ? table.showFilterButton : sheet.filtered)),
    isDataFiltered: property(9, ({ sheet, table }) => (table ? table.filtered : sheet.filtered)),
  },
  openers: { getRangeOrNullObject: opener(9, filteredRange) },
  calls: {
    clearCriteria: does(9, clear),
    reapply: does(9, ({ sheet, table }) => {
      if (table) applyFilters(sheet, table);
    }),
    remove: does(9, clear),
  },
};
