/** What mending the registers starts from: where they stand, and what is still there of what create has set. */
import type { Registers } from '../../domain/registers';
import type { FoundTable, FoundTables } from '../../read/find';
import type { RowsBeneath } from '../../read/rowsBeneath';
import type { Identities } from '../../read/identities';
import type {
  ConditionalFormatSnapshot,
  FrameSnapshot,
  NameSnapshot,
  SheetSnapshot,
  ValidationSnapshot,
} from '../../read/snapshot';
import { tables, type TableKey } from '../../tables/index';
import type { FrozenColumn } from '../freeze/memory';
import type { FormerValidation, PageSetup } from '../plan';
import type { StandingTable } from '../registers/layout';

/** Rows that stand right under a table of that name. */
export interface TableBeneath extends RowsBeneath {
  readonly table: string;
}

export interface RepairSituation {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly identities: Identities;
  /** The tables as they are once they have grown over the rows beneath them. */
  readonly found: FoundTables;
  readonly beneath?: readonly TableBeneath[];
  readonly registers: Registers;
  /** Calculated columns that have become values for readers without the add-in. */
  readonly frozen: readonly FrozenColumn[];
}

/** With what it takes to give it back. */
export interface ValidationThere extends ValidationSnapshot {
  readonly former?: FormerValidation | null;
  readonly cells?: readonly (FormerValidation | null)[];
}

export interface FrameThere extends FrameSnapshot {
  readonly page: PageSetup;
}

/** What stands in the sheets of what was asked for, in that order. */
export interface LooksThere {
  readonly validations: readonly ValidationThere[];
  readonly conditionalFormats: readonly (readonly ConditionalFormatSnapshot[])[];
  readonly frames: readonly FrameThere[];
}

export function standingTables({ found }: Pick<RepairSituation, 'found'>): readonly StandingTable[] {
  return Object.entries(tables).flatMap(([key, { name }]) => {
    const table = found.get(name);
    return table === undefined ? [] : [standingTable(key as TableKey, table)];
  });
}

export function standingTable(key: TableKey, { declared, table, columns }: FoundTable): StandingTable {
  const { headers, sheet, row, column, values } = table;
  const standing = headers.map((_, position) =>
    Object.values(declared.columns).find(({ header }) => columns.get(header) === position),
  );
  return { key, declared, columns: standing, sheet, row, column, rowCount: values.length };
}
