/** What ANDELINOMTID shows, reckoned by hand. */
import { column, failure, type Case, type CaseTable } from './case';
import { serial } from '../days';

const VALUE = failure('#VALUE!');
const NUM = failure('#NUM!');
const few = 'För få svar';

const start = serial('2024-01-15');
const onTime = serial('2024-01-29');
const starts = column(start, start, start, start);
const ends = column(onTime, onTime + 1, onTime - 5, '');

/** How many ended in time, how many a day late, and the share as a fraction. */
const counts: readonly (readonly [inTime: number, late: number, share: number])[] = [
  [0, 1, 0],
  [1, 0, 1],
  [1, 1, 1 / 2],
  [2, 1, 2 / 3],
  [1, 2, 1 / 3],
  [3, 1, 3 / 4],
  [5, 3, 5 / 8],
  [6, 1, 6 / 7],
  [99, 1, 0.99],
  [199, 1, 0.995],
  [1, 199, 0.005],
];

function cases(inTime: number, late: number): readonly unknown[] {
  const ended = [...Array<number>(inTime).fill(onTime), ...Array<number>(late).fill(onTime + 1)];
  return [column(...ended.map(() => start)), column(...ended), 14, 'dagar'];
}

/** One case: from, to, the limit, and whether it ended in time. */
const single: readonly (readonly [from: string, to: string, amount: number, unit: string, share: number])[] =
  [
    ['2024-02-15', '2024-02-29', 14, 'dagar', 1],
    ['2024-02-15', '2024-03-01', 14, 'dagar', 0],
    ['2023-02-15', '2023-03-01', 14, 'dagar', 1],
    ['2023-02-15', '2023-03-02', 14, 'dagar', 0],
    ['2024-01-15', '2024-03-15', 60, 'dagar', 1],
    ['2024-01-15', '2024-03-16', 60, 'dagar', 0],
    ['2023-01-15', '2023-03-16', 60, 'dagar', 1],
    ['2023-01-15', '2023-03-17', 60, 'dagar', 0],
    ['2024-01-15', '2024-04-14', 90, 'dagar', 1],
    ['2024-01-15', '2024-04-15', 90, 'dagar', 0],
    ['2023-10-31', '2024-02-29', 4, 'månader', 1],
    ['2023-10-31', '2024-03-01', 4, 'månader', 0],
    ['2022-10-31', '2023-02-28', 4, 'månader', 1],
    ['2022-10-31', '2023-03-01', 4, 'månader', 0],
    ['2024-02-29', '2024-06-29', 4, 'månader', 1],
    ['2024-02-29', '2024-06-30', 4, 'månader', 0],
    ['2024-05-31', '2024-09-30', 4, 'månader', 1],
    ['2024-05-31', '2024-10-01', 4, 'månader', 0],
    ['2023-12-20', '2024-01-03', 14, 'dagar', 1],
    ['2023-12-20', '2024-01-04', 14, 'dagar', 0],
  ];

export const shareWithinTimeCases: CaseTable = {
  'the share of finished cases': [
    ['two of three, the open one left out', [starts, ends, 14, 'dagar'], 2 / 3],
    ['the last day is within the limit', [start, onTime, 14, 'dagar'], 1],
    ['the last day until midnight', [start, onTime + 0.99, 14, 'dagar'], 1],
    ['the day after is not', [start, onTime + 1, 14, 'dagar'], 0],
    ['the hour of the start does not matter', [start + 0.9, onTime, 14, 'dagar'], 1],
    ['ended the same day', [start, start, 0, 'dagar'], 1],
    ['ended before it began', [start, start - 1, 14, 'dagar'], 1],
    ['four months from the last of October', [serial('2024-10-31'), serial('2025-02-28'), 4, 'månader'], 1],
    ['a day later', [serial('2024-10-31'), serial('2025-03-01'), 4, 'månader'], 0],
    [
      'each case has its own limit',
      [column(start, start + 10), column(onTime + 5, onTime + 5), 14, 'dagar'],
      0.5,
    ],
    ['in rows', [[[start, start]], [[onTime, onTime + 1]], 14, 'dagar'], 0.5],
    ['ISO dates as text', [column('2024-01-15'), column('2024-01-29'), 14, 'dagar'], 1],
  ],
  'open cases and blanks': [
    ['no end, on the web', [starts, column(onTime, null, null, null), 14, 'dagar'], 1],
    ['no end, handed over as 0', [starts, column(onTime + 1, 0, 0, 0), 14, 'dagar'], 0],
    ['no start', [column('', start), column(onTime, onTime), 14, 'dagar'], 1],
    ['no start, handed over as 0', [column(0, start), column(onTime + 9, onTime), 14, 'dagar'], 1],
    ['none finished', [starts, column('', '', '', ''), 14, 'dagar'], ''],
    ['none finished, handed over as 0', [starts, column(0, 0, 0, 0), 14, 'dagar'], ''],
    ['none finished, whatever the minimum', [starts, column('', '', '', ''), 14, 'dagar', 5], ''],
    ['no case', [column('', ''), column('', ''), 14, 'dagar'], ''],
    ['a word for the start of an open case', [column('okänt', start), column('', onTime), 14, 'dagar'], 1],
    ['no amount', [starts, ends, '', 'dagar'], ''],
    ['no unit', [starts, ends, 14, ''], ''],
    ['no unit, handed over as 0', [starts, ends, 14, 0], ''],
  ],
  'the minimum': [
    ['fewer finished cases', [starts, ends, 14, 'dagar', 4], few],
    ['as many finished cases', [starts, ends, 14, 'dagar', 3], 2 / 3],
    ['a blank minimum', [starts, ends, 14, 'dagar', ''], 2 / 3],
    ['a minimum of 0', [starts, ends, 14, 'dagar', 0], 2 / 3],
    ['a minimum as text', [starts, ends, 14, 'dagar', '4'], few],
    ['a word for the minimum', [starts, ends, 14, 'dagar', 'fem'], VALUE],
  ],
  'what is no date, number or unit': [
    ['ranges of different length', [starts, column(onTime), 14, 'dagar'], VALUE],
    ['a word for an end', [start, 'pågår', 14, 'dagar'], VALUE],
    ['a logical end', [start, true, 14, 'dagar'], VALUE],
    ['a word for a start', ['okänt', onTime, 14, 'dagar'], VALUE],
    ['a word for the amount', [starts, ends, 'fjorton', 'dagar'], VALUE],
    ['an unknown unit', [starts, ends, 14, 'veckor'], VALUE],
    ['a start before the days that Excel has', [-5, onTime, 14, 'dagar'], NUM],
    ['a limit after the days that Excel has', [start, onTime, 1e300, 'månader'], NUM],
  ],
  'so many of so many': counts.map(([inTime, late, share]): Case => [
    `${inTime} in time and ${late} late`,
    cases(inTime, late),
    share,
  ]),
  'the last day of each limit, and the day after': single.map(([from, to, amount, unit, share]): Case => [
    `${from} to ${to} within ${amount} ${unit}`,
    [serial(from), serial(to), amount, unit],
    share,
  ]),
  'the minimum against the cases': [
    ['four of five', [...cases(2, 2), 5], few],
    ['five of five', [...cases(3, 2), 5], 0.6],
    ['six of five', [...cases(3, 3), 5], 0.5],
    ['all in time, and too few', [...cases(4, 0), 5], few],
    ['all late, and too few', [...cases(0, 4), 5], few],
    ['open cases do not make three into four', [starts, ends, 14, 'dagar', 4], few],
    ['without the open one three are enough', [starts, ends, 14, 'dagar', 3], 2 / 3],
    ['a negative minimum limits nothing', [...cases(1, 1), -5], 0.5],
    ['a minimum with decimals lies between', [...cases(3, 2), 4.5], 0.6],
    ['a minimum as text', [...cases(2, 2), '5'], few],
  ],
  'an error among what is given': [
    ['a start', [column(start, { code: '#N/A' }), column(onTime, onTime), 14, 'dagar'], failure('#N/A')],
    ['an end', [column(start), column({ code: '#VALUE!' }), 14, 'dagar'], VALUE],
    ['the amount', [starts, ends, { code: '#REF!' }, 'dagar'], failure('#REF!')],
    ['the unit', [starts, ends, 14, { code: '#NAME?' }], failure('#NAME?')],
  ],
};
