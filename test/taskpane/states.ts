/** The states that the pane can be in, each as a workbook that never was. */
import type { LocatedFinding } from '../../src/actions/check';
import type { AnnexPreview } from '../../src/actions/makeAnnex';
import type { Overview } from '../../src/actions/readOverview';
import type { PaneActions } from '../../src/taskpane/actions';
import type { BeginningTrouble } from '../../src/taskpane/trouble';
import type { View } from '../../src/taskpane/views/views';

export interface PaneState {
  readonly actions: PaneActions;
  readonly view: View;
  /** The state comes after the footer's last button has been pressed. */
  readonly isPressed?: true;
}

type Summary = Extract<AnnexPreview, { readonly kind: 'previewed' }>['summary'];

const never = (): Promise<never> => new Promise(() => undefined);
const done = (): Promise<void> => Promise.resolve();

const overview: Overview = {
  kind: 'overview',
  years: [2024, 2025],
  groups: ['vuxna', 'barn och unga'],
  year: 2025,
  group: 'vuxna',
  registers: [
    { register: 'risks', count: 18, sheet: 'Risker' },
    { register: 'selfChecks', count: 21, sheet: 'Egenkontroller' },
    { register: 'measures', count: 22, sheet: 'Åtgärder' },
    { register: 'indicators', count: 9, sheet: 'Indikatorer' },
  ],
  annexSheet: undefined,
};

const place = (table: string, nr: string, column: string) => ({ table, nr, row: 3, column });

const findings: readonly LocatedFinding[] = [
  {
    finding: {
      rule: 'link-dangling',
      severity: 'fix',
      place: place('Åtgärder', 'Å18', 'Risk nr'),
      details: { linkNr: 'R44', target: 'Risker' },
    },
    address: { sheet: 'Åtgärder', cell: 'G20' },
  },
  {
    finding: {
      rule: 'expired-without-reason',
      severity: 'fix',
      place: place('Åtgärder', 'Å8', 'Uppföljning'),
      details: { status: 'Utgått' },
    },
    address: { sheet: 'Åtgärder', cell: 'K10' },
  },
  ...['E4', 'E9', 'E11'].map((nr, at): LocatedFinding => ({
    finding: {
      rule: 'follow-up-missing',
      severity: 'complete',
      place: place('Egenkontroller', nr, 'Uppföljning'),
      details: { status: '' },
    },
    address: { sheet: 'Egenkontroller', cell: `M${6 + at}` },
  })),
  {
    finding: {
      rule: 'risk-level-in-words',
      severity: 'note',
      place: place('Risker', 'R7', 'Angiven nivå'),
      details: { word: 'Hög' },
    },
    address: { sheet: 'Risker', cell: 'I9' },
  },
];

const personalNumber: LocatedFinding = {
  finding: {
    rule: 'personal-number',
    severity: 'fix',
    place: place('Åtgärder', 'Å21', 'Uppföljning'),
    details: { masked: '19••••••-••••' },
  },
  address: { sheet: 'Åtgärder', cell: 'K23' },
};

const clean: Summary = { rows: 64, pages: 6, isUnbroken: false, conflicts: [], orphans: [], setAside: [] };
const edited: Summary = {
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

const preview: AnnexPreview = {
  kind: 'previewed',
  sheet: 'Bilaga 2 2025 vuxna',
  isUpdate: false,
  summary: clean,
};
const update: AnnexPreview = { ...preview, isUpdate: true, summary: edited };

const actions: PaneActions = {
  readOverview: () => Promise.resolve(overview),
  check: () => Promise.resolve({ kind: 'checked', findings }),
  createRegisters: () => Promise.resolve({ kind: 'created' }),
  previewAnnex: () => Promise.resolve(preview),
  freezeFunctions: () => Promise.resolve({ kind: 'frozen', formulas: 214 }),
  restoreFunctions: () => Promise.resolve({ kind: 'restored', columns: 4, cells: 2, leftOut: [] }),
  makeAnnex: (_, { progress }) => Promise.resolve(progress?.('comparing')).then(never),
  goToCell: done,
  openSheet: done,
};

const made = { kind: 'made', sheet: preview.sheet, findings: [], tables: new Map() } as const;

function excelError(code: string): Error {
  return Object.assign(new Error(code), { code, debugInfo: {} });
}

export const states: Readonly<Record<string, PaneState>> = {
  reading: { view: 'start', actions: { ...actions, readOverview: never } },
  noRegisters: {
    view: 'start',
    actions: { ...actions, readOverview: () => Promise.resolve({ kind: 'noRegisters' }) },
  },
  start: { view: 'start', actions },
  share: { view: 'share', actions },
  shared: { view: 'share', isPressed: true, actions },
  sharingProtected: {
    view: 'share',
    isPressed: true,
    actions: {
      ...actions,
      freezeFunctions: () => Promise.resolve({ kind: 'protected', sheets: ['Risker', 'Åtgärder'] }),
    },
  },
  startWithAnnex: {
    view: 'start',
    actions: {
      ...actions,
      readOverview: () => Promise.resolve({ ...overview, annexSheet: preview.sheet }),
      check: () => Promise.resolve({ kind: 'checked', findings: [] }),
    },
  },
  emptyRegisters: {
    view: 'start',
    actions: {
      ...actions,
      readOverview: () =>
        Promise.resolve({
          ...overview,
          years: [],
          registers: overview.registers.map((each) => ({ ...each, count: 0 })),
        }),
      check: () =>
        Promise.resolve({
          kind: 'notComposed',
          refusal: { kind: 'noRows', year: 2025, group: 'vuxna', years: [] },
        }),
    },
  },
  check: { view: 'check', actions },
  nothingFound: {
    view: 'check',
    actions: { ...actions, check: () => Promise.resolve({ kind: 'checked', findings: [] }) },
  },
  annexBefore: { view: 'annex', actions },
  annexWithPersonalNumber: {
    view: 'annex',
    actions: {
      ...actions,
      check: () => Promise.resolve({ kind: 'checked', findings: [personalNumber, ...findings] }),
      previewAnnex: () => Promise.resolve(update),
    },
  },
  annexMade: {
    view: 'annex',
    isPressed: true,
    actions: { ...actions, makeAnnex: () => Promise.resolve({ ...made, summary: clean }) },
  },
  annexUpdated: {
    view: 'annex',
    isPressed: true,
    actions: {
      ...actions,
      previewAnnex: () => Promise.resolve(update),
      makeAnnex: () => Promise.resolve({ ...made, summary: edited }),
    },
  },
  annexWaits: {
    view: 'annex',
    isPressed: true,
    actions: {
      ...actions,
      makeAnnex: async (_, { progress, isCancelled }) => {
        await progress?.('reading');
        while (isCancelled?.() !== true) await new Promise((resolve) => setTimeout(resolve, 10));
        return { kind: 'cancelled' };
      },
    },
  },
  annexWrites: {
    view: 'annex',
    isPressed: true,
    actions: {
      ...actions,
      freezeFunctions: () => Promise.resolve({ kind: 'frozen', formulas: 214 }),
      restoreFunctions: () => Promise.resolve({ kind: 'restored', columns: 4, cells: 2, leftOut: [] }),
      makeAnnex: (_, { progress }) => Promise.resolve(progress?.('writing')).then(never),
    },
  },
  sheetTaken: {
    view: 'annex',
    actions: { ...actions, previewAnnex: () => Promise.resolve({ kind: 'sheetTaken', name: preview.sheet }) },
  },
  protectedSheet: {
    view: 'annex',
    isPressed: true,
    actions: { ...actions, makeAnnex: () => Promise.reject(excelError('AccessDenied')) },
  },
  columnMissing: {
    view: 'start',
    actions: {
      ...actions,
      readOverview: () =>
        Promise.resolve({
          kind: 'unreadable',
          refusals: [
            {
              refusal: 'columnMissing',
              table: 'Risker',
              sheet: 'Risker',
              foundAs: 'Risker',
              column: 'Risk',
              headers: ['Nr', 'År', 'Målgrupp', 'Område'],
            },
          ],
        }),
    },
  },
};

export const beginningTroubles: readonly BeginningTrouble[] = [
  'excelTooOld',
  'officeUnreachable',
  'outsideExcel',
];
