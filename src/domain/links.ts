/**
 * A link is to a row of the same year. A dangling one, or one to another year or group, leads nowhere: the row stands
 * unlinked and a finding says why. One to a number that several rows have leads to the first, with a finding.
 */
import {
  finding,
  type Finding,
  type FindingRule,
  type Place,
  type RegisterName,
  type Report,
} from './findings';
import { isBlank } from './nameKey';
import { placeOf } from './place';
import type { Numbered, RegisterView } from './registerView';
import { sharesGroup } from './targetGroup';

/** A column that links are written in. */
export interface LinkColumn {
  readonly table: RegisterName;
  readonly column: string;
}

/** The rows that the links of one cell lead to, each once. */
export type FollowLinks<Row> = (from: Numbered, linkNrs: readonly string[]) => readonly Row[];

function brokenLink(place: Place, linkNr: string, targets: RegisterView<Numbered>): Finding {
  const { table: target, year } = targets;
  const ofYear = targets.ofYearWith(linkNr);
  if (ofYear !== undefined)
    return finding('link-other-group', place, { linkNr, target, group: ofYear.group });
  const foundIn = targets.otherYearsOf(linkNr);
  return foundIn.length > 0
    ? finding('link-other-year', place, { linkNr, target, year, foundIn })
    : finding('link-dangling', place, { linkNr, target });
}

/** A row of all groups may link to one row in each group: those of other groups are no fault beside one that stands. */
const faultlessBesideStanding: FindingRule = 'link-other-group';

const noRows = [] as const;

/** Follows the links of a column and reports what is wrong with them. */
export function linkFollower<Row extends Numbered>(
  { table, column }: LinkColumn,
  targets: RegisterView<Row>,
  report: Report,
): FollowLinks<Row> {
  const { table: target, year } = targets;
  return (from, linkNrs) => {
    if (linkNrs.length === 0) return noRows;
    const rows: Row[] = [];
    const faults: Finding[] = [];
    for (const linkNr of linkNrs) {
      const row = targets.printedWith(linkNr);
      if (row === undefined || !sharesGroup(from, row)) {
        faults.push(brokenLink(placeOf(table, from, column), linkNr, targets));
        continue;
      }
      if (targets.isRepeated(linkNr)) {
        faults.push(finding('link-ambiguous', placeOf(table, from, column), { linkNr, target, year }));
      }
      if (!rows.includes(row)) rows.push(row);
    }
    const mayLeadElsewhere = rows.length > 0 && isBlank(from.group);
    for (const fault of faults) {
      if (!mayLeadElsewhere || fault.rule !== faultlessBesideStanding) report(fault);
    }
    return rows;
  };
}
