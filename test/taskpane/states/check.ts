/** Kontroll. */
import { checkViewTexts } from '../../../src/texts/pane/checkView';
import { actions } from './actions';
import { findings, personalNumber } from './findings';
import { done, type PaneStates } from './paneState';

const many = Array.from({ length: 30 }, () => findings).flat();

export const checkStates: PaneStates = {
  check: { view: 'check', actions },
  checkChanged: {
    view: 'check',
    actions: {
      ...actions,
      check: () => Promise.resolve({ kind: 'checked', findings: [personalNumber, ...many] }),
      watchChanges: (changed) => {
        setTimeout(changed, 100);
        return Promise.resolve(done);
      },
    },
  },
  checkReminder: { view: 'check', actions, presses: [checkViewTexts.remind] },
  nothingFound: {
    view: 'check',
    actions: { ...actions, check: () => Promise.resolve({ kind: 'checked', findings: [] }) },
  },
};
