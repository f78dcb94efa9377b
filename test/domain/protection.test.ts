/**
 * Nobody can reckon a withheld result back. The tests reckon as a reader could who knows everything that is shown,
 * and every number of answers too: which results may the withheld series have had?
 */
import fc from '../property';
import { followUpIndicators } from '../../src/domain/indicator/followUpIndicators';
import type { SeriesResult } from '../../src/domain/indicator/followUp';
import type { MeasureUnit, Outcome } from '../../src/domain/registers';
import { registersOf } from './registerRows';

const minimum = 5;

function resultsOf(outcomes: readonly Partial<Outcome>[], unit: MeasureUnit | '' = 'procent') {
  const indicators = [{ nr: 'I1', unit, minimumAnswers: minimum }];
  const [followUp] = followUpIndicators(registersOf({ indicators, outcomes }), 2025, 'vuxna');
  return followUp?.results ?? [];
}

/** `'': 0.78, Norr: fewAnswers` */
function shownOf(outcomes: readonly Partial<Outcome>[], unit?: MeasureUnit): Record<string, unknown> {
  return Object.fromEntries(
    resultsOf(outcomes, unit).map(({ series, outcome }) => [
      series,
      outcome.kind === 'value' ? outcome.value : outcome.kind,
    ]),
  );
}

const few = 'fewAnswers';
const protects = 'protectsOthers';

describe('a result of too few answers', () => {
  it('takes the part with the fewest answers along, or it is what the whole leaves', () => {
    expect(
      shownOf([
        { outcome: 0.78, answers: 54 },
        { series: 'Norr', outcome: 0.8, answers: 30 },
        { series: 'Öster', outcome: 0.75, answers: 20 },
        { series: 'Söder', outcome: 0.75, answers: 4 },
      ]),
    ).toEqual({ '': 0.78, Norr: 0.8, Öster: protects, Söder: few });
  });

  it('is protected also from a comparison that stands in the row of another year', () => {
    const outcomes = [
      {
        year: 2024,
        series: 'Norr',
        outcome: 0.7,
        answers: 30,
        comparison: 0.78,
        comparisonOf: 'Kommunen 2025',
      },
      { series: 'Norr', outcome: 0.8, answers: 30 },
      { series: 'Öster', outcome: 0.75, answers: 20 },
      { series: 'Söder', outcome: 0.75, answers: 4 },
    ];
    expect(shownOf(outcomes)).toEqual({ Norr: 0.8, Öster: protects, Söder: few });
  });

  it('leaves the rest as it is where two are withheld that together have enough answers', () => {
    expect(
      shownOf([
        { outcome: 0.8, answers: 40 },
        { series: 'Norr', outcome: 0.86, answers: 33 },
        { series: 'Öster', outcome: 0.5, answers: 4 },
        { series: 'Söder', outcome: 2 / 3, answers: 3 },
      ]),
    ).toEqual({ '': 0.8, Norr: 0.86, Öster: few, Söder: few });
  });

  it('is hidden by the parts that have no rows', () => {
    expect(
      shownOf([
        { outcome: 0.884, answers: 186 },
        { series: 'Söder', outcome: 0.75, answers: 4 },
      ]),
    ).toEqual({ '': 0.884, Söder: few });
  });

  it('takes the whole along where no other part is left', () => {
    expect(
      shownOf([
        { outcome: 0.78, answers: 34 },
        { series: 'Norr', outcome: 0.8, answers: 30 },
        { series: 'Söder', outcome: 0.75, answers: 4 },
      ]),
    ).toEqual({ '': protects, Norr: 0.8, Söder: few });
  });

  it.each([0, 1])('takes the whole along where all have answered alike: %s', (share) => {
    const rows = [
      { outcome: share, answers: 54 },
      { series: 'Norr', outcome: share, answers: 30 },
      { series: 'Öster', outcome: share, answers: 20 },
      { series: 'Söder', outcome: share, answers: 4 },
    ];
    expect(shownOf(rows)).toEqual({ '': protects, Norr: share, Öster: share, Söder: few });
  });

  it('of the whole takes every part along: none has more answers', () => {
    expect(
      shownOf([
        { outcome: 0.5, answers: 4 },
        { series: 'Norr', outcome: 0.5 },
        { series: 'Söder', outcome: 0.5 },
      ]),
    ).toEqual({ '': few, Norr: protects, Söder: protects });
  });

  it.each([{ missingReason: 'För få svar' }, { outcome: 'För få svar.' }, { outcome: 'För få svarande' }])(
    'is protected also where somebody has written so: %j',
    (written) => {
      const rows = [{ outcome: 0.78 }, { series: 'Norr', outcome: 0.8 }, { series: 'Söder', ...written }];
      expect(shownOf(rows)).toMatchObject({ '': protects, Norr: 0.8 });
    },
  );

  it('is protected in counts as in shares', () => {
    const rows = [
      { outcome: 30, answers: 90 },
      { series: 'Norr', outcome: 20, answers: 60 },
      { series: 'Öster', outcome: 9, answers: 26 },
      { series: 'Söder', outcome: 1, answers: 4 },
    ];
    expect(shownOf(rows, 'antal')).toEqual({ '': 30, Norr: 20, Öster: protects, Söder: few });
  });

  it('takes nothing along where the whole is not shown or has no row', () => {
    const parts = [
      { series: 'Norr', outcome: 0.8, answers: 30 },
      { series: 'Söder', outcome: 0.75, answers: 4 },
    ];
    expect(shownOf(parts)).toEqual({ Norr: 0.8, Söder: few });
    const without = [{ missingReason: 'Ej uppföljt' }, ...parts];
    expect(shownOf(without)).toEqual({ '': 'reason', Norr: 0.8, Söder: few });
  });

  it('is of its year: another year is shown', () => {
    const year = (at: number, answers: number): readonly Partial<Outcome>[] => [
      { year: at, outcome: 0.78, answers: 30 + answers },
      { year: at, series: 'Norr', outcome: 0.8, answers: 30 },
      { year: at, series: 'Söder', outcome: 0.75, answers },
    ];
    expect(shownOf([...year(2024, 4), ...year(2025, 20)])).toEqual({ '': 0.78, Norr: 0.8, Söder: 0.75 });
  });

  it('cannot be judged, and neither can what is withheld for its sake', () => {
    const rows = [
      { outcome: 0.78, answers: 34, target: 0.7 },
      { series: 'Norr', outcome: 0.8, answers: 30, target: 0.7 },
      { series: 'Söder', outcome: 0.75, answers: 4, target: 0.7 },
    ];
    expect(resultsOf(rows).map(({ status }) => status)).toEqual([
      'Kan ej bedömas',
      'Uppnått',
      'Kan ej bedömas',
    ]);
  });
});

interface Unit {
  readonly answers: number;
  readonly positive: number;
}

const unit: fc.Arbitrary<Unit> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.nat({ max: 12 }))
  .map(([answers, positive]) => ({ answers, positive: Math.min(answers, positive) }));

function total(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

function shareRow({ answers, positive }: Unit, series: string): Partial<Outcome> {
  return { series, answers, outcome: positive / answers };
}

/** What of a whole is left for the units that are not shown; undefined when the whole is not shown either. */
function leftFor(units: readonly Unit[], results: readonly SeriesResult[]): number | undefined {
  const [whole, ...parts] = results;
  if (whole?.outcome.kind !== 'value') return undefined;
  const all = Math.round(whole.outcome.value * total(units.map(({ answers }) => answers)));
  const shown = parts.map(({ outcome }, at) =>
    outcome.kind === 'value' ? Math.round(outcome.value * (units[at]?.answers ?? 0)) : 0,
  );
  return all - total(shown);
}

/** In how many ways a unit's positive answers may be a part of what is left. */
function possibilities(own: Unit, others: readonly Unit[], left: number): number {
  const most = total(others.map(({ answers }) => answers));
  return Array.from({ length: own.answers + 1 }, (_, positive) => left - positive).filter(
    (rest) => rest >= 0 && rest <= most,
  ).length;
}

describe('whatever the units have answered', () => {
  it('no withheld share follows from the whole and the others', () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 6 }), (units) => {
        const whole = {
          answers: total(units.map(({ answers }) => answers)),
          positive: total(units.map(({ positive }) => positive)),
        };
        const results = resultsOf([
          shareRow(whole, ''),
          ...units.map((each, at) => shareRow(each, `U${at}`)),
        ]);
        const left = leftFor(units, results);
        if (left === undefined) return;
        const hidden = units.filter((_, at) => results[at + 1]?.outcome.kind !== 'value');
        for (const each of hidden) {
          const others = hidden.filter((other) => other !== each);
          expect(possibilities(each, others, left)).toBeGreaterThan(1);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('no withheld count follows from the whole and the others', () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 6 }), (units) => {
        const whole = total(units.map(({ positive }) => positive));
        const parts = units.map(({ answers, positive }, at) => ({
          series: `U${at}`,
          answers,
          outcome: positive,
        }));
        const results = resultsOf([{ outcome: whole }, ...parts], 'antal');
        if (results[0]?.outcome.kind !== 'value') return;
        const hidden = units.filter((_, at) => results[at + 1]?.outcome.kind !== 'value');
        expect(hidden).not.toHaveLength(1);
        if (hidden.length > 0) expect(total(hidden.map(({ positive }) => positive))).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('what together has too few answers is not what the whole leaves', () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 6 }), (units) => {
        const whole = {
          answers: total(units.map(({ answers }) => answers)),
          positive: total(units.map(({ positive }) => positive)),
        };
        const results = resultsOf([
          shareRow(whole, ''),
          ...units.map((each, at) => shareRow(each, `U${at}`)),
        ]);
        if (results[0]?.outcome.kind !== 'value') return;
        const hidden = units.filter((_, at) => results[at + 1]?.outcome.kind !== 'value');
        const answers = total(hidden.map((each) => each.answers));
        expect(answers === 0 || answers >= minimum).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('every result of too few answers is withheld, and where there is none nothing is', () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 6 }), (units) => {
        const results = resultsOf(units.map((each, at) => shareRow(each, `U${at}`)));
        const isShown = results.map(({ outcome }) => outcome.kind === 'value');
        expect(isShown).toEqual(units.map(({ answers }) => answers >= minimum));
      }),
    );
  });
});

/** What an attacker knows of a year: every number of answers, the whole, and the counts that are shown. */
interface Known {
  readonly whole: number;
  readonly answers: readonly number[];
  readonly shown: readonly (number | undefined)[];
  readonly rest: { readonly answers: number };
}

/** The smallest and the greatest count that a withheld unit may have had, by all that is shown. */
function boundsOf({ whole, answers, shown, rest }: Known, at: number): readonly [number, number] {
  const hidden = answers.map((_, unitAt) => unitAt).filter((unitAt) => shown[unitAt] === undefined);
  const left = whole - total(shown.map((count) => count ?? 0));
  const others =
    total(hidden.filter((unitAt) => unitAt !== at).map((unitAt) => answers[unitAt] ?? 0)) + rest.answers;
  return [Math.max(0, left - others), Math.min(answers[at] ?? 0, left)];
}

describe('an attacker who knows every number of answers, the whole and all that is shown', () => {
  const units = fc.array(unit, { minLength: 2, maxLength: 7 });
  const withoutRows = fc.option(unit, { nil: undefined, freq: 3 });

  function knownTo(
    given: readonly Unit[],
    rest: Unit | undefined,
    results: readonly SeriesResult[],
  ): Known | undefined {
    const [whole, ...parts] = results;
    if (whole?.outcome.kind !== 'value') return undefined;
    return {
      whole: total([...given, ...(rest === undefined ? [] : [rest])].map(({ positive }) => positive)),
      answers: given.map(({ answers }) => answers),
      shown: parts.map(({ outcome }, at) => (outcome.kind === 'value' ? given[at]?.positive : undefined)),
      rest: { answers: rest?.answers ?? 0 },
    };
  }

  it('cannot tell the result of any unit of too few answers, in whatever order the units come', () => {
    fc.assert(
      fc.property(units, withoutRows, (given, rest) => {
        const all = rest === undefined ? given : [...given, rest];
        const whole = {
          answers: total(all.map(({ answers }) => answers)),
          positive: total(all.map(({ positive }) => positive)),
        };
        const rows = given.map((each, at) => shareRow(each, `U${at}`));
        const known = knownTo(given, rest, resultsOf([shareRow(whole, ''), ...rows]));
        if (known === undefined) return;
        given.forEach(({ answers }, at) => {
          if (answers >= minimum) return;
          const [least, most] = boundsOf(known, at);
          expect(most).toBeGreaterThan(least);
        });
      }),
      { numRuns: 2_000 },
    );
  });

  it('finds the same withheld whether the units come forwards or backwards', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(unit, { minLength: 2, maxLength: 6, selector: ({ answers }) => answers }),
        (given) => {
          const whole = {
            answers: total(given.map(({ answers }) => answers)),
            positive: total(given.map(({ positive }) => positive)),
          };
          const rows = given.map((each, at) => shareRow(each, `U${at}`));
          expect(shownOf([shareRow(whole, ''), ...rows])).toEqual(
            shownOf([...rows.toReversed(), shareRow(whole, '')]),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
