/** What the registers hold for a year and target group: what there is to choose from, how much, and the annex. */
import { annexRows } from '../domain/annex/rows';
import { followUpIndicators } from '../domain/indicator/followUpIndicators';
import { nameKey } from '../domain/nameKey';
import type { Registers } from '../domain/registers';
import { meansAllGroups, targetGroups } from '../domain/targetGroup';
import { yearsWithRows } from '../domain/years';
import type { RunExcel } from '../excel/session';
import type { FoundTables, Refusal } from '../read/find';
import type { ReadResult } from '../read/readRegisters';
import type { WorkbookSnapshot } from '../read/snapshot';
import { registerKeys, tables } from '../tables/index';
import { findAnnexSheet } from '../write/annex/sheetName';
import { lacksLaterColumns } from '../write/migrate/lacking';
import { versionOf } from '../write/schemaVersion';
import { readToCheck, type Reading } from './readToCheck';

export interface OverviewRequest {
  /** Undefined: the year of the settings, else the latest that has rows. */
  readonly year?: number;
  /** Undefined: the target group of the settings, else the first; blank: all. */
  readonly group?: string;
}

export interface Overview {
  readonly kind: 'overview';
  /** Those that have rows, ascending. */
  readonly years: readonly number[];
  readonly groups: readonly string[];
  readonly year: number;
  /** Blank: all target groups. */
  readonly group: string;
  readonly registers: readonly RegisterCount[];
  /** The workbook says that it is of an older version, and lacks what later ones have brought. */
  readonly isOlder: boolean;
  /** The sheet of the annex; undefined before it has been made. */
  readonly annexSheet: string | undefined;
}

export interface RegisterCount {
  readonly register: (typeof counted)[number];
  /** Rows of the year and target group. */
  readonly count: number;
  /** What the register's sheet is called. */
  readonly sheet: string;
}

const counted = ['risks', 'selfChecks', 'measures', 'indicators'] as const;

export type OverviewOutcome =
  | Overview
  /** None of the registers is in the workbook. */
  | { readonly kind: 'noRegisters' }
  | { readonly kind: 'unreadable'; readonly refusals: readonly Refusal[] };

/**
 * @param currentYear the year to speak of where no register has a row yet
 * @param keep is given what was read, which serves for a check as well
 */
export function readOverview(
  run: RunExcel,
  request: OverviewRequest,
  currentYear: number,
  keep?: (overview: OverviewOutcome, reading: Reading) => void,
): Promise<OverviewOutcome> {
  return run(async (context) => {
    const reading = await readToCheck(context);
    const overview = outcomeOf(reading, request, currentYear);
    keep?.(overview, reading);
    return overview;
  });
}

function outcomeOf(
  { workbook, notes, result }: Reading,
  request: OverviewRequest,
  currentYear: number,
): OverviewOutcome {
  if (result.kind === 'read') {
    const version = versionOf(notes.cells);
    return {
      ...overviewOf(result, workbook, request, currentYear),
      isOlder: version !== undefined && lacksLaterColumns(result.report.tables, version),
    };
  }
  const { refusals } = result;
  const absent = refusals.filter(({ refusal }) => refusal === 'tableMissing');
  return absent.length === registerKeys.length ? { kind: 'noRegisters' } : { kind: 'unreadable', refusals };
}

function overviewOf(
  { registers, report }: Extract<ReadResult, { readonly kind: 'read' }>,
  { names, sheets }: WorkbookSnapshot,
  request: OverviewRequest,
  currentYear: number,
): Omit<Overview, 'isOlder'> {
  const years = yearsWithRows(registers, undefined);
  const groups = targetGroups(registers).map(({ name }) => name);
  const year = chosenYear(request.year ?? registers.settings.year, years, currentYear);
  const group = chosenGroup(request.group, registers.settings.group, groups);
  return {
    kind: 'overview',
    years,
    groups,
    year,
    group,
    registers: countsOf(registers, report.tables, year, group === '' ? undefined : group),
    annexSheet: findAnnexSheet(year, group, names, sheets)?.name,
  };
}

function chosenYear(wanted: number | undefined, years: readonly number[], currentYear: number): number {
  const latest = years.at(-1) ?? wanted ?? currentYear;
  return wanted !== undefined && years.includes(wanted) ? wanted : latest;
}

function chosenGroup(asked: string | undefined, ofSettings: string, groups: readonly string[]): string {
  if (asked === '' || (asked === undefined && meansAllGroups(ofSettings))) return '';
  const key = nameKey(asked ?? ofSettings);
  return groups.find((group) => nameKey(group) === key) ?? groups[0] ?? '';
}

function countsOf(
  registers: Registers,
  found: FoundTables,
  year: number,
  group: string | undefined,
): readonly RegisterCount[] {
  const rows = annexRows(registers, year, group);
  const counts = {
    risks: rows.risks.printed.length,
    selfChecks: rows.selfChecks.printed.length,
    measures: rows.measures.printed.length,
    indicators: followUpIndicators(registers, year, group).length,
  };
  return counted.map((register) => ({
    register,
    count: counts[register],
    sheet: found.get(tables[register].name)?.table.sheet ?? '',
  }));
}
