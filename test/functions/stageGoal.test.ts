import fc from '../property';
import { stageGoalCases } from './cases/stageGoal';
import { calling, failure, itIsACustomFunction, itShowsCases, messageOf } from './calling';

const show = calling('ETAPPMAL');
const NUM = failure('#NUM!');

const line = [2022, 70, 2030, 90];
const argumentNames = [
  ['startår', 'start year'],
  ['startvärde', 'start value'],
  ['målår', 'target year'],
  ['målvärde', 'target'],
  ['år', 'year'],
];

describe('ETAPPMAL', () => {
  itIsACustomFunction('ETAPPMAL', [2022, 70, 2030, 90, 2026], 5, ['#NUM!', '#VALUE!']);
});

itShowsCases('ETAPPMAL', stageGoalCases);

describe('the message', () => {
  it.each(argumentNames.map(([sv = '', en = ''], place) => ({ sv, en, place })))(
    'names $sv in Swedish and $en in English',
    ({ sv, en, place }) => {
      const args = [...line, 2026].with(place, 'okänt' as never);
      expect(messageOf('ETAPPMAL', args, 'sv')).toContain(`Kan inte läsa argumentet ”${sv}”. `);
      expect(messageOf('ETAPPMAL', args, 'en')).toContain(`Cannot read the argument “${en}”. `);
    },
  );

  it('is none for #NUM!, where Excel shows none', () => {
    expect(messageOf('ETAPPMAL', [...line, 2031], 'sv')).toBeUndefined();
  });
});

describe('laws of ETAPPMAL', () => {
  const year = fc.integer({ min: 1990, max: 2060 });
  const amount = fc.integer({ min: -10_000, max: 10_000 });

  it('a number exactly inside the years, and #NUM! exactly outside', () => {
    fc.assert(
      fc.property(year, year, year, amount, amount, (start, end, asked, from, to) => {
        const isInside = start <= asked && asked <= end;
        const goal = show(start, from, end, to, asked);
        if (isInside) expect(typeof goal).toBe('number');
        else expect(goal).toEqual(NUM);
      }),
    );
  });

  it('the ends of the line are its values', () => {
    fc.assert(
      fc.property(year, year, amount, amount, (start, end, from, to) => {
        fc.pre(start < end);
        expect(show(start, from, end, to, start)).toBe(from);
        expect(show(start, from, end, to, end)).toBe(to);
      }),
    );
  });

  it('every year takes the same step', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 30 }), amount, amount, (start, years, from, to) => {
        const goals = Array.from({ length: years + 1 }, (_, passed) =>
          Number(show(start, from, start + years, to, start + passed)),
        );
        for (const [passed, goal] of goals.entries()) {
          expect(goal).toBeCloseTo(from + ((to - from) / years) * passed, 6);
        }
      }),
    );
  });

  it('no goal lies outside its two values', () => {
    fc.assert(
      fc.property(year, year, year, amount, amount, (start, end, asked, from, to) => {
        const goal = show(start, from, end, to, asked);
        if (typeof goal !== 'number') return;
        expect(goal).toBeGreaterThanOrEqual(Math.min(from, to) - 1e-9);
        expect(goal).toBeLessThanOrEqual(Math.max(from, to) + 1e-9);
      }),
    );
  });
});
