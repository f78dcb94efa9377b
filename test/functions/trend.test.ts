import fc from 'fast-check';
import { calling, failure, itIsACustomFunction, itShows, messageOf, type Case } from './calling';

const show = calling('TREND');
const NUM = failure('#NUM!');
const VALUE = failure('#VALUE!');
const better = 'Förbättrad';
const same = 'Oförändrad';
const worse = 'Försämrad';
const more = 'Ökad';
const less = 'Minskad';
const open = 'Kan ej bedömas';

/** What a higher and a lower outcome are called. */
const words = [
  ['Högre är bättre', better, worse],
  ['Ska öka', better, worse],
  ['Lägre är bättre', worse, better],
  ['Ska minska', worse, better],
  ['Inom intervall', more, less],
  ['Ingen', more, less],
] as const;

describe('TREND', () => {
  itIsACustomFunction('TREND', [77, 70, 'Högre är bättre', 1], 2, ['#VALUE!', '#NUM!']);
});

describe('each direction', () => {
  itShows(
    'TREND',
    words.flatMap(([direction, higher, lower]): Case[] => [
      ['higher', [77, 70, direction], higher],
      ['lower', [70, 77, direction], lower],
      ['as before', [77, 77, direction], same],
      ['as before within a billionth', [0.1 + 0.2, 0.3, direction], same],
      ['a little higher', [0.770001, 0.77, direction], higher],
      ['a little lower', [0.769999, 0.77, direction], lower],
      ['from below zero', [1, -1, direction], higher],
      ['to zero', [0, 5, direction], lower],
      ['within the tolerance', [78, 77, direction, 2], same],
      ['at the tolerance', [79, 77, direction, 2], same],
      ['at the tolerance downwards', [75, 77, direction, 2], same],
      ['beyond the tolerance', [79.5, 77, direction, 2], higher],
      ['beyond the tolerance downwards', [74.5, 77, direction, 2], lower],
      ['in any case', [77, 70, direction.toUpperCase()], higher],
    ]),
  );
});

describe('the direction', () => {
  itShows('TREND', [
    ['left out is Högre är bättre', [77, 70], better],
    ['blank is Högre är bättre', [70, 77, ''], worse],
    ['null is Högre är bättre', [77, 70, null], better],
    ['blank handed over as 0 is Högre är bättre', [77, 70, 0], better],
    ['an unknown one', [77, 70, 'Uppåt'], VALUE],
    ['a number', [77, 70, 1], VALUE],
    ['a logical value', [77, 70, true], VALUE],
    ['an unknown one, and no outcome', ['', 70, 'Uppåt'], VALUE],
  ]);
});

describe('the tolerance', () => {
  itShows('TREND', [
    ['is an amount, not a share', [100, 90, '', 0.2], better],
    ['in the unit of the outcome', [0.79, 0.77, '', 0.02], same],
    ['blank is 0', [77, 76, '', ''], better],
    ['null is 0', [77, 76, '', null], better],
    ['0 is 0', [77, 76, '', 0], better],
    ['as text', [77, 76, '', '1'], same],
    ['with decimal comma', [77, 76.5, '', '0,5'], same],
    ['in percent', [0.79, 0.77, '', '2 %'], same],
    ['negative', [77, 76, '', -1], NUM],
    ['negative with U+2212', [77, 76, '', '\u22121'], NUM],
    ['negative, and no outcome', ['', 76, '', -1], NUM],
    ['a word', [77, 76, '', 'liten'], VALUE],
    ['a logical value', [77, 76, '', true], VALUE],
  ]);
});

describe('either missing or text', () => {
  const absent = ['', ' ', '\u00A0', null, undefined, 'För få svar', 'Ej uppföljt', '77', '0,77', '77 %'];
  itShows('TREND', [
    ...absent.map((outcome): Case => ['no number as outcome', [outcome, 70], open]),
    ...absent.map((previous): Case => ['no number before', [77, previous], open]),
    ...words.map(([direction]): Case => ['in any direction', ['', 70, direction], open]),
    ...words.map(([direction]): Case => ['with a tolerance', [77, 'För få svar', direction, 100], open]),
    ['neither', ['', ''], open],
    ['the same text twice', ['77', '77'], open],
    ['a blank outcome handed over as 0 is 0', [0, 70], worse],
    ['a blank previous outcome handed over as 0 is 0', [77, 0], better],
    ['a logical outcome', [true, 70], VALUE],
    ['a logical previous outcome', [77, false], VALUE],
  ]);
});

describe('the message', () => {
  it('names the argument in Swedish and English', () => {
    expect(messageOf('TREND', [77, false], 'sv')).toBe(
      'Kan inte läsa argumentet ”föregående”. Föregående utfall i samma serie, ett tal.',
    );
    expect(messageOf('TREND', [77, 70, '', 'liten'], 'en')).toBe(
      'Cannot read the argument “tolerance”. The difference that is still no change, a number in the unit of the outcome. Without: 0.',
    );
  });

  it('is none for #NUM!, where Excel shows none', () => {
    expect(messageOf('TREND', [77, 70, '', -1], 'sv')).toBeUndefined();
  });
});

describe('laws of TREND', () => {
  const amount = fc.integer({ min: -1000, max: 1000 });
  const tolerance = fc.integer({ min: 0, max: 50 });
  const direction = fc.constantFrom(...words.map(([name]) => name));
  const opposites = new Map([
    [better, worse],
    [worse, better],
    [more, less],
    [less, more],
    [same, same],
  ]);

  it('turns round when outcome and previous change places', () => {
    fc.assert(
      fc.property(amount, amount, direction, tolerance, (outcome, previous, towards, slack) => {
        const there = String(show(outcome, previous, towards, slack));
        expect(show(previous, outcome, towards, slack)).toBe(opposites.get(there));
      }),
    );
  });

  it('is unchanged exactly within the tolerance', () => {
    fc.assert(
      fc.property(amount, amount, direction, tolerance, (outcome, previous, towards, slack) => {
        const isWithin = Math.abs(outcome - previous) <= slack;
        expect(show(outcome, previous, towards, slack) === same).toBe(isWithin);
      }),
    );
  });

  it('rising is never worse where more is better, falling never where less is', () => {
    fc.assert(
      fc.property(amount, fc.nat(1000), (previous, rise) => {
        expect(show(previous + rise, previous, 'Högre är bättre')).not.toBe(worse);
        expect(show(previous - rise, previous, 'Lägre är bättre')).not.toBe(worse);
      }),
    );
  });

  it('says Ökad and Minskad exactly where no direction is better', () => {
    fc.assert(
      fc.property(amount, amount, direction, (outcome, previous, towards) => {
        fc.pre(outcome !== previous);
        const isNeutral = towards === 'Ingen' || towards === 'Inom intervall';
        expect([more, less].includes(String(show(outcome, previous, towards)))).toBe(isNeutral);
      }),
    );
  });
});
