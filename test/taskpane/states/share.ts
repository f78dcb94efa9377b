/** Dela. */
import { actions } from './actions';
import type { PaneStates } from './paneState';

export const shareStates: PaneStates = {
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
};
