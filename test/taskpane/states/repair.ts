/** Laga registren. */
import { repairViewTexts } from '../../../src/texts/pane/repair';
import { undoTexts } from '../../../src/texts/undo';
import { actions } from './actions';
import { damage } from './damage';
import { excelError, never, type PaneStates } from './paneState';
import { mendingTaken } from './undo';

export const repairStates: PaneStates = {
  repair: { view: 'repair', actions },
  repaired: { view: 'repair', isPressed: true, actions },
  repairReadOnly: { view: 'repair', isReadOnly: true, actions },
  repairMending: {
    view: 'repair',
    presses: [repairViewTexts.mend],
    actions: { ...actions, repairRegisters: never },
  },
  repairedTooLarge: {
    view: 'repair',
    isPressed: true,
    actions: {
      ...actions,
      repairRegisters: () =>
        Promise.resolve({ kind: 'repaired', report: damage, remembered: { kind: 'tooLarge' } }),
    },
  },
  repairedUndone: {
    view: 'repair',
    presses: [repairViewTexts.mend, undoTexts.undoThis],
    actions: { ...actions, previewUndo: () => Promise.resolve({ kind: 'previewed', ...mendingTaken }) },
  },
  repairStays: {
    view: 'repair',
    actions: {
      ...actions,
      previewRepair: () =>
        Promise.resolve({
          kind: 'previewed',
          report: damage,
          stays: [
            { kind: 'titleRows', sheet: 'Risker', cells: '' },
            { kind: 'lists', sheet: 'Åtgärder', cells: 'J2:J4100' },
          ],
        }),
    },
  },
  repairReading: { view: 'repair', actions: { ...actions, previewRepair: never } },
  repairNothing: {
    view: 'repair',
    actions: {
      ...actions,
      previewRepair: () =>
        Promise.resolve({
          kind: 'previewed',
          report: { repairs: [], overwritten: [], leftAlone: [] },
          stays: [],
        }),
    },
  },
  repairProtected: {
    view: 'repair',
    actions: {
      ...actions,
      previewRepair: () => Promise.resolve({ kind: 'protected', sheets: ['Risker', 'Åtgärder'] }),
    },
  },
  repairStopped: {
    view: 'repair',
    isPressed: true,
    actions: { ...actions, repairRegisters: () => Promise.reject(excelError('AccessDenied')) },
  },
};
