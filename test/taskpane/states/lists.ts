/** The list tables of an invented workbook. */
import type { ListContents, ListedRow } from '../../../src/actions/settings/readLists';

type Fields = ListedRow['fields'];

function listed(
  rows: readonly (readonly [fields: Fields, ...uses: ListedRow['uses']])[],
): ListContents['units'] {
  return {
    sheet: 'Inställningar',
    rows: rows.map(([fields, ...uses], position) => ({ position, fields, uses })),
  };
}

const status = (
  subject: string,
  name: string,
  symbol: string,
  color: string,
  meaning: string,
  count: number,
): readonly [Fields, ...ListedRow['uses']] => [
  { subject, name, symbol, color, meaning, requiresFollowUp: 'Ja' },
  ...(count === 0 ? [] : [{ table: subject === 'Åtgärd' ? 'Åtgärder' : 'Egenkontroller', count }]),
];

const band = (
  lowest: string,
  highest: string,
  name: string,
  color: string,
  symbol: string,
): readonly [Fields] => [{ validFrom: '', lowest, highest, name, color, symbol }];

export const lists: ListContents = {
  settings: listed([
    [{ name: 'År', value: '2025' }],
    [{ name: 'Målgrupp', value: 'vuxna' }],
    [{ name: 'Skala', value: '4' }],
    [{ name: 'Gräns för delvis', value: '90 %' }],
    [{ name: 'Minsta antal svar', value: '5' }],
    [{ name: 'Inledning', value: 'Här följs kvalitetsplanen för {år} upp.' }],
    [{ name: 'Rubrik', value: '' }],
  ]),
  bands: listed([
    band('1', '3', 'Låg', '#EDF3E8', '▂'),
    band('4', '6', 'Medel', '#F1D07E', '▄'),
    band('8', '9', 'Hög', '#DF9350', '▆'),
    band('12', '16', 'Mycket hög', '#8E2330', '█'),
  ]),
  overrides: listed([[{ validFrom: '2025', likelihood: '1', consequence: '4', level: '8' }]]),
  areas: listed([
    [
      { order: '1', name: 'Utredning och beslut', group: '' },
      { table: 'Risker', count: 5 },
      { table: 'Åtgärder', count: 9 },
    ],
    [
      { order: '2', name: 'Boende med stöd', group: 'vuxna' },
      { table: 'Risker', count: 1 },
    ],
    [{ order: '3', name: 'Familjestöd', group: 'barn och unga' }],
  ]),
  groups: listed([
    [
      { name: 'barn och unga', annexNumber: '1', heading: '' },
      { table: 'Risker', count: 8 },
    ],
    [
      { name: 'vuxna', annexNumber: '2', heading: 'Uppföljning {år}' },
      { table: 'Risker', count: 10 },
    ],
  ]),
  units: listed([
    [{ name: 'Boendeenheten' }, { table: 'Risker', count: 5 }, { table: 'Åtgärder', count: 7 }],
    [{ name: 'Mottagningen' }, { table: 'Åtgärder', count: 1 }],
    [{ name: 'Familjecentralen' }],
  ]),
  statuses: listed([
    status('Åtgärd', 'Ej påbörjad', '○', '#616161', 'åtgärden är inte påbörjad', 4),
    status('Åtgärd', 'Pågår', '→', '#0F6CBD', 'arbetet pågår och fortsätter nästa år', 9),
    status('Åtgärd', 'Klar', '✔', '#0E700E', 'åtgärden är klar', 12),
    status('Egenkontroll', 'Godkänd', '✔', '#0E700E', 'kraven är uppfyllda', 11),
    status('Egenkontroll', 'Ej godkänd', '✕', '#B10E1C', 'kraven är inte uppfyllda', 0),
  ]),
  qualityFactors: listed([
    [
      { name: 'Trygghet och säkerhet', alias: 'Säkerhet' },
      { table: 'Indikatorer', count: 3 },
    ],
    [{ name: 'Kunskap och gott resultat', alias: '' }],
  ]),
  terms: listed([[{ term: 'SIP', explanation: 'En plan som kommunen och regionen gör med den enskilde.' }]]),
  timeLimits: listed([
    [{ validFrom: '2013', name: 'Förhandsbedömning', amount: '14', unit: 'dagar' }],
    [{ validFrom: '1998', name: 'Utredning', amount: '4', unit: 'månader' }],
  ]),
};

/** A workbook that has registers only. */
export const noLists: ListContents = Object.fromEntries(
  Object.keys(lists).map((list) => [list, { sheet: undefined, rows: [] }]),
) as unknown as ListContents;
