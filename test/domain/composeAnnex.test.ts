import { composeAnnex } from '../../src/domain/annex/composeAnnex';
import type { RiskCell } from '../../src/domain/annex/annex';
import { annexFrom, areaLines } from './printedAnnex';
import { registersOf, type RegisterRows } from './registerRows';

const done = { status: 'Klar', followUp: 'Klart.' };

describe('areas', () => {
  const inAreas = (...areas: readonly string[]) =>
    areas.map((area, index) => ({ nr: `R${index + 1}`, area }));
  const listed = (order: number | undefined, name: string, group = '') => ({ order, name, group });
  const names = (rows: RegisterRows) => annexFrom(rows).areas.map(({ name }) => name);

  it('stand in the order of the table, those without rows left out', () => {
    const areas = [listed(2, 'B'), listed(3, 'C'), listed(1, 'A')];
    expect(names({ risks: inAreas('B', 'A'), lists: { areas } })).toEqual(['A', 'B']);
  });

  it('without an order stand last, as they are listed', () => {
    const areas = [listed(undefined, 'C'), listed(undefined, 'B'), listed(1, 'A')];
    expect(names({ risks: inAreas('A', 'B', 'C'), lists: { areas } })).toEqual(['A', 'C', 'B']);
  });

  it('that are not listed come last under their own name, and rows without an area after them', () => {
    const areas = [listed(1, 'A')];
    expect(names({ risks: inAreas('X', '', 'Y', 'A', ' '), lists: { areas } })).toEqual(['A', 'X', 'Y', '']);
  });

  it('stand in the order of their first row when there is no table', () => {
    const rows = { risks: inAreas('B', 'A'), selfChecks: [{ nr: 'E1', area: 'C' }] };
    expect(names(rows)).toEqual(['B', 'A', 'C']);
  });

  it('of another group, blank and repeated ones are skipped in the table', () => {
    const areas = [
      listed(1, 'C', 'barn'),
      listed(2, ''),
      listed(3, 'B', 'Vuxna'),
      listed(4, 'A'),
      listed(5, 'b'),
    ];
    expect(names({ risks: inAreas('A', 'B', 'C'), lists: { areas } })).toEqual(['B', 'A', 'C']);
  });

  it('match whatever case and spaces, under the name of the table', () => {
    expect(
      names({ risks: inAreas('stöd  och hjälp '), lists: { areas: [listed(1, 'Stöd och hjälp')] } }),
    ).toEqual(['Stöd och hjälp']);
  });

  it('hold a linked row where its risk stands, whatever its own area', () => {
    const annex = annexFrom({
      risks: [{ nr: 'R1', area: 'A' }],
      selfChecks: [
        { nr: 'E1', area: 'B', riskNrs: ['R1'] },
        { nr: 'E2', area: 'B' },
      ],
      measures: [
        { nr: 'Å1', area: 'C', selfCheckNrs: ['E1'] },
        { nr: 'Å2', area: 'C', selfCheckNrs: ['E2'] },
        { nr: 'Å3', area: 'C' },
      ],
    });
    expect(areaLines(annex)).toEqual({
      A: ['R1 | E1 | Å1'],
      B: ['– | E2 | Å2'],
      C: ['– | – | Å3'],
    });
  });
});

describe('year and group', () => {
  const rows: RegisterRows = {
    risks: [
      { nr: 'R1' },
      { nr: 'R2', year: 2024 },
      { nr: 'R3', group: 'barn' },
      { nr: 'R4', group: '' },
      { nr: 'R5', group: ' VUXNA ' },
      { nr: 'R6', year: undefined },
      { nr: 'R7', year: { unreadable: 'i år' } },
    ],
  };
  const risksOf = (year: number, group: string | undefined) => {
    const composed = composeAnnex(registersOf(rows), year, group);
    if (composed.kind !== 'annex') return composed.kind;
    return composed.annex.areas.flatMap(({ pairs }) =>
      pairs.flatMap(({ risk }) => (risk.kind === 'risk' ? [risk.risk.nr] : [])),
    );
  };

  it('choose the rows, those without a group belonging to every group', () => {
    expect(risksOf(2025, 'vuxna')).toEqual(['R1', 'R4', 'R5']);
    expect(risksOf(2025, 'Barn')).toEqual(['R3', 'R4']);
    expect(risksOf(2024, 'vuxna')).toEqual(['R2']);
  });

  it('give all rows of the year when no group is asked for', () => {
    expect(risksOf(2025, undefined)).toEqual(['R1', 'R3', 'R4', 'R5']);
    expect(risksOf(2025, ' ')).toEqual(['R1', 'R3', 'R4', 'R5']);
  });

  it('without rows are refused with the years that have some', () => {
    expect(composeAnnex(registersOf(rows), 2023, 'vuxna')).toEqual({
      kind: 'noRows',
      year: 2023,
      group: 'vuxna',
      years: [2024, 2025],
    });
    expect(composeAnnex(registersOf(rows), 2024, 'barn')).toMatchObject({ kind: 'noRows', years: [2025] });
  });

  it('with outcomes only make an annex of indicators, and targets alone make none', () => {
    const indicators = [{ nr: 'I1' }];
    const outcomes = [
      { nr: 'I1', year: 2025, outcome: 0.5 },
      { nr: 'I1', year: 2030, target: 0.9 },
    ];
    expect(annexFrom({ indicators, outcomes })).toMatchObject({
      areas: [],
      indicators: [{ unit: 'procent' }],
    });
    expect(composeAnnex(registersOf({ indicators, outcomes }), 2030, 'vuxna')).toMatchObject({
      kind: 'noRows',
      years: [2025],
    });
  });

  it('of which the group is unknown are refused with the known ones', () => {
    const groups = [{ name: 'Äldre', annexNumber: '3', heading: '' }];
    expect(composeAnnex(registersOf({ ...rows, lists: { groups } }), 2025, 'vuxan')).toEqual({
      kind: 'unknownGroup',
      group: 'vuxan',
      known: ['Äldre', 'vuxna', 'barn'],
    });
  });

  it('give the group as the table Målgrupper has it, else as a row has it', () => {
    const vuxna = { name: 'Vuxna', annexNumber: '2', heading: 'Rubrik' };
    expect(annexFrom({ ...rows, lists: { groups: [vuxna] } }, 2025, 'vuxna').group).toEqual(vuxna);
    expect(annexFrom(rows, 2025, 'VUXNA').group).toEqual({ name: 'vuxna', annexNumber: '', heading: '' });
    expect(composeAnnex(registersOf(rows), 2025, undefined)).toMatchObject({ annex: { group: undefined } });
  });
});

describe('cells', () => {
  const riskCell = (
    risk: NonNullable<RegisterRows['risks']>[number],
    rest: RegisterRows = {},
  ): RiskCell | undefined => annexFrom({ risks: [risk], ...rest }).areas[0]?.pairs[0]?.risk;

  it('of a risk have its level and band', () => {
    expect(riskCell({ nr: 'R1', likelihood: 3, consequence: 3 })).toMatchObject({
      level: { kind: 'computed', level: 9 },
      band: { name: 'Hög', symbol: '▆', color: '#DF9350' },
    });
  });

  it('of a risk follow the bands, overrides and scale of the year', () => {
    const overrides = [{ validFrom: 2024, likelihood: 1, consequence: 5, level: 20 }];
    const bands = [{ validFrom: undefined, lowest: 20, highest: 25, name: 'Röd', color: '', symbol: '' }];
    const rest = { settings: { scale: 5 }, lists: { overrides, bands } };
    expect(riskCell({ nr: 'R1', likelihood: 1, consequence: 5 }, rest)).toMatchObject({
      level: { level: 20 },
      band: { name: 'Röd' },
    });
  });

  it.each([
    ['word', { statedLevel: 'Hög' }],
    ['missing', {}],
    ['invalid', { likelihood: 9, consequence: 1 }],
    ['stated', { statedLevel: 7 }],
  ])('of a risk have no band for a level that is %s', (kind, factors) => {
    expect(riskCell({ nr: 'R1', ...factors })).toMatchObject({ level: { kind }, band: undefined });
  });

  it('have the status of the table, that of the right register, and unknown ones as written', () => {
    const { areas } = annexFrom({
      selfChecks: [{ nr: 'E1', status: 'godkänd' }],
      measures: [
        { nr: 'Å1', status: 'KLAR', selfCheckNrs: ['E1'] },
        { nr: 'Å2', status: 'Vilande', selfCheckNrs: ['E1'] },
        { nr: 'Å3', status: 'Godkänd', selfCheckNrs: ['E1'] },
        { nr: 'Å4', selfCheckNrs: ['E1'] },
      ],
    });
    const pairs = areas[0]?.pairs ?? [];
    expect(pairs[0]?.selfCheck).toMatchObject({ status: { name: 'Godkänd', symbol: '✔' } });
    expect(pairs.map(({ measure }) => (measure.kind === 'measure' ? measure.status : measure))).toMatchObject(
      [
        { name: 'Klar', symbol: '✔', meaning: 'åtgärden är klar' },
        { name: 'Vilande', symbol: '', meaning: '' },
        { name: 'Godkänd', symbol: '', meaning: '' },
        undefined as unknown as object,
      ],
    );
  });
});

describe('the statuses in use', () => {
  it('are those that occur, in the order of the table', () => {
    const annex = annexFrom({
      selfChecks: [{ nr: 'E1', status: 'Ej godkänd' }],
      measures: [
        { nr: 'Å1', status: 'Klar' },
        { nr: 'Å2', status: 'pågår' },
        { nr: 'Å3', status: 'Vilande' },
        { nr: 'Å4', status: 'Utgått', year: 2024 },
      ],
    });
    expect(annex.statusesInUse.map(({ name }) => name)).toEqual(['Pågår', 'Klar', 'Ej godkänd']);
  });

  it('are those of the workbook where it has its own', () => {
    const own = {
      subject: '',
      name: 'Klar',
      symbol: '☑',
      color: '',
      meaning: 'allt gjort',
      requiresFollowUp: false,
    } as const;
    const annex = annexFrom({ measures: [{ nr: 'Å1', ...done }], lists: { statuses: [own] } });
    expect(annex.statusesInUse).toEqual([own]);
  });
});
