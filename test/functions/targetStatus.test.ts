import fc from '../property';
import { targetStatusCases } from './cases/targetStatus';
import { anyCell, calling, itIsACustomFunction, itShowsCases, messageOf } from './calling';

const show = calling('MALSTATUS');
const share = calling('MALUPPFYLLELSE');
const met = 'Uppnått';
const partly = 'Delvis uppnått';
const missed = 'Ej uppnått';
const open = 'Kan ej bedömas';
const higher = 'Högre är bättre';
const lower = 'Lägre är bättre';
const within = 'Inom intervall';
const everyDirection = [higher, lower, within, 'Ska öka', 'Ska minska', 'Ingen'];

describe('MALSTATUS', () => {
  itIsACustomFunction('MALSTATUS', [77, 85, higher, 0.9, 12, 5], 2, ['#VALUE!', '#NUM!']);
});

itShowsCases('MALSTATUS', targetStatusCases);

describe('the message', () => {
  it('names the argument in Swedish and English', () => {
    expect(messageOf('MALSTATUS', [80, 100, higher, 'hög'], 'sv')).toBe(
      'Kan inte läsa argumentet ”gräns för delvis”. Måluppfyllelse från vilken målet är delvis uppnått, ett tal från 0 till 1. Utan finns inget Delvis.',
    );
    expect(messageOf('MALSTATUS', [true, 100], 'en')).toBe(
      'Cannot read the argument “outcome”. The outcome of the year, a number. Blank or text (“För få svar”) is no outcome.',
    );
  });

  it('is none for #NUM!, where Excel shows none', () => {
    expect(messageOf('MALSTATUS', [80, 100, higher, 80], 'sv')).toBeUndefined();
  });
});

describe('laws of MALSTATUS', () => {
  const direction = fc.constantFrom(...everyDirection, '');
  const limit = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(''));
  const amount = fc.integer({ min: -1000, max: 1000 });
  const noNumber = fc.oneof(
    fc.string().filter((text) => !text.startsWith('#')),
    fc.constantFrom('', null, undefined, '77', 'För få svar', '90–100 %'),
  );

  it('a missing outcome or one in words is never met, partly met or missed', () => {
    fc.assert(
      fc.property(noNumber, anyCell, direction, limit, (outcome, target, towards, partlyLimit) => {
        fc.pre(typeof target !== 'boolean' && target !== '#N/A');
        fc.pre(typeof target !== 'number' || Number.isFinite(target));
        expect(show(outcome, target, towards, partlyLimit)).toBe(open);
      }),
    );
  });

  it('a missing target or one in words is never met, partly met or missed but for an interval', () => {
    fc.assert(
      fc.property(amount, noNumber, direction, limit, (outcome, target, towards, partlyLimit) => {
        fc.pre(towards !== within);
        expect(show(outcome, target, towards, partlyLimit)).toBe(open);
      }),
    );
  });

  it('is partly only where MALUPPFYLLELSE is a number from the limit to 1', () => {
    fc.assert(
      fc.property(amount, amount, direction, limit, (outcome, target, towards, partlyLimit) => {
        const reached = share(outcome, target, towards);
        const isPartly = show(outcome, target, towards, partlyLimit) === partly;
        const isNumber = typeof reached === 'number' && typeof partlyLimit === 'number';
        if (isPartly) {
          expect(isNumber && reached >= partlyLimit - 1e-9 && reached < 1).toBe(true);
        } else if (isNumber && reached >= partlyLimit && reached < 1) {
          expect(show(outcome, target, towards, partlyLimit)).toBe(met);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('the limit never changes what is met', () => {
    fc.assert(
      fc.property(amount, amount, direction, limit, (outcome, target, towards, partlyLimit) => {
        const isMet = show(outcome, target, towards) === met;
        expect(show(outcome, target, towards, partlyLimit) === met).toBe(isMet);
      }),
    );
  });

  const order = [missed, partly, met];

  it('a higher outcome never does worse where higher is better, a lower never where lower is', () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 1000 }), limit, (a, b, target, partlyLimit) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const rank = (outcome: number, towards: string): number =>
          order.indexOf(String(show(outcome, target, towards, partlyLimit)));
        expect(rank(low, higher)).toBeLessThanOrEqual(rank(high, higher));
        fc.pre(low > 0);
        expect(rank(high, lower)).toBeLessThanOrEqual(rank(low, lower));
      }),
    );
  });

  it('fewer answers than the minimum hide every status', () => {
    fc.assert(
      fc.property(amount, amount, direction, fc.nat(20), fc.nat(20), (outcome, target, towards, n, least) => {
        const status = show(outcome, target, towards, '', n, least);
        expect(status).toBe(n < least ? open : show(outcome, target, towards));
      }),
    );
  });
});
