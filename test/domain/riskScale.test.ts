import { defaultBands } from '../../src/domain/risk/bands';
import { matrixOf, rankedBand, riskScale } from '../../src/domain/risk/scale';

const rules = { settings: { scale: 4 }, bands: defaultBands, overrides: [] };
const severe = { validFrom: 2025, likelihood: 1, consequence: 4, level: 8 };

function levels(scale: ReturnType<typeof riskScale>): readonly (readonly number[])[] {
  return matrixOf(scale, (_likelihood, _consequence, level) => level);
}

test('the matrix has the highest likelihood on top and the lowest consequence first', () => {
  expect(levels(riskScale(rules, 2025))).toEqual([
    [4, 8, 12, 16],
    [3, 6, 9, 12],
    [2, 4, 6, 8],
    [1, 2, 3, 4],
  ]);
});

test.each([3, 5])('a scale of %d has as many steps in both directions', (highest) => {
  const matrix = levels(riskScale({ ...rules, settings: { scale: highest } }, 2025));
  expect(matrix.map((row) => row.length)).toEqual(new Array(highest).fill(highest));
  expect(matrix[0]?.at(-1)).toBe(highest * highest);
});

test('an override holds in the matrix from its year on', () => {
  const overridden = { ...rules, overrides: [severe] };
  expect(levels(riskScale(overridden, 2024)).at(-1)).toEqual([1, 2, 3, 4]);
  expect(levels(riskScale(overridden, 2025)).at(-1)).toEqual([1, 2, 3, 8]);
});

test('a band is known by its rank, in whatever order the workbook has the bands', () => {
  const scale = riskScale({ ...rules, bands: [...defaultBands].reverse() }, 2025);
  expect(rankedBand(9, scale)).toMatchObject({ band: { name: 'Hög' }, rank: 3, ranks: 4 });
});

test('a level between two bands has none', () => {
  expect(rankedBand(7, riskScale(rules, 2025))).toBeUndefined();
});
