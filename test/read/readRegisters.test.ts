import type { Finding } from '../../src/domain/findings';
import { defaultBands } from '../../src/domain/risk/bands';
import type { Registers } from '../../src/domain/registers';
import { readRegisters, type ReadReport } from '../../src/read/readRegisters';
import type { WorkbookSnapshot } from '../../src/read/snapshot';
import { defaultStatuses } from '../../src/domain/status';
import { workbookOf } from './workbook';

function read(workbook: WorkbookSnapshot): { readonly registers: Registers; readonly report: ReadReport } {
  const result = readRegisters(workbook);
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusals));
  return result;
}

const measureHeaders = ['Åtgärd nr', 'År', 'Åtgärd', 'Status'];
const briefly = ({ rule, place, details }: Finding): unknown[] => [
  rule,
  place.row,
  place.column,
  place.nr,
  details,
];

describe('the registers of a workbook', () => {
  test('are read as typed rows that know where they stand', () => {
    const workbook = workbookOf([
      {
        name: 'Risker',
        headers: ['Risk nr', 'År', 'Risk', 'Sannolikhet', 'Konsekvens', 'Angiven nivå', 'Fortsätter'],
        rows: [
          ['R1', 2025, 'Beslut dröjer', 3, '3 – Kännbar', '', '2024/R7'],
          ['R2', 2025, 'Hot vid hembesök', '', '', 'Hög', ''],
        ],
      },
    ]);
    expect(read(workbook).registers.risks).toMatchObject([
      {
        row: 0,
        nr: 'R1',
        year: 2025,
        title: 'Beslut dröjer',
        likelihood: 3,
        consequence: 3,
        statedLevel: undefined,
      },
      { row: 1, nr: 'R2', likelihood: undefined, statedLevel: 'Hög', continues: undefined },
    ]);
    expect(read(workbook).registers.risks[0]?.continues).toEqual({ year: 2024, nr: 'R7' });
  });

  test('an absent column reads as empty', () => {
    const { registers } = read(
      workbookOf([
        { name: 'Åtgärder', headers: ['Åtgärd nr', 'År', 'Åtgärd'], rows: [['Å1', 2025, 'Rutin']] },
      ]),
    );
    expect(registers.measures).toEqual([
      {
        row: 0,
        nr: 'Å1',
        year: 2025,
        group: '',
        area: '',
        title: 'Rutin',
        description: '',
        riskNrs: [],
        selfCheckNrs: [],
        deadline: undefined,
        status: '',
        followUp: '',
        unit: '',
        owner: '',
        continues: undefined,
      },
    ]);
  });

  test('wholly blank rows are skipped, and the others keep their place', () => {
    const rows = [
      ['', '', '', ''],
      ['Å1', 2025, 'Rutin', ''],
      [' ', '\u200b', '\u00a0', ''],
      ['', '', 'Utan nummer', ''],
    ];
    const { measures } = read(workbookOf([{ name: 'Åtgärder', headers: measureHeaders, rows }])).registers;
    expect(measures.map(({ row, title }) => [row, title])).toEqual([
      [1, 'Rutin'],
      [3, 'Utan nummer'],
    ]);
  });

  test('a row in which only calculated columns say something is blank', () => {
    const workbook = workbookOf([
      { name: 'Utfall', headers: ['Indikator nr', 'År', 'Målstatus'], rows: [['', '', 'Kan ej bedömas']] },
    ]);
    expect(read(workbook).registers.outcomes).toEqual([]);
  });

  test('an error in a calculated column is no finding: it is computed anew', () => {
    const workbook = workbookOf([
      {
        name: 'Risker',
        headers: ['Risk nr', 'År', 'Risk', 'Risknivå'],
        rows: [['R1', 2025, 'Risk', '#NAME?']],
      },
    ]);
    expect(read(workbook).report.findings).toEqual([]);
  });
});

describe('words from lists', () => {
  const statusesOf = (table: string, headers: readonly string[], words: readonly string[]): unknown[] => {
    const rows = words.map((word, index) => [`X${index}`, 2025, 'Namn', word]);
    const { registers } = read(workbookOf([{ name: table, headers, rows }]));
    return (table === 'Åtgärder' ? registers.measures : registers.selfChecks).map(({ status }) => status);
  };

  test('measure statuses are read whatever their case, spaces and spelling', () => {
    const words = ['klar', ' PÅGÅR ', 'pågående', 'ej klar', 'avslutad', 'Ej  påbörjad', 'utgår', 'kanske'];
    expect(statusesOf('Åtgärder', measureHeaders, words)).toEqual([
      'Klar',
      'Pågår',
      'Pågår',
      'Pågår',
      'Klar',
      'Ej påbörjad',
      'Utgått',
      'kanske',
    ]);
  });

  test('self-check statuses are their own', () => {
    const headers = ['Egenkontroll nr', 'År', 'Egenkontroll', 'Status'];
    expect(
      statusesOf('Egenkontroller', headers, ['godkänt', 'delvis', 'kan inte redovisas', 'klar']),
    ).toEqual(['Godkänd', 'Delvis godkänd', 'Kan ej redovisas', 'klar']);
  });

  test("the workbook's own statuses win over old spellings", () => {
    const workbook = workbookOf([
      { name: 'Åtgärder', headers: measureHeaders, rows: [['Å1', 2025, 'Rutin', 'AVSLUTAD']] },
      {
        name: 'Statusar',
        headers: ['Gäller', 'Status'],
        rows: [
          ['Åtgärd', 'Klar'],
          ['åtgärder', 'Avslutad'],
        ],
      },
    ]);
    expect(read(workbook).registers.measures[0]?.status).toBe('Avslutad');
    expect(read(workbook).registers.statuses.map(({ subject }) => subject)).toEqual(['Åtgärd', 'Åtgärd']);
  });

  test('areas, groups, units and quality factors are read as their lists write them', () => {
    const workbook = workbookOf([
      {
        name: 'Indikatorer',
        headers: ['Indikator nr', 'Indikator', 'Målgrupp', 'Område', 'Kvalitetsfaktor'],
        rows: [['I1', 'Nöjda', ' Vuxna', 'utredning  och beslut', 'inflytande']],
      },
      { name: 'Målgrupper', headers: ['Målgrupp'], rows: [['vuxna']] },
      { name: 'Områden', headers: ['Område'], rows: [['Utredning och beslut']] },
      {
        name: 'Kvalitetsfaktorer',
        headers: ['Kvalitetsfaktor', 'Även kallad'],
        rows: [['Delaktighet', 'Inflytande']],
      },
    ]);
    expect(read(workbook).registers.indicators[0]).toMatchObject({
      group: 'vuxna',
      area: 'Utredning och beslut',
      qualityFactor: 'Delaktighet',
    });
  });

  test('an unknown unit or direction is reported, and nothing is judged by it', () => {
    const headers = ['Indikator nr', 'Indikator', 'Mätenhet', 'Riktning'];
    const rows = [
      ['I1', 'Väntetid', 'timmar', 'snabbare'],
      ['I2', 'Nöjda', '%', 'högre'],
      ['I3', 'Besök', '', ''],
    ];
    const { registers, report } = read(workbookOf([{ name: 'Indikatorer', headers, rows }]));
    expect(registers.indicators.map(({ unit, direction }) => [unit, direction])).toEqual([
      ['', 'Ingen'],
      ['procent', 'Högre är bättre'],
      ['', 'Ingen'],
    ]);
    expect(report.findings.map(briefly)).toEqual([
      ['unreadable-value', 0, 'Mätenhet', 'I1', { value: 'timmar' }],
      ['unreadable-value', 0, 'Riktning', 'I1', { value: 'snabbare' }],
    ]);
  });
});

describe('outcomes in percent', () => {
  test('are known by the unit of their indicator', () => {
    const workbook = workbookOf([
      {
        name: 'Indikatorer',
        headers: ['Indikator nr', 'Indikator', 'Mätenhet'],
        rows: [
          ['I1', 'Nöjda', 'procent'],
          ['I2', 'Besök', 'antal'],
        ],
      },
      {
        name: 'Utfall',
        headers: ['Indikator nr', 'År', 'Utfall', 'Målvärde'],
        rows: [
          ['I1', 2025, 77, '85 procent'],
          ['i1', 2024, 1.5, 0.8],
          ['I2', 2025, 77, 80],
        ],
        formats: { '1,2': '0%' },
      },
    ]);
    const { registers, report } = read(workbook);
    expect(registers.outcomes.map(({ outcome, target }) => [outcome, target])).toEqual([
      [0.77, 0.85],
      [1.5, 0.8],
      [77, 80],
    ]);
    expect(report.findings.map(briefly)).toEqual([
      ['percent-divided', 0, 'Utfall', 'I1', { value: '77', share: 0.77 }],
      ['percent-divided', 0, 'Målvärde', 'I1', { value: '85 procent', share: 0.85 }],
    ]);
  });
});

describe('settings and list tables', () => {
  test('absent ones mean the defaults', () => {
    const { registers } = read(workbookOf([]));
    expect(registers.bands).toEqual(defaultBands);
    expect(registers.statuses).toEqual(defaultStatuses);
    expect([registers.areas, registers.groups, registers.terms, registers.overrides]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(registers.settings).toEqual({
      year: undefined,
      group: '',
      scale: 4,
      partlyLimit: undefined,
      minimumAnswers: undefined,
      introduction: '',
      heading: '',
    });
  });

  test('settings are read each in its own kind', () => {
    const rows = [
      ['år', '2025'],
      ['Skala', 5],
      ['gräns  för delvis', '80 %'],
      ['Minsta antal svar', 5],
      ['Inledning', 'I {år}\r\nser vi'],
      ['Egen inställning', 'x'],
    ];
    const { registers } = read(
      workbookOf([{ name: 'Inställningar', headers: ['Inställning', 'Värde'], rows }]),
    );
    expect(registers.settings).toEqual({
      year: 2025,
      group: '',
      scale: 5,
      partlyLimit: 0.8,
      minimumAnswers: 5,
      introduction: 'I {år}\nser vi',
      heading: '',
    });
  });

  test('an unreadable setting is reported at its row', () => {
    const rows = [['Skala', 'stor']];
    const { report } = read(workbookOf([{ name: 'Inställningar', headers: ['Inställning', 'Värde'], rows }]));
    expect(report.findings.map(briefly)).toEqual([
      ['unreadable-value', 0, 'Värde', 'Skala', { value: 'stor' }],
    ]);
  });
});
