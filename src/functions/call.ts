/** A declared function as Excel calls it: arguments in, a value out or an error value thrown. */
import type { Computed } from '../domain/computed';
import { errorIn } from './argument';
import type { CustomFunction, Result } from './declaration';
import type { Environment } from './environment';
import { errorMessage } from './message';

export type Callable = (...args: unknown[]) => Result;

function isOverflow(result: Result): boolean {
  return typeof result === 'number' && !Number.isFinite(result);
}

function resultOf(computed: Computed<Result>, called: CustomFunction, environment: Environment): Result {
  if (computed.kind === 'blank') return '';
  if (computed.kind === 'value') {
    if (isOverflow(computed.value)) throw environment.error('#NUM!', undefined);
    return computed.value;
  }
  const parameter = computed.argument === undefined ? undefined : called.parameters.get(computed.argument);
  const message = errorMessage(computed.code, parameter, environment.language());
  throw environment.error(computed.code, message);
}

/** Excel hands over one argument more than the function has: its invocation, which says nothing here. */
export function callable(called: CustomFunction, environment: Environment): Callable {
  const arity = called.parameters.size;
  return (...args) => {
    const given = args.slice(0, arity);
    const failed = errorIn(given);
    if (failed !== undefined) throw environment.error(failed.code, failed.message);
    return resultOf(called.evaluate(given), called, environment);
  };
}
