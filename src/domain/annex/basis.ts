/** What an annex is made of and what its rules look at: the rows of a year and target group, and how they hang together. */
import type { Finding } from '../findings';
import { followUpIndicators } from '../indicator/followUpIndicators';
import type { IndicatorFollowUp } from '../indicator/followUp';
import { groupBy } from '../groupBy';
import { isBlank, keysInOnePass } from '../nameKey';
import type { Located, Outcome, Registers, TargetGroup } from '../registers';
import { whole, type Slices } from '../slices';
import { belongsToGroup, targetGroupNamed, targetGroups } from '../targetGroup';
import { yearsWithRows } from '../years';
import { judgementsOf, type Judgements } from './cells';
import { linkRows, type LinkedRows } from './linkedRows';
import { annexRowsInSlices, type AnnexRows } from './rows';

export interface AnnexBasis {
  readonly registers: Registers;
  readonly year: number;
  /** undefined: all target groups. */
  readonly group: TargetGroup | undefined;
  readonly rows: AnnexRows;
  readonly linked: LinkedRows;
  /** What is wrong with the links. */
  readonly linkFindings: readonly Finding[];
  readonly judgements: Judgements;
  readonly indicators: readonly IndicatorFollowUp[];
  /** The year's outcomes of the group's indicators; a row without an indicator is of every group. */
  readonly outcomes: readonly Located<Outcome>[];
}

export type AnnexRefusal =
  /** `years`: those that have rows of the group, ascending. */
  | {
      readonly kind: 'noRows';
      readonly year: number;
      readonly group: string | undefined;
      readonly years: readonly number[];
    }
  /** Neither in Målgrupper nor in a row. */
  | { readonly kind: 'unknownGroup'; readonly group: string; readonly known: readonly string[] };

function* gather(registers: Registers, year: number, group: TargetGroup | undefined): Slices<AnnexBasis> {
  const rows = yield* annexRowsInSlices(registers, year, group?.name);
  const linkFindings: Finding[] = [];
  const ofYear = registers.outcomes.filter((row) => row.year === year);
  return {
    registers,
    year,
    group,
    rows,
    linked: yield* linkRows(rows, (finding) => linkFindings.push(finding)),
    linkFindings,
    judgements: judgementsOf(registers, year),
    indicators: followUpIndicators(registers, year, group?.name, ofYear),
    outcomes: outcomesOf(registers, ofYear, group?.name),
  };
}

function outcomesOf(
  { indicators }: Registers,
  ofYear: readonly Located<Outcome>[],
  group: string | undefined,
): readonly Located<Outcome>[] {
  if (group === undefined) return ofYear;
  const keyOf = keysInOnePass();
  const byNumber = groupBy(indicators, ({ nr }) => keyOf(nr));
  return ofYear.filter((row) => {
    const own = byNumber.get(keyOf(row.nr));
    return own === undefined || own.some((indicator) => belongsToGroup(indicator, group));
  });
}

function hasRows({ risks, selfChecks, measures }: AnnexRows): boolean {
  return [risks, selfChecks, measures].some(({ printed }) => printed.length > 0);
}

export type AskedBasis = { readonly kind: 'basis'; readonly basis: AnnexBasis } | AnnexRefusal;

/** The basis of a year's annex. @param group a target group's name; undefined or blank: all groups */
export function annexBasis(registers: Registers, year: number, group: string | undefined): AskedBasis {
  return whole(annexBasisInSlices(registers, year, group));
}

export function* annexBasisInSlices(
  registers: Registers,
  year: number,
  group: string | undefined,
): Slices<AskedBasis> {
  const asked = group === undefined || isBlank(group) ? undefined : group;
  const known = asked === undefined ? undefined : targetGroupNamed(asked, registers);
  if (asked !== undefined && known === undefined) {
    return { kind: 'unknownGroup', group: asked, known: targetGroups(registers).map(({ name }) => name) };
  }
  const basis = yield* gather(registers, year, known);
  if (hasRows(basis.rows)) return { kind: 'basis', basis };
  const years = yearsWithRows(registers, known?.name);
  return years.includes(year)
    ? { kind: 'basis', basis }
    : { kind: 'noRows', year, group: known?.name, years };
}
