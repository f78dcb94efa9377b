import fc from '../property';
import { checkBands } from '../../src/domain/check/bandRules';
import type { Finding } from '../../src/domain/findings';
import { bandName, bandOf, defaultBands } from '../../src/domain/risk/bands';
import { factorPairs, reachableLevels } from '../../src/domain/risk/factorPairs';
import { noOverrides, overridesInForce } from '../../src/domain/risk/level';
import { riskMatrix } from '../../src/domain/risk/matrix';
import type { Band, Read, Registers } from '../../src/domain/registers';
import { registersOf } from './registerRows';

function band(name: string, lowest: Read<number>, highest: Read<number>, validFrom?: Read<number>): Band {
  return { name, lowest, highest, validFrom, color: '#FFFFFF', symbol: '' };
}

describe('the band of a level', () => {
  it.each([
    [1, 'Låg', '▂', '#EDF3E8'],
    [2, 'Låg', '▂', '#EDF3E8'],
    [3, 'Låg', '▂', '#EDF3E8'],
    [4, 'Medel', '▄', '#F1D07E'],
    [6, 'Medel', '▄', '#F1D07E'],
    [8, 'Hög', '▆', '#DF9350'],
    [9, 'Hög', '▆', '#DF9350'],
    [12, 'Mycket hög', '█', '#8E2330'],
    [16, 'Mycket hög', '█', '#8E2330'],
  ])('%i is %s by default', (level, name, symbol, color) => {
    expect(bandOf(level, [], 2025)).toMatchObject({ name, symbol, color });
  });

  it.each([0, 7, 10, 11, 17])('%i is in no band by default', (level) => {
    expect(bandOf(level, [], 2025)).toBeUndefined();
  });

  it('is that of the block in force', () => {
    const bands = [band('Låg', 1, 16), band('Ny låg', 1, 8, 2025), band('Ny hög', 9, 16, 2025)];
    expect(bandOf(9, bands, 2024)?.name).toBe('Låg');
    expect(bandOf(9, bands, 2025)?.name).toBe('Ny hög');
    expect(bandOf(9, bands, 2031)?.name).toBe('Ny hög');
    expect(bandOf(9, bands, undefined)?.name).toBe('Ny hög');
  });

  it('is none before the first block begins', () => {
    expect(bandOf(9, [band('Hög', 1, 16, 2025)], 2024)).toBeUndefined();
  });

  it('is the first of two that overlap', () => {
    expect(bandOf(12, [band('A', 9, 15), band('B', 12, 25)], 2025)?.name).toBe('A');
  });

  it('is none where the limits cannot be read', () => {
    expect(bandOf(3, [band('A', 1, undefined), band('B', { unreadable: 'x' }, 5)], 2025)).toBeUndefined();
  });
});

describe('the name of a band, as a function gives it', () => {
  it.each([
    [9, { kind: 'value', value: 'Hög' }],
    ['', { kind: 'blank' }],
    [undefined, { kind: 'blank' }],
    [7, { kind: 'error', code: '#N/A', argument: 'level' }],
    ['Hög', { kind: 'error', code: '#VALUE!', argument: 'level' }],
  ])('for %p', (level, expected) => {
    expect(bandName(level, [], 2025)).toEqual(expected);
  });
});

describe('the faults of bands', () => {
  const numbered = (bands: readonly Band[]) => bands.map((each, row) => ({ ...each, row }));
  const faultsOf = (lists: Partial<Pick<Registers, 'bands' | 'overrides'>>, year = 2025, scale = 4) => {
    const found: Finding[] = [];
    checkBands(registersOf({ lists, settings: { scale } }), year, (finding) => found.push(finding));
    return found.map(({ rule, place, details }) => [rule, place.row, place.column, details]);
  };
  const faultWords = (bands: readonly Band[], year?: number, scale?: number) =>
    faultsOf({ bands: numbered(bands) }, year, scale);

  it('are none for the default bands', () => {
    expect(faultWords(defaultBands)).toEqual([]);
    expect(faultsOf({})).toEqual([]);
  });

  it('are overlaps, at the later band', () => {
    expect(faultWords([band('A', 1, 8), band('C', 12, 25), band('B', 9, 15)])).toEqual([
      [
        'band-overlap',
        1,
        'Lägsta nivå',
        { levels: [12, 13, 14, 15], bands: ['B', 'C'], validFrom: undefined },
      ],
    ]);
  });

  it('are overlaps with a band further down', () => {
    expect(faultWords([band('A', 1, 9), band('B', 4, 6), band('C', 8, 16)])).toMatchObject([
      ['band-overlap', 1, 'Lägsta nivå', { levels: [4, 5, 6], bands: ['A', 'B'] }],
      ['band-overlap', 2, 'Lägsta nivå', { levels: [8, 9], bands: ['A', 'C'] }],
    ]);
  });

  it('are gaps among the levels that factors give, each once, at the band above', () => {
    expect(faultWords([band('A', 1, 3, 2025), band('B', 9, 16, 2025)])).toEqual([
      ['band-gap', 1, 'Lägsta nivå', { levels: [4, 6, 8], validFrom: 2025 }],
    ]);
  });

  it('are gaps above the highest band', () => {
    expect(faultWords([band('A', 1, 9)])).toEqual([
      ['band-gap', 0, 'Högsta nivå', { levels: [12, 16], validFrom: undefined }],
    ]);
    expect(faultsOf({ bands: defaultBands }, 2025, 5)).toMatchObject([
      ['band-gap', undefined, 'Lägsta nivå', { levels: [10] }],
      ['band-gap', undefined, 'Högsta nivå', { levels: [20, 25] }],
    ]);
  });

  it('are those of the block in force', () => {
    const blocks = [band('A', 1, 16), band('B', 1, 12, 2025), band('C', 1, 16, 2027)];
    expect(faultWords(blocks, 2024)).toEqual([]);
    expect(faultWords(blocks, 2026)).toMatchObject([['band-gap', 1, 'Högsta nivå', { levels: [16] }]]);
    expect(faultWords(blocks, 2027)).toEqual([]);
  });

  it('are found for levels that an override gives', () => {
    const overrides = [{ validFrom: 2026, likelihood: 4, consequence: 4, level: 20 }];
    expect(faultsOf({ bands: numbered(defaultBands), overrides }, 2025)).toEqual([]);
    expect(faultsOf({ bands: numbered(defaultBands), overrides }, 2026)).toMatchObject([
      ['band-gap', 3, 'Högsta nivå', { levels: [20] }],
    ]);
  });

  it('are bands without readable limits, which are no gaps', () => {
    expect(faultWords([band('A', 1, 8), band('B', undefined, 16)])).toEqual([
      ['band-incomplete', 1, 'Lägsta nivå', { band: 'B' }],
    ]);
    expect(faultWords([band('A', 1, 16), band('B', 4, { unreadable: 'x' })])).toEqual([
      ['band-incomplete', 1, 'Högsta nivå', { band: 'B' }],
    ]);
  });
});

describe('the factor pairs of a level', () => {
  it.each([
    [8, ['2·4', '4·2']],
    [9, ['3·3']],
    [4, ['1·4', '2·2', '4·1']],
    [7, []],
    [17, []],
  ])('%i', (level, pairs) => {
    const found = factorPairs(level, 4, noOverrides);
    expect(found.map(({ likelihood, consequence }) => `${likelihood}·${consequence}`)).toEqual(pairs);
  });

  it('follow the overrides', () => {
    const overrides = overridesInForce([{ validFrom: 2025, likelihood: 1, consequence: 4, level: 8 }], 2025);
    expect(factorPairs(8, 4, overrides)).toHaveLength(3);
    expect(factorPairs(4, 4, overrides)).toHaveLength(2);
  });

  it('make up the levels that can be reached', () => {
    expect(reachableLevels(4, noOverrides)).toEqual([1, 2, 3, 4, 6, 8, 9, 12, 16]);
  });
});

describe('the risk matrix', () => {
  it('counts with the highest likelihood first', () => {
    const risks = [
      { likelihood: 4, consequence: 1 },
      { likelihood: 1, consequence: 4 },
      { likelihood: 1, consequence: 4 },
    ];
    expect(riskMatrix(risks, 4).counts).toEqual([
      [1, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 2],
    ]);
  });

  it('says how many rows it could not count', () => {
    const risks = [
      { likelihood: undefined, consequence: undefined },
      { likelihood: 3, consequence: undefined },
      { likelihood: undefined, consequence: 3 },
      { likelihood: 5, consequence: 1 },
      { likelihood: 1, consequence: 0 },
      { likelihood: 2.5, consequence: 1 },
      { likelihood: { unreadable: 'x' }, consequence: 1 },
    ];
    expect(riskMatrix(risks, 4).uncounted).toBe(6);
    expect(riskMatrix(risks, 4).counts.flat()).toEqual(new Array(16).fill(0));
  });

  it('counts every risk once', () => {
    const factor = fc.option(fc.integer({ min: -1, max: 6 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.record({ likelihood: factor, consequence: factor })), (risks) => {
        const { counts, uncounted } = riskMatrix(risks, 4);
        const counted = counts.flat().reduce((sum, count) => sum + count, 0);
        const written = risks.filter((r) => r.likelihood !== undefined || r.consequence !== undefined);
        expect(counted + uncounted).toBe(written.length);
      }),
    );
  });
});
