/** "Ersätt funktioner med värden": for readers without the add-in. Three reads at most, one write. */
import { readSpills } from '../../excel/readSpills';
import type { RunExcel } from '../../excel/session';
import { findCalls } from '../../write/freeze/calls';
import { planFreeze, type FreezeRefusal } from '../../write/freeze/planFreeze';
import { applyJournaled, type Remembered } from '../journal/applyJournaled';
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
      readonly remembered: Remembered;
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
    const filled = calls.loose.flatMap(({ sheet }, at) => {
      const block = spills[at];
      return block === undefined ? [] : [{ sheet, block }];
    });
    const journaled = { action: 'freeze', filled } as const;
    const { remembered } = await applyJournaled(context, situation.read, planned.plan, journaled, () =>
      context.sync(),
    );
    return { kind: 'frozen', formulas: planned.formulas, remembered };
  });
}
