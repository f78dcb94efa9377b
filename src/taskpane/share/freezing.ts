/** Functions become values and come back, asked for in the pane or by a button of the ribbon: what came of it. */
import type { PaneActions } from '../actions';
import { today } from '../today';
import type { Trouble } from '../trouble';
import type { FreezingOutcome } from './outcomeLines';

export type FreezingEnd =
  | { readonly kind: 'told'; readonly outcome: FreezingOutcome }
  | { readonly kind: 'stopped'; readonly trouble: Trouble };

export type FunctionChange = 'replacing' | 'restoring';

export function changeFunctions(change: FunctionChange, actions: PaneActions): Promise<FreezingEnd> {
  const work = change === 'replacing' ? replace(actions) : restore(actions);
  return work.catch((error: unknown): FreezingEnd => ({
    kind: 'stopped',
    trouble: { kind: 'thrown', error },
  }));
}

async function replace({ freezeFunctions }: PaneActions): Promise<FreezingEnd> {
  const date = today();
  const outcome = await freezeFunctions(date);
  return outcome.kind === 'protected' || outcome.kind === 'unfinished'
    ? { kind: 'stopped', trouble: outcome }
    : { kind: 'told', outcome: { ...outcome, date } };
}

async function restore({ restoreFunctions }: PaneActions): Promise<FreezingEnd> {
  const outcome = await restoreFunctions(today());
  return outcome.kind === 'protected' ? { kind: 'stopped', trouble: outcome } : { kind: 'told', outcome };
}

/** Whether everything became as it was asked for, so that nothing more needs to be said than what the cells show. */
export function isAsAsked(end: FreezingEnd): boolean {
  if (end.kind === 'stopped') return false;
  const { outcome } = end;
  return outcome.kind === 'frozen' || (outcome.kind === 'restored' && outcome.leftOut.length === 0);
}
