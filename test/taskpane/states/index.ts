/** Every state that the pane can be in, by name. */
import type { BeginningTrouble } from '../../../src/taskpane/trouble';
import { annexStates } from './annex';
import { checkStates } from './check';
import { followUpStates } from './followUp';
import { overviewStates } from './overview';
import type { PaneStates } from './paneState';
import { registersStates } from './registers';
import { settingsStates } from './settings';
import { shareStates } from './share';
import { startStates } from './start';

export const states: PaneStates = {
  ...startStates,
  ...followUpStates,
  ...checkStates,
  ...annexStates,
  ...registersStates,
  ...overviewStates,
  ...settingsStates,
  ...shareStates,
};

export const beginningTroubles: readonly BeginningTrouble[] = [
  'excelTooOld',
  'officeUnreachable',
  'outsideExcel',
];
