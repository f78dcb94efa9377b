/** Which of the findings are shown, and what there is to choose from. */
import type { LocatedFinding } from '../../actions/check';

type Rule = LocatedFinding['finding']['rule'];

/** Undefined: all. */
export interface Filter {
  /** '' is what belongs to no unit. */
  readonly unit: string | undefined;
  readonly rule: Rule | undefined;
}

export const everything: Filter = { unit: undefined, rule: undefined };

export function filtered(
  findings: readonly LocatedFinding[],
  { unit, rule }: Filter,
): readonly LocatedFinding[] {
  return findings.filter(
    (each) =>
      (unit === undefined || each.unit === unit) && (rule === undefined || each.finding.rule === rule),
  );
}

export interface Option<Value> {
  readonly value: Value;
  readonly count: number;
}

/** Those that there are, and the chosen one also when nothing of it is left. */
function options<Value>(values: readonly Value[], chosen: Value | undefined): readonly Option<Value>[] {
  const counts = new Map<Value, number>(chosen === undefined ? [] : [[chosen, 0]]);
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}

/** By name; what belongs to no unit comes last. */
export function unitOptions(
  findings: readonly LocatedFinding[],
  { unit, rule }: Filter,
): readonly Option<string>[] {
  const units = filtered(findings, { unit: undefined, rule }).map((each) => each.unit);
  return options(units, unit).toSorted(
    (a, b) => Number(a.value === '') - Number(b.value === '') || a.value.localeCompare(b.value, 'sv'),
  );
}

/** The most frequent first. */
export function ruleOptions(
  findings: readonly LocatedFinding[],
  { unit, rule }: Filter,
): readonly Option<Rule>[] {
  const rules = filtered(findings, { unit, rule: undefined }).map(({ finding }) => finding.rule);
  return options(rules, rule).toSorted((a, b) => b.count - a.count);
}
