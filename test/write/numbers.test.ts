import fc from '../property';
import { attainment } from '../../src/domain/indicator/attainment';
import {
  cellFormat,
  decimalsBeside,
  decimalsToTell,
  gapInWords,
  inWords,
} from '../../src/write/annex/numbers';

const spaced = (text: string): string => text.replaceAll('\u00A0', ' ');

it.each([
  [0.77, 'procent', 0, '77 %'],
  [0.775, 'procent', 1, '77,5 %'],
  [1234, 'antal', 0, '1 234'],
  [1, 'dagar', 0, '1 dag'],
  [12.5, 'dagar', 1, '12,5 dagar'],
  [3, '', 0, '3'],
] as const)('%d in %s is written %s', (value, unit, decimals, text) => {
  expect(spaced(inWords(value, unit, decimals))).toBe(text);
});

it.each([
  [-0.08, 'procent', '8 procentenheter'],
  [0.01, 'procent', '1 procentenhet'],
  [-1, 'dagar', '1 dag'],
  [3, 'antal', '3'],
] as const)('the gap %d in %s is %s', (gap, unit, text) => {
  expect(spaced(gapInWords(gap, unit, 0))).toBe(text);
});

it.each([
  [0.77, 0.85, 'procent', 0],
  [0.29, 0.57, 'procent', 0],
  [0.775, 0.85, 'procent', 1],
  [0.9967, 1, 'procent', 1],
  [0.9997, 1, 'procent', 2],
  [12, 12.04, 'dagar', 2],
  [12, 12, 'dagar', 0],
  [0.449, 0.35, 'antal', 2],
  [12.34, undefined, 'antal', 1],
] as const)('%d beside the target %d in %s takes %d decimals', (value, target, unit, decimals) => {
  expect(decimalsToTell(value, target, unit)).toBe(decimals);
});

it('cells have the format of their unit', () => {
  expect([
    cellFormat('procent', 0),
    cellFormat('procent', 1),
    cellFormat('antal', 0),
    cellFormat('dagar', 2),
  ]).toEqual(['0 %', '0.0 %', '#,##0', '#,##0.00']);
});

const unit = fc.constantFrom('procent' as const, 'antal' as const, 'dagar' as const, '' as const);
const amount = fc.integer({ min: 0, max: 2_000 }).map((number) => number / 1_000);
const hair = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.constantFrom(-1, 1))
  .map(([places, side]) => side * 10 ** -places);

it('a miss is never written as its target, nor a gap as none', () => {
  fc.assert(
    fc.property(amount, hair, unit, (target, beside, given) => {
      const outcome = target + beside;
      const decimals = decimalsToTell(outcome, target, given);
      expect(inWords(outcome, given, decimals)).not.toBe(inWords(target, given, decimals));
      expect(gapInWords(beside, given, decimals)).toMatch(/[1-9]/u);
    }),
    { numRuns: 1_000 },
  );
});

it('an outcome outside an interval is never written as one of its limits', () => {
  const limits = fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(limits, hair, fc.boolean(), (ends, beside, isLowest) => {
      const limit = (isLowest ? Math.min(...ends) : Math.max(...ends)) / 100;
      const outcome = limit + beside;
      const interval = `${Math.min(...ends)}–${Math.max(...ends)} %`;
      const decimals = decimalsBeside(outcome, interval, 'procent');
      expect(inWords(outcome, 'procent', decimals)).not.toBe(inWords(limit, 'procent', decimals));
    }),
  );
  expect(spaced(inWords(1.0004, 'procent', decimalsBeside(1.0004, '90–100 %', 'procent')))).toBe('100,04 %');
});

it('a share of the target below 1 is never written as 100 %', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000 }), fc.integer({ min: 1, max: 7 }), (target, places) => {
      const reached = attainment(target * (1 - 10 ** -places), target);
      const share = reached.kind === 'value' ? reached.value : 1;
      expect(spaced(inWords(share, 'procent', decimalsToTell(share, 1, 'procent')))).not.toMatch(
        /^100(?:,0*)? %$/u,
      );
    }),
    { numRuns: 500 },
  );
});
