import fc from 'fast-check';
import { calling, failure, itIsACustomFunction, itShows, messageOf, type Case } from './calling';

const show = calling('MALUPPFYLLELSE');
const DIV0 = failure('#DIV/0!');
const VALUE = failure('#VALUE!');
const higher = 'Högre är bättre';
const lower = 'Lägre är bättre';
const withoutShare = ['Inom intervall', 'Ska öka', 'Ska minska', 'Ingen'];

describe('MALUPPFYLLELSE', () => {
  itIsACustomFunction('MALUPPFYLLELSE', [77, 85, higher, 50], 2, ['#DIV/0!', '#VALUE!', '#NUM!']);
});

describe('higher is better', () => {
  itShows('MALUPPFYLLELSE', [
    ['below the target', [77, 85], 77 / 85],
    ['at the target', [85, 85], 1],
    ['above it, not capped', [170, 85], 2],
    ['far above it, not capped', [8500, 85], 100],
    ['shares', [0.75, 0.5], 1.5],
    ['unrounded', [99.67, 100], 0.9967],
    ['nothing reached', [0, 85], 0],
    ['a negative outcome', [-10, 40], -0.25],
    ['a negative target', [-10, -40], 0.25],
    ['a target of 0', [10, 0], DIV0],
    ['outcome and target of 0', [0, 0], DIV0],
    ['a target of minus nothing', [10, -0], DIV0],
    ['the direction in words', [77, 85, higher], 77 / 85],
    ['a blank direction', [77, 85, ''], 77 / 85],
    ['a null direction', [77, 85, null], 77 / 85],
    ['a blank direction handed over as 0', [77, 85, 0], 77 / 85],
    ['a direction of spaces', [77, 85, ' \u00A0'], 77 / 85],
    ['whatever its case', [77, 85, 'HÖGRE ÄR BÄTTRE'], 77 / 85],
    ['whatever its spaces', [77, 85, ' högre  är\u00A0bättre '], 77 / 85],
    ['a decomposed ö', [77, 85, higher.normalize('NFD')], 77 / 85],
  ]);
});

describe('lower is better', () => {
  itShows('MALUPPFYLLELSE', [
    ['above the target', [20, 10, lower], 0.5],
    ['at the target', [10, 10, lower], 1],
    ['below it, not capped', [5, 10, lower], 2],
    ['far below it, not capped', [0.1, 10, lower], 100],
    ['an outcome of 0', [0, 10, lower], 1],
    ['an outcome of 0 at a target of 0', [0, 0, lower], 1],
    ['a target of 0 not reached', [5, 0, lower], 0],
    ['shares', [0.2, 0.05, lower], 0.25],
    ['a negative outcome', [-20, 10, lower], -0.5],
    ['whatever its case', [20, 10, 'lägre är bättre'], 0.5],
  ]);
});

describe('with a baseline', () => {
  itShows('MALUPPFYLLELSE', [
    ['half the way', [75, 100, higher, 50], 0.5],
    ['at the target', [100, 100, higher, 50], 1],
    ['past the target', [150, 100, higher, 50], 2],
    ['where it began', [50, 100, higher, 50], 0],
    ['the wrong way', [25, 100, higher, 50], -0.5],
    ['the direction left out', [75, 100, undefined, 50], 0.5],
    ['lower: half the way down', [75, 50, lower, 100], 0.5],
    ['lower: at the target', [50, 50, lower, 100], 1],
    ['lower: past it', [25, 50, lower, 100], 1.5],
    ['lower: an outcome of 0 is no exception', [0, 50, lower, 100], 2],
    ['lower: the wrong way', [150, 50, lower, 100], -1],
    ['a baseline of 0, also a blank handed over as 0', [77, 85, higher, 0], 77 / 85],
    ['a baseline at the target', [75, 50, higher, 50], DIV0],
    ['lower: a baseline at the target', [0, 50, lower, 50], DIV0],
    ['a target of 0 has a ratio from a baseline', [50, 0, lower, 100], 0.5],
    ['a negative baseline', [0, 10, higher, -10], 0.5],
    ['a blank baseline is none', [77, 85, higher, ''], 77 / 85],
    ['a null baseline is none', [77, 85, higher, null], 77 / 85],
    ['a baseline of spaces is none', [77, 85, higher, ' '], 77 / 85],
    ['a baseline as text', [75, 100, higher, '50'], 0.5],
    ['a baseline with decimal comma', [0.75, 1, higher, '0,5'], 0.5],
    ['a baseline in percent', [0.75, 1, higher, '50 %'], 0.5],
    ['a baseline with U+2212', [0, 10, higher, '\u221210'], 0.5],
    ['a baseline with a space among its digits', [1500, 2000, higher, '1\u00A0000'], 0.5],
  ]);
});

describe('outcome or target missing', () => {
  const nothing: Case[] = ['', ' ', '\u00A0', null, undefined].flatMap((blank): Case[] => [
    ['no outcome', [blank, 85], ''],
    ['no target', [77, blank], ''],
    ['no outcome, lower is better', [blank, 85, lower], ''],
    ['no target, with a baseline', [77, blank, higher, 50], ''],
  ]);
  itShows('MALUPPFYLLELSE', [
    ...nothing,
    ['neither', ['', ''], ''],
    ['a blank outcome handed over as 0 is 0', [0, 85], 0],
    ['a blank target handed over as 0 is 0', [77, 0], DIV0],
  ]);
});

describe('outcome or target as text', () => {
  const texts = ['För få svar', 'Inga tillgängliga data', '77', '0,77', '77 %', '90–100 %', '−', 'x'];
  itShows('MALUPPFYLLELSE', [
    ...texts.map((text): Case => ['a text as outcome', [text, 85], '']),
    ...texts.map((text): Case => ['a text as target', [77, text], '']),
    ['a text as both', ['För få svar', 'saknas', lower], ''],
  ]);
});

describe('directions without a share', () => {
  itShows('MALUPPFYLLELSE', [
    ...withoutShare.map((direction): Case => ['numbers', [77, 85, direction], '']),
    ...withoutShare.map((direction): Case => ['a target of 0', [77, 0, direction], '']),
    ...withoutShare.map((direction): Case => ['with a baseline', [77, 85, direction, 50], '']),
    ['an interval as target', [95, '90–100', 'Inom intervall'], ''],
    ['whatever its case', [77, 85, 'ska ÖKA'], ''],
  ]);
});

describe('what is no number and no direction', () => {
  itShows('MALUPPFYLLELSE', [
    ['a logical outcome', [true, 85], VALUE],
    ['a logical target', [77, false], VALUE],
    ['an unknown direction', [77, 85, 'Uppåt'], VALUE],
    ['a number for direction', [77, 85, 1], VALUE],
    ['a logical direction', [77, 85, true], VALUE],
    ['an unknown direction, and no outcome', ['', 85, 'Uppåt'], VALUE],
    ['a word for the baseline', [77, 85, higher, 'start'], VALUE],
    ['a logical baseline', [77, 85, higher, true], VALUE],
    ['a quotient too large for a number', [1e308, 1e-308], failure('#NUM!')],
  ]);
});

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
