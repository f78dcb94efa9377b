/** Rows of registers that never were, as lists and forms show them. */
import { levelLook, matrixLook } from '../../../src/actions/levelLooks';
import type { ListRowsOutcome } from '../../../src/actions/rows/listRows';
import type { FormCell } from '../../../src/actions/rows/registerForms/formFields';
import type { Candidate, Relation } from '../../../src/actions/rows/registerForms/relations';
import type { RowForm } from '../../../src/actions/rows/registerForms/rowForm';
import type { RowMark, RowSummary } from '../../../src/actions/rows/registerForms/rowSummary';
import type { RegisterRowIdentity } from '../../../src/actions/rows/registerRow';
import { riskScale } from '../../../src/domain/risk/scale';
import { tables } from '../../../src/tables/index';
import type { AnyTable } from '../../../src/tables/table';

type Register = RegisterRowIdentity['register'];

const scale = riskScale({ settings: { scale: 4 }, bands: [], overrides: [] }, 2025);
const level = (number: number): RowMark => ({ kind: 'level', look: levelLook(number, scale) });
const status = (name: string, symbol: string): RowMark => ({ kind: 'status', name, symbol });

function summary(register: Register, nr: string, title: string, mark?: RowMark): RowSummary {
  return { row: { register, nr, year: 2025 }, title, series: undefined, mark };
}

export const addressOf = ({ register }: RegisterRowIdentity) => ({
  sheet: tables[register].sheet,
  cell: 'E7',
});

type ListedRows = Extract<ListRowsOutcome, { readonly kind: 'listed' }>;

const areas = ['Utredning och beslut', 'Insatser i hemmet', 'Boende'];

export const risks: ListedRows = {
  kind: 'listed',
  rows: [
    summary('risks', 'R1', 'Larmet i trapphuset hörs inte i alla lägenheter', level(4)),
    summary('risks', 'R2', 'Nycklar lämnas utan kvittens', { kind: 'noLevel', origin: 'missing' }),
    summary('risks', 'R3', 'Vikarier saknar inloggning under helgerna', level(12)),
    summary('risks', 'R4', 'Besked om avgift kommer efter att insatsen har börjat', level(9)),
    summary('risks', 'R5', 'Kontaktpersonen byts utan att någon berättar det', {
      kind: 'noLevel',
      origin: 'word',
    }),
    summary('risks', 'R6', 'Tolk bokas för sent till första mötet', level(2)),
    summary('risks', 'R7', '', level(7)),
  ],
  areas,
  indicators: [],
};

export const indicators: ListedRows['indicators'] = [
  summary('indicators', 'I1', 'Får tag i sin handläggare samma dag'),
  summary('indicators', 'I2', 'Väntar högst två veckor på ett första möte efter att ha hört av sig'),
];

const named: Readonly<Record<string, readonly string[]>> = {
  area: areas,
  unit: ['Hemtjänst norr', 'Hemtjänst söder'],
  group: ['vuxna', 'barn och unga'],
  status: ['Ej påbörjad', 'Pågår', 'Klar', 'Utgått'],
};

function cell(register: Register, field: string, input: FormCell['input'], written: string): FormCell {
  const declared: AnyTable = tables[register];
  const column = declared.columns[field];
  if (column === undefined) throw new Error(`${register} has no ${field}`);
  const { header, help } = column;
  const position = Object.keys(declared.columns).indexOf(field);
  const address = { sheet: declared.sheet, cell: `${String.fromCharCode(65 + position)}7` };
  return { field, header, help, input, written, chosen: written, words: named[field] ?? [], address };
}

function linked(register: Register, nr: string, title: string, mark: RowMark, written: string): Candidate {
  return { ...summary(register, nr, title, mark), isLinked: written !== '', written };
}

const selfChecks: Relation = {
  register: 'selfChecks',
  heldBy: 'others',
  field: 'riskNrs',
  written: '',
  candidates: [
    linked('selfChecks', 'E7', 'Avgiftsbeslut skickade inom tio dagar', status('Delvis godkänd', '◒'), 'R4'),
    linked('selfChecks', 'E9', 'Genomgång av loggar', status('', ''), ''),
  ],
  dangling: [],
};

const measures: Relation = {
  register: 'measures',
  heldBy: 'others',
  field: 'riskNrs',
  written: '',
  candidates: [
    linked('measures', 'Å12', 'Veckovis avstämning med ekonomi', status('Pågår', '→'), 'R4, R6'),
    linked('measures', 'Å15', 'Mall för första beskedet', status('Klar', '✔'), 'R4'),
    linked('measures', 'Å16', 'Ny broschyr', status('Utgått', '⊖'), ''),
    linked('measures', 'Å17', 'Påminnelse i kalendern', status('Ej påbörjad', '○'), ''),
    linked('measures', 'Å18', 'Genomgång med nya vikarier', status('Klar', '✔'), ''),
    linked('measures', 'Å19', 'Telefontid på fredagar', status('Pågår', '→'), ''),
  ],
  dangling: [],
};

const computed: NonNullable<RowForm['risk']> = {
  matrix: matrixLook(scale),
  bands: [1, 4, 8, 12].flatMap((lowest) => levelLook(lowest, scale).band ?? []),
  origin: {
    kind: 'computed',
    level: 9,
    likelihood: 3,
    consequence: 3,
    isOverride: false,
    contradicted: undefined,
  },
  look: levelLook(9, scale),
  change: { direction: 'lowered', year: 2024, before: levelLook(12, scale) },
  factors: [
    { field: 'likelihood', header: 'Sannolikhet', written: '3' },
    { field: 'consequence', header: 'Konsekvens', written: '3' },
  ],
};

export const computedRisk: RowForm = {
  ...summary('risks', 'R4', 'Besked om avgift kommer efter att insatsen har börjat', level(9)),
  address: { sheet: 'Risker', cell: 'E7' },
  sheetRow: 7,
  group: 'vuxna',
  fields: {
    first: [
      cell('risks', 'title', 'text', 'Besked om avgift kommer efter att insatsen har börjat'),
      cell('risks', 'description', 'text', 'Beslut och beräkning görs av olika personer.'),
      cell('risks', 'area', 'choice', 'Utredning och beslut'),
    ],
    rest: [
      cell('risks', 'group', 'choice', 'vuxna'),
      cell('risks', 'statedLevel', 'line', ''),
      cell('risks', 'unit', 'choice', 'Hemtjänst norr'),
      cell('risks', 'owner', 'line', 'Enhetschefen'),
      cell('risks', 'continues', 'line', ''),
      cell('risks', 'comment', 'text', ''),
    ],
    calculated: [],
  },
  risk: computed,
  relations: [selfChecks, measures],
  neighbours: {
    previous: { register: 'risks', nr: 'R3', year: 2025 },
    next: { register: 'risks', nr: 'R5', year: 2025 },
  },
};

export const statedRisk: RowForm = {
  ...computedRisk,
  fields: {
    ...computedRisk.fields,
    rest: computedRisk.fields.rest.map((each) =>
      each.field === 'statedLevel' ? { ...each, written: '8', chosen: '8' } : each,
    ),
  },
  risk: {
    ...computed,
    origin: {
      kind: 'stated',
      level: 8,
      fitting: [
        { likelihood: 2, consequence: 4 },
        { likelihood: 4, consequence: 2 },
      ],
    },
    look: levelLook(8, scale),
    change: undefined,
    factors: computed.factors.map((factor) => ({ ...factor, written: '' })),
  },
};

export const measureOfOtherYear: RowForm = {
  ...summary('measures', 'Å12', 'Veckovis avstämning med ekonomi', status('Pågår', '→')),
  row: { register: 'measures', nr: 'Å12', year: 2024 },
  address: { sheet: 'Åtgärder', cell: 'E14' },
  sheetRow: 14,
  group: '',
  fields: {
    first: [
      cell('measures', 'title', 'text', 'Veckovis avstämning med ekonomi'),
      cell('measures', 'area', 'choice', 'Utredning'),
      cell('measures', 'deadline', 'date', '2024-10-31'),
      cell('measures', 'status', 'choice', 'Pågår'),
      cell('measures', 'followUp', 'text', 'Avstämningen görs på måndagar.'),
    ],
    rest: [cell('measures', 'unit', 'choice', 'Hemtjänst norr'), cell('measures', 'owner', 'line', '')],
    calculated: [],
  },
  risk: undefined,
  relations: [
    {
      register: 'risks',
      heldBy: 'row',
      field: 'riskNrs',
      written: 'R4, R44',
      candidates: [
        { ...summary('risks', 'R4', 'Besked om avgift kommer sent', level(9)), isLinked: true, written: '' },
      ],
      dangling: ['R44'],
    },
    { ...selfChecks, heldBy: 'row', field: 'selfCheckNrs', candidates: [] },
  ],
  neighbours: { previous: undefined, next: undefined },
};
