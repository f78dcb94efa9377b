import { awaitedOf, daysBetween, isRowOfPerson } from '../../src/domain/awaited';
import { defaultStatuses, statusFinder } from '../../src/domain/status';

const measureStatus = statusFinder(defaultStatuses, 'Åtgärd');
const awaited = (status: string, followUp = '', isNew = false) =>
  awaitedOf({ status, followUp, isNew }, measureStatus);

describe('a row of the year’s follow-up', () => {
  it('awaits a status where it has none, whatever its follow-up says', () => {
    expect(awaited('')).toBe('status');
    expect(awaited(' ', 'Det gick bra.')).toBe('status');
  });

  it('awaits a status where it has one that nobody knows', () => {
    expect(awaited('Halvvägs', 'Det gick bra.')).toBe('status');
  });

  it('awaits a follow-up only where its status asks for one', () => {
    expect(awaited('klar')).toBe('followUp');
    expect(awaited('Utgått', '\n')).toBe('followUp');
    expect(awaited('Klar', 'Det gick bra.')).toBe('nothing');
    expect(awaited('Pågår')).toBe('nothing');
  });

  it('awaits nothing the year it is new, until it has a status', () => {
    expect(awaited('', '', true)).toBe('nothing');
    expect(awaited('Klar', '', true)).toBe('followUp');
  });
});

it('a row is its unit’s and its owner’s, and nobody’s where it has neither', () => {
  const row = { unit: 'Boende  Norr', owner: 'Kim Ek' };
  expect(isRowOfPerson(row, 'boende norr')).toBe(true);
  expect(isRowOfPerson(row, 'KIM EK')).toBe(true);
  expect(isRowOfPerson(row, 'Kim')).toBe(false);
  expect(isRowOfPerson({ unit: '', owner: '' }, '')).toBe(false);
});

it('days are counted over the change of clocks and years', () => {
  expect(daysBetween('2025-10-31', '2025-11-22')).toBe(22);
  expect(daysBetween('2025-03-29', '2025-03-31')).toBe(2);
  expect(daysBetween('2026-01-02', '2025-12-31')).toBe(-2);
});
