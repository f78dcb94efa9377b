/** "Återställ funktioner": what freezing made values becomes formulas again; calculated columns are mended too. */
import type { RunExcel } from '../../excel/session';
import { planRestore, type LeftOut, type RestorePlan } from '../../write/freeze/planRestore';
import { applyJournaled } from '../journal/applyJournaled';
import { functionSituation } from './functionSituation';

export interface RestoreRequest {
  /** ISO date, told to readers without the add-in: from when the values are. */
  readonly today: string;
}

export type RestoreOutcome =
  | {
      readonly kind: 'restored';
      /** Calculated columns that were written, and other cells. */
      readonly columns: number;
      readonly cells: number;
      readonly leftOut: readonly LeftOut[];
    }
  | Exclude<RestorePlan, { readonly kind: 'plan' }>;

export function restoreFunctions(run: RunExcel, { today }: RestoreRequest): Promise<RestoreOutcome> {
  return run(async (context) => {
    const situation = await functionSituation(context, today);
    const planned = planRestore(situation);
    if (planned.kind !== 'plan') return planned;
    const { plan, columns, cells, leftOut } = planned;
    if (plan.length > 0) {
      await applyJournaled(context, situation.read, plan, { action: 'restore' }, () => context.sync());
    }
    return { kind: 'restored', columns, cells, leftOut };
  });
}
