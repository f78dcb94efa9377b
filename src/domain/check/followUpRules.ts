/** Follow-ups and statuses that are missing or unknown. Of what a missing follow-up breaks, the most specific is told. */
import { finding, type Finding, type Report } from '../findings';
import { isBlank } from '../nameKey';
import { placeOf } from '../place';
import type { Located, Measure, SelfCheck, Status } from '../registers';
import { isExpired, type StatusNamed } from '../status';

type Checked = Located<SelfCheck | Measure>;
type Table = 'Egenkontroller' | 'Åtgärder';

function missingFollowUp(table: Table, row: Checked, status: Status | undefined): Finding {
  const place = placeOf(table, row, 'Uppföljning');
  const details = { status: row.status };
  if (status === undefined) return finding('follow-up-missing', place, details);
  const isExpiredMeasure = table === 'Åtgärder' && isExpired(status);
  return finding(isExpiredMeasure ? 'expired-without-reason' : 'follow-up-required', place, details);
}

/** @param mayLackBoth whether the row may have neither status nor follow-up */
function checkRow(
  table: Table,
  row: Checked,
  statusNamed: StatusNamed,
  mayLackBoth: boolean,
  report: Report,
): void {
  const { status: written, followUp } = row;
  const hasStatus = !isBlank(written);
  const status = hasStatus ? statusNamed(written) : undefined;
  if (hasStatus && status === undefined) {
    report(finding('status-unknown', placeOf(table, row, 'Status'), { status: written }));
  }
  const isRequired = status === undefined ? !mayLackBoth : status.requiresFollowUp;
  if (isRequired && isBlank(followUp)) report(missingFollowUp(table, row, status));
}

export function checkSelfChecks(
  selfChecks: readonly Located<SelfCheck>[],
  statusNamed: StatusNamed,
  report: Report,
): void {
  for (const row of selfChecks) checkRow('Egenkontroller', row, statusNamed, row.isNew, report);
}

export function checkMeasures(
  measures: readonly Located<Measure>[],
  statusNamed: StatusNamed,
  report: Report,
): void {
  for (const row of measures) {
    if (isBlank(row.status))
      report(finding('measure-status-missing', placeOf('Åtgärder', row, 'Status'), {}));
    checkRow('Åtgärder', row, statusNamed, false, report);
  }
}
