/** What TIDSGRANS shows, reckoned by hand. */
import { failure, type Case, type CaseTable } from './case';
import { serial } from '../days';

const VALUE = failure('#VALUE!');
const NUM = failure('#NUM!');

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
const start = serial('2024-01-15');
const last = serial('9999-12-31');
export const timeLimitCases: CaseTable = {
  days: [
    ['14 days', [serial('2024-01-15'), 14, 'dagar'], serial('2024-01-29')],
    ['over a leap day', [serial('2024-02-20'), 14, 'dagar'], serial('2024-03-05')],
    ['over no leap day', [serial('2023-02-20'), 14, 'dagar'], serial('2023-03-06')],
    ['over the turn of the year', [serial('2023-12-31'), 1, 'dagar'], serial('2024-01-01')],
    ['no day', [serial('2024-01-15'), 0, 'dagar'], serial('2024-01-15')],
    ['backwards', [serial('2024-01-15'), -14, 'dagar'], serial('2024-01-01')],
    ['parts of a day are cut off', [serial('2024-01-15') + 0.75, 14.9, 'dagar'], serial('2024-01-29')],
    ['in the singular', [serial('2024-01-15'), 1, 'dag'], serial('2024-01-16')],
    ['in any case', [serial('2024-01-15'), 14, ' DAGAR '], serial('2024-01-29')],
  ],
  months: [
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
  ],
  blank: [
    ...['', ' ', null, undefined].flatMap((blank): Case[] => [
      ['no start', [blank, 14, 'dagar'], ''],
      ['no amount', [start, blank, 'dagar'], ''],
      ['no unit', [start, 14, blank], ''],
    ]),
    ['a start handed over as 0', [0, 14, 'dagar'], ''],
    ['a unit handed over as 0', [start, 14, 0], ''],
    ['an amount handed over as 0 is 0', [start, 0, 'dagar'], start],
  ],
  'dates and numbers as text': [
    ['an ISO date', ['2024-01-15', 14, 'dagar'], serial('2024-01-29')],
    ['an ISO date without hyphens', ['20240115', 14, 'dagar'], serial('2024-01-29')],
    ['an amount', [serial('2024-01-15'), '14', 'dagar'], serial('2024-01-29')],
    ['an amount with U+2212', [serial('2024-01-15'), '\u221214', 'dagar'], serial('2024-01-01')],
    ['a day that is none', ['2024-02-30', 14, 'dagar'], VALUE],
  ],
  'what is no date, number or unit': [
    ['a word for the start', ['i dag', 14, 'dagar'], VALUE],
    ['a logical start', [true, 14, 'dagar'], VALUE],
    ['a word for the amount', [start, 'fjorton', 'dagar'], VALUE],
    ['a logical amount', [start, true, 'dagar'], VALUE],
    ['an unknown unit', [start, 14, 'veckor'], VALUE],
    ['working days', [start, 14, 'arbetsdagar'], VALUE],
    ['a number for the unit', [start, 14, 1], VALUE],
    ['a logical unit', [start, 14, true], VALUE],
  ],
  'the days that Excel has': [
    ['the first that Excel counts right', [61, 0, 'dagar'], 61],
    ['before it', [60, 14, 'dagar'], NUM],
    ['back before it', [61, -1, 'dagar'], NUM],
    ['a negative start', [-5, 14, 'dagar'], NUM],
    ['the last', [last, 0, 'dagar'], last],
    ['after it', [last, 1, 'dagar'], NUM],
    ['months after it', [last, 1, 'månader'], NUM],
    ['months beyond all time', [last, 1e300, 'månader'], NUM],
    ['days beyond all time', [last, -1e300, 'dagar'], NUM],
  ],
  'the limits of the law and of the municipality': [
    ['14 days in a leap year', [serial('2024-02-15'), 14, 'dagar'], serial('2024-02-29')],
    ['14 days in another year', [serial('2023-02-15'), 14, 'dagar'], serial('2023-03-01')],
    ['60 days in a leap year', [serial('2024-01-15'), 60, 'dagar'], serial('2024-03-15')],
    ['60 days in another year', [serial('2023-01-15'), 60, 'dagar'], serial('2023-03-16')],
    ['90 days in a leap year', [serial('2024-01-15'), 90, 'dagar'], serial('2024-04-14')],
    ['90 days in another year', [serial('2023-01-15'), 90, 'dagar'], serial('2023-04-15')],
    ['four months from a leap day', [serial('2024-02-29'), 4, 'månader'], serial('2024-06-29')],
    ['four months to a month as long', [serial('2024-08-31'), 4, 'månader'], serial('2024-12-31')],
    ['four months to a shorter month', [serial('2024-05-31'), 4, 'månader'], serial('2024-09-30')],
    ['two months into the leap year 2000', [serial('1999-12-31'), 2, 'månader'], serial('2000-02-29')],
    ['four years from leap day to leap day', [serial('2000-02-29'), 48, 'månader'], serial('2004-02-29')],
  ],
};
