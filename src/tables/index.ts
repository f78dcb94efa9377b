import { areas } from './areas';
import { bands } from './bands';
import { groups } from './groups';
import { indicators } from './indicators';
import { measures } from './measures';
import { outcomes } from './outcomes';
import { overrides } from './overrides';
import { qualityFactors } from './qualityFactors';
import { risks } from './risks';
import { selfChecks } from './selfChecks';
import { settings } from './settings';
import { statuses } from './statuses';
import type { AnyTable } from './table';
import { terms } from './terms';
import { timeLimits } from './timeLimits';
import { units } from './units';

/** Every register and list table, in the order they are created. */
export const tables = {
  risks,
  selfChecks,
  measures,
  indicators,
  outcomes,
  settings,
  bands,
  areas,
  groups,
  units,
  statuses,
  qualityFactors,
  terms,
  timeLimits,
  overrides,
} as const;
export type TableKey = keyof typeof tables;

export const allTables: readonly AnyTable[] = Object.values(tables);

/** The tables with a sheet of their own, which a workbook must have. */
export const registerKeys = ['risks', 'selfChecks', 'measures', 'indicators', 'outcomes'] as const;
export type RegisterKey = (typeof registerKeys)[number];
