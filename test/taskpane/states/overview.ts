/** Översikt. */
import { overviewTexts } from '../../../src/texts/pane/overview';
import { actions } from './actions';
import { excelError, never, soonChanged, type PaneStates } from './paneState';
import { picture } from './picture';

const view = 'overview';

export const overviewStates: PaneStates = {
  overviewReading: { view, actions: { ...actions, readYearPicture: never } },
  overview: { view, actions },
  overviewChanged: { view, actions: { ...actions, watchChanges: soonChanged } },
  overviewCellChosen: { view, presses: [{ sv: 'nivå 9, Hög', en: 'level 9, Hög' }], actions },
  overviewAllShown: { view, presses: [{ sv: 'Visa alla 10', en: 'Show all 10' }], actions },
  overviewOfFirstYear: {
    view,
    actions: {
      ...actions,
      readYearPicture: () =>
        Promise.resolve({ ...picture, lastYear: undefined, changes: undefined, statedOnly: 0, high: 0 }),
    },
  },
  overviewEmpty: {
    view,
    actions: {
      ...actions,
      readYearPicture: () =>
        Promise.resolve({
          ...picture,
          risks: [],
          high: 0,
          lastYear: undefined,
          changes: undefined,
          measures: [],
          goals: [],
          indicators: [],
        }),
    },
  },
  overviewOnSheet: {
    view,
    actions: {
      ...actions,
      readYearPicture: () => Promise.resolve({ ...picture, sheet: 'Översikt 2025 vuxna' }),
    },
  },
  overviewReadOnly: { view, isReadOnly: true, actions },
  overviewLayingIn: {
    view,
    presses: [overviewTexts.layIn],
    actions: { ...actions, layInOverview: never },
  },
  overviewLaidIn: { view, isPressed: true, actions },
  overviewProtected: {
    view,
    presses: [overviewTexts.layIn],
    actions: { ...actions, layInOverview: () => Promise.reject(excelError('AccessDenied')) },
  },
};
