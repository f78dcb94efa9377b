import type { Risk } from '../../src/domain/registers';
import { levelChange } from '../../src/domain/risk/levelChange';
import { levelOrigin } from '../../src/domain/risk/levelOrigin';
import { riskScale } from '../../src/domain/risk/scale';

const rules = { settings: { scale: 4 }, bands: [], overrides: [] };
const scale = riskScale(rules, 2025);
const blank = { likelihood: undefined, consequence: undefined, statedLevel: undefined };

describe('how a level came about', () => {
  it('is the product of the factors', () => {
    expect(levelOrigin({ ...blank, likelihood: 3, consequence: 3 }, scale)).toEqual({
      kind: 'computed',
      level: 9,
      likelihood: 3,
      consequence: 3,
      isOverride: false,
      contradicted: undefined,
    });
  });

  it('is the table Riskmatris where that says something else', () => {
    const override = { validFrom: undefined, likelihood: 1, consequence: 4, level: 8 };
    const overridden = riskScale({ ...rules, overrides: [override] }, 2025);
    const origin = levelOrigin({ ...blank, likelihood: 1, consequence: 4 }, overridden);
    expect(origin).toMatchObject({ kind: 'computed', level: 8, isOverride: true });
  });

  it('names a stated level that the factors contradict', () => {
    const origin = levelOrigin({ likelihood: 3, consequence: 3, statedLevel: 12 }, scale);
    expect(origin).toMatchObject({ kind: 'computed', level: 9, contradicted: 12 });
    expect(levelOrigin({ likelihood: 3, consequence: 3, statedLevel: 9 }, scale)).toMatchObject({
      contradicted: undefined,
    });
  });

  it('is a stated level, with the factors that would fit it', () => {
    expect(levelOrigin({ ...blank, statedLevel: 8 }, scale)).toEqual({
      kind: 'stated',
      level: 8,
      fitting: [
        { likelihood: 2, consequence: 4 },
        { likelihood: 4, consequence: 2 },
      ],
    });
    expect(levelOrigin({ ...blank, statedLevel: 7 }, scale)).toMatchObject({ kind: 'stated', fitting: [] });
  });

  it.each([
    [{ ...blank, likelihood: 3 }, 'consequence'],
    [{ ...blank, consequence: 3, statedLevel: 9 }, 'likelihood'],
    [blank, undefined],
  ])('is missing, and says which factor is (%#)', (risk, lacks) => {
    expect(levelOrigin(risk, scale)).toEqual({ kind: 'missing', lacks });
  });

  it('is kept when it is a word, and told when it is off the scale', () => {
    expect(levelOrigin({ ...blank, statedLevel: 'Hög' }, scale)).toEqual({ kind: 'word', word: 'Hög' });
    expect(levelOrigin({ ...blank, likelihood: 5, consequence: 1 }, scale)).toMatchObject({
      kind: 'invalid',
      field: 'likelihood',
    });
  });
});

const risk = (nr: string, year: number, likelihood: number, consequence: number): Risk => ({
  nr,
  year,
  group: '',
  area: '',
  title: '',
  description: '',
  likelihood,
  consequence,
  statedLevel: undefined,
  level: undefined,
  band: '',
  unit: '',
  owner: '',
  closingReason: '',
  continues: undefined,
  comment: '',
});

describe('what has become of a level', () => {
  const now = risk('R4', 2025, 3, 3);

  it.each([
    [4, 'lowered'],
    [3, 'unchanged'],
    [2, 'raised'],
  ])('is told against the row of last year with the same number (likelihood then %d)', (then, direction) => {
    const change = levelChange(now, { ...rules, risks: [risk('r4', 2024, then, 3), now] });
    expect(change).toMatchObject({ direction, before: { year: 2024, level: 3 * then } });
  });

  it('is told against the row that the risk says it continues', () => {
    const renumbered = { ...now, continues: { year: 2022, nr: 'R1' } };
    const risks = [risk('R1', 2022, 4, 4), risk('R4', 2024, 1, 1), renumbered];
    expect(levelChange(renumbered, { ...rules, risks })?.before).toMatchObject({ year: 2022, level: 16 });
  });

  it('judges each year by its own rules', () => {
    const override = { validFrom: 2025, likelihood: 3, consequence: 3, level: 12 };
    const risks = [risk('R4', 2024, 3, 3), now];
    expect(levelChange(now, { ...rules, overrides: [override], risks })).toMatchObject({
      direction: 'raised',
      before: { level: 9 },
    });
  });

  it('is not told where there is nothing to compare', () => {
    const unjudged = { ...risk('R4', 2024, 1, 1), likelihood: undefined };
    expect(levelChange(now, { ...rules, risks: [now] })).toBeUndefined();
    expect(levelChange(now, { ...rules, risks: [unjudged, now] })).toBeUndefined();
  });
});
