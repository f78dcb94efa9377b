import fc from '../property';
import { calling, failure, itIsACustomFunction, itShows, messageOf } from './calling';

const show = calling('RISKNIVA');
const NUM = failure('#NUM!');
const VALUE = failure('#VALUE!');

/** Gäller från · Sannolikhet · Konsekvens · Risknivå */
const overrides = [
  [2020, 1, 4, 8],
  [2020, 3, 3, 12],
  [2024, 1, 4, 6],
];

describe('RISKNIVA', () => {
  itIsACustomFunction('RISKNIVA', [3, 3, 9, 4, overrides, 2024], 2, ['#NUM!', '#VALUE!']);
});

describe('the product', () => {
  const factors = [1, 2, 3, 4];
  const pairs = factors.flatMap((likelihood) => factors.map((consequence) => [likelihood, consequence]));

  it.each(pairs)('of %i and %i', (likelihood = 0, consequence = 0) => {
    expect(show(likelihood, consequence)).toBe(likelihood * consequence);
  });

  itShows('RISKNIVA', [
    ['the scale may be higher', [5, 5, '', 5], 25],
    ['the scale may be lower', [3, 1, '', 2], NUM],
    ['the scale is 4 unless given', [5, 1], NUM],
    ['a blank scale is 4', [4, 4, '', ''], 16],
    ['factors win over a stated level', [2, 2, 9], 4],
    ['factors win over a word', [2, 2, 'Hög'], 4],
    ['factors win over a stated level outside the scale', [2, 2, 99], 4],
    ['factors win over a logical stated level', [2, 2, true], 4],
  ]);
});

describe('a number written as text', () => {
  itShows('RISKNIVA', [
    ['a number stored as text', ['3', '2'], 6],
    ['a label', ['3 – Möjlig', '4 - Allvarlig'], 12],
    ['a label with its number last', ['Möjlig (3)', 2], 6],
    ['spaces around', [' 3 ', '\u00A02\u00A0'], 6],
    ['full-width digits', ['３', 2], 6],
    ['U+2212 is a minus', ['\u22123', 2], NUM],
    ['a hyphen before a number is a minus', ['-3', 2], NUM],
    ['a decimal comma', ['2,5', 2], NUM],
    ['a decimal comma with nothing behind it', ['3,0', 2], 6],
    ['a stated level as text', ['', '', '9'], 9],
    ['a stated level as a label', ['', '', '9 – Hög'], 9],
    ['a stated level as people call it', ['', '', 'Risknivå 9'], 9],
  ]);
});

describe('a stated level', () => {
  itShows('RISKNIVA', [
    ['both factors blank', ['', '', 8], 8],
    ['both factors null, as on the web', [null, null, 8], 8],
    ['both factors left out', [undefined, undefined, 8], 8],
    ['factors of spaces', [' ', '\u00A0', 8], 8],
    ['the lowest', ['', '', 1], 1],
    ['the highest on the scale', ['', '', 16], 16],
    ['one above', ['', '', 17], NUM],
    ['zero', ['', '', 0], NUM],
    ['negative', ['', '', -4], NUM],
    ['not whole', ['', '', 2.5], NUM],
    ['the scale squared is its limit', ['', '', 25, 5], 25],
    ['a level that no product gives', ['', '', 7], 7],
    ['a word', ['', '', 'Hög'], ''],
    ['a logical value', ['', '', true], VALUE],
    ['the other logical value', ['', '', false], VALUE],
    ['nothing at all', ['', '', ''], ''],
    ['no stated level', ['', ''], ''],
  ]);
});

describe('one factor blank', () => {
  itShows('RISKNIVA', [
    ['no likelihood', ['', 3], ''],
    ['no consequence', [3, ''], ''],
    ['no consequence, on the web', [3, null], ''],
    ['even with a stated level', [3, '', 9], ''],
    ['even with a stated level and no likelihood', ['', 3, 9], ''],
    ['even with a logical stated level', [3, '', true], ''],
    ['a wrong factor is wrong all the same', [5, ''], NUM],
    ['a word is wrong all the same', ['', 'Hög'], VALUE],
  ]);
});

describe('blank handed over as 0', () => {
  itShows('RISKNIVA', [
    ['a likelihood of 0 lies outside the scale', [0, 3], NUM],
    ['a consequence of 0 lies outside the scale', [3, 0], NUM],
    ['two bare blank factors are an error, never a level', [0, 0, 9], NUM],
    ['a stated level of 0 does not matter beside factors', [3, 3, 0], 9],
    ['a year of 0 is no year', [1, 4, '', 4, overrides, 0], 6],
    ['a matrix of one blank row', [3, 3, '', 4, [[0, 0, 0, 0]], 2024], 9],
    ['a row of the matrix without level', [3, 3, '', 4, [[2024, 3, 3, 0]], 2024], 9],
    ['a scale of 0 is no scale', [3, 3, '', 0], NUM],
  ]);
});

describe('outside the scale', () => {
  itShows('RISKNIVA', [
    ['likelihood 5', [5, 1], NUM],
    ['consequence 5', [1, 5], NUM],
    ['negative', [-1, 1], NUM],
    ['not whole', [2.5, 2], NUM],
    ['a date', [45000, 2], NUM],
    ['a scale that is not whole', [1, 1, '', 2.5], NUM],
    ['a negative scale', [1, 1, '', -4], NUM],
    ['a scale beyond all sense', [1, 1, '', 1e9], NUM],
  ]);
});

describe('what is no number', () => {
  itShows('RISKNIVA', [
    ['a word for likelihood', ['Hög', 2], VALUE],
    ['a word for consequence', [2, 'Låg'], VALUE],
    ['two numbers in one text', ['2–3', 2], VALUE],
    ['a logical value', [true, 2], VALUE],
    ['a logical consequence', [2, false], VALUE],
    ['a word for the scale', [2, 2, '', 'fyra'], VALUE],
    ['a logical scale', [2, 2, '', true], VALUE],
    ['a word for the year', [2, 2, '', 4, overrides, 'i år'], VALUE],
    ['a matrix of three columns', [2, 2, '', 4, [[2020, 3, 3]], 2024], VALUE],
    ['a word for the matrix', [2, 2, '', 4, 'Riskmatris', 2024], VALUE],
  ]);
});

describe('overrides', () => {
  itShows('RISKNIVA', [
    ['of the year', [1, 4, '', 4, overrides, 2024], 6],
    ['of an earlier block', [1, 4, '', 4, overrides, 2023], 8],
    ['before the first block', [1, 4, '', 4, overrides, 2019], 4],
    ['a later block replaces the whole earlier one', [3, 3, '', 4, overrides, 2024], 9],
    ['a pair without override', [2, 2, '', 4, overrides, 2024], 4],
    ['the newest without a year', [1, 4, '', 4, overrides], 6],
    ['a year as text', [1, 4, '', 4, overrides, '2023'], 8],
    [
      'the first row of a pair holds',
      [
        2,
        2,
        '',
        4,
        [
          [2020, 2, 2, 5],
          [2020, 2, 2, 6],
        ],
        2024,
      ],
      5,
    ],
    ['a row without Gäller från holds from always', [2, 2, '', 4, [['', 2, 2, 5]], 2024], 5],
    [
      'an empty row, on the web',
      [
        2,
        2,
        '',
        4,
        [
          [null, null, null, null],
          [2020, 2, 2, 5],
        ],
        2024,
      ],
      5,
    ],
    [
      'an empty row, on the desktop',
      [
        2,
        2,
        '',
        4,
        [
          [0, 0, 0, 0],
          [2020, 2, 2, 5],
        ],
        2024,
      ],
      5,
    ],
    ['an empty row of empty texts', [2, 2, '', 4, [['', '', '', ' ']], 2024], 4],
    ['a row without likelihood is skipped', [2, 2, '', 4, [[2020, '', 2, 5]], 2024], 4],
    ['a row without consequence is skipped', [2, 2, '', 4, [[2020, 2, null, 5]], 2024], 4],
    ['a row without level is skipped', [2, 2, '', 4, [[2020, 2, 2, '']], 2024], 4],
    ['numbers stored as text', [2, 2, '', 4, [['2020', '2', '2 – Möjlig', '5']], 2024], 5],
    ['a column more does not matter', [2, 2, '', 4, [[2020, 2, 2, 5, 'not']], 2024], 5],
    ['no matrix', [2, 2, '', 4, '', 2024], 4],
    ['they do not touch a stated level', ['', '', 3, 4, [[2020, 3, 1, 9]], 2024], 3],
  ]);
});

describe('the message', () => {
  it('names the argument in Swedish', () => {
    expect(messageOf('RISKNIVA', ['Hög', 2], 'sv')).toBe(
      'Kan inte läsa argumentet ”sannolikhet”. Ett heltal från 1 till skalan, även som ”3 – Möjlig”. Får vara tomt.',
    );
  });

  it('names the argument in English', () => {
    expect(messageOf('RISKNIVA', ['', '', true], 'en')).toBe(
      'Cannot read the argument “stated level”. The level when both factors are blank, a whole number from 1 to scale × scale.',
    );
  });

  it('is none for #NUM!, where Excel shows none', () => {
    expect(messageOf('RISKNIVA', [5, 5], 'sv')).toBeUndefined();
  });
});

describe('laws of RISKNIVA', () => {
  const factor = fc.oneof(
    fc.integer({ min: -1, max: 6 }),
    fc.constantFrom('', null, '3 – Möjlig', 'Hög', 2.5),
  );
  const stated = fc.oneof(fc.integer({ min: -1, max: 30 }), fc.constantFrom('', null, 'Hög', '8'));
  const row = fc.tuple(
    fc.integer({ min: 2019, max: 2025 }),
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 25 }),
  );

  it('no level is invented: it is the product, an override or the stated level', () => {
    const scale = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(factor, factor, stated, scale, fc.array(row), (a, b, given, highest, matrix) => {
        const level = show(a, b, given, highest, matrix, 2024);
        if (typeof level !== 'number') return;
        const [x, y] = [a, b].map((each) => (each === '3 – Möjlig' ? 3 : each));
        const isOfFactors = typeof x === 'number' && typeof y === 'number';
        const ofMatrix = matrix.filter(([, l, c]) => l === x && c === y).map((each) => each[3]);
        const known = isOfFactors ? [x * y, ...ofMatrix] : [Number(given)];
        expect(known).toContain(level);
        if (!isOfFactors) expect([a, b].every((each) => each === '' || each === null)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('a higher factor never gives a lower level', () => {
    const onScale = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(onScale, onScale, onScale, (a, b, c) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(Number(show(low, c))).toBeLessThanOrEqual(Number(show(high, c)));
        expect(show(a, c)).toBe(show(c, a));
      }),
    );
  });

  it('the order of blocks in the matrix does not matter', () => {
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ([, l, c]) => `${l}:${c}` }), (matrix) => {
        const reversed = matrix.toReversed();
        for (const likelihood of [1, 2, 3, 4]) {
          expect(show(likelihood, 3, '', 4, matrix, 2022)).toBe(show(likelihood, 3, '', 4, reversed, 2022));
        }
      }),
    );
  });
});
