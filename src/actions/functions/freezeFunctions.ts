/** "Ersätt funktioner med värden": for readers without the add-in. Three reads at most, one write. */
import { apply } from '../../excel/apply/apply';
import { readSpills } from '../../excel/readSpills';
import type { RunExcel } from '../../excel/session';
import { findCalls } from '../../write/freeze/calls';
import { planFreeze, type FreezeRefusal } from '../../write/freeze/planFreeze';
import { functionSituation } from './functionSituation';

export interface FreezeRequest {
  /** ISO date, told to readers without the add-in: from when the values are. */
  readonly today: string;
}

export type FreezeOutcome =
  | {
      readonly kind: 'frozen';
      /** Formulas that became values; 0 where only what is left of earlier ones was tidied up. */
      readonly formulas: number;
    }
  /** An earlier freeze has left nothing to do. */
  | { readonly kind: 'alreadyFrozen' }
  | FreezeRefusal;

export function freezeFunctions(run: RunExcel, { today }: FreezeRequest): Promise<FreezeOutcome> {
  return run(async (context) => {
    const situation = await functionSituation(context, today);
    const calls = findCalls(situation);
    const spills = await readSpills(context, calls.loose);
    const planned = planFreeze(situation, calls, spills);
    if (planned.kind !== 'plan') return planned;
    await apply(context, planned.plan);
    return { kind: 'frozen', formulas: planned.formulas };
  });
}
