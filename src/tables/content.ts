/** What the registers of a new workbook are to hold: rows by table, and in each row what is known. */
import { defaultBands } from '../domain/risk/bands';
import { defaultStatuses } from '../domain/status';
import { defaultQualityFactors, defaultSettings, defaultTimeLimits } from './defaults';
import type { TableKey, tables } from './index';
import type { Table } from './table';

type RowOf<Key extends TableKey> = (typeof tables)[Key] extends Table<infer Row> ? Row : never;

export type RegisterContent = {
  readonly [Key in TableKey]?: readonly Partial<RowOf<Key>>[];
};

/** Empty registers, with the lists filled in as far as they can be for everyone. */
export const emptyRegisters: RegisterContent = {
  settings: defaultSettings,
  bands: defaultBands,
  statuses: defaultStatuses,
  qualityFactors: defaultQualityFactors,
  timeLimits: defaultTimeLimits,
};
