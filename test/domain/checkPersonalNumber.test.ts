/** All numbers here are made from a random day and serial; none is taken from anyone. */
import fc from '../property';
import { personalNumbers, withoutPersonalNumbers } from '../../src/domain/check/personalNumber';

/** The digit that makes the sum of Luhn end in 0. */
function controlDigit(nine: string): number {
  const sum = Array.from(nine, Number)
    .map((digit, index) => (index % 2 === 0 ? digit * 2 : digit))
    .reduce((total, weighed) => total + (weighed > 9 ? weighed - 9 : weighed), 0);
  return (10 - (sum % 10)) % 10;
}

const day = fc.date({ min: new Date('1880-01-01'), max: new Date('2029-12-31'), noInvalidDate: true });
const serial = fc.integer({ min: 0, max: 999 }).map((number) => String(number).padStart(3, '0'));
const marks = ['', '-', '+', '\u2212', ' '] as const;

/** A day of a person, of which a samordningsnummer raises the day by 60; with and without its century. */
const written = fc
  .record({
    day,
    serial,
    offset: fc.constantFrom(0, 60),
    mark: fc.constantFrom(...marks),
    hasCentury: fc.boolean(),
  })
  .map(({ day: born, serial: three, offset, mark, hasCentury }) => {
    const [year = '', month = '', date = ''] = born.toISOString().slice(0, 10).split('-');
    const six = `${year.slice(2)}${month}${String(Number(date) + offset).padStart(2, '0')}`;
    const four = `${three}${controlDigit(six + three)}`;
    const century = hasCentury ? year.slice(0, 2) : '';
    return { text: `${century}${six}${mark}${four}`, century, isCertain: hasCentury || mark !== '' };
  });

const around = fc.constantFrom(['', ''], ['Hen (', ').'], ['pnr ', ', 3 av 4'], ['2024: ', '\n'], ['x', 'y']);

describe('a personnummer or samordningsnummer', () => {
  it('is found in every spelling and place, and shows nothing beyond its century', () => {
    fc.assert(
      fc.property(written, around, ({ text, century, isCertain }, [before = '', after = '']) => {
        const found = personalNumbers(before + text + after);
        return (
          found.length === 1 &&
          found[0]?.masked === `${century}******-****` &&
          found[0].isCertain === isCertain
        );
      }),
      { numRuns: 100_000 },
    );
  });

  it('is masked in running text, which stays as it is around it', () => {
    fc.assert(
      fc.property(written, around, ({ text, century }, [before = '', after = '']) => {
        expect(withoutPersonalNumbers(`${before}${text}${after}`)).toBe(
          `${before}${century}******-****${after}`,
        );
      }),
    );
  });

  it('is found beside others', () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 5 }), (numbers) => {
        expect(personalNumbers(numbers.map(({ text }) => text).join('; '))).toHaveLength(numbers.length);
      }),
    );
  });

  it('is none with another control digit', () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 1, max: 9 }), ({ text }, shift) => {
        const last = (Number(text.at(-1)) + shift) % 10;
        expect(personalNumbers(`${text.slice(0, -1)}${last}`)).toEqual([]);
      }),
    );
  });

  it('is none inside a longer number', () => {
    fc.assert(
      fc.property(written, fc.nat(9), ({ text }, digit) => {
        expect(personalNumbers(`${text}${digit}`)).toEqual([]);
      }),
    );
  });
});

/** With the control digit that fits. */
const numberOf = (nine: string): string => `${nine.slice(0, 6)}-${nine.slice(6)}${controlDigit(nine)}`;

describe('the day of a number', () => {
  it.each([
    ['850709980', true],
    ['850769980', true],
    ['851301123', false],
    ['850001123', false],
    ['850732123', false],
    ['850700123', false],
    ['850760123', false],
    ['850792123', false],
    ['850431123', false],
    ['850229123', false],
    ['840229123', true],
    ['840289123', true],
    ['000229123', true],
  ])('%s', (nine, isDay) => {
    expect(personalNumbers(numberOf(nine))).toHaveLength(isDay ? 1 : 0);
  });

  it('knows the leap years of its century', () => {
    expect(personalNumbers(`19${numberOf('000229123')}`)).toEqual([]);
    expect(personalNumbers(`20${numberOf('000229123')}`)).toHaveLength(1);
  });

  it.each(['16', '17', '21', '99'])('is in no century %s', (century) => {
    expect(personalNumbers(`${century}${numberOf('850709980')}`)).toEqual([]);
  });
});

it.each(['–', '‑', '‐', '\u00A0'])('a sign that text programs write for a mark is one: %j', (mark) => {
  expect(personalNumbers(numberOf('850709980').replace('-', mark))).toHaveLength(1);
});

it.each(['--', '  ', '/', '. '])('two marks or another sign part two numbers: %j', (mark) => {
  expect(personalNumbers(numberOf('850709980').replace('-', mark))).toEqual([]);
});

describe('what is no personal number', () => {
  const digits = (count: number) =>
    fc.integer({ min: 0, max: 10 ** count - 1 }).map((number) => String(number).padStart(count, '0'));
  const parts = (...counts: readonly number[]) => fc.tuple(...counts.map(digits));

  /** A third digit from 2 up, and a control digit that is right. */
  const organisation = fc
    .tuple(digits(2), fc.integer({ min: 20, max: 99 }), digits(5))
    .map(([first, month, rest]) => numberOf(`${first}${month}${rest}`));
  const others: readonly (readonly [string, fc.Arbitrary<string>])[] = [
    ['a mobile phone number', parts(1, 3, 2, 2).map(([a, b, c, d]) => `07${a}-${b} ${c} ${d}`)],
    ['a phone number of a town', parts(3, 2, 2).map(([a, b, c]) => `08-${a} ${b} ${c}`)],
    ['a phone number of a smaller town', parts(2, 2, 2).map(([a, b, c]) => `0171-${a} ${b} ${c}`)],
    ['a phone number from abroad', parts(2, 3, 2, 2).map(([a, b, c, d]) => `+46 ${a} ${b} ${c} ${d}`)],
    ['an organisation number', organisation],
    ['an organisation number with its century', organisation.map((number) => `16${number}`)],
    ['a case number', parts(3).map(([number]) => `SN 2024/${number}`)],
    ['a long case number', parts(5).map(([number]) => `SN 2024-${number}`)],
  ];

  it.each(others)('%s, but for one in a thousand', (_, arbitrary) => {
    const sample = fc.sample(arbitrary, { numRuns: 10_000, seed: 1 });
    expect(sample.filter((text) => personalNumbers(text).length > 0).length).toBeLessThanOrEqual(10);
  });
});

it('hostile texts take linear time', () => {
  const long = 200_000;
  for (const text of ['1'.repeat(long), '12345 '.repeat(long), '850709-'.repeat(long), ' '.repeat(long)]) {
    expect(personalNumbers(text)).toEqual([]);
  }
});
