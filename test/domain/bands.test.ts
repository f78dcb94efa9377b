import fc from 'fast-check';
import { bandFaults } from '../../src/domain/risk/bandFaults';
import { bandName, bandOf, defaultBands } from '../../src/domain/risk/bands';
import { factorPairs, reachableLevels } from '../../src/domain/risk/factorPairs';
import { noOverrides, overridesInForce } from '../../src/domain/risk/level';
import { riskMatrix } from '../../src/domain/risk/matrix';
import type { Band, Read } from '../../src/domain/registers';

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
  const faultWords = (bands: readonly Band[], scale = 4) =>
    bandFaults(bands, scale, []).map(({ rule, details }) => [rule, details]);

  it('are none for the default bands', () => {
    expect(faultWords(defaultBands)).toEqual([]);
  });

  it('are overlaps among the levels that factors give', () => {
    expect(faultWords([band('A', 1, 8), band('B', 9, 15), band('C', 12, 25)])).toEqual([
      ['band-overlap', { level: 12, bands: ['B', 'C'], validFrom: undefined }],
    ]);
  });

  it('are gaps among the levels that factors give', () => {
    expect(faultWords([band('A', 1, 6, 2025), band('B', 9, 16, 2025)])).toEqual([
      ['band-gap', { level: 8, validFrom: 2025 }],
    ]);
  });

  it('are found in each block alone', () => {
    const blocks = [band('A', 1, 16), band('B', 1, 12, 2025), band('C', 9, 16, 2027)];
    expect(bandFaults(blocks, 4, []).map(({ details }) => details)).toEqual([
      { level: 16, validFrom: 2025 },
      ...[1, 2, 3, 4, 6, 8].map((level) => ({ level, validFrom: 2027 })),
    ]);
  });

  it('are found for levels that an override gives', () => {
    const override = { validFrom: 2026, likelihood: 4, consequence: 4, level: 20 };
    expect(bandFaults(defaultBands, 4, [override]).map(({ rule, details }) => [rule, details])).toEqual([
      ['band-gap', { level: 20, validFrom: undefined }],
    ]);
  });

  it('are bands without readable limits', () => {
    expect(faultWords([band('A', 1, 16), band('B', undefined, 4)])).toEqual([
      ['band-incomplete', { band: 'B' }],
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
