/** Actions that go well, on a workbook with something to look at. A state replaces those that it is about. */
import type { PaneActions } from '../../../src/taskpane/actions';
import { clearAdoption } from './adoption';
import { preview } from './annexes';
import { findings } from './findings';
import { mixedImport } from './imported';
import { addressOf, computedRisk, risks } from './rows';
import { work } from './followUpWork';
import { lists } from './lists';
import { continuesColumn } from './olderWorkbook';
import { done, never, overview, remembered } from './paneState';
import { picture } from './picture';
import { damage } from './damage';
import { sharedNumber } from './sharedNumber';

export const actions: PaneActions = {
  readOverview: () => Promise.resolve(overview),
  rememberChoice: () => Promise.resolve({ kind: 'remembered' }),
  check: () => Promise.resolve({ kind: 'checked', findings }),
  readFollowUp: () => Promise.resolve(work),
  listAdoptableSheets: () =>
    Promise.resolve([
      { name: 'Risklista 2025', isActive: true },
      { name: 'Telefonlista', isActive: false },
    ]),
  previewAdoption: () => Promise.resolve({ kind: 'previewed', adoption: clearAdoption }),
  adoptSheet: never,
  previewImport: () => Promise.resolve({ kind: 'previewed', preview: mixedImport }),
  importIntoWorkbook: never,
  createRegisters: () => Promise.resolve({ kind: 'created', remembered }),
  previewAnnex: () => Promise.resolve(preview),
  freezeFunctions: () => Promise.resolve({ kind: 'frozen', formulas: 214, remembered }),
  restoreFunctions: () =>
    Promise.resolve({ kind: 'restored', columns: 4, cells: 2, leftOut: [], remembered }),
  previewRepair: () => Promise.resolve({ kind: 'previewed', report: damage, stays: [] }),
  readMissing: () => Promise.resolve({ kind: 'missing', missing: { tables: [], columns: [] } }),
  mapColumns: (request) => Promise.resolve({ kind: 'mapped', request, remembered }),
  listUndoable: () => Promise.resolve([]),
  previewUndo: () => Promise.resolve({ kind: 'forgotten' }),
  undoAction: () => Promise.resolve({ kind: 'forgotten' }),
  forgetActions: () => Promise.resolve(0),
  previewMigration: () => Promise.resolve({ kind: 'previewed', added: [continuesColumn] }),
  migrateWorkbook: () => Promise.resolve({ kind: 'migrated', added: [continuesColumn], remembered }),
  repairRegisters: () => Promise.resolve({ kind: 'repaired', report: damage, remembered }),
  makeAnnex: (_, { progress }) => Promise.resolve(progress?.('comparing')).then(never),
  listRows: () => Promise.resolve(risks),
  openRow: () => Promise.resolve({ kind: 'opened', form: computedRisk }),
  openSelectedRow: () => Promise.resolve({ kind: 'noRow' }),
  followSelection: () => Promise.resolve(done),
  saveRow: ({ row }) => Promise.resolve({ kind: 'saved', address: addressOf(row), written: 1 }),
  addRow: ({ register }) => Promise.resolve({ kind: 'noRoom', address: { sheet: register, cell: 'A30' } }),
  linkRows: () => Promise.resolve({ kind: 'linked' }),
  readYearPicture: () => Promise.resolve(picture),
  layInOverview: () => Promise.resolve({ kind: 'laidIn', sheet: 'Översikt 2025 vuxna', remembered }),
  readIndicator: ({ nr }) => Promise.resolve({ kind: 'indicatorGone', nr }),
  layInIndicator: ({ nr }) => Promise.resolve({ kind: 'laidIn', sheet: `Diagram ${nr}`, remembered }),
  readLists: () => Promise.resolve(lists),
  saveList: () => Promise.resolve({ kind: 'saved', followed: 0 }),
  goToCell: done,
  openSheet: done,
  selectAnnex: done,
  readSharedNumber: () => Promise.resolve(sharedNumber),
  renumberRow: () => Promise.resolve({ kind: 'renumbered', nr: 'R19', links: 2, remembered }),
  makeAllAnnexes: never,
  goToSource: () => Promise.resolve(true),
  traceText: () =>
    Promise.resolve({
      kind: 'source',
      source: { table: 'Åtgärder', nr: 'Å12', year: 2025, column: 'Uppföljning', series: '' },
      address: { sheet: 'Åtgärder', cell: 'K14' },
      asked: { sheet: 'Bilaga 2 2025 vuxna', cell: 'C18' },
    }),
  watchChanges: () => Promise.resolve(done),
};
