import fc from '../property';
import { calling, failure, itIsACustomFunction, itShows, messageOf } from './calling';

const show = calling('RISKMATRIS');
const VALUE = failure('#VALUE!');
const NUM = failure('#NUM!');

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe('RISKMATRIS', () => {
  itIsACustomFunction('RISKMATRIS', [column(1, 2), column(3, 4), 4], 2, ['#VALUE!', '#NUM!']);
});

describe('the counts', () => {
  itShows('RISKMATRIS', [
    [
      'highest likelihood first, lowest consequence to the left',
      [column(4, 4, 1, 1, 1), column(1, 1, 4, 4, 4)],
      [
        [2, 0, 0, 0],
        [0, 0, 0, 0],
        [0, 0, 0, 0],
        [0, 0, 0, 3],
      ],
    ],
    [
      'as wide and high as the scale',
      [column(2), column(1), 2],
      [
        [1, 0],
        [0, 0],
      ],
    ],
    ['a scale of one', [column(1, 1), column(1, 1), 1], [[2]]],
    [
      'a single risk in a cell',
      [2, 1, 2],
      [
        [1, 0],
        [0, 0],
      ],
    ],
    [
      'rows instead of columns',
      [[[1, 2]], [[1, 2]], 2],
      [
        [0, 1],
        [1, 0],
      ],
    ],
    [
      'numbers stored as text and labels',
      [column('1', '2 – Möjlig'), column('2', 2), 2],
      [
        [0, 1],
        [0, 1],
      ],
    ],
    [
      'blanks are no risks',
      [column('', null, 1), column('', null, 1), 2],
      [
        [0, 0],
        [1, 0],
      ],
    ],
    [
      'blanks handed over as 0 are no risks',
      [column(0, 1), column(0, 1), 2],
      [
        [0, 0],
        [1, 0],
      ],
    ],
    [
      'half a risk stands in no cell',
      [column(1, ''), column('', 1), 2],
      [
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'outside the scale stands in no cell',
      [column(5, 1, 1.5), column(1, 3, 1), 2],
      [
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'words and logical values stand in no cell',
      [column('Hög', true), column(1, 1), 2],
      [
        [0, 0],
        [0, 0],
      ],
    ],
    ['ranges of different length', [column(1, 2), column(1)], VALUE],
    ['a word for the scale', [column(1), column(1), 'fyra'], VALUE],
    ['a scale of 0', [column(1), column(1), 0], NUM],
    ['a scale that is not whole', [column(1), column(1), 2.5], NUM],
    ['a scale beyond all sense', [column(1), column(1), 101], NUM],
  ]);

  it('a scale left out or blank is 4', () => {
    expect(show(column(1), column(1))).toHaveLength(4);
    expect(show(column(1), column(1), '')).toEqual(show(column(1), column(1), 4));
  });

  it('a matrix of the highest scale has as many rows and columns', () => {
    const counts = show(column(1), column(1), 100) as number[][];
    expect([counts.length, counts[0]?.length]).toEqual([100, 100]);
  });
});

describe('the message', () => {
  it('names the shorter range in Swedish and English', () => {
    expect(messageOf('RISKMATRIS', [column(1, 2), column(1)], 'sv')).toBe(
      'Kan inte läsa argumentet ”konsekvens”. Riskernas konsekvenser, en kolumn lika lång som sannolikheterna.',
    );
    expect(messageOf('RISKMATRIS', [column(1, 2), column(1)], 'en')).toBe(
      'Cannot read the argument “consequence”. The consequences of the risks, a column as long as the likelihoods.',
    );
  });
});

describe('laws of RISKMATRIS', () => {
  const factor = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom('', null, '3'));
  const risks = fc.array(fc.tuple(factor, factor), { minLength: 1 });

  it('the counts add up to the risks on the scale', () => {
    fc.assert(
      fc.property(risks, (rows) => {
        const counts = show(
          rows.map(([likelihood]) => [likelihood]),
          rows.map(([, consequence]) => [consequence]),
        ) as number[][];
        const isOnScale = (each: unknown): boolean => Number(each) >= 1 && Number(each) <= 4;
        const onScale = rows.filter((row) => row.every(isOnScale)).length;
        expect(counts.flat().reduce((sum, count) => sum + count, 0)).toBe(onScale);
      }),
    );
  });

  it('the order of the risks does not matter', () => {
    fc.assert(
      fc.property(risks, (rows) => {
        const shown = (sorted: typeof rows): unknown =>
          show(
            sorted.map(([likelihood]) => [likelihood]),
            sorted.map(([, consequence]) => [consequence]),
          );
        expect(shown(rows.toReversed())).toEqual(shown(rows));
      }),
    );
  });
});
