/** The list tables of the sheet Inställningar, and which columns of other tables take their words from them. */
import { tables, type TableKey } from './index';
import type { AnyColumn, AnyTable } from './table';

export const listKeys = [
  'settings',
  'bands',
  'overrides',
  'areas',
  'groups',
  'units',
  'statuses',
  'qualityFactors',
  'terms',
  'timeLimits',
] as const satisfies readonly TableKey[];
export type ListKey = (typeof listKeys)[number];

export interface ListRules {
  /** Fields that no row may lack. */
  readonly needed: readonly string[];
  /** Fields that together are those of one row only; none: rows may be alike. */
  readonly identity: readonly string[];
  /** The field that others write to mean the row. */
  readonly word?: string;
  /** The field that says for which registers the word is. */
  readonly subject?: string;
}

const named: ListRules = { needed: ['name'], identity: ['name'], word: 'name' };

export const listRules: Readonly<Record<ListKey, ListRules>> = {
  settings: { needed: ['name'], identity: ['name'] },
  bands: { needed: ['name', 'lowest', 'highest'], identity: [] },
  overrides: { needed: ['likelihood', 'consequence', 'level'], identity: [] },
  areas: { ...named, identity: ['name', 'group'] },
  groups: named,
  units: named,
  statuses: { ...named, needed: ['subject', 'name'], identity: ['subject', 'name'], subject: 'subject' },
  qualityFactors: named,
  terms: { needed: ['term', 'explanation'], identity: ['term'] },
  timeLimits: { needed: ['name', 'amount', 'unit'], identity: ['validFrom', 'name'] },
};

/** A column whose drop-down offers a list's words. */
export interface WordColumn {
  readonly table: AnyTable;
  readonly column: AnyColumn;
}

/** @param subject of the word, where the list has words for several things */
export function columnsUsing(list: ListKey, subject: string): readonly WordColumn[] {
  const { name } = tables[list];
  return Object.values<AnyTable>(tables).flatMap((table) =>
    Object.values(table.columns).flatMap((column) => {
      const source = column.list;
      if (source === undefined || 'fixed' in source || source.table !== name) return [];
      const isFor = source.subject === undefined || source.subject === subject;
      return isFor ? [{ table, column }] : [];
    }),
  );
}
