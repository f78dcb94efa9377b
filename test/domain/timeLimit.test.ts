import fc from '../property';
import { shareWithinTime, timeLimit } from '../../src/domain/indicator/timeLimit';

/** Excel's serial day of a date. */
function day(isoDate: string): number {
  return Date.parse(`${isoDate}T00:00:00Z`) / 86_400_000 + 25_569;
}

const error = (code: string, argument?: string) => ({ kind: 'error', code, argument });

describe('the last day of a time limit', () => {
  it.each([
    ['2025-01-01', 14, 'dagar', '2025-01-15'],
    ['2024-02-20', 14, 'dagar', '2024-03-05'],
    ['2025-02-20', 14, 'dagar', '2025-03-06'],
    ['2025-01-31', 1, 'månader', '2025-02-28'],
    ['2024-01-31', 1, 'månader', '2024-02-29'],
    ['2024-10-31', 4, 'månader', '2025-02-28'],
    ['2023-10-31', 4, 'månader', '2024-02-29'],
    ['2025-03-31', -1, 'månader', '2025-02-28'],
    ['2024-02-29', 12, 'månader', '2025-02-28'],
    ['2025-03-30', 4, 'månader', '2025-07-30'],
    ['1900-03-01', 1, 'månader', '1900-04-01'],
    ['2025-01-31', 1.9, 'månader', '2025-02-28'],
  ])('from %s, %p %s, is %s', (start, amount, unit, end) => {
    expect(timeLimit(day(start), amount, unit)).toEqual({ kind: 'value', value: day(end) });
  });

  it('makes four months 120 to 123 days, depending on the start', () => {
    const lengths = new Set<number>();
    for (let start = day('2023-01-01'); start <= day('2024-12-31'); start++) {
      const limit = timeLimit(start, 4, 'månader');
      if (limit.kind === 'value') lengths.add(limit.value - start);
    }
    expect([...lengths].sort()).toEqual([120, 121, 122, 123]);
  });

  it('counts from the day, whatever the time of day', () => {
    expect(timeLimit(day('2025-01-01') + 0.75, 14, 'dagar')).toEqual({
      kind: 'value',
      value: day('2025-01-15'),
    });
  });

  it.each(['dag', 'Dagar', ' dagar '])('takes %p for days', (unit) => {
    expect(timeLimit(100, 1, unit)).toEqual({ kind: 'value', value: 101 });
  });

  it.each(['månad', 'Månader', 'mån', 'mån.'])('takes %p for months', (unit) => {
    expect(timeLimit(day('2025-01-15'), 1, unit)).toEqual({ kind: 'value', value: day('2025-02-15') });
  });

  it.each<[string, Parameters<typeof timeLimit>, object]>([
    ['is blank without a start', ['', 1, 'dagar'], { kind: 'blank' }],
    ['is blank without an amount', [100, undefined, 'dagar'], { kind: 'blank' }],
    ['is blank without a unit', [100, 1, ''], { kind: 'blank' }],
    ['refuses a start in words', ['i går', 1, 'dagar'], error('#VALUE!', 'start')],
    ['refuses an amount in words', [100, 'fyra', 'dagar'], error('#VALUE!', 'amount')],
    ['refuses an unknown unit', [100, 1, 'veckor'], error('#VALUE!', 'unit')],
    ['refuses a unit that only an object knows', [100, 1, 'constructor'], error('#VALUE!', 'unit')],
    ['refuses days before March 1900', [60, 1, 'dagar'], error('#NUM!')],
    ['refuses to end before March 1900', [61, -1, 'dagar'], error('#NUM!')],
    ['refuses to end after 9999', [2_958_465, 1, 'dagar'], error('#NUM!')],
    ['refuses months beyond 9999', [2_958_465, 1, 'månader'], error('#NUM!')],
    ['refuses an amount that is no number', [100, Infinity, 'månader'], error('#NUM!')],
  ])('%s', (_, given, expected) => {
    expect(timeLimit(...given)).toEqual(expected);
  });

  it('never moves back when the start moves on', () => {
    const start = fc.integer({ min: 61, max: 100_000 });
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 48 }), (first, months) => {
        const [one, next] = [timeLimit(first, months, 'månader'), timeLimit(first + 1, months, 'månader')];
        expect(one.kind === 'value' && next.kind === 'value' && one.value <= next.value).toBe(true);
      }),
    );
  });
});

describe('the share within time', () => {
  const start = day('2025-01-01');

  it.each<[string, Parameters<typeof shareWithinTime>, object]>([
    [
      'counts who ended on or before the limit',
      [[start, start], [start + 14, start + 15], 14, 'dagar'],
      { kind: 'value', value: 0.5 },
    ],
    ['counts the whole last day', [[start], [start + 14.99], 14, 'dagar'], { kind: 'value', value: 1 }],
    ['leaves open cases out', [[start, start], [start + 14, ''], 14, 'dagar'], { kind: 'value', value: 1 }],
    [
      'leaves rows without a start out',
      [[undefined, start], [start, start], 14, 'dagar'],
      { kind: 'value', value: 1 },
    ],
    [
      'is withheld below the minimum',
      [[start], [start], 14, 'dagar', 2],
      { kind: 'value', value: 'För få svar' },
    ],
    [
      'counts finished cases only towards the minimum',
      [[start, start], [start, undefined], 14, 'dagar', 2],
      { kind: 'value', value: 'För få svar' },
    ],
    ['is blank with no finished case', [[start], [''], 14, 'dagar', 2], { kind: 'blank' }],
    ['is blank without a limit', [[start], [start], undefined, 'dagar'], { kind: 'blank' }],
    ['refuses lists of different lengths', [[start], [], 14, 'dagar'], error('#VALUE!', 'end')],
    ['refuses a start in words', [['x'], [start], 14, 'dagar'], error('#VALUE!', 'start')],
    ['refuses an end in words', [[start], ['pågår'], 14, 'dagar'], error('#VALUE!', 'end')],
    ['refuses a start that is no day', [[1], [start], 14, 'dagar'], error('#NUM!', 'start')],
    ['refuses an unknown unit', [[start], [start], 14, 'år'], error('#VALUE!', 'unit')],
  ])('%s', (_, given, expected) => {
    expect(shareWithinTime(...given)).toEqual(expected);
  });
});
