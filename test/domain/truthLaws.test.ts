/** What holds of every indicator, whatever its outcomes: the truth rules as laws. */
import fc from '../property';
import { checkRules } from '../../src/domain/check/checkRules';
import { annexBasis } from '../../src/domain/annex/basis';
import { attainment } from '../../src/domain/indicator/attainment';
import { rowsOf, type IndicatorFollowUp } from '../../src/domain/indicator/followUp';
import { followUpIndicators } from '../../src/domain/indicator/followUpIndicators';
import { isPartlyLimit, targetStatus } from '../../src/domain/indicator/targetStatus';
import { trend } from '../../src/domain/indicator/trend';
import { directions, type Direction, type Indicator, type Outcome } from '../../src/domain/registers';
import { registersOf } from './registerRows';

const year = 2025;
const judged = ['Uppnått', 'Delvis uppnått', 'Ej uppnått'];

const share = fc.integer({ min: 0, max: 120 }).map((percent) => percent / 100);
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
const direction = fc.constantFrom<Direction>(...directions);
const reason = fc.constantFrom('Inga tillgängliga data', 'För få svar', 'Systemstöd saknas', 'Ej uppföljt');
const noNumber = fc.oneof(fc.constantFrom(undefined, '', ' ', 'För få svar', 'saknas', '77 %'), reason);
const limit = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

const outcome = fc.record({
  nr: fc.constant('I1'),
  year: fc.integer({ min: year - 4, max: year + 3 }),
  series: fc.constantFrom('', 'Norr', 'Söder'),
  outcome: fc.oneof({ weight: 4, arbitrary: share }, { weight: 1, arbitrary: noNumber }),
  missingReason: fc.oneof({ weight: 6, arbitrary: fc.constant('') }, { weight: 1, arbitrary: reason }),
  answers: sometimes(fc.integer({ min: 0, max: 30 })),
  stageGoal: sometimes(share),
  target: sometimes(share),
  comparison: sometimes(share),
  comparisonOf: fc.constantFrom('', 'Riket 2023', 'Länet 2024'),
});
const outcomes = fc.uniqueArray(outcome, {
  maxLength: 20,
  selector: (row) => `${row.year} ${row.series}`,
});
const indicator = fc.record({
  nr: fc.constant('I1'),
  title: fc.constant('Nöjda'),
  unit: fc.constant('procent' as const),
  direction,
  minimumAnswers: sometimes(fc.constantFrom(0, 5, 10)),
  validFrom: sometimes(fc.integer({ min: year - 4, max: year })),
});

function followUpOf(
  given: Partial<Indicator>,
  rows: readonly Partial<Outcome>[],
  partlyLimit?: number,
): IndicatorFollowUp {
  const settings = partlyLimit === undefined ? {} : { partlyLimit };
  const [followUp] = followUpIndicators(
    registersOf({ indicators: [given], outcomes: rows, settings }),
    year,
    undefined,
  );
  if (followUp === undefined) throw new Error('The indicator is not followed up');
  return followUp;
}

function lawFor(
  holds: (followUp: IndicatorFollowUp, rows: readonly Partial<Outcome>[], given: Partial<Indicator>) => void,
): void {
  fc.assert(
    fc.property(indicator, outcomes, sometimes(limit), (given, rows, partlyLimit) => {
      holds(followUpOf(given, rows, partlyLimit), rows, given);
    }),
    { numRuns: 300 },
  );
}

describe('level, trend and measurability are three answers', () => {
  it('the level is the same whatever was before, where it does not ask for that', () => {
    fc.assert(
      fc.property(
        share,
        share,
        fc.constantFrom<Direction>('Högre är bättre', 'Lägre är bättre'),
        share,
        (now, target, towards, before) => {
          const row = { nr: 'I1', outcome: now, target };
          const alone = followUpOf({ nr: 'I1', direction: towards }, [row]).results[0];
          const after = followUpOf({ nr: 'I1', direction: towards }, [
            row,
            { nr: 'I1', year: year - 1, outcome: before },
          ]).results[0];
          expect(after?.status).toBe(alone?.status);
          expect([alone?.trend, after?.trend === 'Kan ej bedömas']).toEqual(['Kan ej bedömas', false]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('the trend is the same whatever the target', () => {
    fc.assert(
      fc.property(share, share, sometimes(share), direction, (now, before, target, towards) => {
        const rows = [
          { nr: 'I1', outcome: now },
          { nr: 'I1', year: year - 1, outcome: before },
        ];
        const [without] = followUpOf({ nr: 'I1', direction: towards }, rows).results;
        const [first, second] = rows;
        const [withTarget] = followUpOf({ nr: 'I1', direction: towards }, [
          { ...first, target },
          second ?? {},
        ]).results;
        expect(withTarget?.trend).toBe(without?.trend);
      }),
      { numRuns: 200 },
    );
  });

  it('what is met may have got worse, and what is missed better', () => {
    const status = targetStatus(0.9, 0.85);
    const missed = targetStatus(0.5, 0.85);
    expect([status, trend(0.9, 0.95)]).toEqual([
      { kind: 'value', value: 'Uppnått' },
      { kind: 'value', value: 'Försämrad' },
    ]);
    expect([missed, trend(0.5, 0.4)]).toEqual([
      { kind: 'value', value: 'Ej uppnått' },
      { kind: 'value', value: 'Förbättrad' },
    ]);
  });
});

describe('what cannot be measured', () => {
  it('is never partly met, nor met, nor missed', () => {
    lawFor(({ results }) => {
      for (const { outcome: figure, status, trend: movement } of results) {
        if (figure.kind === 'value') continue;
        expect([status, movement]).toEqual(['Kan ej bedömas', 'Kan ej bedömas']);
      }
    });
  });

  it('is told apart from what is measured by every function', () => {
    fc.assert(
      fc.property(
        noNumber,
        sometimes(share),
        direction,
        sometimes(limit),
        (outcomeCell, target, towards, partlyLimit) => {
          expect(targetStatus(outcomeCell, target, towards, { partlyLimit })).toEqual({
            kind: 'value',
            value: 'Kan ej bedömas',
          });
          expect(attainment(outcomeCell, target, towards)).toEqual({ kind: 'blank' });
          expect(trend(outcomeCell, target, towards)).toEqual({ kind: 'value', value: 'Kan ej bedömas' });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('leaves no judgement without something to judge against', () => {
    lawFor(({ results }) => {
      for (const { target, status } of results) {
        if (target === undefined) expect(status).toBe('Kan ej bedömas');
        else if (judged.includes(status)) expect(target).not.toBe('');
      }
    });
  });
});

describe('a blank', () => {
  it('is never 0, neither as outcome nor among the figures', () => {
    lawFor(({ results, figures }, rows) => {
      const given = rows.map((row) => row.outcome);
      for (const { outcome: figure, source } of results) {
        if (typeof source.outcome !== 'number') expect(figure.kind).not.toBe('value');
      }
      for (const { outcome: figure, comparisonOf, source } of rowsOf(figures)) {
        if (figure.kind !== 'value') continue;
        const cell = comparisonOf === undefined ? source.outcome : source.comparison;
        expect(figure.value).toBe(cell);
      }
      expect(given).toEqual(rows.map((row) => row.outcome));
    });
  });

  it('is no previous outcome and no beginning of a line', () => {
    lawFor(({ results }, rows) => {
      const numbers = rows.flatMap((row) => (typeof row.outcome === 'number' ? [row.outcome] : []));
      for (const { previous, line } of results) {
        if (previous !== undefined) expect(numbers).toContain(previous.value);
        if (line !== undefined) expect(numbers).toContain(line.start.value);
      }
    });
  });
});

describe('the comparison with a target', () => {
  it('is of unrounded values, wherever the outcome and the limit lie', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 2, max: 9 }), fc.constantFrom(-1, 1), (target, places, side) => {
        const step = side * 10 ** -places;
        fc.pre(Math.abs(step) > 1e-9);
        const isMet = (towards: Direction): boolean => {
          const status = targetStatus(target + step, target, towards);
          return status.kind === 'value' && status.value === 'Uppnått';
        };
        expect([isMet('Högre är bättre'), isMet('Lägre är bättre')]).toEqual([side > 0, side < 0]);
      }),
      { numRuns: 300 },
    );
  });

  it('is partly met only with a limit, below the target, and not below the limit', () => {
    fc.assert(
      fc.property(share, share, direction, sometimes(limit), (now, target, towards, partlyLimit) => {
        const status = targetStatus(now, target, towards, { partlyLimit });
        if (status.kind !== 'value' || status.value !== 'Delvis uppnått') return;
        const reached = attainment(now, target, towards);
        expect(partlyLimit !== undefined && isPartlyLimit(partlyLimit)).toBe(true);
        expect(
          reached.kind === 'value' && reached.value < 1 && reached.value >= (partlyLimit ?? 2) - 1e-9,
        ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a change of definition', () => {
  it('parts every figure before from every figure after by a heading of its own', () => {
    lawFor(({ figures }, _, { validFrom }) => {
      if (typeof validFrom !== 'number') return;
      for (const { heading, rows } of figures) {
        const own = rows.filter(({ comparisonOf }) => comparisonOf === undefined).map((row) => row.year);
        expect(own.every((one) => one >= validFrom) || own.every((one) => one < validFrom)).toBe(true);
        if (heading?.kind === 'definition') expect(heading.year).toBe(validFrom);
      }
    });
  });

  it('is crossed by no trend and no line', () => {
    lawFor(({ results }, _, { validFrom }) => {
      if (typeof validFrom !== 'number') return;
      for (const { previous, line } of results) {
        if (previous !== undefined) expect(previous.year).toBeGreaterThanOrEqual(validFrom);
        if (line !== undefined) expect(line.start.year).toBeGreaterThanOrEqual(validFrom);
      }
    });
  });
});

describe('a comparison', () => {
  it('stands for itself, in its own words, and is never an outcome of a series', () => {
    lawFor(({ figures, results }) => {
      const compared = rowsOf(figures).filter(({ comparisonOf }) => comparisonOf !== undefined);
      for (const { comparisonOf, target, series, source } of compared) {
        expect([comparisonOf, target, series]).toEqual([source.comparisonOf, undefined, '']);
      }
      for (const { source, outcome: figure } of results) {
        if (figure.kind === 'value') expect(figure.value).toBe(source.outcome);
      }
    });
  });

  it('without a year of its own is reported, and with one is not', () => {
    fc.assert(
      fc.property(outcomes, (rows) => {
        const registers = registersOf({ indicators: [{ nr: 'I1' }], outcomes: rows });
        const asked = annexBasis(registers, year, undefined);
        if (asked.kind !== 'basis') return;
        const reported = checkRules(asked.basis).filter(({ rule }) => rule === 'comparison-period-missing');
        const without = rows.filter(
          (row) => row.year === year && row.comparison !== undefined && row.comparisonOf === '',
        );
        expect(reported).toHaveLength(without.length);
      }),
      { numRuns: 200 },
    );
  });
});
