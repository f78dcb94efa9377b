/** The rules about indicators and their outcomes that go beyond a row by itself. */
import { annexBasis } from '../../src/domain/annex/basis';
import { checkRules } from '../../src/domain/check/checkRules';
import type { Indicator, Outcome } from '../../src/domain/registers';
import { registersOf } from './registerRows';

function found(outcomes: readonly Partial<Outcome>[], indicator: Partial<Indicator> = {}): readonly string[] {
  const registers = registersOf({
    risks: [{ nr: 'R1', statedLevel: 9 }],
    indicators: [{ nr: 'I1', ...indicator }],
    outcomes,
  });
  const asked = annexBasis(registers, 2025, 'vuxna');
  if (asked.kind !== 'basis') throw new Error(asked.kind);
  return checkRules(asked.basis).map(({ rule, place }) => `${rule} ${place.table} ${place.column ?? ''}`);
}

const measured = { outcome: 0.8, target: 0.9 };

describe('an outcome', () => {
  it('that begins a line to a later target needs no target of its own', () => {
    expect(found([{ outcome: 0.8 }, { year: 2030, target: 0.9 }])).toEqual([]);
  });

  it('with a comparison that is of no period', () => {
    expect(found([{ ...measured, comparison: 0.7, comparisonOf: 'Riket' }])).toEqual([
      'comparison-period-missing Utfall Jämförelse avser',
    ]);
  });

  it('with a comparison of its own period', () => {
    expect(found([{ ...measured, comparison: 0.7, comparisonOf: 'Riket 2019–2020' }])).toEqual([]);
  });
});

describe('an indicator', () => {
  it('that takes over from one that is not there', () => {
    expect(found([measured], { continues: 'I9' })).toEqual(['link-dangling Indikatorer Fortsätter']);
  });

  const gap = { description: '91–99 är gult, 90 eller lägre är rött' };
  it('whose limits leave a gap between shares', () => {
    expect(found([measured], gap)).toEqual(['limits-gap Indikatorer Beskrivning']);
  });

  it('whose limits leave nothing between whole numbers', () => {
    expect(found([{ outcome: 95, target: 90 }], { ...gap, unit: 'antal' })).toEqual([]);
  });
});
