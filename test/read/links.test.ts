import { changedLinks, splitLinks } from '../../src/read/cells/links';

test.each([
  ['', ['R4'], [], 'R4'],
  ['R1', ['R4'], [], 'R1, R4'],
  ['R1; R3', ['R4'], ['r1'], 'R3, R4'],
  ['R1 och R3', [], ['R3'], 'R1'],
  ['R44', ['R4'], [], 'R44, R4'],
  ['r4', ['R4'], [], 'r4'],
  ['R4', [], ['R4'], ''],
])('%p with %j and without %j is %p', (written, add, remove, expected) => {
  expect(changedLinks(written, { add, remove })).toBe(expected);
});

test('links may stand one a line', () => {
  expect(splitLinks('R1\nR3, R5')).toEqual(['R1', 'R3', 'R5']);
});
