/** The findings that a follow-up or a status is still to come. */
import type { LocatedFinding } from '../../actions/check';

const awaitingRules: readonly string[] = [
  'follow-up-missing',
  'follow-up-required',
  'expired-without-reason',
  'measure-status-missing',
];

/** How many rows await something: a row may lack both. */
export function awaitingRows(findings: readonly LocatedFinding[]): number {
  const places = findings
    .filter(({ finding }) => awaitingRules.includes(finding.rule))
    .map(({ finding: { place } }) => `${place.table} ${place.row}`);
  return new Set(places).size;
}
