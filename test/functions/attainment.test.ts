import fc from '../property';
import { attainmentCases } from './cases/attainment';
import { calling, itIsACustomFunction, itShowsCases, messageOf } from './calling';

const show = calling('MALUPPFYLLELSE');
const higher = 'Högre är bättre';
const lower = 'Lägre är bättre';

describe('MALUPPFYLLELSE', () => {
  itIsACustomFunction('MALUPPFYLLELSE', [77, 85, higher, 50], 2, ['#DIV/0!', '#VALUE!', '#NUM!']);
});

itShowsCases('MALUPPFYLLELSE', attainmentCases);

describe('the message', () => {
  it('names the argument in Swedish and English', () => {
    expect(messageOf('MALUPPFYLLELSE', [77, 85, 'Uppåt'], 'sv')).toBe(
      'Kan inte läsa argumentet ”riktning”. Högre är bättre (förval), Lägre är bättre, Inom intervall, Ska öka, Ska minska eller Ingen.',
    );
    expect(messageOf('MALUPPFYLLELSE', [77, 85, higher, 'start'], 'en')).toBe(
      'Cannot read the argument “baseline”. The value from which the way to the target is counted, a number. Without: share of the target.',
    );
  });

  it('is none for #DIV/0!, where Excel shows none', () => {
    expect(messageOf('MALUPPFYLLELSE', [77, 0], 'sv')).toBeUndefined();
  });
});

describe('laws of MALUPPFYLLELSE', () => {
  const amount = fc.integer({ min: 1, max: 100_000 });

  it('is 1 at the target, whatever the direction', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(higher, lower), (target, direction) => {
        expect(show(target, target, direction)).toBe(1);
      }),
    );
  });

  it('grows with the outcome where higher is better, and falls where lower is', () => {
    fc.assert(
      fc.property(amount, amount, amount, (a, b, target) => {
        fc.pre(a < b);
        expect(Number(show(a, target))).toBeLessThan(Number(show(b, target)));
        expect(Number(show(a, target, lower))).toBeGreaterThan(Number(show(b, target, lower)));
      }),
    );
  });

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(higher, lower), (outcome, target, direction) => {
        const share = Number(show(outcome, target, direction));
        expect(show(outcome / 100, target / 100, direction)).toBeCloseTo(share, 9);
      }),
    );
  });

  it('mirrors: higher of outcome and target is lower of target and outcome', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(show(a, b, higher)).toBe(show(b, a, lower));
      }),
    );
  });

  it('with a baseline runs from 0 at the baseline to 1 at the target', () => {
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(higher, lower), (start, target, direction) => {
        fc.pre(start !== target);
        expect(Number(show(start, target, direction, start))).toBeCloseTo(0, 12);
        expect(show(target, target, direction, start)).toBe(1);
      }),
    );
  });
});
