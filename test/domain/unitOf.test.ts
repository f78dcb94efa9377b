import { unitFinder } from '../../src/domain/check/unitOf';
import { registersOf } from './registerRows';

const unitOf = unitFinder(
  registersOf({
    lists: { units: [{ name: 'Öppenvård' }] },
    risks: [{ nr: 'R1', unit: 'Myndighet' }, { nr: 'R2' }],
    selfChecks: [{ nr: 'E1', unit: ' Öppenvård ' }],
    outcomes: [
      { nr: 'I1', series: 'öppenvård' },
      { nr: 'I1', series: 'Kvinnor' },
    ],
  }),
);
const unitAt = (table: string, row: number | undefined): string =>
  unitOf({ table, row, column: undefined, nr: '' });

describe('the unit that is to see to a finding', () => {
  it('is that of the row', () => {
    expect(unitAt('Risker', 0)).toBe('Myndighet');
    expect(unitAt('Egenkontroller', 0)).toBe('Öppenvård');
  });

  it('is none where the row has none, or there is no row', () => {
    expect(unitAt('Risker', 1)).toBe('');
    expect(unitAt('Risker', undefined)).toBe('');
    expect(unitAt('Riskklasser', 0)).toBe('');
  });

  it('is of an outcome its series, where that is a unit, as the unit is written', () => {
    expect(unitAt('Utfall', 0)).toBe('Öppenvård');
    expect(unitAt('Utfall', 1)).toBe('');
  });
});
