/** What the pane is told of annexes. */
import type { AnnexPreview } from '../../../src/actions/annex/makeAnnex';
import { remembered } from './paneState';

type Preview = Extract<AnnexPreview, { readonly kind: 'previewed' }>;
type Summary = Preview['summary'];

export const clean: Summary = {
  rows: 64,
  pages: 6,
  isUnbroken: false,
  conflicts: [],
  orphans: [],
  setAside: [],
};
export const edited: Summary = {
  ...clean,
  conflicts: [
    {
      key: 'measure/Å3/follow-up',
      row: 27,
      source: { table: 'Åtgärder', nr: 'Å3', year: 2025, column: 'Uppföljning', series: '' },
      kept: 'Genomgången görs varje måndag.',
      proposed: 'Genomgången görs varje måndag sedan mars.',
    },
  ],
  orphans: [],
  setAside: ['Diskuteras i nämnden i maj.'],
};

const title = 'Uppföljning av kvalitetsplan 2025 för vuxna';

export const preview: Preview = {
  kind: 'previewed',
  sheet: 'Bilaga 2 2025 vuxna',
  isUpdate: false,
  isOutOfDate: false,
  changedRows: 0,
  summary: clean,
  changes: undefined,
  heading: {
    number: '2',
    title,
    numberCell: { sheet: 'Inställningar', cell: 'B24' },
    titleCell: { sheet: 'Inställningar', cell: 'C24' },
  },
  beginning: {
    opening: [
      { style: 'annexNumber', text: 'Bilaga 2' },
      { style: 'title', text: title },
      { style: 'introduction', text: 'Bilagan visar hur årets risker har följts upp.' },
    ],
    table: {
      before: [
        { style: 'heading', text: 'Risker och egenkontroller' },
        { style: 'legend', text: 'Åtgärd: ✔ Klar = åtgärden är klar' },
        { style: 'areaHeading', text: 'Utredning och beslut' },
      ],
      header: ['Risk', 'Uppföljning av egenkontroll', 'Uppföljning av åtgärd'],
      rows: [
        [
          'Den enskilde får vänta på beslut\nRisknivå 9 – Hög ▆',
          'Egenkontroll: ✔ Godkänd\nGenomgång av väntetider\nUppföljning:\nTiderna är kortare än i fjol.',
          'Åtgärd: → Pågår\nVeckovis genomgång\nUppföljning:\nGörs varje måndag sedan mars.',
        ],
      ],
    },
  },
};

const source = (table: string, nr: string, column: string, year = 2025) =>
  ({ table, nr, year, column, series: '' }) as const;

export const changes: NonNullable<Preview['changes']> = {
  newRows: ['R19', 'R20', 'R21'].map((nr, at) => ({
    source: source('Risker', nr, 'Risk'),
    text: `Ny risk nummer ${at + 1} som har kommit till under hösten`,
    row: 40 + 2 * at,
  })),
  changedTexts: Array.from({ length: 9 }, (_, at) => ({
    key: `Åtgärder/Å${at + 4}/2025/Uppföljning`,
    source: source('Åtgärder', `Å${at + 4}`, 'Uppföljning'),
    row: 12 + 2 * at,
    nextRow: 12 + 2 * at,
    before: 'Uppföljning:\nArbetet pågår.',
    after: 'Uppföljning:\nArbetet blev klart i oktober och har gett kortare väntetider.',
  })),
  removedRows: ['E2', 'E3'].map((nr, at) => ({
    source: source('Egenkontroller', nr, 'Egenkontroll'),
    text: 'Egenkontroll: ✔ Godkänd\nLoggar gås igenom',
    row: 21 + 4 * at,
  })),
  handEdits: [
    {
      key: 'Risker/R4/2025/Risk',
      source: source('Risker', 'R4', 'Risk'),
      row: 15,
      nextRow: 15,
      kept: 'Den enskilde får vänta för länge på beslut',
      generated: 'Den enskilde får vänta på beslut',
    },
  ],
  isReordered: true,
};

export const update: Preview = {
  ...preview,
  isUpdate: true,
  isOutOfDate: true,
  changedRows: 14,
  summary: edited,
  changes,
};

/** The registers say what they said when the annex was made. */
export const upToDate: Preview = {
  ...update,
  isOutOfDate: false,
  changedRows: 0,
  summary: clean,
  changes: { newRows: [], changedTexts: [], removedRows: [], handEdits: [], isReordered: false },
};

export const made = {
  kind: 'made',
  sheet: preview.sheet,
  findings: [],
  changes: undefined,
  remembered,
} as const;
