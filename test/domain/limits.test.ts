import fc from '../property';
import { gapsBetweenLimits } from '../../src/domain/indicator/limits';

describe('limits in words', () => {
  it.each([
    ['100 % är grönt, 91–99 gult och 90 eller lägre rött', [{ above: 90, below: 91 }]],
    ['91-99 / 90 eller lägre', [{ above: 90, below: 91 }]],
    ['91 till 99 procent, 90 procent eller lägre', [{ above: 90, below: 91 }]],
    ['högst 79,9 % är rött, minst 80 % är grönt', [{ above: 79.9, below: 80 }]],
    [
      '0–49, 50–74 och 75–100',
      [
        { above: 49, below: 50 },
        { above: 74, below: 75 },
      ],
    ],
    ['50 % eller mer, 49 % eller färre', [{ above: 49, below: 50 }]],
  ])('leave a gap: %s', (text, gaps) => {
    expect(gapsBetweenLimits(text)).toEqual(gaps);
  });

  it.each([
    '90–100 % är grönt, 80–90 % gult och 80 % eller lägre rött',
    '91–99 är bra',
    'Ungdomar 13–20 år, högst 3 månader i kö',
    'Mättes 2019–2020, och 2023 eller mer sällan',
    '80–100 är grönt och 60–79 gult, men allt 79 till 80 är också gult',
    '',
  ])('leave none: %s', (text) => {
    expect(gapsBetweenLimits(text)).toEqual([]);
  });

  it('are not looked for in running text of any length', () => {
    expect(gapsBetweenLimits(`91–99 och 90 eller lägre ${'ord '.repeat(1000)}`)).toEqual([]);
  });

  const ends = fc
    .uniqueArray(fc.integer({ min: 2, max: 98 }), { minLength: 2, maxLength: 2 })
    .map((two) => two.toSorted((a, b) => a - b));

  it('leave a gap exactly where one begins above the end of the other', () => {
    fc.assert(
      fc.property(
        ends,
        fc.constantFrom(0, 1),
        fc.constantFrom('–', '-', ' till ', ' – '),
        (two, step, dash) => {
          const [low = 0, high = 0] = two;
          const text = `${low + step}${dash}${high} är gult, ${low} eller lägre är rött`;
          expect(gapsBetweenLimits(text)).toEqual(step === 0 ? [] : [{ above: low, below: low + 1 }]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
