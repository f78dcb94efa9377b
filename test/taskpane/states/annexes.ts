/** What the pane is told of annexes. */
import type { AnnexPreview } from '../../../src/actions/makeAnnex';

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

export const preview: Preview = {
  kind: 'previewed',
  sheet: 'Bilaga 2 2025 vuxna',
  isUpdate: false,
  summary: clean,
};
export const update: Preview = { ...preview, isUpdate: true, summary: edited };

export const made = { kind: 'made', sheet: preview.sheet, findings: [], tables: new Map() } as const;
