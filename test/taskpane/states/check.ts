/** Kontroll. */
import { actions } from './actions';
import type { PaneStates } from './paneState';

export const checkStates: PaneStates = {
  check: { view: 'check', actions },
  nothingFound: {
    view: 'check',
    actions: { ...actions, check: () => Promise.resolve({ kind: 'checked', findings: [] }) },
  },
};
