/** What of the registers a workbook lacks, and what in it that could be: for its users to say, never guessed. */
import { allTables, registerKeys, tables } from '../tables/index';
import type { AnyColumn, AnyTable } from '../tables/table';
import { cellText, isBlankCell, oneLine } from './cells/text';
import { findTable, foundIn, missingTable, type FoundTable, type FoundTables } from './find';
import { readIdentities } from './identities';
import type { TableSnapshot, WorkbookSnapshot } from './snapshot';

/** A table of the workbook said to be a register or list. */
export interface PointedTable {
  /** Declared name. */
  readonly table: string;
  /** What it is called in the workbook. */
  readonly name: string;
}

/** A column of the users' own, which could be one that is missing. */
export interface ColumnCandidate {
  readonly header: string;
  /** What stands first in it. */
  readonly samples: readonly string[];
}

export interface TableCandidate {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
}

export interface MissingTable {
  readonly table: string;
  /** Nothing can be done in the workbook without it. */
  readonly isRequired: boolean;
  readonly candidates: readonly TableCandidate[];
  /** Where its rows stand, when they are no table any more. */
  readonly range: { readonly sheet: string; readonly cells: string } | undefined;
}

export interface MissingColumn {
  readonly table: string;
  readonly foundAs: string;
  readonly sheet: string;
  readonly column: string;
  /** What people write in it. */
  readonly help: AnyColumn['help'];
  readonly isRequired: boolean;
  readonly candidates: readonly ColumnCandidate[];
  /** There is room for it at the end of the table. */
  readonly canBeMade: boolean;
}

export interface Missing {
  readonly tables: readonly MissingTable[];
  readonly columns: readonly MissingColumn[];
}

/** The tables of a workbook, with those that somebody says are registers. */
export function tablesWith(workbook: WorkbookSnapshot, pointed: readonly PointedTable[]): FoundTables {
  const identities = readIdentities(workbook.names);
  const found = allTables.flatMap((declared): readonly FoundTable[] => {
    const name = pointed.find(({ table }) => table === declared.name)?.name;
    const table = workbook.tables.find((each) => each.name === name);
    const there = findTable(declared, workbook, identities);
    return there === undefined && table !== undefined
      ? [foundIn(declared, table, identities)]
      : [there ?? []].flat();
  });
  return new Map(found.map((each) => [each.declared.name, each]));
}

/** @param hasRoom whether a column can be added at the end of a table */
export function missingIn(
  workbook: WorkbookSnapshot,
  pointed: readonly PointedTable[],
  hasRoom: (table: TableSnapshot) => boolean,
): Missing {
  const found = tablesWith(workbook, pointed);
  const absent = tablesWith(workbook, []);
  return {
    tables: allTables
      .filter(({ name }) => !absent.has(name))
      .map((declared) => missingTableOf(declared, workbook, absent))
      .filter(({ isRequired, candidates }) => isRequired || candidates.length > 0),
    columns: [...found.values()]
      .flatMap((table) => missingColumnsOf(table, hasRoom(table.table)))
      .filter(({ isRequired, candidates }) => isRequired || candidates.length > 0),
  };
}

const registerNames: ReadonlySet<string> = new Set(registerKeys.map((key) => tables[key].name));

function missingTableOf(declared: AnyTable, workbook: WorkbookSnapshot, found: FoundTables): MissingTable {
  const taken = new Set([...found.values()].map(({ table }) => table.name));
  const refusal = missingTable(declared, workbook);
  return {
    table: declared.name,
    isRequired: registerNames.has(declared.name),
    candidates: workbook.tables
      .filter(({ name }) => !taken.has(name))
      .map(({ name, sheet, headers }) => ({ name, sheet, headers })),
    range: refusal.refusal === 'tableIsRange' ? refusal : undefined,
  };
}

function missingColumnsOf(found: FoundTable, hasRoom: boolean): readonly MissingColumn[] {
  const candidates = ownColumns(found);
  return Object.values(found.declared.columns)
    .filter(({ header }) => !found.columns.has(header))
    .map(({ header, help, required }) => ({
      table: found.declared.name,
      foundAs: found.table.name,
      sheet: found.table.sheet,
      column: header,
      help,
      isRequired: required === true,
      candidates,
      canBeMade: hasRoom,
    }));
}

/** The columns that are not already something. */
export function ownColumns({ table, columns }: FoundTable): readonly ColumnCandidate[] {
  const taken = new Set(columns.values());
  return table.headers.flatMap((header, position) =>
    taken.has(position) ? [] : [{ header, samples: samplesOf(table, position) }],
  );
}

const mostSamples = 2;
const longestSample = 40;

function samplesOf({ values, numberFormats }: TableSnapshot, position: number): readonly string[] {
  const samples: string[] = [];
  for (const [row, cells] of values.entries()) {
    const cell = cells[position] ?? '';
    if (isBlankCell(cell)) continue;
    samples.push(shortened(oneLine(cellText(cell, numberFormats[row]?.[position] ?? 'General'))));
    if (samples.length === mostSamples) break;
  }
  return samples;
}

function shortened(text: string): string {
  return text.length <= longestSample ? text : `${text.slice(0, longestSample - 1).trimEnd()}…`;
}
