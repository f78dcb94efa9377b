/** What is measured by different definitions is never compared. */
import fc from '../property';
import { followUpIndicators } from '../../src/domain/indicator/followUpIndicators';
import type { IndicatorFollowUp } from '../../src/domain/indicator/followUp';
import type { Indicator, Outcome } from '../../src/domain/registers';
import { registersOf } from './registerRows';

function inYear(
  year: number,
  indicators: readonly Partial<Indicator>[],
  outcomes: readonly Partial<Outcome>[],
): IndicatorFollowUp {
  const found = followUpIndicators(registersOf({ indicators, outcomes }), year, 'vuxna').at(-1);
  if (found === undefined) throw new Error(`no indicator of ${year}`);
  return found;
}

/** "— 2025 (I1)" for a break, "2025: 0.7" for a row. */
function linesOf({ figures }: IndicatorFollowUp): readonly string[] {
  return figures.flatMap(({ heading, rows }) => [
    ...(heading?.kind === 'definition' ? [`— ${heading.year} (${heading.continues})`] : []),
    ...(heading?.kind === 'series' ? [`— ${heading.series}`] : []),
    ...rows.map(({ year, outcome }) => `${year}: ${outcome.kind === 'value' ? outcome.value : outcome.kind}`),
  ]);
}

const rising = [
  { nr: 'I1', year: 2023, outcome: 0.5 },
  { nr: 'I1', year: 2024, outcome: 0.6 },
  { nr: 'I1', year: 2025, outcome: 0.7 },
];

describe('a definition that holds from a year', () => {
  it('breaks the figures there', () => {
    expect(linesOf(inYear(2025, [{ nr: 'I1', validFrom: 2025 }], rising))).toEqual([
      '2023: 0.5',
      '2024: 0.6',
      '— 2025 ()',
      '2025: 0.7',
    ]);
  });

  it.each([
    [2024, 0.6, 'Förbättrad'],
    [2025, undefined, 'Kan ej bedömas'],
    [2023, 0.6, 'Förbättrad'],
  ])('from %s: the outcome of 2025 is compared with %s and is %s', (validFrom, previous, trend) => {
    const [result] = inYear(2025, [{ nr: 'I1', validFrom }], rising).results;
    expect([result?.previous?.value, result?.trend]).toEqual([previous, trend]);
  });

  it('begins a line anew', () => {
    const target = { nr: 'I1', year: 2027, target: 0.9 };
    const [whole] = inYear(2025, [{ nr: 'I1' }], [...rising, target]).results;
    expect(whole?.target).toBeCloseTo(0.7, 12);
    const [begun] = inYear(2025, [{ nr: 'I1', validFrom: 2024 }], [...rising, target]).results;
    expect(begun?.target).toBeCloseTo(0.7, 12);
    expect(begun?.line?.start).toEqual({ year: 2024, value: 0.6 });
    const [start] = inYear(2025, [{ nr: 'I1', validFrom: 2025 }], [...rising, target]).results;
    expect([start?.targetOrigin, start?.status]).toEqual(['lineStart', 'Kan ej bedömas']);
  });

  it('is the previous outcome of no "Ska öka"', () => {
    const indicator = { nr: 'I1', direction: 'Ska öka', validFrom: 2025 } as const;
    const [result] = inYear(2025, [indicator], rising).results;
    expect([result?.targetOrigin, result?.status]).toEqual(['none', 'Kan ej bedömas']);
  });

  it('breaks each series', () => {
    const outcomes = ['A', 'B'].flatMap((series) => rising.map((row) => ({ ...row, series })));
    expect(linesOf(inYear(2025, [{ nr: 'I1', validFrom: 2025 }], outcomes))).toEqual(
      ['A', 'B'].flatMap((series) => [`— ${series}`, '2023: 0.5', '2024: 0.6', '— 2025 ()', '2025: 0.7']),
    );
  });
});

describe('an indicator that takes over from another', () => {
  const pair = [
    { nr: 'I1', validTo: 2024 },
    { nr: 'I2', validFrom: 2025, continues: ' i1 ' },
  ];
  const after = [...rising.slice(0, 2), { nr: 'I2', year: 2025, outcome: 0.7 }];

  it('has the figures of the other before a break', () => {
    expect(linesOf(inYear(2025, pair, after))).toEqual([
      '2023: 0.5',
      '2024: 0.6',
      '— 2025 (I1)',
      '2025: 0.7',
    ]);
  });

  it('has no trend across it', () => {
    const [result] = inYear(2025, pair, after).results;
    expect([result?.previous, result?.trend]).toEqual([undefined, 'Kan ej bedömas']);
  });

  it('shows nothing of the other from its own beginning on', () => {
    expect(linesOf(inYear(2025, pair, [...after, ...rising.slice(2)]))).toEqual(
      linesOf(inYear(2025, pair, after)),
    );
  });

  it('shows nothing of one that measured in another unit', () => {
    const [first, second] = pair;
    expect(linesOf(inYear(2025, [{ ...first, unit: 'antal' }, second ?? {}], after))).toEqual(['2025: 0.7']);
  });

  it('withholds of the other what too few have answered', () => {
    const outcomes = [{ nr: 'I1', year: 2024, outcome: 0.6, answers: 2 }, ...after.slice(2)];
    const indicators = [{ ...pair[0], minimumAnswers: 5 }, pair[1] ?? {}];
    expect(linesOf(inYear(2025, indicators, outcomes))).toEqual([
      '2024: fewAnswers',
      '— 2025 (I1)',
      '2025: 0.7',
    ]);
  });

  it.each(['I2', 'I9', ''])('from %j takes over nothing', (continues) => {
    expect(linesOf(inYear(2025, [{ nr: 'I2', validFrom: 2025, continues }], after))).toEqual(['2025: 0.7']);
  });

  it('may not take over from one that began later', () => {
    const indicators = [
      { nr: 'I1', validFrom: 2025 },
      { nr: 'I2', validFrom: 2024, continues: 'I1' },
    ];
    expect(linesOf(inYear(2025, indicators, after))).toEqual(['2025: 0.7']);
  });
});

describe('wherever a definition begins and ends', () => {
  const year = fc.integer({ min: 2019, max: 2027 });
  const value = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
  const outcomes = fc.uniqueArray(fc.record({ year, outcome: value }), { selector: (row) => row.year });

  it('no trend, goal or comparison crosses it', () => {
    fc.assert(
      fc.property(outcomes, year, fc.nat(8), (rows, validFrom, length) => {
        const indicator = { nr: 'I1', validFrom, validTo: validFrom + length };
        for (const asked of rows.filter((row) => row.year >= validFrom && row.year <= indicator.validTo)) {
          const all = rows.map((row) => ({ nr: 'I1', ...row }));
          const [result] = inYear(asked.year, [indicator], all).results;
          const earlier = rows.filter((row) => row.year < asked.year && row.year >= validFrom);
          const latest = earlier.toSorted((a, b) => b.year - a.year)[0];
          expect(result?.previous).toEqual(latest && { year: latest.year, value: latest.outcome });
          if (latest === undefined) expect(result?.trend).toBe('Kan ej bedömas');
        }
      }),
    );
  });
});
