/** What an indicator's own view tells: every year judged, the way to the target year, and what the year lacks. */
import fc from '../property';
import { indicatorPicture, type IndicatorPicture } from '../../src/domain/indicator/picture';
import type { Path } from '../../src/domain/indicator/path';
import type { Indicator, Outcome } from '../../src/domain/registers';
import { registersOf } from './registerRows';

function pictureOf(
  outcomes: readonly Partial<Outcome>[],
  indicator: Partial<Indicator> = {},
  others: readonly Partial<Indicator>[] = [],
): IndicatorPicture {
  const registers = registersOf({
    indicators: [{ nr: 'I1', ...indicator }, ...others],
    outcomes,
    settings: { minimumAnswers: 5 },
  });
  const picture = indicatorPicture(registers, ' i1', 2025);
  if (picture === undefined) throw new Error('I1 was not found');
  return picture;
}

function pathOf(outcomes: readonly Partial<Outcome>[], indicator: Partial<Indicator> = {}): Path | undefined {
  return pictureOf(outcomes, indicator).paths[0]?.path;
}

const goal = { year: 2030, target: 0.9 };

describe('the way to the target year', () => {
  it('is a straight line from the first outcome where no goal is given on it', () => {
    const path = pathOf([{ year: 2023, outcome: 0.62 }, { year: 2025, outcome: 0.72 }, goal]);
    expect(path).toMatchObject({
      standing: 'onPath',
      goal: { year: 2030, value: 0.9 },
      latest: { year: 2025, value: 0.72 },
    });
    expect(path?.expected).toBeCloseTo(0.7, 12);
    expect(path?.perYear).toBeCloseTo(0.036, 12);
    expect(path?.ahead.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029, 2030]);
    expect(path?.ahead[1]?.value).toBeCloseTo(0.78, 12);
  });

  it('goes by the stage goals that are given', () => {
    const path = pathOf([
      { year: 2023, outcome: 0.62 },
      { year: 2025, outcome: 0.72, stageGoal: 0.75 },
      { year: 2027, stageGoal: 0.8 },
      goal,
    ]);
    expect(path).toMatchObject({ standing: 'offPath', expected: 0.75 });
    expect(path?.ahead.find(({ year }) => year === 2027)?.value).toBe(0.8);
  });

  it('judges an outcome by its unrounded value', () => {
    const rows = (outcome: number) => [{ year: 2025, outcome, stageGoal: 0.75 }, goal];
    expect(pathOf(rows(0.7499))?.standing).toBe('offPath');
    expect(pathOf(rows(0.75))?.standing).toBe('onPath');
  });

  it.each([
    ['begins with the first outcome', [{ year: 2025, outcome: 0.5 }, goal], 'begins'],
    ['has been walked when the target is met', [{ year: 2025, outcome: 0.91 }, goal], 'there'],
    [
      'cannot be reckoned without an outcome',
      [{ year: 2025, missingReason: 'Ej uppföljt' }, goal],
      'unmeasured',
    ],
    [
      'is judged by the latest year that has an outcome',
      [{ year: 2024, outcome: 0.5, stageGoal: 0.6 }, { year: 2025, missingReason: 'Ej uppföljt' }, goal],
      'offPath',
    ],
  ])('%s', (_, outcomes, standing) => {
    expect(pathOf(outcomes)?.standing).toBe(standing);
  });

  it('leads downwards where lower is better', () => {
    const path = pathOf(
      [
        { year: 2023, outcome: 24 },
        { year: 2025, outcome: 21, stageGoal: 20 },
        { year: 2030, target: 10 },
      ],
      { direction: 'Lägre är bättre', unit: 'dagar' },
    );
    expect(path?.standing).toBe('offPath');
    expect(path?.perYear).toBeCloseTo(-2.2, 12);
  });

  it.each(['Inom intervall', 'Ska öka', 'Ska minska', 'Ingen'] as const)(
    'is not there for "%s"',
    (direction) => {
      expect(pathOf([{ year: 2025, outcome: 0.7 }, goal], { direction })).toBeUndefined();
    },
  );

  it('does not begin with an outcome of another definition', () => {
    const path = pathOf([{ year: 2023, outcome: 0.5 }, { year: 2025, outcome: 0.7 }, goal], {
      validFrom: 2025,
    });
    expect(path).toMatchObject({ standing: 'begins', expected: undefined });
  });

  it('never starts from a result that is withheld', () => {
    const path = pathOf([
      { year: 2024, outcome: 0.6, answers: 40 },
      { year: 2025, outcome: 0.77, answers: 3 },
      goal,
    ]);
    expect(path?.latest).toEqual({ year: 2024, value: 0.6 });
  });

  it('leads to the target when the needed change is made each year', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.integer({ min: 2026, max: 2045 }), (outcome, target, year) => {
        const path = pathOf([
          { year: 2025, outcome },
          { year, target },
        ]);
        const reached = outcome + (path?.perYear ?? 0) * (year - 2025);
        expect(reached).toBeGreaterThanOrEqual(target - 1e-9);
      }),
    );
  });
});

describe('the years of an indicator', () => {
  it('are each judged by their own target and earlier years', () => {
    const { blocks } = pictureOf([
      { year: 2023, outcome: 0.8, target: 0.75 },
      { year: 2024, outcome: 0.7, target: 0.75 },
      { year: 2025, outcome: 0.75, target: 0.75 },
    ]);
    expect(blocks[0]?.rows.map(({ result }) => [result?.status, result?.trend])).toEqual([
      ['Uppnått', 'Kan ej bedömas'],
      ['Ej uppnått', 'Försämrad'],
      ['Uppnått', 'Förbättrad'],
    ]);
  });

  it('are shown without any number too, with the reason', () => {
    const { blocks, followUp } = pictureOf([{ year: 2025, missingReason: 'Systemstöd saknas' }]);
    expect(blocks[0]?.rows[0]?.figure.outcome).toEqual({ kind: 'reason', reason: 'Systemstöd saknas' });
    expect(followUp.figures).toEqual([]);
  });

  it('are judged by the direction of the indicator they were measured for', () => {
    const { blocks } = pictureOf(
      [
        { nr: 'I0', year: 2024, outcome: 0.2, target: 0.3 },
        { year: 2025, outcome: 0.2, target: 0.3 },
      ],
      { continues: 'I0', validFrom: 2025 },
      [{ nr: 'I0', direction: 'Lägre är bättre', validTo: 2024 }],
    );
    expect(blocks.flatMap(({ rows }) => rows.map(({ result }) => result?.status))).toEqual([
      'Uppnått',
      'Ej uppnått',
    ]);
  });

  it('withhold what too few have answered, and what would give it away', () => {
    const { blocks } = pictureOf([
      { year: 2025, outcome: 0.78, answers: 54 },
      { year: 2025, series: 'Norr', outcome: 0.8, answers: 30 },
      { year: 2025, series: 'Öster', outcome: 0.75, answers: 20 },
      { year: 2025, series: 'Söder', outcome: 0.75, answers: 4 },
    ]);
    const kinds = blocks.flatMap(({ rows }) => rows.map(({ figure }) => figure.outcome.kind));
    expect(kinds).toEqual(['value', 'value', 'protectsOthers', 'fewAnswers']);
  });
});

describe('what the year lacks', () => {
  const lacking = (outcomes: readonly Partial<Outcome>[], indicator: Partial<Indicator> = {}): unknown =>
    pictureOf(outcomes, indicator).missing.map(({ what, series }) => `${series} ${what}`.trim());
  const comment = 'Bra år.';

  it('is a row where there is none', () => {
    expect(lacking([])).toEqual(['row']);
    expect(lacking([{ year: 2024, series: 'Norr', outcome: 0.5 }])).toEqual(['Norr row']);
  });

  it('is each series that last year had', () => {
    const outcomes = [
      { year: 2023, series: 'Väster', outcome: 0.5 },
      { year: 2024, series: 'Norr', outcome: 0.5 },
      { year: 2024, series: 'Söder', outcome: 0.5 },
      { year: 2025, series: 'norr ', outcome: 0.5, target: 0.4, comment },
    ];
    expect(lacking(outcomes)).toEqual(['Söder row']);
  });

  it.each<[string, Partial<Outcome>, Partial<Indicator>, readonly string[]]>([
    ['an outcome', { target: 0.8, comment }, {}, ['outcome']],
    ['a target', { outcome: 0.8, comment }, {}, ['target']],
    ['no target where none is needed', { outcome: 8, comment }, { direction: 'Ingen' }, []],
    ['a comment', { outcome: 0.8, target: 0.8 }, {}, ['comment']],
    [
      'the number of answers where few are to be protected',
      { outcome: 0.8, target: 0.8, comment },
      { minimumAnswers: 5 },
      ['answers'],
    ],
    [
      'what a comparison is with',
      { outcome: 0.8, target: 0.8, comparison: 0.7, comment },
      {},
      ['comparisonOf'],
    ],
    ['nothing where a reason is given', { missingReason: 'Ej uppföljt', target: 0.8, comment }, {}, []],
  ])('is %s', (_, outcome, indicator, expected) => {
    expect(lacking([{ year: 2025, ...outcome }], indicator)).toEqual(expected);
  });

  it('is nothing in a year in which it is not followed', () => {
    const picture = pictureOf([], { validTo: 2024 });
    expect([picture.isFollowed, picture.missing]).toEqual([false, []]);
  });
});

it('finds no indicator by a number that none has', () => {
  expect(indicatorPicture(registersOf({ indicators: [{ nr: 'I1' }] }), 'I2', 2025)).toBeUndefined();
});
