/** Which of the year's steps is done, and which one is at hand. */
import type { LocatedFinding } from '../../actions/check';
import type { Overview } from '../../actions/readOverview';
import type { AnnexStanding } from '../useAnnexStanding';
import { awaitingRows } from './awaiting';
import type { YearStep } from './YearSteps';

const order = ['plan', 'followUp', 'annex'] as const;

/** Until it is known what the rows await, none is at hand. */
export function stepStandings(
  { registers, annexSheet }: Overview,
  findings: readonly LocatedFinding[] | undefined,
  standing: AnnexStanding | undefined,
): readonly YearStep[] {
  const isPlanned = registers.some(({ count }) => count > 0);
  const isDone = {
    plan: isPlanned,
    followUp: isPlanned && findings !== undefined && awaitingRows(findings) === 0,
    annex: annexSheet !== undefined && standing?.isOutOfDate === false,
  };
  const isKnown = !isPlanned || findings !== undefined;
  const now = isKnown ? order.find((step) => !isDone[step]) : undefined;
  return order.map((step) => ({ step, standing: standingOf(isDone[step], step === now) }));
}

function standingOf(isDone: boolean, isNow: boolean): YearStep['standing'] {
  if (isDone) return 'done';
  return isNow ? 'now' : 'later';
}
