import fc from '../property';
import { attainment } from '../../src/domain/indicator/attainment';
import { directionNamed } from '../../src/domain/indicator/direction';
import { parseInterval } from '../../src/domain/indicator/interval';
import { shareOfAnswers } from '../../src/domain/indicator/shareOfAnswers';
import { stageGoal } from '../../src/domain/indicator/stageGoal';
import { targetStatus } from '../../src/domain/indicator/targetStatus';
import { trend } from '../../src/domain/indicator/trend';
import { directions, type Direction } from '../../src/domain/registers';

const blank = { kind: 'blank' };
const value = (given: unknown) => ({ kind: 'value', value: given });
const error = (code: string, argument?: string) => ({ kind: 'error', code, argument });

describe('attainment', () => {
  it.each<[string, Parameters<typeof attainment>, object]>([
    ['is outcome by target where higher is better', [3, 4], value(0.75)],
    ['is not capped', [6, 4, 'Högre är bättre'], value(1.5)],
    ['is target by outcome where lower is better', [8, 4, 'Lägre är bättre'], value(0.5)],
    ['is 1 for an outcome of 0 where lower is better', [0, 4, 'Lägre är bättre'], value(1)],
    ['is 1 for an outcome and target of 0 where lower is better', [0, 0, 'Lägre är bättre'], value(1)],
    ['is the way from the baseline where there is one', [70, 80, 'Högre är bättre', 60], value(0.5)],
    ['is the way down from the baseline', [15, 10, 'Lägre är bättre', 20], value(0.5)],
    ['takes a blank baseline for none', [3, 4, 'Högre är bättre', ''], value(0.75)],
    ['is no ratio to a target of 0', [3, 0], error('#DIV/0!')],
    ['is no ratio where the baseline is the target', [70, 80, 'Högre är bättre', 80], error('#DIV/0!')],
    ['is blank without an outcome', [undefined, 4], blank],
    ['is blank without a target', [3, undefined], blank],
    ['is blank for an outcome in words', ['För få svar', 4], blank],
    ['is blank for a target in words', [3, '90–100 %'], blank],
    ['is blank within an interval', [3, 4, 'Inom intervall'], blank],
    ['is blank for a direction up', [3, 4, 'Ska öka'], blank],
    ['is blank for a direction down', [3, 4, 'Ska minska'], blank],
    ['is blank without a direction', [3, 4, 'Ingen'], blank],
    ['refuses a baseline in words', [3, 4, 'Högre är bättre', 'start'], error('#VALUE!', 'baseline')],
  ])('%s', (_, given, expected) => {
    expect(attainment(...given)).toEqual(expected);
  });
});

describe('the target status', () => {
  const partly = { partlyLimit: 0.9 };
  it.each<[string, Parameters<typeof targetStatus>, string]>([
    ['is met at the target', [0.85, 0.85], 'Uppnått'],
    ['is not met for 77 against 85', [0.77, 0.85], 'Ej uppnått'],
    ['compares unrounded values', [99.67, 100], 'Ej uppnått'],
    ['is met within 1e-9', [0.1 + 0.2, 0.3, 'Lägre är bättre'], 'Uppnått'],
    ['is met a hair below', [1 - 5e-10, 1], 'Uppnått'],
    ['is not met 2e-9 below', [1 - 2e-9, 1], 'Ej uppnått'],
    ['has no Delvis without a limit', [0.84, 0.85], 'Ej uppnått'],
    ['is partly met from the limit on', [0.9, 1, 'Högre är bättre', partly], 'Delvis uppnått'],
    ['is partly met at a limit that is not exact', [0.63, 0.7, 'Högre är bättre', partly], 'Delvis uppnått'],
    ['is not met below the limit', [0.89, 1, 'Högre är bättre', partly], 'Ej uppnått'],
    ['is met with a limit', [1, 1, 'Högre är bättre', partly], 'Uppnått'],
    ['is met below where lower is better', [3, 4, 'Lägre är bättre'], 'Uppnått'],
    ['is not met above where lower is better', [5, 4, 'Lägre är bättre'], 'Ej uppnått'],
    ['is partly met where lower is better', [5, 4.6, 'Lägre är bättre', partly], 'Delvis uppnått'],
    [
      'is not met where attainment has no ratio',
      [-1, 0, 'Högre är bättre', { partlyLimit: 0 }],
      'Ej uppnått',
    ],
    ['is met at the lower end of an interval', [0.9, '90–100 %', 'Inom intervall'], 'Uppnått'],
    ['is met at the upper end of an interval', [1, '90–100 %', 'Inom intervall'], 'Uppnått'],
    ['is not met below an interval', [0.899, '90–100 %', 'Inom intervall'], 'Ej uppnått'],
    ['is not met above an interval', [11, '5–10', 'Inom intervall'], 'Ej uppnått'],
    ['is never partly met within an interval', [0.89, '90–100 %', 'Inom intervall', partly], 'Ej uppnått'],
    ['reads an interval in the unit', [0.95, '90–100', 'Inom intervall', { unit: 'procent' }], 'Uppnått'],
    ['cannot judge an interval that is a number', [0.9, 0.9, 'Inom intervall'], 'Kan ej bedömas'],
    ['cannot judge an interval in words', [0.9, 'hög', 'Inom intervall'], 'Kan ej bedömas'],
    ['is met above the previous outcome', [5, 4, 'Ska öka'], 'Uppnått'],
    ['is not met at the previous outcome', [4, 4, 'Ska öka'], 'Ej uppnått'],
    ['is not met at the previous outcome, within 1e-9', [0.1 + 0.2, 0.3, 'Ska öka'], 'Ej uppnått'],
    ['is met below the previous outcome', [3, 4, 'Ska minska'], 'Uppnått'],
    ['is not met at the previous outcome, going down', [4, 4, 'Ska minska'], 'Ej uppnått'],
    ['is never partly met for a direction', [3.9, 4, 'Ska öka', partly], 'Ej uppnått'],
    ['cannot be judged without a direction', [3, 4, 'Ingen'], 'Kan ej bedömas'],
    ['cannot be judged without an outcome', [undefined, 4], 'Kan ej bedömas'],
    ['cannot be judged without a target', [3, undefined], 'Kan ej bedömas'],
    ['cannot be judged for an outcome in words', ['För få svar', 4], 'Kan ej bedömas'],
    ['cannot be judged for an outcome stored as text', ['0,9', 0.8], 'Kan ej bedömas'],
    ['cannot be judged for a target in words', [3, '90–100 %'], 'Kan ej bedömas'],
    [
      'cannot be judged from too few answers',
      [1, 1, 'Högre är bättre', { answers: 4, minimumAnswers: 5 }],
      'Kan ej bedömas',
    ],
    [
      'is judged from enough answers',
      [1, 1, 'Högre är bättre', { answers: 5, minimumAnswers: 5 }],
      'Uppnått',
    ],
    ['is judged where answers are not counted', [1, 1, 'Högre är bättre', { minimumAnswers: 5 }], 'Uppnått'],
    ['is judged where there is no minimum', [1, 1, 'Högre är bättre', { answers: 1 }], 'Uppnått'],
  ])('%s', (_, given, expected) => {
    expect(targetStatus(...given)).toEqual(value(expected));
  });

  it.each([-0.1, 1.1, 90])('refuses %p as limit for partly met', (partlyLimit) => {
    expect(targetStatus(1, 1, 'Högre är bättre', { partlyLimit })).toEqual(error('#NUM!', 'partlyLimit'));
  });

  const rank: Readonly<Record<string, number>> = { 'Ej uppnått': 0, 'Delvis uppnått': 1, Uppnått: 2 };
  const rankOf = (outcome: number, target: number, direction: Direction) => {
    const status = targetStatus(outcome, target, direction, partly);
    return status.kind === 'value' ? rank[status.value] : undefined;
  };
  const amount = fc.double({ min: 0.01, max: 1000, noNaN: true });

  it.each<Direction>(['Högre är bättre', 'Ska öka'])(
    'never gets worse when the outcome rises and %s',
    (direction) => {
      fc.assert(
        fc.property(amount, amount, amount, (a, b, target) => {
          const worse = rankOf(Math.min(a, b), target, direction);
          expect(worse).toBeLessThanOrEqual(rankOf(Math.max(a, b), target, direction) ?? -1);
        }),
      );
    },
  );

  it.each<Direction>(['Lägre är bättre', 'Ska minska'])(
    'never gets better when the outcome rises and %s',
    (direction) => {
      fc.assert(
        fc.property(amount, amount, amount, (a, b, target) => {
          const better = rankOf(Math.min(a, b), target, direction);
          expect(better).toBeGreaterThanOrEqual(rankOf(Math.max(a, b), target, direction) ?? 9);
        }),
      );
    },
  );
});

describe('a stage goal', () => {
  it.each<[string, Parameters<typeof stageGoal>, object]>([
    ['lies on the straight line', [2022, 60, 2030, 80, 2026], value(70)],
    ['is the start value in the first year', [2022, 60, 2030, 80, 2022], value(60)],
    ['is the target in the last year', [2022, 60, 2030, 80, 2030], value(80)],
    ['may fall', [2020, 10, 2024, 2, 2021], value(8)],
    ['is the target where both years are one', [2022, 60, 2022, 80, 2022], value(80)],
    ['is a number error before the first year', [2022, 60, 2030, 80, 2021], error('#NUM!', 'year')],
    ['is a number error after the last year', [2022, 60, 2030, 80, 2031], error('#NUM!', 'year')],
    ['is a number error when the years are turned', [2030, 60, 2022, 80, 2026], error('#NUM!', 'year')],
    ['is blank without a start value', [2022, undefined, 2030, 80, 2026], blank],
    ['is blank without a year', [2022, 60, 2030, 80, ''], blank],
    ['refuses words', [2022, 60, 2030, 'hög', 2026], error('#VALUE!', 'targetValue')],
  ])('%s', (_, given, expected) => {
    expect(stageGoal(...given)).toEqual(expected);
  });
});

describe('the trend', () => {
  it.each<[Parameters<typeof trend>, string]>([
    [[5, 4], 'Förbättrad'],
    [[4, 5], 'Försämrad'],
    [[4, 4], 'Oförändrad'],
    [[5, 4, 'Lägre är bättre'], 'Försämrad'],
    [[4, 5, 'Lägre är bättre'], 'Förbättrad'],
    [[5, 4, 'Ska öka'], 'Förbättrad'],
    [[5, 4, 'Ska minska'], 'Försämrad'],
    [[5, 4, 'Ingen'], 'Ökad'],
    [[4, 5, 'Ingen'], 'Minskad'],
    [[4, 4, 'Ingen'], 'Oförändrad'],
    [[5, 4, 'Inom intervall'], 'Ökad'],
    [[4, 5, 'Inom intervall'], 'Minskad'],
    [[0.82, 0.8, 'Högre är bättre', 0.02], 'Oförändrad'],
    [[0.78, 0.8, 'Högre är bättre', 0.02], 'Oförändrad'],
    [[0.83, 0.8, 'Högre är bättre', 0.02], 'Förbättrad'],
    [[0.1 + 0.2, 0.3], 'Oförändrad'],
    [[5, 4, 'Ingen', ' '], 'Ökad'],
    [[undefined, 4], 'Kan ej bedömas'],
    [[4, undefined], 'Kan ej bedömas'],
    [['För få svar', 4], 'Kan ej bedömas'],
    [[4, 'Ej uppföljt'], 'Kan ej bedömas'],
  ])('of %p is %s', (given, expected) => {
    expect(trend(...given)).toEqual(value(expected));
  });

  it('refuses a tolerance below 0 or in words', () => {
    expect(trend(1, 2, 'Ingen', -1)).toEqual(error('#NUM!', 'tolerance'));
    expect(trend(1, 2, 'Ingen', 'lite')).toEqual(error('#VALUE!', 'tolerance'));
  });

  it('turns round when the outcomes change places', () => {
    const turned: Readonly<Record<string, string>> = {
      Förbättrad: 'Försämrad',
      Försämrad: 'Förbättrad',
      Ökad: 'Minskad',
      Minskad: 'Ökad',
      Oförändrad: 'Oförändrad',
    };
    fc.assert(
      fc.property(
        fc.float({ noNaN: true }),
        fc.float({ noNaN: true }),
        fc.constantFrom(...directions),
        (a, b, direction) => {
          fc.pre(Number.isFinite(a) && Number.isFinite(b));
          const [there, back] = [trend(a, b, direction), trend(b, a, direction)];
          expect(there.kind === 'value' && turned[there.value]).toBe(back.kind === 'value' && back.value);
        },
      ),
    );
  });
});

describe('an interval', () => {
  it.each([
    ['90–100 %', 0.9, 1],
    ['90-100%', 0.9, 1],
    ['90 − 100 procent', 0.9, 1],
    ['90 % – 100 %', 0.9, 1],
    ['90 till 100', 90, 100],
    ['90 Till 100 PROCENT', 0.9, 1],
    ['0,5–1,5', 0.5, 1.5],
    ['0.5–1.5', 0.5, 1.5],
    ['−5–5', -5, 5],
    ['-5 till -1', -5, -1],
    ['1 000–2 000', 1000, 2000],
    ['1\u00A0000 – 2\u00A0000', 1000, 2000],
    ['100–90', 90, 100],
  ])('%p reads as %p to %p', (text, lowest, highest) => {
    expect(parseInterval(text)).toEqual({ lowest, highest });
  });

  it.each(['', '90', 'hög', '90–', '–100', '90–100–110', '90 eller 100', '1,5,0–2'])('%p is none', (text) => {
    expect(parseInterval(text)).toBeUndefined();
  });

  it('of an indicator in percent needs no percent sign', () => {
    expect(parseInterval('90–100', 'procent')).toEqual({ lowest: 0.9, highest: 1 });
    expect(parseInterval('0,9–1', 'procent')).toEqual({ lowest: 0.9, highest: 1 });
    expect(parseInterval('90–100', 'antal')).toEqual({ lowest: 90, highest: 100 });
  });
});

describe('the share of answers', () => {
  it.each<[string, Parameters<typeof shareOfAnswers>, object]>([
    ['counts the positive among the given', [['Ja', 'Nej', 'Ja', 'Ja'], ['Ja']], value(0.75)],
    ['leaves blanks out', [['Ja', '', null, undefined, ' ', 'Nej'], ['Ja']], value(0.5)],
    ['matches whatever case and spaces', [[' ja', 'JA ', 'nej'], ['Ja']], value(2 / 3)],
    [
      'takes several positive answers',
      [
        ['Mycket bra', 'Bra', 'Dåligt'],
        ['Bra', 'Mycket bra', ''],
      ],
      value(2 / 3),
    ],
    ['matches numbers with numbers as text', [[4, '4', 3], [4]], value(2 / 3)],
    ['counts 0 as an answer', [[0, 1], [1]], value(0.5)],
    ['counts logical values', [[true, false], [true]], value(0.5)],
    ['is 0 when none is positive', [['Nej'], ['Ja']], value(0)],
    ['is withheld below the minimum', [['Ja', 'Nej'], ['Ja'], 3], value('För få svar')],
    ['is shown at the minimum', [['Ja', 'Nej'], ['Ja'], 2], value(0.5)],
    ['is blank with no answer', [['', null], ['Ja'], 3], blank],
    ['refuses an empty list of positive answers', [['Ja'], ['']], error('#VALUE!', 'positives')],
  ])('%s', (_, given, expected) => {
    expect(shareOfAnswers(...given)).toEqual(expected);
  });
});

describe('a direction', () => {
  it('is found by its name whatever case and spaces', () => {
    expect(directionNamed(' högre  är Bättre')).toBe('Högre är bättre');
    expect(directionNamed('ingen')).toBe('Ingen');
    expect(directionNamed('uppåt')).toBeUndefined();
  });
});
