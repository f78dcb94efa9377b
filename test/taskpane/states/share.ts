/** Dela. */
import { shareTexts } from '../../../src/texts/pane/share';
import { actions } from './actions';
import { never, remembered, type PaneStates } from './paneState';

const changedCell = {
  why: 'changed',
  sheet: 'Risker',
  row: 13,
  column: 10,
  formula: '=KVALITET.RISKKLASS([@Nivå])',
} as const;

export const shareStates: PaneStates = {
  share: { view: 'share', actions },
  shareReadOnly: { view: 'share', isReadOnly: true, actions },
  sharing: { view: 'share', presses: [shareTexts.toValues], actions: { ...actions, freezeFunctions: never } },
  shared: { view: 'share', isPressed: true, actions },
  replacedFromRibbon: {
    view: 'share',
    told: { kind: 'told', outcome: { kind: 'frozen', formulas: 214, remembered, date: '2025-11-03' } },
    actions,
  },
  restoredInPartFromRibbon: {
    view: 'share',
    told: {
      kind: 'told',
      outcome: { kind: 'restored', columns: 4, cells: 0, leftOut: [changedCell], remembered },
    },
    actions,
  },
  noFunctionsFromRibbon: {
    view: 'share',
    told: { kind: 'told', outcome: { kind: 'noFunctions', date: '2025-11-03' } },
    actions: { ...actions, readOverview: () => Promise.resolve({ kind: 'noRegisters' }) },
  },
  sharingProtected: {
    view: 'share',
    isPressed: true,
    actions: {
      ...actions,
      freezeFunctions: () => Promise.resolve({ kind: 'protected', sheets: ['Risker', 'Åtgärder'] }),
    },
  },
};
