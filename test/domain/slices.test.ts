import { mapInSlices, whole, type Slices } from '../../src/domain/slices';

const doubled = (count: number): Slices<number[]> =>
  mapInSlices(
    Array.from({ length: count }, (_, at) => at),
    (item, at) => item + at,
  );

it('work in slices comes to the same whole', () => {
  expect(whole(doubled(100))).toEqual(Array.from({ length: 100 }, (_, at) => 2 * at));
  expect(whole(doubled(0))).toEqual([]);
});

it('a long list pauses again and again, in proportion to its length', () => {
  const pauses = (count: number): number => [...doubled(count)].length;
  expect(pauses(10)).toBeGreaterThan(0);
  expect(pauses(6_400)).toBeGreaterThan(100);
  expect(pauses(12_800)).toBe(2 * pauses(6_400));
});
