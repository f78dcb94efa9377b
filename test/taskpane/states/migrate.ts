/** Uppdatera arbetsboken. */
import type { Migration } from '../../../src/actions/migrate/migrateWorkbook';
import { migrateViewTexts } from '../../../src/texts/pane/migrate';
import { actions } from './actions';
import { excelError, never, overview, type PaneStates } from './paneState';
import { continuesColumn } from './olderWorkbook';

/** Tables and sheets that their users have given long names. */
const many: Migration['added'] = [
  continuesColumn,
  {
    table: 'Risker_och_händelser_i_vuxenvården',
    sheet: 'Risker i vuxenvården 2024–2026',
    header: 'Godkänd av ledningsgruppen',
    letters: 'AB',
    help: {
      sv: 'Vem i ledningsgruppen som har godkänt risken, och i vilket sammanhang.',
      en: 'Who in the management group has accepted the risk, and in what context.',
    },
  },
];

export const migrateStates: PaneStates = {
  olderWorkbook: {
    view: 'start',
    actions: { ...actions, readOverview: () => Promise.resolve({ ...overview, isOlder: true }) },
  },
  migrate: { view: 'migrate', actions },
  migrateMany: {
    view: 'migrate',
    actions: { ...actions, previewMigration: () => Promise.resolve({ kind: 'previewed', added: many }) },
  },
  migrateReadOnly: { view: 'migrate', isReadOnly: true, actions },
  migrateReading: { view: 'migrate', actions: { ...actions, previewMigration: never } },
  migrating: {
    view: 'migrate',
    presses: [migrateViewTexts.migrate],
    actions: { ...actions, migrateWorkbook: never },
  },
  migrated: { view: 'migrate', isPressed: true, actions },
  migrateCurrent: {
    view: 'migrate',
    actions: { ...actions, previewMigration: () => Promise.resolve({ kind: 'current' }) },
  },
  migrateNoRoom: {
    view: 'migrate',
    actions: {
      ...actions,
      previewMigration: () =>
        Promise.resolve({
          kind: 'noRoom',
          places: [{ table: 'Indikatorer', sheet: 'Indikatorer', cell: 'P3' }],
        }),
    },
  },
  migrateFiltered: {
    view: 'migrate',
    actions: {
      ...actions,
      previewMigration: () => Promise.resolve({ kind: 'filtered', tables: ['Indikatorer'] }),
    },
  },
  migrateStopped: {
    view: 'migrate',
    isPressed: true,
    actions: { ...actions, migrateWorkbook: () => Promise.reject(excelError('AccessDenied')) },
  },
};
