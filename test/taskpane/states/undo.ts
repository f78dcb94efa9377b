/** Ångra en åtgärd. */
import type { UndoableAction, Undoing } from '../../../src/actions/journal/undoAction';
import { undoTexts as texts } from '../../../src/texts/undo';
import { actions } from './actions';
import { excelError, never, type PaneStates } from './paneState';

const annex: UndoableAction = {
  id: 3,
  action: 'annex',
  subject: 'Bilaga 2 2025 vuxna',
  time: '2025-11-12T13:05:00.000Z',
  sheets: 1,
  cells: 0,
};
const frozen: UndoableAction = {
  id: 2,
  action: 'freeze',
  subject: '',
  time: '2025-11-11T08:31:00.000Z',
  sheets: 0,
  cells: 214,
};
const created: UndoableAction = {
  id: 1,
  action: 'create',
  subject: '',
  time: '2025-11-03T09:12:00.000Z',
  sheets: 6,
  cells: 0,
};

const nothingChanged: Undoing = {
  action: annex,
  changes: [],
  removed: ['Bilaga 2 2025 vuxna'],
  relaid: [],
  columns: [],
  rows: [],
  cells: 0,
  setups: [],
  stays: [],
};

const someChanged: Undoing = {
  action: frozen,
  changes: [
    { kind: 'cell', sheet: 'Risker', cells: 'J12', now: '9' },
    { kind: 'cell', sheet: 'Risker', cells: 'K12', now: '' },
    { kind: 'rows', sheet: 'Bilaga 2 2025 vuxna', cells: '14:14', now: '' },
    { kind: 'cellsGone', sheet: 'Åtgärder', count: 3, cells: '', now: '' },
    { kind: 'sheetGone', sheet: 'Egna beräkningar', cells: '', now: '' },
  ],
  removed: [],
  relaid: [],
  columns: [],
  rows: [],
  cells: 210,
  setups: [],
  stays: [],
};

const allChanged: Undoing = {
  action: annex,
  changes: [{ kind: 'rows', sheet: 'Bilaga 2 2025 vuxna', cells: '5:5', now: '' }],
  removed: [],
  relaid: [],
  columns: [],
  rows: [],
  cells: 0,
  setups: [],
  stays: [],
};

const widened: Undoing = {
  ...nothingChanged,
  action: { ...frozen, action: 'migrate', cells: 12 },
  removed: [],
  columns: [{ sheet: 'Indikatorer', header: 'Fortsätter' }],
};

const list = { ...actions, listUndoable: () => Promise.resolve([annex, frozen, created]) };

const previewOf = (undoing: Undoing): typeof list => ({
  ...list,
  previewUndo: () => Promise.resolve({ kind: 'previewed', ...undoing }),
  undoAction: () => Promise.resolve({ kind: 'undone', ...undoing }),
});

const mended: UndoableAction = { ...frozen, id: 4, action: 'repair', cells: 3 };

export const mendingTaken: Undoing = {
  ...someChanged,
  action: mended,
  changes: [
    { kind: 'setup', what: 'lists', sheet: 'Risker', cells: 'C2:C21', now: '' },
    { kind: 'setup', what: 'frozen', sheet: 'Risker', cells: '', now: '' },
  ],
  cells: 3,
  setups: [
    { sheet: 'Risker', kind: 'formats' },
    { sheet: 'Risker', kind: 'looks' },
    { sheet: 'Åtgärder', kind: 'print' },
  ],
  stays: [{ kind: 'titleRows', sheet: 'Åtgärder', cells: '' }],
};

export const undoStates: PaneStates = {
  undoMending: { view: 'undo', actions: previewOf(mendingTaken), presses: [texts.undo] },
  undoMendingDone: {
    view: 'undo',
    actions: previewOf(mendingTaken),
    presses: [texts.undo, texts.keepChanges],
  },
  undo: { view: 'undo', actions: list },
  undoNothing: { view: 'undo', actions: { ...actions, listUndoable: () => Promise.resolve([]) } },
  undoReading: { view: 'undo', actions: { ...actions, listUndoable: never } },
  undoBefore: { view: 'undo', actions: previewOf(nothingChanged), presses: [texts.undo] },
  undoColumn: { view: 'undo', actions: previewOf(widened), presses: [texts.undo] },
  undoReadOnly: { view: 'undo', isReadOnly: true, actions: previewOf(nothingChanged), presses: [texts.undo] },
  undoChanged: { view: 'undo', actions: previewOf(someChanged), presses: [texts.undo] },
  undoAllChanged: { view: 'undo', actions: previewOf(allChanged), presses: [texts.undo] },
  undoDone: { view: 'undo', actions: previewOf(nothingChanged), presses: [texts.undo, texts.undo] },
  undoDoneChanged: {
    view: 'undo',
    actions: previewOf(someChanged),
    presses: [texts.undo, texts.keepChanges],
  },
  undoEmptied: {
    view: 'undo',
    actions: { ...list, forgetActions: () => Promise.resolve(3) },
    presses: [texts.forget],
  },
  undoForgotten: {
    view: 'undo',
    actions: { ...list, previewUndo: () => Promise.resolve({ kind: 'forgotten' }) },
    presses: [texts.undo],
  },
  undoProtected: {
    view: 'undo',
    actions: {
      ...list,
      previewUndo: () => Promise.resolve({ kind: 'sheetProtected', sheets: ['Risker'] }),
    },
    presses: [texts.undo],
  },
  undoFailed: {
    view: 'undo',
    actions: { ...list, previewUndo: () => Promise.reject(excelError('GeneralException')) },
    presses: [texts.undo],
  },
};
