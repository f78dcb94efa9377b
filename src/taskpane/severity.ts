/** How grave findings are: an order, a sign each, and how many. */
import type { LocatedFinding } from '../actions/check';
import type { Sign } from './parts/SignMark';

export type Severity = LocatedFinding['finding']['severity'];

/** The gravest first. */
export const severities = ['fix', 'complete', 'note'] as const satisfies readonly Severity[];

export const signs: Readonly<Record<Severity, Sign>> = { fix: 'error', complete: 'warning', note: 'note' };

export function withSeverity(
  findings: readonly LocatedFinding[],
  severity: Severity,
): readonly LocatedFinding[] {
  return findings.filter(({ finding }) => finding.severity === severity);
}

/** The sign of the gravest. */
export function gravestSign(findings: readonly LocatedFinding[]): Sign {
  const gravest = severities.find((severity) => withSeverity(findings, severity).length > 0);
  return gravest === undefined ? 'done' : signs[gravest];
}
