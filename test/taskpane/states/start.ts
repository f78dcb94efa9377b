/** The pane before a view is chosen, and Start. */
import { NewerWorkbook } from '../../../src/excel/newerWorkbook';
import { emptyTexts } from '../../../src/texts/pane/empty';
import { actions } from './actions';
import { preview, update, upToDate } from './annexes';
import { never, overview, soonChanged, type PaneStates } from './paneState';

export const startStates: PaneStates = {
  reading: { view: 'start', actions: { ...actions, readOverview: never } },
  noRegisters: {
    view: 'start',
    actions: { ...actions, readOverview: () => Promise.resolve({ kind: 'noRegisters' }) },
  },
  noRegistersReadOnly: {
    view: 'start',
    isReadOnly: true,
    actions: { ...actions, readOverview: () => Promise.resolve({ kind: 'noRegisters' }) },
  },
  makingRegisters: {
    view: 'start',
    presses: [emptyTexts.create],
    actions: {
      ...actions,
      readOverview: () => Promise.resolve({ kind: 'noRegisters' }),
      createRegisters: never,
    },
  },
  start: { view: 'start', actions },
  startChanged: { view: 'start', actions: { ...actions, watchChanges: soonChanged } },
  readOnly: { view: 'start', isReadOnly: true, actions },
  choiceNotKept: {
    view: 'start',
    actions: {
      ...actions,
      rememberChoice: () => Promise.resolve({ kind: 'protected', sheet: 'Inställningar' }),
    },
  },
  startWithAnnex: {
    view: 'start',
    actions: {
      ...actions,
      readOverview: () => Promise.resolve({ ...overview, annexSheet: preview.sheet }),
      previewAnnex: () => Promise.resolve(upToDate),
      check: () => Promise.resolve({ kind: 'checked', findings: [] }),
    },
  },
  annexOutOfDate: {
    view: 'start',
    actions: {
      ...actions,
      readOverview: () => Promise.resolve({ ...overview, annexSheet: preview.sheet }),
      previewAnnex: () => Promise.resolve(update),
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
  newerWorkbook: {
    view: 'start',
    actions: { ...actions, readOverview: () => Promise.reject(new NewerWorkbook(2)) },
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
