import { isBlank, nameKey } from './nameKey';
import type { Registers, TargetGroup } from './registers';

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
  return isBlank(one.group) || belongsToGroup(other, one.group);
}

/** The groups of the table Målgrupper, then those that only rows name; each once, as first written. */
export function targetGroups(registers: Registers): readonly TargetGroup[] {
  const groups = new Map<string, TargetGroup>();
  const add = (group: TargetGroup): void => {
    const key = nameKey(group.name);
    if (key !== '' && !groups.has(key)) groups.set(key, group);
  };
  registers.groups.forEach(add);
  const { risks, selfChecks, measures, indicators } = registers;
  for (const row of [...risks, ...selfChecks, ...measures, ...indicators]) {
    add({ name: row.group, annexNumber: '', heading: '' });
  }
  return [...groups.values()];
}
