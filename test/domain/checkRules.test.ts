import fc from '../property';
import { annexBasis } from '../../src/domain/annex/basis';
import { checkRules } from '../../src/domain/check/checkRules';
import type { Finding } from '../../src/domain/findings';
import { registersOf, type RegisterRows } from './registerRows';

function check(rows: RegisterRows, year = 2025, group: string | undefined = 'vuxna'): readonly Finding[] {
  const asked = annexBasis(registersOf(rows), year, group);
  if (asked.kind !== 'basis') throw new Error(asked.kind);
  return checkRules(asked.basis);
}

/** "rule Table nr Column" */
function words({ rule, place }: Finding): string {
  return [rule, place.table, place.nr, place.column].join(' ');
}

const done = { status: 'Klar', followUp: 'Klart.' };
const checked = { followUp: 'Godkänt.' };
const risk = { nr: 'R1', statedLevel: 9 };
const listedStatus = {
  subject: 'Åtgärd',
  name: ' utgått',
  symbol: '',
  color: '',
  meaning: '',
  requiresFollowUp: true,
} as const;

type Case = readonly [string, RegisterRows, readonly string[]];

function holds(cases: readonly Case[]): void {
  it.each(cases)('%s', (_, rows, expected) => {
    expect(check({ risks: [risk], ...rows }).map(words)).toEqual(expected);
  });
}

describe('nothing is found', () => {
  holds([
    [
      'where nothing is missing',
      { selfChecks: [{ nr: 'E1', ...checked }], measures: [{ nr: 'Å1', ...done }] },
      [],
    ],
  ]);
});

describe('follow-ups and statuses', () => {
  holds([
    [
      'a self-check without follow-up',
      { selfChecks: [{ nr: 'E1' }] },
      ['follow-up-missing Egenkontroller E1 Uppföljning'],
    ],
    ['a new self-check needs none', { selfChecks: [{ nr: 'E1', isNew: true }] }, []],
    [
      'a new self-check with a status that requires one',
      { selfChecks: [{ nr: 'E1', isNew: true, status: 'Godkänd' }] },
      ['follow-up-required Egenkontroller E1 Uppföljning'],
    ],
    [
      'a self-check with a status that requires one',
      { selfChecks: [{ nr: 'E1', status: 'Kan ej redovisas' }] },
      ['follow-up-required Egenkontroller E1 Uppföljning'],
    ],
    [
      'a done measure without follow-up',
      { measures: [{ nr: 'Å1', status: 'Klar', followUp: ' ' }] },
      ['follow-up-required Åtgärder Å1 Uppföljning'],
    ],
    [
      'a measure that expired without saying why',
      { measures: [{ nr: 'Å1', status: 'Utgått' }] },
      ['expired-without-reason Åtgärder Å1 Uppföljning'],
    ],
    [
      'a measure that expired by a status of the workbook',
      { measures: [{ nr: 'Å1', status: 'Utgått' }], lists: { statuses: [listedStatus] } },
      ['expired-without-reason Åtgärder Å1 Uppföljning'],
    ],
    [
      'a self-check does not expire',
      {
        selfChecks: [{ nr: 'E1', status: 'Utgått' }],
        lists: { statuses: [{ ...listedStatus, subject: 'Egenkontroll' }] },
      },
      ['follow-up-required Egenkontroller E1 Uppföljning'],
    ],
    ['a measure going on needs no follow-up', { measures: [{ nr: 'Å1', status: 'Pågår' }] }, []],
    [
      'a measure without status',
      { measures: [{ nr: 'Å1', followUp: 'Klart.' }] },
      ['measure-status-missing Åtgärder Å1 Status'],
    ],
    [
      'a measure without status and follow-up',
      { measures: [{ nr: 'Å1' }] },
      ['measure-status-missing Åtgärder Å1 Status', 'follow-up-missing Åtgärder Å1 Uppföljning'],
    ],
    [
      'an unknown status',
      { measures: [{ nr: 'Å1', followUp: 'x', status: 'Vilande' }] },
      ['status-unknown Åtgärder Å1 Status'],
    ],
    [
      'a status of the other register',
      { selfChecks: [{ nr: 'E1', followUp: 'x', status: 'Klar' }] },
      ['status-unknown Egenkontroller E1 Status'],
    ],
  ]);
});

describe('levels', () => {
  const level = (given: NonNullable<RegisterRows['risks']>[number]): RegisterRows => ({
    risks: [{ nr: 'R1', ...given }],
  });
  holds([
    ['none', level({ likelihood: 3 }), ['risk-level-missing Risker R1 Risknivå']],
    ['in words', level({ statedLevel: 'Hög' }), ['risk-level-in-words Risker R1 Angiven nivå']],
    [
      'a factor off the scale',
      level({ likelihood: 3, consequence: 5 }),
      ['risk-level-invalid Risker R1 Konsekvens'],
    ],
    [
      'a stated level off the scale',
      level({ statedLevel: 17 }),
      ['risk-level-invalid Risker R1 Angiven nivå'],
    ],
    ['in no band', level({ statedLevel: 7 }), ['level-without-band Risker R1 Risknivå']],
    [
      'stated against the factors',
      level({ likelihood: 3, consequence: 3, statedLevel: 8 }),
      ['risk-level-contradicted Risker R1 Angiven nivå'],
    ],
    ['stated as the factors give it', level({ likelihood: 3, consequence: 3, statedLevel: 9 }), []],
    [
      'stated as an override gives it',
      {
        ...level({ likelihood: 1, consequence: 4, statedLevel: 8 }),
        lists: { overrides: [{ validFrom: undefined, likelihood: 1, consequence: 4, level: 8 }] },
      },
      [],
    ],
  ]);
});

describe('numbers', () => {
  holds([
    [
      'that another row of the year has',
      { risks: [risk, { ...risk, nr: 'r1 ' }, { ...risk, year: 2024 }] },
      ['number-duplicate Risker r1  Risk nr'],
    ],
    [
      'that a row of another group has',
      {
        measures: [
          { nr: 'Å1', group: 'barn' },
          { nr: 'Å1', ...done },
        ],
      },
      ['number-duplicate Åtgärder Å1 Åtgärd nr'],
    ],
    [
      'of two rows of another group are its own matter',
      {
        measures: [
          { nr: 'Å1', group: 'barn' },
          { nr: 'Å1', group: 'barn' },
        ],
      },
      [],
    ],
    [
      'that a link leads to',
      { risks: [risk, risk], selfChecks: [{ nr: 'E1', ...checked, riskNrs: ['R1'] }] },
      ['link-ambiguous Egenkontroller E1 Risk nr', 'number-duplicate Risker R1 Risk nr'],
    ],
    [
      'of indicators, whatever the year',
      { indicators: [{ nr: 'I1' }, { nr: 'i1' }], outcomes: [{ outcome: 0.5, target: 0.5 }] },
      ['number-duplicate Indikatorer i1 Indikator nr'],
    ],
    [
      'of outcomes, in one series of a year',
      {
        indicators: [{ nr: 'I1' }],
        outcomes: [
          { series: 'A', outcome: 0.5, target: 0.5 },
          { series: 'a', outcome: 0.5, target: 0.5 },
          { series: 'B', outcome: 0.5, target: 0.5 },
          { series: 'A', outcome: 0.5, year: 2024 },
        ],
      },
      ['number-duplicate Utfall I1 Indikator nr'],
    ],
    [
      'that are blank are no number',
      {
        risks: [
          { ...risk, nr: '' },
          { ...risk, nr: ' ' },
        ],
      },
      [],
    ],
  ]);
});

describe('areas and target groups', () => {
  const areas = [
    { order: 1, name: 'Område A', group: '' },
    { order: 2, name: 'Barnens', group: 'barn' },
  ];
  const groups = [{ name: 'vuxna', annexNumber: '2', heading: '' }];
  holds([
    [
      'are all known in a workbook without lists',
      { measures: [{ nr: 'Å1', ...done, area: 'X', group: '' }] },
      [],
    ],
    [
      'that the list of areas lacks',
      {
        measures: [
          { nr: 'Å1', ...done, area: 'X' },
          { nr: 'Å2', ...done, area: 'område a ' },
        ],
        lists: { areas },
      },
      ['area-unknown Åtgärder Å1 Område'],
    ],
    [
      'that the list has for another group',
      { selfChecks: [{ nr: 'E1', ...checked, area: 'Barnens' }], lists: { areas } },
      ['area-unknown Egenkontroller E1 Område'],
    ],
    [
      'that are blank are of no list',
      { measures: [{ nr: 'Å1', ...done, area: ' ', group: '' }], lists: { areas, groups } },
      [],
    ],
    [
      'that the list of groups lacks are told though the row is in no annex',
      {
        measures: [
          { nr: 'Å1', group: 'vuxnna' },
          { nr: 'Å2', group: 'vuxnna', year: 2024 },
        ],
        indicators: [
          { nr: 'I1', group: 'X' },
          { nr: 'I2', group: 'X', validTo: 2024 },
        ],
        lists: { groups },
      },
      ['group-unknown Åtgärder Å1 Målgrupp', 'group-unknown Indikatorer I1 Målgrupp'],
    ],
  ]);
});

describe('a high risk that is gone the next year', () => {
  const next = { ...risk, nr: 'R2', year: 2026 };
  const gone = 'high-risk-gone Risker R1 Avslutsorsak';
  holds([
    ['is told', { risks: [risk, next] }, [gone]],
    ['is told in the highest band', { risks: [{ ...risk, statedLevel: 16 }, next] }, [gone]],
    ['is not told below the two highest bands', { risks: [{ ...risk, statedLevel: 6 }, next] }, []],
    ['is not told when the next year is not planned', { risks: [risk] }, []],
    ['is not told when only another group has planned', { risks: [risk, { ...next, group: 'barn' }] }, []],
    ['is told when the next year has measures only', { measures: [{ nr: 'Å1', year: 2026 }] }, [gone]],
    ['is not told with a closing reason', { risks: [{ ...risk, closingReason: 'Åtgärdad.' }, next] }, []],
    ['is not gone with its number there', { risks: [risk, { ...next, nr: 'r1' }] }, []],
    [
      'is not gone where another continues it',
      { risks: [risk, { ...next, continues: { year: 2025, nr: 'r1' } }] },
      [],
    ],
    [
      'is gone where another continues one of another year',
      { risks: [risk, { ...next, continues: { year: 2024, nr: 'R1' } }] },
      [gone],
    ],
    [
      'is told by the bands of its year',
      {
        risks: [{ ...risk, statedLevel: 4 }, next],
        lists: {
          bands: [
            { validFrom: undefined, lowest: 1, highest: 2, name: 'Grön', color: '', symbol: '' },
            { validFrom: undefined, lowest: 3, highest: 4, name: 'Gul', color: '', symbol: '' },
            { validFrom: undefined, lowest: 5, highest: 16, name: 'Röd', color: '', symbol: '' },
          ],
        },
      },
      [gone],
    ],
  ]);
});

describe('outcomes', () => {
  const measured = (
    outcome: NonNullable<RegisterRows['outcomes']>[number],
    indicator: NonNullable<RegisterRows['indicators']>[number] = {},
  ): RegisterRows => ({ indicators: [{ nr: 'I1', ...indicator }], outcomes: [outcome] });
  const notMeasured = 'indicator-not-measured';
  holds([
    ['with a target are complete', measured({ outcome: 0.8, target: 0.9 }), []],
    ['without a target', measured({ outcome: 0.8 }), ['target-missing Utfall I1 Målvärde']],
    ['without a target where it shall rise', measured({ outcome: 0.8 }, { direction: 'Ska öka' }), []],
    ['without a target where nothing is judged', measured({ outcome: 0.8 }, { direction: 'Ingen' }), []],
    [
      'on the line to a later target',
      {
        indicators: [{ nr: 'I1' }],
        outcomes: [{ outcome: 0.8 }, { year: 2030, target: 0.9 }],
      },
      [],
    ],
    ['missing beside a target', measured({ stageGoal: 0.8 }), ['outcome-missing Utfall I1 Utfall']],
    ['missing for a reason', measured({ target: 0.8, missingReason: 'Ej uppföljt' }), []],
    ['in words are a reason', measured({ target: 0.8, outcome: 'För få svar' }), []],
    ['missing altogether', { indicators: [{ nr: 'I1' }] }, [`${notMeasured} Indikatorer I1 Indikator nr`]],
    ['with a comment only', measured({ comment: 'Vi väntar.' }), [`${notMeasured} Utfall I1 Utfall`]],
    [
      'in one series are enough',
      { indicators: [{ nr: 'I1' }], outcomes: [{ series: 'A' }, { series: 'B', outcome: 1, target: 1 }] },
      [],
    ],
    ['of another year are not asked for', { indicators: [{ nr: 'I1', validFrom: 2026 }] }, []],
    [
      'beside a reason for none',
      measured({ outcome: 0.5, target: 0.5, missingReason: 'För få svar' }),
      ['outcome-and-reason Utfall I1 Saknas'],
    ],
    [
      'of an indicator that is not there',
      { outcomes: [{ nr: 'I9' }, { nr: 'I9', year: 2024 }] },
      ['link-dangling Utfall I9 Indikator nr'],
    ],
    [
      'of another group',
      { indicators: [{ nr: 'I2', group: 'barn' }], outcomes: [{ nr: 'I2', outcome: 1, missingReason: 'x' }] },
      [],
    ],
  ]);
});

describe('the rules over random registers', () => {
  const numbers = (letter: string) => fc.constantFrom(`${letter}1`, `${letter}2`, `${letter}3`, '');
  const place = {
    year: fc.constantFrom(2024, 2025, 2026, undefined),
    group: fc.constantFrom('vuxna', 'barn', '', 'okänd'),
    area: fc.constantFrom('Område A', 'X', ''),
  };
  const told = {
    status: fc.constantFrom('', 'Klar', 'Utgått', 'Godkänd', 'Pågår'),
    followUp: fc.constantFrom('', 'Text.'),
  };
  const few = <Row>(row: fc.Arbitrary<Row>) => fc.array(row, { maxLength: 6 });
  const registers = fc.record({
    risks: few(fc.record({ nr: numbers('R'), ...place, statedLevel: fc.constantFrom(undefined, 6, 7, 9) })),
    selfChecks: few(
      fc.record({ nr: numbers('E'), ...place, ...told, riskNrs: few(numbers('R')), isNew: fc.boolean() }),
    ),
    measures: few(fc.record({ nr: numbers('Å'), ...place, ...told, selfCheckNrs: few(numbers('E')) })),
  });
  const always = (law: (rows: RegisterRows, findings: readonly Finding[]) => void): void => {
    fc.assert(
      fc.property(registers, (rows) => {
        const asked = annexBasis(registersOf(rows), 2025, 'vuxna');
        if (asked.kind === 'basis') law(rows, checkRules(asked.basis));
      }),
      { numRuns: 300 },
    );
  };

  it('tell of every self-check and measure at most one thing about its follow-up', () => {
    const rules = ['follow-up-missing', 'follow-up-required', 'expired-without-reason'];
    always((_, findings) => {
      const rows = findings
        .filter(({ rule }) => rules.includes(rule))
        .map(({ place: at }) => `${at.table} ${at.row ?? ''}`);
      expect(new Set(rows).size).toBe(rows.length);
    });
  });

  it('tell of rows of the year and group only, but for unknown groups', () => {
    always((rows, findings) => {
      const given = registersOf(rows);
      const byTable = { Risker: given.risks, Egenkontroller: given.selfChecks, Åtgärder: given.measures };
      for (const { rule, place: at } of findings) {
        const row = byTable[at.table as keyof typeof byTable][at.row ?? -1];
        expect(row?.year).toBe(2025);
        if (rule !== 'group-unknown') expect(['vuxna', '']).toContain(row?.group);
      }
    });
  });
});
