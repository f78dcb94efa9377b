/** The calculated columns of Utfall against the rules, over whatever rows a register may hold. */
import fc from '../property';
import { desktop, web } from '../../src/host/office/profile';
import { loadWorkbook } from '../../src/host/xlsx';
import { directions } from '../../src/domain/registers';
import { open } from '../freeze/functionBooks';
import { bookOf, calculated, expected, rounded, type Given } from './outcomeBooks';

async function statusesOf(given: Given): Promise<unknown[]> {
  const host = open(loadWorkbook(await bookOf(given)), desktop);
  const [, statuses = []] = await calculated(host);
  return statuses;
}

describe('the formulas of Utfall', () => {
  const year = fc.integer({ min: 2021, max: 2027 });
  const share = fc.integer({ min: 0, max: 120 }).map((percent) => percent / 100);
  const sometimes = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    fc.option(arbitrary, { nil: undefined, freq: 2 });
  const indicator = fc.record({
    unit: fc.constant('procent' as const),
    direction: fc.constantFrom(...directions),
    minimumAnswers: sometimes(fc.constantFrom(0, 5, 10)),
    validFrom: sometimes(year),
    validTo: sometimes(year),
  });
  const outcome = fc.record({
    nr: fc.constantFrom('I1', 'I2'),
    year,
    series: fc.constantFrom('', 'Norr', 'Söder'),
    outcome: sometimes(share),
    missingReason: fc.constantFrom('', '', '', 'Ej uppföljt'),
    answers: sometimes(fc.integer({ min: 0, max: 20 })),
    stageGoal: sometimes(share),
    target: sometimes(share),
  });
  const rows = fc.uniqueArray(outcome, {
    minLength: 1,
    maxLength: 25,
    selector: (row) => `${row.nr} ${row.year} ${row.series}`,
  });

  it('give what the rules give, on the desktop and on the web', async () => {
    await fc.assert(
      fc.asyncProperty(indicator, indicator, rows, async (first, second, outcomes) => {
        const indicators = [
          { nr: 'I1', title: 'Ett', ...first },
          { nr: 'I2', title: 'Två', ...second },
        ];
        const file = await bookOf({ indicators, outcomes });
        for (const profile of [desktop, web]) {
          const host = open(loadWorkbook(file), profile);
          expect(rounded(await calculated(host))).toEqual(rounded(await expected(host)));
        }
      }),
      { numRuns: 10 },
    );
  });

  it('do not judge the first year of a straight line, and judge the next by it', async () => {
    const outcomes = [
      { nr: 'I1', year: 2024, outcome: 0.5 },
      { nr: 'I1', year: 2025, outcome: 0.55 },
      { nr: 'I1', year: 2026, outcome: 0.6 },
      { nr: 'I1', year: 2028, target: 0.7 },
    ];
    const indicators = [{ nr: 'I1', title: 'Nöjda', unit: 'procent', direction: 'Högre är bättre' } as const];
    expect(await statusesOf({ indicators, outcomes })).toEqual([
      'Kan ej bedömas',
      'Uppnått',
      'Uppnått',
      'Kan ej bedömas',
    ]);
  });

  it('part the years at both limits, also where an indicator ends before it begins', async () => {
    const outcomes = [2021, 2022, 2023, 2024].map((each) => ({ nr: 'I1', year: each, outcome: 0.5 }));
    const indicators = [
      {
        nr: 'I1',
        title: 'Nöjda',
        unit: 'procent',
        direction: 'Högre är bättre',
        validFrom: 2023,
        validTo: 2021,
      },
    ] as const;
    const host = open(loadWorkbook(await bookOf({ indicators, outcomes })), desktop);
    const [, , trends] = await calculated(host);
    expect(trends).toEqual(['Kan ej bedömas', 'Kan ej bedömas', 'Kan ej bedömas', 'Oförändrad']);
    expect(trends).toEqual((await expected(host))[2]);
  });

  it('show a miss as a miss also in percent', async () => {
    const indicators = [{ nr: 'I1', title: 'Nöjda', unit: 'procent', direction: 'Högre är bättre' } as const];
    const shares = [0.77, 0.9967, 0.999999, 1, 1.5, 0];
    const outcomes = shares.map((value, at) => ({ nr: 'I1', year: 2020 + at, outcome: value, target: 1 }));
    const host = open(loadWorkbook(await bookOf({ indicators, outcomes })));
    const shown = await host.run(async (context) => {
      const body = context.workbook.tables.getItem('Utfall').columns.getItem('Måluppfyllelse');
      const range = body.getDataBodyRange().load('text');
      await context.sync();
      return range.text.flat();
    });
    expect(shown).toEqual(['77 %', '99.67 %', '99.9999 %', '100 %', '150 %', '0 %']);
  });
});
