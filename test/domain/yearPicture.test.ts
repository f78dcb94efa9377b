import fc from '../property';
import { yearPicture, type YearPicture } from '../../src/domain/overview/yearPicture';
import { registersOf, type RegisterRows } from './registerRows';

const picture = (rows: RegisterRows, group?: string): YearPicture =>
  yearPicture(registersOf(rows), 2025, group);

const numbers = (risks: readonly { readonly nr: string }[]): string[] => risks.map(({ nr }) => nr);

describe('the matrix', () => {
  const risks = [
    { nr: 'R1', likelihood: 3, consequence: 3 },
    { nr: 'R2', likelihood: 3, consequence: 3 },
    { nr: 'R3', likelihood: 4, consequence: 1 },
    { nr: 'R4', statedLevel: 8 },
    { nr: 'R5', statedLevel: 'Hög' },
    { nr: 'R6', likelihood: 2 },
  ];
  const { matrix, statedOnly, withoutLevel, high } = picture({ risks }).risks;

  it('counts the risks of each cell, highest likelihood first', () => {
    expect(matrix.map((cells) => cells.map(({ count }) => count))).toEqual([
      [1, 0, 0, 0],
      [0, 0, 2, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
  });

  it('says the level and band of each cell', () => {
    expect(matrix[0]?.[3]).toMatchObject({ likelihood: 4, consequence: 4, level: 16 });
    expect(matrix.map((cells) => cells.map(({ band }) => band?.symbol).join('')).join(' ')).toBe(
      '▄▆██ ▂▄▆█ ▂▄▄▆ ▂▂▂▄',
    );
  });

  it('counts apart those with a stated level only, and those without any number', () => {
    expect({ statedOnly, withoutLevel }).toEqual({ statedOnly: 1, withoutLevel: 2 });
  });

  it('counts a stated level among the high ones', () => {
    expect(high).toBe(3);
  });

  it('follows the scale, the overrides and the bands of the year', () => {
    const { risks: own } = picture({
      risks: [{ nr: 'R1', likelihood: 1, consequence: 3 }],
      settings: { scale: 3 },
      lists: {
        overrides: [{ validFrom: 2025, likelihood: 1, consequence: 3, level: 6 }],
        bands: [
          { validFrom: 2024, lowest: 1, highest: 9, name: 'Gammal', color: '', symbol: '' },
          { validFrom: 2025, lowest: 1, highest: 5, name: 'Grön', color: '', symbol: '' },
          { validFrom: 2025, lowest: 6, highest: 9, name: 'Röd', color: '', symbol: '' },
        ],
      },
    });
    expect(own.matrix.map(({ length }) => length)).toEqual([3, 3, 3]);
    expect(own.matrix[2]?.[2]).toMatchObject({ level: 6, count: 1, band: { name: 'Röd' } });
    expect(own.bands.map(({ band, count }) => [band.name, count])).toEqual([
      ['Grön', 0],
      ['Röd', 1],
    ]);
  });

  it('holds the asked year and target group only, with the rows of every group', () => {
    const rows = {
      risks: [
        { nr: 'R1', group: 'vuxna' },
        { nr: 'R2', group: 'barn och unga' },
        { nr: 'R3', group: '' },
        { nr: 'R4', year: 2024 },
      ],
    };
    expect(numbers(picture(rows, 'Vuxna').risks.risks)).toEqual(['R1', 'R3']);
    expect(numbers(picture(rows).risks.risks)).toEqual(['R1', 'R2', 'R3']);
  });

  it('has every risk in a cell, with a stated level, or without a level, whatever is written', () => {
    const factor = fc.oneof(fc.constant(undefined), fc.integer({ min: -1, max: 6 }));
    const stated = fc.oneof(fc.constant(undefined), fc.integer({ min: 0, max: 17 }), fc.constant('Hög'));
    const risk = fc.record({ likelihood: factor, consequence: factor, statedLevel: stated });
    fc.assert(
      fc.property(fc.array(risk), (rows) => {
        const { risks: own } = picture({ risks: rows.map((row, at) => ({ ...row, nr: `R${at}` })) });
        const inCells = own.matrix.flat().reduce((sum, { count }) => sum + count, 0);
        const inBands = own.bands.reduce((sum, { count }) => sum + count, 0);
        expect(inCells).toBe(own.risks.filter(({ cell }) => cell !== undefined).length);
        expect(inCells + own.statedOnly + own.withoutLevel).toBe(rows.length);
        expect(inBands).toBeLessThanOrEqual(rows.length - own.withoutLevel);
      }),
    );
  });
});

describe('the changes since last year', () => {
  const level = (nr: string, year: number, likelihood: number, consequence: number) => ({
    nr,
    year,
    likelihood,
    consequence,
  });

  it('are not spoken of where last year has no risks', () => {
    const { changes, lastYear } = picture({ risks: [level('R1', 2025, 3, 3)] });
    expect({ changes, lastYear }).toEqual({ changes: undefined, lastYear: undefined });
  });

  it('say what was lowered, raised, unchanged and added', () => {
    const { changes } = picture({
      risks: [
        level('R1', 2024, 3, 4),
        level('R1', 2025, 3, 2),
        level('R2', 2024, 2, 2),
        level('R2', 2025, 4, 2),
        level('R3', 2024, 3, 3),
        level('R3', 2025, 3, 3),
        level('R4', 2025, 1, 1),
      ],
    });
    expect(changes).toMatchObject({ unchanged: 1, added: 1, incomparable: 0, closed: [], gone: [] });
    expect(
      changes?.changed.map(({ direction, before, now }) => [now.nr, direction, before.level, now.level]),
    ).toEqual([
      ['R1', 'lowered', 12, 6],
      ['R2', 'raised', 4, 8],
    ]);
  });

  it('follow a risk to its new number', () => {
    const { changes } = picture({
      risks: [
        level('R1', 2024, 4, 4),
        { ...level('R9', 2025, 2, 4), continues: { year: 2024, nr: 'r1' } },
        level('R2', 2025, 1, 1),
      ],
    });
    expect(changes).toMatchObject({ added: 1, closed: [], gone: [] });
    expect(changes?.changed.map(({ before, now }) => [before.nr, now.nr])).toEqual([['R1', 'R9']]);
  });

  it('compare nothing with a level in words', () => {
    const { changes } = picture({
      risks: [{ nr: 'R1', year: 2024, statedLevel: 'Hög' }, level('R1', 2025, 2, 2)],
    });
    expect(changes).toMatchObject({ changed: [], unchanged: 0, incomparable: 1 });
  });

  it('keep those closed with a decision apart from those that are just gone', () => {
    const { changes } = picture({
      risks: [
        { ...level('R1', 2024, 4, 4), closingReason: 'Beslut i nämnden' },
        { ...level('R2', 2024, 4, 4), closingReason: ' ' },
        level('R3', 2025, 1, 1),
      ],
    });
    expect(numbers(changes?.closed ?? [])).toEqual(['R1']);
    expect(numbers(changes?.gone ?? [])).toEqual(['R2']);
  });

  it('judge last year by the rules that held then', () => {
    const { lastYear, changes } = picture({
      risks: [level('R1', 2024, 1, 4), level('R1', 2025, 1, 4)],
      lists: { overrides: [{ validFrom: 2025, likelihood: 1, consequence: 4, level: 8 }] },
    });
    expect(lastYear?.risks[0]?.level).toBe(4);
    expect(changes?.changed[0]).toMatchObject({ direction: 'raised', now: { level: 8 } });
  });

  it('account for every risk of both years', () => {
    const row = fc.record({
      nr: fc.constantFrom('R1', 'R2', 'R3', 'R4', 'R5'),
      year: fc.constantFrom(2024, 2025),
      likelihood: fc.integer({ min: 1, max: 4 }),
      consequence: fc.integer({ min: 1, max: 4 }),
      closingReason: fc.constantFrom('', 'Beslut'),
    });
    const rows = fc.uniqueArray(row, { selector: ({ nr, year }) => `${year}/${nr}` });
    fc.assert(
      fc.property(rows, (risks) => {
        const { changes, risks: now, lastYear } = picture({ risks });
        if (changes === undefined) return;
        const kept = changes.changed.length + changes.unchanged + changes.incomparable;
        expect(kept + changes.added).toBe(now.risks.length);
        expect(kept + changes.closed.length + changes.gone.length).toBe(lastYear?.risks.length);
      }),
    );
  });
});

describe('the measures', () => {
  it('are counted by status, those done first, the rest as the table has them', () => {
    const measures = ['Pågår', 'Klar', 'klar', 'Ej påbörjad', 'Utgått', ''].map((status) => ({ status }));
    expect(picture({ measures }).measures.map(({ name, count }) => [name, count])).toEqual([
      ['Klar', 2],
      ['Ej påbörjad', 1],
      ['Pågår', 1],
      ['Utgått', 1],
      ['', 1],
    ]);
  });

  it('keep a status that the table does not have as it is written', () => {
    const { measures } = picture({ measures: [{ status: 'På is' }, { status: 'på is' }] });
    expect(measures).toEqual([{ name: 'På is', symbol: '', isDone: false, count: 2 }]);
  });
});

describe('the goals', () => {
  const indicators = [{ nr: 'I1' }, { nr: 'I2' }, { nr: 'I3' }];

  it('are counted a series each, and an indicator without a row for the year once', () => {
    const { goals } = picture({
      indicators,
      outcomes: [
        { nr: 'I1', series: 'Norr', outcome: 0.8, target: 0.75 },
        { nr: 'I1', series: 'Söder', outcome: 0.6, target: 0.75 },
        { nr: 'I2', missingReason: 'Systemstöd saknas', target: 0.5 },
      ],
    });
    expect(goals).toEqual({
      indicators: [
        {
          nr: 'I1',
          title: '',
          goals: [
            { series: 'Norr', status: 'Uppnått' },
            { series: 'Söder', status: 'Ej uppnått' },
          ],
        },
        { nr: 'I2', title: '', goals: [{ series: '', status: 'Kan ej bedömas' }] },
        { nr: 'I3', title: '', goals: [{ series: '', status: 'Kan ej bedömas' }] },
      ],
      goals: [
        { status: 'Uppnått', count: 1 },
        { status: 'Ej uppnått', count: 1 },
        { status: 'Kan ej bedömas', count: 2 },
      ],
    });
  });
});
