import fc from '../property';
import { shareWithinTimeCases } from './cases/shareWithinTime';
import { calling, itIsACustomFunction, itShowsCases, messageOf } from './calling';
import { serial } from './days';

const show = calling('ANDELINOMTID');
const limit = calling('TIDSGRANS');

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const start = serial('2024-01-15');
const onTime = serial('2024-01-29');
const starts = column(start, start, start, start);
const ends = column(onTime, onTime + 1, onTime - 5, '');

describe('ANDELINOMTID', () => {
  itIsACustomFunction('ANDELINOMTID', [starts, ends, 14, 'dagar', 2], 4, ['#VALUE!', '#NUM!']);
});

itShowsCases('ANDELINOMTID', shareWithinTimeCases);

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
