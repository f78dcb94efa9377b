/** Functions that calculate only the arguments they need. */
import { binaryOperations, elementwise } from './operators';
import type { Compute, Site } from './site';
import { errors, isError, Matrix, type Scalar, toLogical, toNumber, type Value } from './values';

export type Form = (given: readonly Compute[]) => Compute;

const nothing: Compute = () => null;

export const forms: ReadonlyMap<string, Form> = new Map<string, Form>([
  [
    'IF',
    ([condition = nothing, then = nothing, otherwise]) => choice(condition, then, otherwise ?? (() => false)),
  ],
  ['IFS', ifs],
  ['SWITCH', switchOf],
  ['CHOOSE', choose],
  ['IFERROR', ([value = nothing, instead = nothing]) => replacing(value, instead, isError)],
  ['IFNA', ([value = nothing, instead = nothing]) => replacing(value, instead, isNotAvailable)],
]);

function isNotAvailable(value: Scalar): boolean {
  return isError(value) && value.error === errors.notAvailable.error;
}

/** Of a block of conditions each picks its own answer. */
function choice(condition: Compute, then: Compute, otherwise: Compute): Compute {
  return (site) => {
    const decided = site.operand(condition(site));
    if (decided instanceof Matrix && !decided.isSingle)
      return choiceForEach(decided, then(site), otherwise(site), site);
    const holds = toLogical(site.single(decided));
    if (isError(holds)) return holds;
    return holds ? then(site) : otherwise(site);
  };
}

function choiceForEach(conditions: Matrix, then: Value, otherwise: Value, site: Site): Scalar | Matrix {
  const blocks = [conditions, site.contents(then), site.contents(otherwise)];
  return elementwise(blocks, ([condition = null, whenTrue = null, whenFalse = null]) => {
    const holds = toLogical(condition);
    if (isError(holds)) return holds;
    return holds ? whenTrue : whenFalse;
  });
}

function ifs(given: readonly Compute[]): Compute {
  const [condition, then = nothing, ...others] = given;
  if (!condition) return () => errors.notAvailable;
  return choice(condition, then, ifs(others));
}

function switchOf([subject = nothing, ...cases]: readonly Compute[]): Compute {
  return (site) => {
    const value = site.single(subject(site));
    return isError(value) ? value : matchingCase(value, cases)(site);
  };
}

const equal = binaryOperations.get('=');

/** A last case without a pair is the answer when none fits. */
function matchingCase(value: Scalar, [candidate, answer, ...others]: readonly Compute[]): Compute {
  if (!candidate) return () => errors.notAvailable;
  if (!answer) return candidate;
  return (site) => {
    const fits = equal?.(value, site.single(candidate(site)));
    return fits === true ? answer(site) : matchingCase(value, others)(site);
  };
}

function choose([which = nothing, ...answers]: readonly Compute[]): Compute {
  return (site) => {
    const index = toNumber(site.single(which(site)));
    if (isError(index)) return index;
    return answers[Math.trunc(index) - 1]?.(site) ?? errors.value;
  };
}

function replacing(value: Compute, instead: Compute, isReplaced: (value: Scalar) => boolean): Compute {
  return (site) => {
    const found = value(site);
    const contents = site.operand(found);
    if (!(contents instanceof Matrix)) return isReplaced(contents) ? instead(site) : found;
    if (!contents.rows.some((line) => line.some(isReplaced))) return found;
    return elementwise([contents, site.contents(instead(site))], ([each = null, other = null]) =>
      isReplaced(each) ? other : each,
    );
  };
}
