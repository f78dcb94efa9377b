import fc from 'fast-check';
import { calling, failure, itIsACustomFunction, itShows, messageOf, type Case } from './calling';
import { serial } from './days';

const show = calling('TIDSGRANS');
const VALUE = failure('#VALUE!');
const NUM = failure('#NUM!');

describe('TIDSGRANS', () => {
  itIsACustomFunction('TIDSGRANS', [serial('2024-01-15'), 14, 'dagar'], 3, ['#VALUE!', '#NUM!']);
});

describe('days', () => {
  itShows('TIDSGRANS', [
    ['14 days', [serial('2024-01-15'), 14, 'dagar'], serial('2024-01-29')],
    ['over a leap day', [serial('2024-02-20'), 14, 'dagar'], serial('2024-03-05')],
    ['over no leap day', [serial('2023-02-20'), 14, 'dagar'], serial('2023-03-06')],
    ['over the turn of the year', [serial('2023-12-31'), 1, 'dagar'], serial('2024-01-01')],
    ['no day', [serial('2024-01-15'), 0, 'dagar'], serial('2024-01-15')],
    ['backwards', [serial('2024-01-15'), -14, 'dagar'], serial('2024-01-01')],
    ['parts of a day are cut off', [serial('2024-01-15') + 0.75, 14.9, 'dagar'], serial('2024-01-29')],
    ['in the singular', [serial('2024-01-15'), 1, 'dag'], serial('2024-01-16')],
    ['in any case', [serial('2024-01-15'), 14, ' DAGAR '], serial('2024-01-29')],
  ]);
});

describe('months', () => {
  /** Four months are from 120 to 123 days. */
  const fourMonths = [
    ['2023-11-01', '2024-03-01'],
    ['2022-11-01', '2023-03-01'],
    ['2024-02-01', '2024-06-01'],
    ['2024-05-01', '2024-09-01'],
    ['2024-10-31', '2025-02-28'],
    ['2023-10-31', '2024-02-29'],
    ['2023-10-30', '2024-02-29'],
    ['2023-10-29', '2024-02-29'],
    ['2023-10-28', '2024-02-28'],
    ['2024-12-31', '2025-04-30'],
  ];
  itShows('TIDSGRANS', [
    ...fourMonths.map(([start = '', end = '']): Case => [
      `${start} to ${end}`,
      [serial(start), 4, 'månader'],
      serial(end),
    ]),
    ['one month from a leap day', [serial('2024-02-29'), 12, 'månader'], serial('2025-02-28')],
    ['no month', [serial('2024-01-31'), 0, 'månader'], serial('2024-01-31')],
    ['backwards', [serial('2024-03-31'), -1, 'månader'], serial('2024-02-29')],
    ['in the singular', [serial('2024-01-31'), 1, 'månad'], serial('2024-02-29')],
    ['shortened', [serial('2024-01-31'), 1, 'mån.'], serial('2024-02-29')],
    ['a decomposed å', [serial('2024-01-31'), 1, 'månader'.normalize('NFD')], serial('2024-02-29')],
    ['parts of a month are cut off', [serial('2024-01-31'), 1.9, 'månader'], serial('2024-02-29')],
  ]);
});

describe('blank', () => {
  const start = serial('2024-01-15');
  itShows('TIDSGRANS', [
    ...['', ' ', null, undefined].flatMap((blank): Case[] => [
      ['no start', [blank, 14, 'dagar'], ''],
      ['no amount', [start, blank, 'dagar'], ''],
      ['no unit', [start, 14, blank], ''],
    ]),
    ['a start handed over as 0', [0, 14, 'dagar'], ''],
    ['a unit handed over as 0', [start, 14, 0], ''],
    ['an amount handed over as 0 is 0', [start, 0, 'dagar'], start],
  ]);
});

describe('dates and numbers as text', () => {
  itShows('TIDSGRANS', [
    ['an ISO date', ['2024-01-15', 14, 'dagar'], serial('2024-01-29')],
    ['an ISO date without hyphens', ['20240115', 14, 'dagar'], serial('2024-01-29')],
    ['an amount', [serial('2024-01-15'), '14', 'dagar'], serial('2024-01-29')],
    ['an amount with U+2212', [serial('2024-01-15'), '\u221214', 'dagar'], serial('2024-01-01')],
    ['a day that is none', ['2024-02-30', 14, 'dagar'], VALUE],
  ]);
});

describe('what is no date, number or unit', () => {
  const start = serial('2024-01-15');
  itShows('TIDSGRANS', [
    ['a word for the start', ['i dag', 14, 'dagar'], VALUE],
    ['a logical start', [true, 14, 'dagar'], VALUE],
    ['a word for the amount', [start, 'fjorton', 'dagar'], VALUE],
    ['a logical amount', [start, true, 'dagar'], VALUE],
    ['an unknown unit', [start, 14, 'veckor'], VALUE],
    ['working days', [start, 14, 'arbetsdagar'], VALUE],
    ['a number for the unit', [start, 14, 1], VALUE],
    ['a logical unit', [start, 14, true], VALUE],
  ]);
});

describe('the days that Excel has', () => {
  const last = serial('9999-12-31');
  itShows('TIDSGRANS', [
    ['the first that Excel counts right', [61, 0, 'dagar'], 61],
    ['before it', [60, 14, 'dagar'], NUM],
    ['back before it', [61, -1, 'dagar'], NUM],
    ['a negative start', [-5, 14, 'dagar'], NUM],
    ['the last', [last, 0, 'dagar'], last],
    ['after it', [last, 1, 'dagar'], NUM],
    ['months after it', [last, 1, 'månader'], NUM],
    ['months beyond all time', [last, 1e300, 'månader'], NUM],
    ['days beyond all time', [last, -1e300, 'dagar'], NUM],
  ]);
});

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
