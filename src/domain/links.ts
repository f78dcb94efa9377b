/**
 * A link is to a row of the same year. A dangling one, or one to another year or group, leads nowhere: the row stands
 * unlinked and a finding says why.
 */
import { finding, type Finding, type FindingRule, type RegisterName } from './findings';
import { isBlank } from './nameKey';
import { placeOf } from './place';
import type { Numbered, RegisterView } from './registerView';
import { sharesGroup } from './targetGroup';

/** The cell links are written in. */
export interface LinkCell {
  readonly table: RegisterName;
  readonly column: string;
  readonly row: Numbered;
}

export interface Resolved<Row> {
  /** The rows the links lead to, each once. */
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}

function brokenLink(cell: LinkCell, linkNr: string, targets: RegisterView<Numbered>): Finding {
  const place = placeOf(cell.table, cell.row, cell.column);
  const { table: target, year } = targets;
  const found = targets.rowsWith(linkNr);
  if (found?.inYear !== undefined) {
    return finding('link-other-group', place, { linkNr, target, group: found.inYear.group });
  }
  const foundIn = found?.otherYears.toSorted((a, b) => a - b) ?? [];
  return foundIn.length > 0
    ? finding('link-other-year', place, { linkNr, target, year, foundIn })
    : finding('link-dangling', place, { linkNr, target });
}

/** A row of all groups may link to one row in each group: those of other groups are no fault beside one that stands. */
const faultlessBesideStanding: FindingRule = 'link-other-group';

const noLinks = { rows: [], findings: [] } as const;

/** Where the links of one cell lead. */
export function resolveLinks<Row extends Numbered>(
  cell: LinkCell,
  linkNrs: readonly string[],
  targets: RegisterView<Row>,
): Resolved<Row> {
  if (linkNrs.length === 0) return noLinks;
  const rows: Row[] = [];
  const broken: Finding[] = [];
  for (const linkNr of linkNrs) {
    const row = targets.rowsWith(linkNr)?.inAnnex;
    if (row === undefined || !sharesGroup(cell.row, row)) broken.push(brokenLink(cell, linkNr, targets));
    else if (!rows.includes(row)) rows.push(row);
  }
  const mayLeadElsewhere = isBlank(cell.row.group) && rows.length > 0;
  const findings = mayLeadElsewhere ? broken.filter(({ rule }) => rule !== faultlessBesideStanding) : broken;
  return { rows, findings };
}
