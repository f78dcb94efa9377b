import { levelLook, matrixLook } from '../../src/actions/levelLooks';
import type { Band } from '../../src/domain/registers';
import { riskScale, type RiskScale } from '../../src/domain/risk/scale';

function scaleWith(bands: readonly Band[], scale = 4): RiskScale {
  return riskScale({ settings: { scale }, bands, overrides: [] }, 2025);
}

function band(lowest: number, highest: number, name: string, color = ''): Band {
  return { validFrom: undefined, lowest, highest, name, color, symbol: '' };
}

test('a level has the name and the fill of its band, and a text that can be read on it', () => {
  expect(levelLook(12, scaleWith([]))).toEqual({
    level: 12,
    band: { name: 'Mycket hög', bars: 4, fill: '#8E2330', text: '#FFFFFF' },
  });
  expect(levelLook(2, scaleWith([])).band).toMatchObject({ bars: 1, text: '#242424' });
});

test('a level in no band has no band', () => {
  expect(levelLook(7, scaleWith([]))).toEqual({ level: 7, band: undefined });
});

test('a colour that is none is left to the pane', () => {
  const look = levelLook(1, scaleWith([band(1, 16, 'Alla', 'gul')]));
  expect(look.band).toEqual({ name: 'Alla', bars: 4, fill: undefined, text: undefined });
});

test.each([
  [2, [2, 4]],
  [3, [2, 3, 4]],
  [5, [1, 2, 3, 4, 4]],
])('the highest of %d bands has four bars, and none has more than the next', (count, bars) => {
  const bands = bars.map((_, at) => band(at + 1, at + 1, `Klass ${at + 1}`));
  const looks = bands.map((_, at) => levelLook(at + 1, scaleWith(bands)).band?.bars);
  expect(looks).toEqual(bars);
  expect(looks).toHaveLength(count);
});

test('every cell of the matrix knows its factors, level and band', () => {
  const [highest] = matrixLook(scaleWith([], 3));
  expect(
    highest?.map(({ likelihood, consequence, level, band: mark }) => [
      likelihood,
      consequence,
      level,
      mark?.name,
    ]),
  ).toEqual([
    [3, 1, 3, 'Låg'],
    [3, 2, 6, 'Medel'],
    [3, 3, 9, 'Hög'],
  ]);
});
