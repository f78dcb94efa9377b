/** The annex of every target group, one after the other; what stops one does not stop the next. */
import type { AnnexStep } from './annexSteps';
import { makeAnnex, type AnnexOutcome, type Cancelled } from './makeAnnex';
import type { RunExcel } from '../../excel/session';

export interface AllAnnexesRequest {
  readonly year: number;
  readonly groups: readonly string[];
}

export interface GroupProgress {
  readonly group: string;
  readonly step: AnnexStep;
}

export interface AllAnnexesWatch {
  /** Told of each step of each group before it begins, and waited for. */
  readonly progress?: (progress: GroupProgress) => Promise<void> | void;
  /** Asked between groups, and of each until writing begins. */
  readonly isCancelled?: () => boolean;
}

export interface GroupOutcome {
  readonly group: string;
  /** `failed`: Excel answered with an error. */
  readonly outcome: AnnexOutcome | Cancelled | { readonly kind: 'failed'; readonly error: unknown };
}

export async function makeAllAnnexes(
  run: RunExcel,
  { year, groups }: AllAnnexesRequest,
  { progress, isCancelled }: AllAnnexesWatch = {},
): Promise<readonly GroupOutcome[]> {
  const outcomes: GroupOutcome[] = [];
  for (const group of groups) {
    const watch = {
      progress: (step: AnnexStep) => progress?.({ group, step }),
      isCancelled: () => isCancelled?.() === true,
    };
    outcomes.push({ group, outcome: await outcomeOf(makeAnnexUnlessCancelled(run, year, group, watch)) });
  }
  return outcomes;
}

type Watch = Parameters<typeof makeAnnex>[2];

function makeAnnexUnlessCancelled(
  run: RunExcel,
  year: number,
  group: string,
  watch: NonNullable<Watch>,
): Promise<AnnexOutcome | Cancelled> {
  if (watch.isCancelled?.() === true) return Promise.resolve({ kind: 'cancelled' });
  return makeAnnex(run, { year, group }, watch);
}

function outcomeOf(made: Promise<AnnexOutcome | Cancelled>): Promise<GroupOutcome['outcome']> {
  return made.catch((error: unknown) => ({ kind: 'failed', error }));
}
