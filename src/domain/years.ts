import { isBlank, nameKey } from './nameKey';
import type { Outcome, Read, Registers } from './registers';
import { belongsToGroup } from './targetGroup';

/** A row that holds nothing but a target stands for a coming year, and does not make one. */
function isFollowedUp(row: Outcome): boolean {
  return row.outcome !== undefined || !isBlank(row.missingReason) || !isBlank(row.comment);
}

function yearsOf(rows: readonly { readonly year: Read<number> }[]): ReadonlySet<number> {
  return new Set(rows.map((row) => row.year).filter((year) => typeof year === 'number'));
}

/** The years that have rows of a group, ascending; without a group, of any. */
export function yearsWithRows(registers: Registers, group: string | undefined): readonly number[] {
  const { risks, selfChecks, measures, indicators, outcomes } = registers;
  const isInGroup = (row: { readonly group: string }): boolean => belongsToGroup(row, group);
  const ownIndicators = new Set(indicators.filter(isInGroup).map((row) => nameKey(row.nr)));
  const years = new Set([
    ...yearsOf(risks.filter(isInGroup)),
    ...yearsOf(selfChecks.filter(isInGroup)),
    ...yearsOf(measures.filter(isInGroup)),
    ...yearsOf(outcomes.filter((row) => isFollowedUp(row) && ownIndicators.has(nameKey(row.nr)))),
  ]);
  return [...years].sort((a, b) => a - b);
}
