import fc from 'fast-check';
import { calling, failure, itIsACustomFunction, itShows, messageOf } from './calling';
import { serial } from './days';

const show = calling('ANDELINOMTID');
const limit = calling('TIDSGRANS');
const VALUE = failure('#VALUE!');
const NUM = failure('#NUM!');
const few = 'För få svar';

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const start = serial('2024-01-15');
const onTime = serial('2024-01-29');
const starts = column(start, start, start, start);
const ends = column(onTime, onTime + 1, onTime - 5, '');

describe('ANDELINOMTID', () => {
  itIsACustomFunction('ANDELINOMTID', [starts, ends, 14, 'dagar', 2], 4, ['#VALUE!', '#NUM!']);
});

describe('the share of finished cases', () => {
  itShows('ANDELINOMTID', [
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
  ]);
});

describe('open cases and blanks', () => {
  itShows('ANDELINOMTID', [
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
  ]);
});

describe('the minimum', () => {
  itShows('ANDELINOMTID', [
    ['fewer finished cases', [starts, ends, 14, 'dagar', 4], few],
    ['as many finished cases', [starts, ends, 14, 'dagar', 3], 2 / 3],
    ['a blank minimum', [starts, ends, 14, 'dagar', ''], 2 / 3],
    ['a minimum of 0', [starts, ends, 14, 'dagar', 0], 2 / 3],
    ['a minimum as text', [starts, ends, 14, 'dagar', '4'], few],
    ['a word for the minimum', [starts, ends, 14, 'dagar', 'fem'], VALUE],
  ]);
});

describe('what is no date, number or unit', () => {
  itShows('ANDELINOMTID', [
    ['ranges of different length', [starts, column(onTime), 14, 'dagar'], VALUE],
    ['a word for an end', [start, 'pågår', 14, 'dagar'], VALUE],
    ['a logical end', [start, true, 14, 'dagar'], VALUE],
    ['a word for a start', ['okänt', onTime, 14, 'dagar'], VALUE],
    ['a word for the amount', [starts, ends, 'fjorton', 'dagar'], VALUE],
    ['an unknown unit', [starts, ends, 14, 'veckor'], VALUE],
    ['a start before the days that Excel has', [-5, onTime, 14, 'dagar'], NUM],
    ['a limit after the days that Excel has', [start, onTime, 1e300, 'månader'], NUM],
  ]);
});

describe('the message', () => {
  it('names the shorter range in Swedish and English', () => {
    const args = [starts, column(onTime), 14, 'dagar'];
    expect(messageOf('ANDELINOMTID', args, 'sv')).toBe(
      'Kan inte läsa argumentet ”slut”. Ärendenas slutdatum, ett område lika långt som startdatumen. Tomt för öppna ärenden.',
    );
    expect(messageOf('ANDELINOMTID', args, 'en')).toBe(
      'Cannot read the argument “end”. The end dates of the cases, a range as long as the start dates. Blank for open cases.',
    );
    expect(messageOf('ANDELINOMTID', ['okänt', onTime, 14, 'dagar'], 'sv')).toContain('”start”');
  });
});

describe('laws of ANDELINOMTID', () => {
  const day = fc.integer({ min: serial('2000-01-01'), max: serial('2050-12-31') });
  const end = fc.oneof(fc.nat(300), fc.constantFrom('', null));
  const cases = fc.array(fc.tuple(day, end), { minLength: 1 });
  const amount = fc.nat(200);
  const unit = fc.constantFrom('dagar', 'månader');
  const ended = (from: number, after: number | string | null): unknown =>
    typeof after === 'number' ? from + after : after;

  it('counts the cases that TIDSGRANS finds in time', () => {
    fc.assert(
      fc.property(cases, amount, unit, (rows, length, unitOf) => {
        const finished = rows.filter(([, after]) => typeof after === 'number');
        const inTime = finished.filter(
          ([from, after]) => from + Number(after) <= Number(limit(from, length, unitOf)),
        );
        const share = show(
          rows.map(([from]) => [from]),
          rows.map(([from, after]) => [ended(from, after)]),
          length,
          unitOf,
        );
        expect(share).toBe(finished.length === 0 ? '' : inTime.length / finished.length);
      }),
    );
  });

  it('a longer limit never makes the share smaller', () => {
    fc.assert(
      fc.property(cases, amount, fc.nat(50), unit, (rows, length, longer, unitOf) => {
        const share = (count: number): number =>
          Number(
            show(
              rows.map(([from]) => [from]),
              rows.map(([from, after]) => [ended(from, after)]),
              count,
              unitOf,
            ),
          );
        expect(share(length)).toBeLessThanOrEqual(share(length + longer));
      }),
    );
  });
});
