import fc from 'fast-check';
import { anyCell, calling, failure, itIsACustomFunction, itShows, messageOf, type Case } from './calling';

const show = calling('MALSTATUS');
const share = calling('MALUPPFYLLELSE');
const NUM = failure('#NUM!');
const VALUE = failure('#VALUE!');
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

describe('higher is better', () => {
  itShows('MALSTATUS', [
    ['below', [77, 85], missed],
    ['at', [85, 85], met],
    ['above', [86, 85], met],
    ['unrounded: 99,67 is not 100', [99.67, 100], missed],
    ['unrounded: 99,999999 is not 100', [99.999999, 100], missed],
    ['equal within a billionth', [0.1 + 0.2, 0.3], met],
    ['equal within a billionth, from below', [0.3, 0.1 + 0.2], met],
    ['two billionths below', [0.3 - 2e-9, 0.3], missed],
    ['a share of 1', [1, 1], met],
    ['an outcome of 0', [0, 85], missed],
    ['a target of 0', [0, 0], met],
    ['a negative outcome', [-1, 0], missed],
    ['the direction in words', [77, 85, higher], missed],
    ['a blank direction', [85, 85, ''], met],
    ['a null direction', [85, 85, null], met],
    ['a blank direction handed over as 0', [85, 85, 0], met],
    ['whatever its case and spaces', [85, 85, ' HÖGRE är  bättre'], met],
  ]);
});

describe('lower is better', () => {
  itShows('MALSTATUS', [
    ['below', [5, 10, lower], met],
    ['at', [10, 10, lower], met],
    ['above', [11, 10, lower], missed],
    ['just above', [10.000001, 10, lower], missed],
    ['equal within a billionth', [0.1 + 0.2, 0.3, lower], met],
    ['an outcome of 0', [0, 10, lower], met],
    ['a target of 0 met', [0, 0, lower], met],
    ['a target of 0 missed', [1, 0, lower], missed],
  ]);
});

describe('within an interval', () => {
  itShows('MALSTATUS', [
    ['in it', [95, '90–100', within], met],
    ['at its lower end', [90, '90–100', within], met],
    ['at its upper end', [100, '90–100', within], met],
    ['below', [89.99, '90–100', within], missed],
    ['above', [100.01, '90–100', within], missed],
    ['with a hyphen', [95, '90-100', within], met],
    ['with spaces', [95, ' 90 – 100 ', within], met],
    ['with U+2212', [95, '90\u2212100', within], met],
    ['with the word', [95, '90 till 100', within], met],
    ['decimal commas', [1.5, '1,2–1,8', within], met],
    ['in percent, for shares', [0.95, '90–100 %', within], met],
    ['in percent, just below', [0.8999, '90–100 %', within], missed],
    ['in percent in words', [0.9, '90–100 procent', within], met],
    ['a number is no interval', [95, 90, within], open],
    ['one end is no interval', [95, '90', within], open],
    ['a word is no interval', [95, 'hög', within], open],
    ['no interval', [95, '', within], open],
    ['never partly', [85, '90–100', within, 0.5], missed],
  ]);
});

describe('a direction as target', () => {
  itShows('MALSTATUS', [
    ['more than before', [78, 77, 'Ska öka'], met],
    ['as before', [77, 77, 'Ska öka'], missed],
    ['as before within a billionth', [0.1 + 0.2, 0.3, 'Ska öka'], missed],
    ['less than before', [76, 77, 'Ska öka'], missed],
    ['fewer than before', [76, 77, 'Ska minska'], met],
    ['as many as before', [77, 77, 'Ska minska'], missed],
    ['more than before, when it should fall', [78, 77, 'Ska minska'], missed],
    ['no previous outcome', [77, '', 'Ska öka'], open],
    ['a previous outcome in words', [77, 'För få svar', 'Ska minska'], open],
    ['never partly', [76, 77, 'Ska öka', 0.5], missed],
    ['never partly on the way down', [78, 77, 'Ska minska', 0.5], missed],
  ]);
});

describe('partly', () => {
  itShows('MALSTATUS', [
    ['at the limit', [80, 100, higher, 0.8], partly],
    ['above the limit', [99.67, 100, higher, 0.8], partly],
    ['below the limit', [79.9, 100, higher, 0.8], missed],
    ['met is met', [100, 100, higher, 0.8], met],
    ['more than met is met', [120, 100, higher, 0.8], met],
    ['lower: above the target', [12, 10, lower, 0.8], partly],
    ['lower: far above the target', [20, 10, lower, 0.8], missed],
    ['lower: a target of 0', [5, 0, lower, 0.8], missed],
    ['no ratio, no partly', [-5, 0, higher, 0.5], missed],
    ['the limit 0 lets all but the negative be partly', [0, 100, higher, 0], partly],
    ['a negative outcome is below the limit 0', [-1, 100, higher, 0], missed],
    ['the limit 1 lets nothing be partly', [99, 100, higher, 1], missed],
    ['a blank limit: there is no partly', [99, 100, higher, ''], missed],
    ['a null limit: there is no partly', [99, 100, higher, null], missed],
    ['a limit left out: there is no partly', [99, 100, higher], missed],
    ['the limit as text', [80, 100, higher, '0,8'], partly],
    ['the limit in percent', [80, 100, higher, '80 %'], partly],
    ['a limit above 1', [80, 100, higher, 80], NUM],
    ['a negative limit', [80, 100, higher, -0.1], NUM],
    ['a wrong limit is wrong also without outcome', ['', 100, higher, 80], NUM],
    ['a word for the limit', [80, 100, higher, 'hög'], VALUE],
    ['a logical limit', [80, 100, higher, true], VALUE],
  ]);
});

describe('too few answers', () => {
  itShows('MALSTATUS', [
    ['fewer than the minimum', [85, 85, higher, '', 4, 5], open],
    ['as many as the minimum', [85, 85, higher, '', 5, 5], met],
    ['more than the minimum', [77, 85, higher, '', 6, 5], missed],
    ['fewer, and missed', [10, 85, higher, '', 4, 5], open],
    ['fewer, and partly', [84, 85, higher, 0.5, 4, 5], open],
    ['no minimum', [77, 85, higher, '', 1], missed],
    ['a blank minimum', [77, 85, higher, '', 1, ''], missed],
    ['a minimum of 0, also a blank handed over as 0', [77, 85, higher, '', 1, 0], missed],
    ['answers not counted', [77, 85, higher, '', '', 5], missed],
    ['no answer', [77, 85, higher, '', 0, 5], open],
    ['answers as text', [77, 85, higher, '', '4', '5'], open],
    ['a word for the answers', [77, 85, higher, '', 'få', 5], VALUE],
    ['a word for the minimum', [77, 85, higher, '', 4, 'fem'], VALUE],
    ['logical answers', [77, 85, higher, '', true, 5], VALUE],
  ]);
});

describe('what cannot be judged is never missed', () => {
  const absent = ['', ' ', null, undefined, 'För få svar', 'Inga tillgängliga data', '77', '0,77', '77 %'];
  itShows('MALSTATUS', [
    ...absent.map((outcome): Case => ['no number as outcome', [outcome, 85], open]),
    ...absent.map((target): Case => ['no number as target', [77, target], open]),
    ...everyDirection.map((direction): Case => [
      'a text as outcome',
      ['För få svar', 85, direction, 0.5],
      open,
    ]),
    ['an interval without outcome', ['', '90–100', within], open],
    ['no direction to judge by', [77, 85, 'Ingen'], open],
    ['no direction to judge by, though met', [85, 85, 'ingen', 0.5], open],
    ['an interval where a number belongs', [95, '90–100', higher], open],
    ['neither outcome nor target', ['', ''], open],
  ]);
});

describe('blank handed over as 0', () => {
  itShows('MALSTATUS', [
    ['a blank outcome is 0', [0, 85], missed],
    ['a blank target is 0', [77, 0], met],
    ['a blank limit is 0', [1, 85, higher, 0], partly],
    ['blank answers are 0', [85, 85, higher, '', 0, 5], open],
  ]);
});

describe('what is no number and no direction', () => {
  itShows('MALSTATUS', [
    ['a logical outcome', [true, 85], VALUE],
    ['a logical target', [77, false], VALUE],
    ['an unknown direction', [77, 85, 'Uppåt'], VALUE],
    ['a number for direction', [77, 85, 2], VALUE],
    ['a logical direction', [77, 85, false], VALUE],
  ]);
});

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
