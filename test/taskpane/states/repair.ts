/** Laga registren. */
import { repairViewTexts } from '../../../src/texts/pane/repair';
import { actions } from './actions';
import { excelError, never, type PaneStates } from './paneState';

export const repairStates: PaneStates = {
  repair: { view: 'repair', actions },
  repaired: { view: 'repair', isPressed: true, actions },
  repairReadOnly: { view: 'repair', isReadOnly: true, actions },
  repairMending: {
    view: 'repair',
    presses: [repairViewTexts.mend],
    actions: { ...actions, repairRegisters: never },
  },
  repairReading: { view: 'repair', actions: { ...actions, previewRepair: never } },
  repairNothing: {
    view: 'repair',
    actions: {
      ...actions,
      previewRepair: () =>
        Promise.resolve({ kind: 'previewed', report: { repairs: [], overwritten: [], leftAlone: [] } }),
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
