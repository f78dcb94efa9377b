/** The list tables of the sheet Inställningar; an absent one means its defaults. */
import type { Registers } from '../domain/registers';
import { defaultBands } from '../domain/risk/bands';
import { defaultStatuses } from '../domain/status';
import { whole } from '../domain/slices';
import { tables } from '../tables/index';
import type { Table } from '../tables/table';
import type { FoundTables } from './find';
import { readTable, type Surroundings } from './readTable';

export type Lists = Pick<
  Registers,
  | 'bands'
  | 'overrides'
  | 'areas'
  | 'groups'
  | 'units'
  | 'qualityFactors'
  | 'terms'
  | 'statuses'
  | 'timeLimits'
>;

export function readLists(found: FoundTables, surroundings: Surroundings): Lists {
  const rowsOf = <Row>(table: Table<Row>, defaults: readonly Row[]): readonly Row[] => {
    const body = found.get(table.name);
    return body === undefined ? defaults : whole(readTable(table, body, surroundings));
  };
  return {
    bands: rowsOf(tables.bands, defaultBands),
    overrides: rowsOf(tables.overrides, []),
    areas: rowsOf(tables.areas, []),
    groups: rowsOf(tables.groups, []),
    units: rowsOf(tables.units, []),
    qualityFactors: rowsOf(tables.qualityFactors, []),
    terms: rowsOf(tables.terms, []),
    statuses: rowsOf(tables.statuses, defaultStatuses),
    timeLimits: rowsOf(tables.timeLimits, []),
  };
}
