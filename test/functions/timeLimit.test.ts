import fc from '../property';
import { timeLimitCases } from './cases/timeLimit';
import { calling, itIsACustomFunction, itShowsCases, messageOf } from './calling';
import { serial } from './days';

const show = calling('TIDSGRANS');

describe('TIDSGRANS', () => {
  itIsACustomFunction('TIDSGRANS', [serial('2024-01-15'), 14, 'dagar'], 3, ['#VALUE!', '#NUM!']);
});

itShowsCases('TIDSGRANS', timeLimitCases);

describe('the message', () => {
  it('names the argument in Swedish and English', () => {
    const args = [serial('2024-01-15'), 14, 'veckor'];
    expect(messageOf('TIDSGRANS', args, 'sv')).toBe(
      'Kan inte läsa argumentet ”enhet”. Vad tidsgränsen räknas i: dagar eller månader.',
    );
    expect(messageOf('TIDSGRANS', args, 'en')).toBe(
      'Cannot read the argument “unit”. What the time limit is counted in: dagar (days) or månader (months).',
    );
    expect(messageOf('TIDSGRANS', ['i dag', 14, 'dagar'], 'sv')).toContain('”startdatum”');
    expect(messageOf('TIDSGRANS', [45_000, 'x', 'dagar'], 'en')).toContain('“amount”');
  });

  it('is none for #NUM!, where Excel shows none', () => {
    expect(messageOf('TIDSGRANS', [60, 14, 'dagar'], 'sv')).toBeUndefined();
  });
});

describe('laws of TIDSGRANS', () => {
  const day = fc.integer({ min: serial('1950-01-01'), max: serial('2150-12-31') });
  const count = fc.integer({ min: 0, max: 600 });

  it('days add up', () => {
    fc.assert(
      fc.property(day, count, count, (start, first, second) => {
        const there = show(start, first, 'dagar');
        expect(show(there, second, 'dagar')).toBe(show(start, first + second, 'dagar'));
      }),
    );
  });

  it('a month is from 28 to 31 days, and four are from 120 to 123', () => {
    fc.assert(
      fc.property(day, (start) => {
        const [one, four] = [1, 4].map((months) => Number(show(start, months, 'månader')) - start);
        expect([28, 29, 30, 31]).toContain(one);
        expect([120, 121, 122, 123]).toContain(four);
      }),
    );
  });

  it('a later start never has an earlier limit', () => {
    fc.assert(
      fc.property(
        day,
        fc.nat(40),
        count,
        fc.constantFrom('dagar', 'månader'),
        (start, later, amount, unit) => {
          const [first, second] = [start, start + later].map((each) => Number(show(each, amount, unit)));
          expect(first).toBeLessThanOrEqual(Number(second));
        },
      ),
    );
  });
});
