/** A workbook's cells as registers, with everything that could not be read. */
import type { Finding } from '../domain/findings';
import type { Indicator, Located, MeasureUnit, Registers } from '../domain/registers';
import { nameKey } from '../domain/nameKey';
import { whole, type Slices } from '../domain/slices';
import { allTables, registerKeys, tables, type RegisterKey } from '../tables/index';
import type { AnyTable, Table } from '../tables/table';
import {
  duplicateHeaders,
  findTable,
  missingColumns,
  missingTable,
  type DuplicateHeader,
  type FoundTables,
  type Refusal,
} from './find';
import { readIdentities } from './identities';
import { fixedWords, listWords } from './listWords';
import { readLists } from './readLists';
import { readSettings } from './readSettings';
import { readTable, type Surroundings } from './readTable';
import type { WorkbookSnapshot } from './snapshot';

export interface ReadReport {
  /** What could not be read and what was divided by 100. */
  readonly findings: readonly Finding[];
  readonly duplicateHeaders: readonly DuplicateHeader[];
  /** Where each table stands. */
  readonly tables: FoundTables;
}

export type ReadResult =
  | { readonly kind: 'read'; readonly registers: Registers; readonly report: ReadReport }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** @param needed the registers that must be there; an absent other one is read as empty */
export function readRegisters(
  workbook: WorkbookSnapshot,
  needed: readonly RegisterKey[] = registerKeys,
): ReadResult {
  return whole(readRegistersInSlices(workbook, needed));
}

export function* readRegistersInSlices(
  workbook: WorkbookSnapshot,
  needed: readonly RegisterKey[] = registerKeys,
): Slices<ReadResult> {
  const found = findTables(workbook);
  const refusals = refusalsOf(workbook, found, needed);
  if (refusals.length > 0) return { kind: 'refused', refusals };
  const findings: Finding[] = [];
  const registers = yield* registersIn(found, (finding) => findings.push(finding));
  const duplicates = [...found.values()].flatMap(duplicateHeaders);
  return { kind: 'read', registers, report: { findings, duplicateHeaders: duplicates, tables: found } };
}

/** Whichever of the declared tables a workbook has. */
export function findTables(workbook: WorkbookSnapshot): FoundTables {
  const identities = readIdentities(workbook.names);
  const found = allTables.flatMap((declared) => findTable(declared, workbook, identities) ?? []);
  return new Map(found.map((table) => [table.declared.name, table]));
}

function refusalsOf(
  workbook: WorkbookSnapshot,
  found: FoundTables,
  needed: readonly RegisterKey[],
): readonly Refusal[] {
  const neededTables: readonly AnyTable[] = needed.map((key) => tables[key]);
  const missing = neededTables.filter(({ name }) => !found.has(name));
  return [
    ...missing.map((declared) => missingTable(declared, workbook)),
    ...[...found.values()].flatMap(missingColumns),
  ];
}

/** The lists are read before the registers that take their words from them, the indicators before their outcomes. */
function* registersIn(found: FoundTables, report: Surroundings['report']): Slices<Registers> {
  function* rowsOf<Row>(table: Table<Row>, surroundings: Surroundings): Slices<readonly Located<Row>[]> {
    const body = found.get(table.name);
    return body === undefined ? [] : yield* readTable(table, body, surroundings);
  }
  const fixed: Surroundings = { wordsOf: fixedWords, unitOf: () => '', report };
  const lists = readLists(found, fixed);
  const listed: Surroundings = { ...fixed, wordsOf: listWords(lists) };
  const indicators = yield* rowsOf(tables.indicators, listed);
  return {
    ...lists,
    indicators,
    risks: yield* rowsOf(tables.risks, listed),
    selfChecks: yield* rowsOf(tables.selfChecks, listed),
    measures: yield* rowsOf(tables.measures, listed),
    outcomes: yield* rowsOf(tables.outcomes, { ...listed, unitOf: unitFinder(indicators) }),
    settings: readSettings(yield* rowsOf(tables.settings, fixed), report),
  };
}

/** The units of indicators by their numbers, where no more is wanted of Indikatorer. */
export function readUnits(found: FoundTables): Surroundings['unitOf'] {
  const body = found.get(tables.indicators.name);
  const silently: Surroundings = { wordsOf: fixedWords, unitOf: () => '', report: () => undefined };
  return unitFinder(body === undefined ? [] : whole(readTable(tables.indicators, body, silently)));
}

function unitFinder(indicators: readonly Located<Indicator>[]): Surroundings['unitOf'] {
  const units = new Map<string, MeasureUnit | ''>();
  for (const { nr, unit } of indicators) {
    if (!units.has(nameKey(nr))) units.set(nameKey(nr), unit);
  }
  return (nr) => units.get(nameKey(nr)) ?? '';
}
