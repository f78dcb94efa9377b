import fc from '../property';
import { calling, failure, itIsACustomFunction, itShows, messageOf } from './calling';

const show = calling('RISKKLASS');
const NA = failure('#N/A');
const VALUE = failure('#VALUE!');

/** Gäller från · Lägsta nivå · Högsta nivå · Riskklass */
const bands = [
  [2020, 1, 4, 'Grön'],
  [2020, 5, 16, 'Röd'],
  [2024, 1, 8, 'Låg'],
  [2024, 9, 16, 'Hög'],
];

describe('RISKKLASS', () => {
  itIsACustomFunction('RISKKLASS', [9, bands, 2024], 1, ['#N/A', '#VALUE!']);
});

describe('the default bands', () => {
  const names = { Låg: [1, 2, 3], Medel: [4, 5, 6], Hög: [8, 9], 'Mycket hög': [12, 13, 14, 15, 16] };

  it.each(Object.entries(names))('%s holds its levels', (name, levels) => {
    for (const level of levels) expect(show(level)).toBe(name);
  });

  it.each([0, -1, 7, 10, 11, 17, 2.5 + 1, 1e300])('no band holds %d', (level) => {
    expect(show(level)).toEqual(NA);
  });

  itShows('RISKKLASS', [
    ['a blank table of bands means the default ones', [9, ''], 'Hög'],
    ['a table of one empty row, on the web', [9, [[null, null, null, null]], 2024], 'Hög'],
    ['a table of one empty row, on the desktop', [9, [[0, 0, 0, 0]], 2024], 'Hög'],
    ['they hold in any year', [9, '', 1950], 'Hög'],
  ]);
});

describe('the bands of a year', () => {
  itShows('RISKKLASS', [
    ['the block of the year', [8, bands, 2024], 'Låg'],
    ['a later year', [8, bands, 2030], 'Låg'],
    ['the block before', [8, bands, 2023], 'Röd'],
    ['the newest block without a year', [8, bands], 'Låg'],
    ['a year of 0 is no year', [8, bands, 0], 'Låg'],
    ['a blank year is no year', [8, bands, ''], 'Låg'],
    ['a year as text', [8, bands, '2023'], 'Röd'],
    ['before the first block no band holds', [8, bands, 2019], NA],
    ['the lower end is in the band', [9, bands, 2024], 'Hög'],
    ['the upper end is in the band', [16, bands, 2024], 'Hög'],
    ['a level between bands', [8.5, bands, 2024], NA],
    [
      'of overlapping bands the first',
      [
        4,
        [
          [2020, 1, 4, 'A'],
          [2020, 4, 8, 'B'],
        ],
        2024,
      ],
      'A',
    ],
    ['a row without Gäller från holds from always', [4, [['', 1, 16, 'Alla']], 1999], 'Alla'],
    ['a row without Gäller från, on the desktop', [4, [[0, 1, 16, 'Alla']], 1999], 'Alla'],
    [
      'a row without lowest level is skipped',
      [
        2,
        [
          [2020, '', 4, 'A'],
          [2020, 1, 4, 'B'],
        ],
        2024,
      ],
      'B',
    ],
    [
      'a row without highest level is skipped',
      [
        2,
        [
          [2020, 1, null, 'A'],
          [2020, 1, 4, 'B'],
        ],
        2024,
      ],
      'B',
    ],
    [
      'an empty row is skipped',
      [
        2,
        [
          ['', '', '', ''],
          [2020, 1, 4, 'B'],
        ],
        2024,
      ],
      'B',
    ],
    ['numbers stored as text', [2, [['2020', '1', '4', 'B']], 2024], 'B'],
    ['a band whose name is blank', [2, [[2020, 1, 4, '']], 2024], ''],
    ['a band whose name is blank, handed over as 0', [2, [[2020, 1, 4, 0]], 2024], ''],
    ['spaces around the name', [2, [[2020, 1, 4, ' Mycket\nhög ']], 2024], 'Mycket hög'],
    ['all six columns of the table', [2, [[2020, 1, 4, 'B', '#EDF3E8', '▂']], 2024], 'B'],
  ]);
});

describe('the level', () => {
  itShows('RISKKLASS', [
    ['blank gives blank', [''], ''],
    ['null gives blank', [null], ''],
    ['spaces give blank', ['\u00A0'], ''],
    ['blank handed over as 0 lies in no band', [0], NA],
    ['a number stored as text', ['9'], 'Hög'],
    ['a label', ['9 – Hög'], 'Hög'],
    ['a word is no level', ['Hög'], VALUE],
    ['a logical value is no level', [true], VALUE],
    ['U+2212 is a minus', ['\u22129'], NA],
    ['a table of three columns', [9, [[2020, 1, 16]], 2024], VALUE],
    ['a word for the table', [9, 'Riskklasser'], VALUE],
    ['a word for the year', [9, bands, 'i år'], VALUE],
  ]);
});

describe('the message', () => {
  it('explains #N/A in Swedish and English', () => {
    expect(messageOf('RISKKLASS', [7], 'sv')).toBe(
      'Hittar inget som svarar mot argumentet ”risknivå”. En risknivå som ligger i någon riskklass, ett heltal.',
    );
    expect(messageOf('RISKKLASS', [7], 'en')).toBe(
      'Finds nothing that matches the argument “risk level”. A risk level that lies in a band, a whole number.',
    );
  });

  it('names the table that lacks columns', () => {
    expect(messageOf('RISKKLASS', [9, [[1]]], 'sv')).toContain('”klasser”');
    expect(messageOf('RISKKLASS', [9, [[1]]], 'en')).toContain('“bands”');
  });
});

describe('laws of RISKKLASS', () => {
  const level = fc.integer({ min: -5, max: 30 });

  it('every name is that of a band which holds the level', () => {
    fc.assert(
      fc.property(level, fc.integer({ min: 2018, max: 2026 }), (each, year) => {
        const name = show(each, bands, year);
        const holding = bands.filter(([, low = 0, high = 0]) => Number(low) <= each && each <= Number(high));
        if (typeof name === 'string') expect(holding.map((band) => band[3])).toContain(name);
        else expect(holding.some(([start]) => Number(start) <= year)).toBe(false);
      }),
    );
  });

  it('a later block never changes what an earlier year shows', () => {
    const later = fc.array(fc.tuple(fc.constant(2025), level, level, fc.constantFrom('X', 'Y')));
    fc.assert(
      fc.property(level, later, (each, rows) => {
        expect(show(each, [...bands, ...rows], 2024)).toEqual(show(each, bands, 2024));
      }),
    );
  });
});
