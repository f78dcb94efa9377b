import type { Finding, FindingRule, Place } from '../findings';

/** What reading says of a cell is told when no rule knows better. */
const general: ReadonlySet<FindingRule> = new Set<FindingRule>(['unreadable-value', 'percent-divided']);

/** What is true of a cell whatever else is wrong with it. */
const besides: ReadonlySet<FindingRule> = new Set<FindingRule>([
  'formula-in-input',
  'rows-hidden',
  'personal-number',
  'personal-number-possible',
]);

/** Where a cell holds an error, all else that is wrong with it follows from that. */
const explaining: FindingRule = 'error-value';

function rank(rule: FindingRule): number {
  if (rule === explaining) return 2;
  return general.has(rule) ? 0 : 1;
}

function cellKey({ table, row, column }: Place): string {
  return `${table}\n${row ?? ''}\n${column ?? ''}`;
}

/** Of the findings of one cell, those that say most. */
export function mostSpecific(findings: readonly Finding[]): readonly Finding[] {
  const highest = new Map<string, number>();
  for (const { rule, place } of findings) {
    if (besides.has(rule)) continue;
    const key = cellKey(place);
    highest.set(key, Math.max(highest.get(key) ?? 0, rank(rule)));
  }
  return findings.filter(
    ({ rule, place }) => besides.has(rule) || rank(rule) === highest.get(cellKey(place)),
  );
}
