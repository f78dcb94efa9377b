import fc from '../property';
import { trendCases } from './cases/trend';
import { calling, itIsACustomFunction, itShowsCases, messageOf } from './calling';

const show = calling('TREND');
const better = 'Förbättrad';
const same = 'Oförändrad';
const worse = 'Försämrad';
const more = 'Ökad';
const less = 'Minskad';

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

itShowsCases('TREND', trendCases);

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
