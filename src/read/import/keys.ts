/** What a row is known by, in registers and in lists: by it a file's row is found in a workbook. */
import { tables, type TableKey } from '../../tables/index';
import type { AnyColumn, AnyTable } from '../../tables/table';

/** The first field may not be blank. */
const keyFields: Readonly<Record<TableKey, readonly [string, ...string[]]>> = {
  risks: ['nr', 'year'],
  selfChecks: ['nr', 'year'],
  measures: ['nr', 'year'],
  indicators: ['nr'],
  outcomes: ['nr', 'year', 'series'],
  settings: ['name'],
  bands: ['name', 'validFrom'],
  overrides: ['likelihood', 'consequence', 'validFrom'],
  areas: ['name', 'group'],
  groups: ['name'],
  units: ['name'],
  statuses: ['name', 'subject'],
  qualityFactors: ['name'],
  terms: ['term'],
  timeLimits: ['name', 'validFrom'],
};

export function keyColumns(declared: AnyTable): readonly AnyColumn[] {
  const [key] = Object.entries<AnyTable>(tables).find(([, table]) => table === declared) ?? [];
  const fields = key === undefined ? [] : keyFields[key as TableKey];
  return fields.flatMap((field) => declared.columns[field] ?? []);
}
