import fc from '../property';
import { readFactor, readStatedLevel } from '../../src/domain/risk/factor';
import {
  computedLevel,
  noOverrides,
  overridesInForce,
  riskLevel,
  type LevelBasis,
} from '../../src/domain/risk/level';
import type { LevelOverride, Read } from '../../src/domain/registers';

/** The level of factors as they are written in cells. */
function levelOf(likelihood: unknown, consequence: unknown, stated?: unknown, scale = 4) {
  type Cell = Parameters<typeof readFactor>[0];
  const basis: LevelBasis = {
    likelihood: readFactor(likelihood as Cell),
    consequence: readFactor(consequence as Cell),
    statedLevel: readStatedLevel(stated as Cell),
  };
  return computedLevel(riskLevel(basis, scale, noOverrides));
}

const num = (field: string) => ({ kind: 'error', code: '#NUM!', argument: field });
const wrong = (field: string) => ({ kind: 'error', code: '#VALUE!', argument: field });
const blank = { kind: 'blank' };
const level = (value: number) => ({ kind: 'value', value });

describe('the risk level', () => {
  it.each([
    [1, 1, 1],
    [1, 2, 2],
    [1, 3, 3],
    [1, 4, 4],
    [2, 1, 2],
    [2, 2, 4],
    [2, 3, 6],
    [2, 4, 8],
    [3, 1, 3],
    [3, 2, 6],
    [3, 3, 9],
    [3, 4, 12],
    [4, 1, 4],
    [4, 2, 8],
    [4, 3, 12],
    [4, 4, 16],
  ])('of likelihood %i and consequence %i is %i', (likelihood, consequence, product) => {
    expect(levelOf(likelihood, consequence)).toEqual(level(product));
  });

  it.each([
    ['is the stated level when both factors are blank', '', '', 9, level(9)],
    ['counts null, nothing and spaces as blank', null, '  \u00A0', 8, level(8)],
    ['is blank when likelihood is blank', '', 3, undefined, blank],
    ['is blank when consequence is blank', 3, '', undefined, blank],
    ['is blank when one factor is blank, even with a stated level', 3, undefined, 9, blank],
    ['is blank when there is nothing', '', '', '', blank],
    ['lets factors win over a stated level', 2, 3, 9, level(6)],
    ['lets factors win over a stated level that is wrong', 2, 3, 99, level(6)],
    ['ignores a stated level that is wrong beside one factor', 2, '', 99, blank],
    ['refuses a likelihood of 0', 0, 3, undefined, num('likelihood')],
    ['refuses a consequence of 5', 3, 5, undefined, num('consequence')],
    ['refuses a negative factor', -1, 3, undefined, num('likelihood')],
    ['refuses a factor that is not whole', 2.5, 3, undefined, num('likelihood')],
    ['refuses a wrong factor while the other is blank', 5, '', undefined, num('likelihood')],
    ['refuses words without a number', 'Möjlig', 3, undefined, wrong('likelihood')],
    ['refuses a logical value', true, 3, undefined, wrong('likelihood')],
    ['refuses a logical consequence', 3, false, undefined, wrong('consequence')],
    ['reads a number stored as text', '3', ' 3 ', undefined, level(9)],
    ['reads a label', '3 – Möjlig', '2 - Kännbar', undefined, level(6)],
    ['refuses a stated level of 0', '', '', 0, num('statedLevel')],
    ['refuses a stated level over the square of the scale', '', '', 17, num('statedLevel')],
    ['refuses a stated level that is not whole', '', '', 2.5, num('statedLevel')],
    ['takes a stated level that no factors give', '', '', 7, level(7)],
    ['takes the highest stated level', '', '', 16, level(16)],
    ['reads a stated level with its word', '', '', 'Risiknivå 9', level(9)],
    ['is blank for a stated level in words', '', '', 'Hög', blank],
    ['refuses a stated logical value', '', '', true, wrong('statedLevel')],
  ])('%s', (_, likelihood, consequence, stated, expected) => {
    expect(levelOf(likelihood, consequence, stated)).toEqual(expected);
  });

  it('keeps a level in words', () => {
    const basis = { likelihood: undefined, consequence: undefined, statedLevel: 'Hög' };
    expect(riskLevel(basis, 4, noOverrides)).toEqual({ kind: 'word', word: 'Hög' });
  });

  it('says whether it was computed or stated', () => {
    const blankFactors = { likelihood: undefined, consequence: undefined };
    expect(riskLevel({ ...blankFactors, statedLevel: 9 }, 4, noOverrides)).toEqual({
      kind: 'stated',
      level: 9,
    });
    expect(riskLevel({ likelihood: 3, consequence: 3, statedLevel: 9 }, 4, noOverrides)).toEqual({
      kind: 'computed',
      level: 9,
    });
  });

  it('follows the scale', () => {
    expect(levelOf(5, 5, undefined, 5)).toEqual(level(25));
    expect(levelOf('', '', 25, 5)).toEqual(level(25));
    expect(levelOf(4, 1, undefined, 3)).toEqual(num('likelihood'));
    expect(levelOf('', '', 10, 3)).toEqual(num('statedLevel'));
  });

  it('never falls when a factor rises', () => {
    const factor = fc.integer({ min: 1, max: 10 });
    fc.assert(
      fc.property(factor, factor, factor, (a, b, consequence) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((likelihood) =>
          riskLevel({ likelihood, consequence, statedLevel: undefined }, 10, noOverrides),
        );
        const levels = [low, high].map((each) => (each?.kind === 'computed' ? each.level : NaN));
        expect(levels[0]).toBeLessThanOrEqual(levels[1] ?? NaN);
      }),
    );
  });
});

describe('overrides', () => {
  const row = (
    validFrom: Read<number>,
    likelihood: Read<number>,
    consequence: Read<number>,
    level: Read<number>,
  ): LevelOverride => ({
    validFrom,
    likelihood,
    consequence,
    level,
  });
  const rows = [row(2025, 1, 4, 8), row(2027, 1, 4, 12), row(2027, 2, 4, 16)];
  const inYear = (year: number | undefined, likelihood: number, consequence: number) =>
    computedLevel(
      riskLevel({ likelihood, consequence, statedLevel: undefined }, 4, overridesInForce(rows, year)),
    );

  it.each([
    [2024, 1, 4, 4],
    [2025, 1, 4, 8],
    [2026, 1, 4, 8],
    [2026, 2, 4, 8],
    [2027, 1, 4, 12],
    [2027, 2, 4, 16],
    [2030, 2, 4, 16],
    [2030, 4, 1, 4],
    [undefined, 1, 4, 12],
  ])('in %p give %i and %i level %i', (year, likelihood, consequence, expected) => {
    expect(inYear(year, likelihood, consequence)).toEqual(level(expected));
  });

  it('without a year hold from always', () => {
    expect(overridesInForce([row(undefined, 1, 4, 8)], 1999).get('1:4')).toBe(8);
  });

  it('that cannot be read do not hold, and the first of two holds', () => {
    const unread = { unreadable: 'åtta' };
    const found = overridesInForce(
      [
        row(2025, 1, 4, unread),
        row(2025, unread, 4, 8),
        row(2025, 2, 2, 6),
        row(2025, 2, 2, 8),
        row(unread, 3, 3, 1),
      ],
      2025,
    );
    expect([...found]).toEqual([['2:2', 6]]);
  });
});

describe('a written factor', () => {
  it.each([
    ['3', 3],
    ['３', 3],
    ['\u200B3', 3],
    ['3 – Möjlig', 3],
    ['3. Möjlig', 3],
    ['Möjlig (3)', 3],
    ['3 – Möjlig (1–4)', 3],
    ['-1', -1],
    ['−1', -1],
    ['2,5', 2.5],
    ['2.5', 2.5],
  ])('%p counts as %p', (written, number) => {
    expect(readFactor(written)).toBe(number);
  });

  it.each(['Möjlig', '2–3', '2/4', '2025-01-03', 'mellan 2 och 3', '#N/A'])(
    '%p is kept as unreadable',
    (written) => {
      expect(readFactor(written)).toEqual({ unreadable: written });
    },
  );
});
