/** "Återställ funktioner": what freezing made values becomes formulas again; calculated columns are mended too. */
import type { RunExcel } from '../../excel/session';
import { planRestore, type LeftOut, type RestorePlan } from '../../write/freeze/planRestore';
import { applyJournaled, type Remembered } from '../journal/applyJournaled';
import { functionSituation } from './functionSituation';

export interface RestoreRequest {
  /** ISO date, told to readers without the add-in: from when the values are. */
  readonly today: string;
}

export type RestoreOutcome =
  | {
      readonly kind: 'restored';
      readonly remembered: Remembered;
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
    const done = { kind: 'restored', columns, cells, leftOut } as const;
    if (plan.length === 0) return { ...done, remembered: { kind: 'nothingChanged' } };
    const journaled = { action: 'restore' } as const;
    const { remembered } = await applyJournaled(context, situation.read, plan, journaled, () =>
      context.sync(),
    );
    return { ...done, remembered };
  });
}
