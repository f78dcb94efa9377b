/**
 * Tests that need a program or data which a machine may lack. Where it is missing they are left out and reported
 * as skipped; under CI they fail instead.
 */
import { type NeedName, needs } from '../.ci/needs.js';

export { python } from '../.ci/needs.js';
export type { NeedName };

const underCI = !['', 'false', '0', undefined].includes(process.env['CI']);

/** As `describe`; the body is not even entered where something it needs is missing. */
export function describeWith(need: NeedName | readonly NeedName[], name: string, body: () => void): void {
  const missing = [need].flat().filter((each) => !needs[each].isThere());
  if (missing.length === 0) describe(name, body);
  else
    describe(name, () => {
      leaveOut(missing.map((each) => needs[each].brings));
    });
}

function leaveOut(missing: readonly string[]): void {
  const sentence = `needs ${missing.join(', ')}`;
  if (underCI) {
    it(sentence, () => {
      throw new Error(`This test ${sentence}, and under CI nothing may be left out.`);
    });
  } else it.skip(sentence, () => undefined);
}
