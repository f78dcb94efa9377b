import { isBlank, nameKey } from './nameKey';
import type { Outcome, Read, Registers } from './registers';
import { belongsToGroup } from './targetGroup';

/** A row that holds nothing but a target stands for a coming year, and does not make one. */
function isFollowedUp(row: Outcome): boolean {
  return row.outcome !== undefined || !isBlank(row.missingReason) || !isBlank(row.comment);
}

/** The years that have rows of a group, ascending; without a group, of any. */
export function yearsWithRows(registers: Registers, group: string | undefined): readonly number[] {
  const indicators = new Set(
    registers.indicators.filter((row) => belongsToGroup(row, group)).map((row) => nameKey(row.nr)),
  );
  const rows: readonly { readonly year: Read<number> }[] = [
    ...[...registers.risks, ...registers.selfChecks, ...registers.measures].filter((row) =>
      belongsToGroup(row, group),
    ),
    ...registers.outcomes.filter((row) => isFollowedUp(row) && indicators.has(nameKey(row.nr))),
  ];
  const years = rows.map((row) => row.year).filter((year) => typeof year === 'number');
  return [...new Set(years)].sort((a, b) => a - b);
}
