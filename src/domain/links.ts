/**
 * A link is to a row of the same year. A dangling one, or one to another year or group, leads nowhere: the row stands
 * unlinked and a finding says why.
 */
import { finding, type Finding, type FindingRule, type RegisterName } from './findings';
import { isBlank, nameKey } from './nameKey';
import { placeOf } from './place';
import type { Located, Read } from './registers';
import { sharesGroup } from './targetGroup';

export interface Linkable {
  readonly nr: string;
  readonly year: Read<number>;
  readonly group: string;
}

/** Finds the rows that links name. */
export interface LinkTargets<Row extends Linkable> {
  readonly table: RegisterName;
  readonly year: number;
  /** Rows of the annex; of several with one number the first. */
  readonly inAnnex: ReadonlyMap<string, Row>;
  /** Rows of the year, whatever their group. */
  readonly inYear: ReadonlyMap<string, Row>;
  readonly yearsOfNumber: ReadonlyMap<string, ReadonlySet<number>>;
}

/** The cell links are written in. */
export interface LinkCell {
  readonly table: RegisterName;
  readonly column: string;
  readonly row: Located<Linkable>;
}

export interface Resolved<Row> {
  /** The rows the links lead to, each once. */
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}

function firstOfNumber<Row extends Linkable>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const first = new Map<string, Row>();
  for (const row of rows) {
    const key = nameKey(row.nr);
    if (key !== '' && !first.has(key)) first.set(key, row);
  }
  return first;
}

function yearsOfNumber(rows: readonly Linkable[]): ReadonlyMap<string, ReadonlySet<number>> {
  const years = new Map<string, Set<number>>();
  for (const { nr, year } of rows) {
    if (typeof year !== 'number') continue;
    const key = nameKey(nr);
    const known = years.get(key);
    if (known === undefined) years.set(key, new Set([year]));
    else known.add(year);
  }
  return years;
}

/** @param all the whole register @param annexRows those of the year and group */
export function linkTargets<Row extends Linkable>(
  table: RegisterName,
  all: readonly Row[],
  annexRows: readonly Row[],
  year: number,
): LinkTargets<Row> {
  return {
    table,
    year,
    inAnnex: firstOfNumber(annexRows),
    inYear: firstOfNumber(all.filter((row) => row.year === year)),
    yearsOfNumber: yearsOfNumber(all),
  };
}

function brokenLink(cell: LinkCell, link: string, targets: LinkTargets<Linkable>): Finding {
  const place = placeOf(cell.table, cell.row, cell.column);
  const { table: target, year } = targets;
  const key = nameKey(link);
  const other = targets.inYear.get(key);
  if (other !== undefined) return finding('link-other-group', place, { link, target, group: other.group });
  const foundIn = [...(targets.yearsOfNumber.get(key) ?? [])].sort((a, b) => a - b);
  return foundIn.length > 0
    ? finding('link-other-year', place, { link, target, year, foundIn })
    : finding('link-dangling', place, { link, target });
}

/** A row of all groups may link to one row in each group: those of other groups are no fault beside one that stands. */
const faultlessBesideStanding: FindingRule = 'link-other-group';

/** Where the links of one cell lead. */
export function resolveLinks<Row extends Linkable>(
  cell: LinkCell,
  links: readonly string[],
  targets: LinkTargets<Row>,
): Resolved<Row> {
  const rows = new Set<Row>();
  const broken: Finding[] = [];
  for (const link of links) {
    const row = targets.inAnnex.get(nameKey(link));
    if (row !== undefined && sharesGroup(cell.row, row)) rows.add(row);
    else broken.push(brokenLink(cell, link, targets));
  }
  const mayLeadElsewhere = isBlank(cell.row.group) && rows.size > 0;
  const findings = mayLeadElsewhere ? broken.filter(({ rule }) => rule !== faultlessBesideStanding) : broken;
  return { rows: [...rows], findings };
}
