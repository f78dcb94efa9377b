/**
 * Attacks on what is withheld, by somebody who has the whole annex: the figures of several years, the comparisons
 * beside them, which may be the whole under another name, and every number of answers.
 */
import fc from '../property';
import { rowsOf, type FigureRow } from '../../src/domain/indicator/followUp';
import { followUpIndicators } from '../../src/domain/indicator/followUpIndicators';
import type { Outcome } from '../../src/domain/registers';
import { registersOf } from './registerRows';

const minimum = 5;
const year = 2025;

interface Unit {
  readonly answers: number;
  readonly positive: number;
  /** Somebody has written the reason instead of the number. */
  readonly isWritten: boolean;
}

const unit: fc.Arbitrary<Unit> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.nat({ max: 12 }), fc.boolean())
  .map(([answers, positive, isWritten]) => ({
    answers,
    positive: Math.min(answers, positive),
    isWritten: isWritten && answers < minimum,
  }));

interface Year {
  readonly units: readonly Unit[];
  /** Whether the whole has a row of its own. */
  readonly hasWhole: boolean;
  /** Whether the first unit is compared with the whole, in whole percent as people write it. */
  readonly isCompared: boolean;
}

const years = fc.array(
  fc.record({
    units: fc.array(unit, { minLength: 2, maxLength: 6 }),
    hasWhole: fc.boolean(),
    isCompared: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
);

function total(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

function shareOf(units: readonly Unit[]): number {
  return total(units.map(({ positive }) => positive)) / total(units.map(({ answers }) => answers));
}

function rowsOfYear({ units, hasWhole, isCompared }: Year, at: number): readonly Partial<Outcome>[] {
  const same = { nr: 'I1', year: year - at };
  const parts = units.map(({ answers, positive, isWritten }, unitAt) => ({
    ...{ ...same, series: `U${unitAt}`, answers },
    // Without the number and without a whole nothing in the workbook says that a comparison is the whole.
    ...(isWritten && hasWhole ? { missingReason: 'För få svar' } : { outcome: positive / answers }),
    ...(isCompared &&
      unitAt === 0 && {
        comparison: Math.round(shareOf(units) * 100) / 100,
        comparisonOf: `Kommunen ${same.year}`,
      }),
  }));
  const whole = { ...same, answers: total(units.map(({ answers }) => answers)), outcome: shareOf(units) };
  return hasWhole ? [whole, ...parts] : parts;
}

/** Everything that the annex shows of the years. */
function figuresOf(given: readonly Year[]): readonly FigureRow[] {
  const indicators = [{ nr: 'I1', unit: 'procent' as const, minimumAnswers: minimum }];
  const outcomes = given.flatMap(rowsOfYear);
  const [followUp] = followUpIndicators(registersOf({ indicators, outcomes }), year, undefined);
  return followUp === undefined ? [] : rowsOf(followUp.figures);
}

function valueOf(row: FigureRow | undefined): number | undefined {
  return row?.outcome.kind === 'value' ? row.outcome.value : undefined;
}

/** The units of a year that are not shown, and what the whole leaves for them, if anything tells the whole. */
function leftOf({ units }: Year, shown: readonly FigureRow[]) {
  const whole =
    valueOf(shown.find(({ series, comparisonOf }) => series === '' && comparisonOf === undefined)) ??
    valueOf(shown.find(({ comparisonOf }) => comparisonOf !== undefined));
  if (whole === undefined) return undefined;
  const isShown = units.map(
    (_, at) => valueOf(shown.find(({ series }) => series === `U${at}`)) !== undefined,
  );
  const hidden = units.filter((_, at) => isShown[at] !== true);
  const seen = units.filter((_, at) => isShown[at] === true);
  const all = Math.round(whole * total(units.map(({ answers }) => answers)));
  return {
    hidden,
    left: all - total(seen.map(({ positive }) => positive)),
    isAlike: whole === 0 || whole === 1,
  };
}

it('no year of the annex lets a withheld result be reckoned from what any other figure says', () => {
  fc.assert(
    fc.property(years, (given) => {
      const figures = figuresOf(given);
      given.forEach((each, at) => {
        const found = leftOf(
          each,
          figures.filter((row) => row.year === year - at),
        );
        // A comparison that says that all are alike says so of each: nothing here can take it back.
        if (found === undefined || found.isAlike) return;
        const { hidden, left } = found;
        for (const one of hidden.filter(({ answers }) => answers < minimum)) {
          const others = total(hidden.filter((other) => other !== one).map(({ answers }) => answers));
          expect(Math.min(one.answers, left)).toBeGreaterThan(Math.max(0, left - others));
        }
      });
    }),
    { numRuns: 1_000 },
  );
});

it('units that somebody has written off are no more open together than those of too few answers', () => {
  fc.assert(
    fc.property(years, (given) => {
      const figures = figuresOf(given);
      given.forEach((each, at) => {
        const found = leftOf(
          each,
          figures.filter((row) => row.year === year - at),
        );
        // A whole of too few answers that stands as a comparison has been written out: nothing can take it back.
        const isTold = total(each.units.map(({ answers }) => answers)) < minimum;
        if (found === undefined || found.isAlike || found.hidden.length === 0 || isTold) return;
        expect(total(found.hidden.map(({ answers }) => answers))).toBeGreaterThanOrEqual(minimum);
      });
    }),
    { numRuns: 500 },
  );
});
