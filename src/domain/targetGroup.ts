import { isBlank, nameKey } from './nameKey';
import type { Registers, TargetGroup } from './registers';

/** What the setting Målgrupp says when every target group is meant. */
export const allGroupsWord = 'Alla målgrupper';
const allGroupsWords = [allGroupsWord, 'Alla', 'All', 'All target groups'].map(nameKey);

export function meansAllGroups(name: string): boolean {
  return allGroupsWords.includes(nameKey(name));
}

interface Grouped {
  readonly group: string;
}

/** A row without a target group belongs to every group; without a group asked for, every row belongs. */
export function belongsToGroup(row: Grouped, group: string | undefined): boolean {
  return (
    group === undefined || row.group === group || isBlank(row.group) || nameKey(row.group) === nameKey(group)
  );
}

/** Whether two rows can stand in one group's annex. */
export function sharesGroup(one: Grouped, other: Grouped): boolean {
  return one.group === other.group || isBlank(one.group) || belongsToGroup(other, one.group);
}

function groupsWritten(rows: readonly Grouped[]): readonly string[] {
  return [...new Set(rows.map((row) => row.group))];
}

/** The groups of the table Målgrupper, then those that only rows name; each once, as first written. */
export function targetGroups(registers: Registers): readonly TargetGroup[] {
  const { risks, selfChecks, measures, indicators } = registers;
  const written = new Set([risks, selfChecks, measures, indicators].flatMap(groupsWritten));
  const groups = new Map<string, TargetGroup>();
  const ofRows = [...written].map((name) => ({ name: name.trim(), annexNumber: '', heading: '' }));
  for (const group of [...registers.groups, ...ofRows]) {
    const key = nameKey(group.name);
    if (key !== '' && !groups.has(key)) groups.set(key, group);
  }
  return [...groups.values()];
}

/** Rows are asked only where the table does not know the group. */
export function targetGroupNamed(name: string, registers: Registers): TargetGroup | undefined {
  const key = nameKey(name);
  const isNamed = (group: TargetGroup): boolean => nameKey(group.name) === key;
  return registers.groups.find(isNamed) ?? targetGroups(registers).find(isNamed);
}
