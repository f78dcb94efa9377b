import { rowsOf, type FigureRow, type IndicatorFollowUp } from '../../src/domain/indicator/followUp';
import { followUpIndicators } from '../../src/domain/indicator/followUpIndicators';
import type { Indicator, Outcome, Settings } from '../../src/domain/registers';
import { registersOf } from './registerRows';

interface Given {
  readonly indicator?: Partial<Indicator>;
  readonly settings?: Partial<Settings>;
}

/** The year 2025 of one indicator. */
function followUp(
  outcomes: readonly Partial<Outcome>[],
  { indicator, settings }: Given = {},
): IndicatorFollowUp {
  const registers = registersOf({
    indicators: [{ nr: 'I1', ...indicator }],
    outcomes,
    settings: settings ?? {},
  });
  const [only] = followUpIndicators(registers, 2025, 'vuxna');
  if (only === undefined) throw new Error('no indicator');
  return only;
}

function resultOf(outcomes: readonly Partial<Outcome>[], given?: Given) {
  const [first] = followUp(outcomes, given).results;
  return (
    first && {
      target: first.target,
      origin: first.targetOrigin,
      status: first.status,
      outcome: first.outcome,
    }
  );
}

/** "2025 Enhet A: 0.8 mot 0.9" */
function figureWords({ year, series, comparisonOf, outcome, target }: FigureRow): string {
  const shown = outcome.kind === 'value' ? String(outcome.value) : outcome.kind;
  const name = comparisonOf === undefined ? series : `(${comparisonOf})`;
  return `${year} ${name}: ${shown}${target === undefined ? '' : ` mot ${target}`}`;
}

describe('the indicators of a year and group', () => {
  const numbersFor = (year: number, group: string | undefined, indicators: readonly Partial<Indicator>[]) =>
    followUpIndicators(registersOf({ indicators }), year, group).map(({ indicator }) => indicator.nr);

  it('are those valid in the year', () => {
    const indicators = [
      { nr: 'I1' },
      { nr: 'I2', validFrom: 2025 },
      { nr: 'I3', validFrom: 2026 },
      { nr: 'I4', validTo: 2025 },
      { nr: 'I5', validTo: 2024 },
      { nr: 'I6', validFrom: { unreadable: 'förra året' } },
    ];
    expect(numbersFor(2025, 'vuxna', indicators)).toEqual(['I1', 'I2', 'I4', 'I6']);
  });

  it('are those of the group and those of all groups', () => {
    const indicators = [{ nr: 'I1' }, { nr: 'I2', group: 'barn' }, { nr: 'I3', group: '' }];
    expect(numbersFor(2025, 'Vuxna', indicators)).toEqual(['I1', 'I3']);
    expect(numbersFor(2025, undefined, indicators)).toEqual(['I1', 'I2', 'I3']);
  });

  it('with one number have their outcomes at the first', () => {
    const registers = registersOf({
      indicators: [{ nr: 'I1', validTo: 2024 }, { nr: 'I1' }, { nr: 'i1' }],
      outcomes: [{ nr: 'I1', outcome: 0.8 }],
    });
    expect(followUpIndicators(registers, 2025, 'vuxna').map(({ results }) => results.length)).toEqual([1, 0]);
  });
});

describe('the outcome of a series', () => {
  const outcomeOf = (outcome: Partial<Outcome>, given?: Given) => resultOf([outcome], given)?.outcome;
  const atLeastFive = { indicator: { minimumAnswers: 5 } };

  it.each<[string, Partial<Outcome>, Given, object]>([
    ['is its value', { outcome: 0.8 }, {}, { kind: 'value', value: 0.8 }],
    ['may be 0', { outcome: 0 }, {}, { kind: 'value', value: 0 }],
    ['in words is a reason', { outcome: 'För få svar' }, {}, { kind: 'reason', reason: 'För få svar' }],
    [
      'is missing for a stated reason',
      { missingReason: 'Ej uppföljt' },
      {},
      { kind: 'reason', reason: 'Ej uppföljt' },
    ],
    [
      'is withheld for a stated reason',
      { outcome: 0.8, missingReason: 'För få svar' },
      {},
      { kind: 'reason', reason: 'För få svar' },
    ],
    ['is missing without a reason', {}, {}, { kind: 'missing' }],
    ['is missing where there is a blank text', { outcome: ' ' }, {}, { kind: 'missing' }],
    [
      'is withheld below the minimum of the indicator',
      { outcome: 0.8, answers: 4 },
      atLeastFive,
      { kind: 'fewAnswers', answers: 4, minimum: 5 },
    ],
    ['is shown at the minimum', { outcome: 0.8, answers: 5 }, atLeastFive, { kind: 'value', value: 0.8 }],
    [
      'is withheld below the minimum of the settings',
      { outcome: 0.8, answers: 4 },
      { settings: { minimumAnswers: 5 } },
      { kind: 'fewAnswers', answers: 4, minimum: 5 },
    ],
    [
      'follows the indicator before the settings',
      { outcome: 0.8, answers: 4 },
      { indicator: { minimumAnswers: 3 }, settings: { minimumAnswers: 5 } },
      { kind: 'value', value: 0.8 },
    ],
    ['is shown where answers are not counted', { outcome: 0.8 }, atLeastFive, { kind: 'value', value: 0.8 }],
  ])('%s', (_, outcome, given, expected) => {
    expect(outcomeOf(outcome, given)).toEqual(expected);
  });
});

describe('the target of a series', () => {
  const line = [
    { year: 2021, outcome: 0.6 },
    { year: 2023, outcome: 0.9 },
    { year: 2030, target: 0.96 },
    { year: 2031, target: 0 },
  ];
  const up = { indicator: { direction: 'Ska öka' } } as const;

  it.each<[string, readonly Partial<Outcome>[], Given, object]>([
    [
      'is its stage goal',
      [{ outcome: 0.7, stageGoal: 0.7, target: 0.9 }],
      {},
      { target: 0.7, origin: 'stageGoal', status: 'Uppnått' },
    ],
    [
      'is its target where there is no stage goal',
      [{ outcome: 0.77, target: 0.85 }],
      {},
      { target: 0.85, origin: 'target', status: 'Ej uppnått' },
    ],
    [
      'is none where none is given',
      [{ outcome: 0.77 }],
      {},
      { target: undefined, origin: 'none', status: 'Kan ej bedömas' },
    ],
    [
      'lies on the line from the first outcome to the next dated target',
      [{ outcome: 0.76 }, ...line],
      {},
      { target: 0.76, origin: 'line', status: 'Uppnått' },
    ],
    [
      'is given before any line',
      [{ outcome: 0.76, target: 0.8 }, ...line],
      {},
      { target: 0.8, origin: 'target', status: 'Ej uppnått' },
    ],
    [
      'is on no line of another series',
      [{ outcome: 0.76 }, ...line.map((row) => ({ ...row, series: 'A' }))],
      {},
      { origin: 'none' },
    ],
    ['is on no line without a first outcome', [{}, { year: 2030, target: 0.96 }], {}, { origin: 'none' }],
    [
      'is on no line to a target in words',
      [{ outcome: 0.76 }, { year: 2021, outcome: 0.6 }, { year: 2030, target: 'högt' }],
      {},
      { origin: 'none' },
    ],
    [
      'is on no line to a target passed',
      [{ outcome: 0.76 }, { year: 2021, outcome: 0.6 }, { year: 2024, target: 0.9 }],
      {},
      { origin: 'none' },
    ],
    [
      'is the previous outcome where it shall rise',
      [{ outcome: 5 }, { year: 2024, outcome: 4 }],
      up,
      { target: 4, origin: 'previousOutcome', status: 'Uppnått' },
    ],
    [
      'is the previous outcome though a target is given',
      [
        { outcome: 5, target: 3 },
        { year: 2024, outcome: 5 },
      ],
      up,
      { target: 5, status: 'Ej uppnått' },
    ],
    [
      'is the latest outcome before the year',
      [
        { outcome: 5 },
        { year: 2020, outcome: 1 },
        { year: 2023, outcome: 6 },
        { year: 2024 },
        { year: 2026, outcome: 9 },
      ],
      up,
      { target: 6 },
    ],
    [
      'is of no other series where it shall rise',
      [
        { outcome: 5, series: 'A' },
        { year: 2024, outcome: 4 },
      ],
      up,
      { target: undefined, status: 'Kan ej bedömas' },
    ],
    [
      'is of the same series whatever its case and spaces',
      [
        { outcome: 5, series: 'Enhet A' },
        { year: 2024, outcome: 4, series: 'enhet  a' },
      ],
      up,
      { target: 4 },
    ],
    [
      'may be an interval',
      [{ outcome: 0.95, target: '90–100' }],
      { indicator: { direction: 'Inom intervall' } },
      { target: '90–100', status: 'Uppnått' },
    ],
  ])('%s', (_, outcomes, given, expected) => {
    const result = resultOf(outcomes, given);
    const target = typeof result?.target === 'number' ? Number(result.target.toFixed(9)) : result?.target;
    expect({ ...result, target }).toMatchObject(expected);
  });

  it('is not judged from a withheld outcome', () => {
    expect(
      resultOf([{ outcome: 1, answers: 1, target: 0.5 }], { settings: { minimumAnswers: 5 } }),
    ).toMatchObject({
      status: 'Kan ej bedömas',
    });
  });

  it('is partly met from the limit of the settings on', () => {
    const outcomes = [{ outcome: 0.8, target: 0.85 }];
    expect(resultOf(outcomes, { settings: { partlyLimit: 0.9 } })?.status).toBe('Delvis uppnått');
    expect(resultOf(outcomes, { settings: { partlyLimit: 90 } })?.status).toBe('Ej uppnått');
  });

  it('is judged for each series by itself', () => {
    const targets = [0.75, 0.75, 0.5];
    const { results } = followUp(
      targets.map((target, index) => ({ series: `Enhet ${index}`, outcome: 0.6, target })),
    );
    expect(results.map(({ status }) => status)).toEqual(['Ej uppnått', 'Ej uppnått', 'Uppnått']);
  });
});

describe('the figures', () => {
  const figuresOf = (outcomes: readonly Partial<Outcome>[], given?: Given) =>
    rowsOf(followUp(outcomes, given).figures).map(figureWords);

  it('come by series as first seen, then by year', () => {
    const outcomes = [
      { series: 'B', outcome: 2 },
      { series: 'A', outcome: 1 },
      { year: 2024, series: 'A', outcome: 3 },
      { year: 2024, series: 'B', outcome: 4 },
    ];
    expect(figuresOf(outcomes)).toEqual(['2024 B: 4', '2025 B: 2', '2024 A: 3', '2025 A: 1']);
  });

  it('reach over four earlier years that have rows', () => {
    const years = [2017, 2018, 2019, 2021, 2024, 2025];
    expect(figuresOf(years.map((year) => ({ year, outcome: 1 })))).toEqual(
      [2018, 2019, 2021, 2024, 2025].map((year) => `${year} : 1`),
    );
  });

  it('hold later years with a target, and nothing but their target', () => {
    const outcomes = [
      { outcome: 0.8, stageGoal: 0.75, target: 0.9 },
      { year: 2026, outcome: 0.99, comparison: 0.5 },
      { year: 2030, outcome: 0.99, target: 0.9, comparison: 0.5 },
    ];
    expect(figuresOf(outcomes)).toEqual(['2025 : 0.8 mot 0.75', '2030 : notYet mot 0.9']);
  });

  it('show the goals on a straight line where none is given, but none of the year it begins with', () => {
    const outcomes = [{ year: 2020, outcome: 0.5 }, { outcome: 0.75 }, { year: 2030, target: 1 }];
    expect(figuresOf(outcomes)).toEqual(['2020 : 0.5', '2025 : 0.75 mot 0.75', '2030 : notYet mot 1']);
  });

  it('show no goals on a line for a direction that is not judged by them', () => {
    const outcomes = [{ year: 2020, outcome: 0.5 }, { outcome: 0.75 }, { year: 2030, target: 1 }];
    for (const direction of ['Ska öka', 'Ska minska', 'Inom intervall', 'Ingen'] as const) {
      const shown = figuresOf(outcomes, { indicator: { direction } });
      expect(shown).toEqual(['2020 : 0.5', '2025 : 0.75', '2030 : notYet mot 1']);
    }
  });

  it('have the comparisons last, by year', () => {
    const outcomes = [
      { series: 'A', outcome: 1, comparison: 3, comparisonOf: 'Riket' },
      { series: 'B', outcome: 2, comparison: 3, comparisonOf: 'riket ' },
      { series: 'C', outcome: 2, comparison: 4, comparisonOf: 'Länet' },
      { year: 2024, series: 'A', outcome: 5, comparison: 3, comparisonOf: 'Riket' },
    ];
    expect(figuresOf(outcomes)).toEqual([
      '2024 A: 5',
      '2025 A: 1',
      '2025 B: 2',
      '2025 C: 2',
      '2024 (Riket): 3',
      '2025 (Riket): 3',
      '2025 (Länet): 4',
    ]);
  });

  it('keep a comparison in words and one that says not with what', () => {
    const outcomes = [
      { outcome: 1, comparison: 'bland de bästa', comparisonOf: 'Riket' },
      { series: 'A', comparison: 2 },
    ];
    expect(figuresOf(outcomes)).toEqual([
      '2025 : 1',
      '2025 A: missing',
      '2025 (Riket): reason',
      '2025 (): 2',
    ]);
  });

  it('keep withheld and missing values among numbers', () => {
    const outcomes = [
      { series: 'A', outcome: 1 },
      { series: 'B', outcome: 'För få svar' },
      { series: 'C', outcome: 1, answers: 2 },
      { series: 'D' },
    ];
    expect(figuresOf(outcomes, { settings: { minimumAnswers: 5 } })).toEqual([
      '2025 A: 1',
      '2025 B: reason',
      '2025 C: fewAnswers',
      '2025 D: missing',
    ]);
  });

  it('are none where there is no number at all', () => {
    expect(
      figuresOf([
        { outcome: 'Ej uppföljt', target: 0.9 },
        { year: 2030, outcome: 1, target: 1 },
      ]),
    ).toEqual([]);
    expect(figuresOf([])).toEqual([]);
  });

  it('leave out rows without a readable year', () => {
    expect(
      figuresOf([{ outcome: 1 }, { year: undefined, outcome: 2 }, { year: { unreadable: 'x' }, outcome: 3 }]),
    ).toEqual(['2025 : 1']);
  });
});

describe('the comments', () => {
  it('are those of the year in order, each with its series', () => {
    const { comments } = followUp([
      { comment: 'Helheten.' },
      { series: 'A', comment: 'Enheten.' },
      { series: 'B', comment: ' ' },
      { year: 2024, comment: 'I fjol.' },
    ]);
    expect(comments.map(({ series, text, source }) => [series, text, source.row])).toEqual([
      ['', 'Helheten.', 0],
      ['A', 'Enheten.', 1],
    ]);
  });
});
