/** Every state that the pane can be in, by name. */
import type { BeginningTrouble } from '../../../src/taskpane/trouble';
import { adoptStates } from './adopt';
import { annexStates } from './annex';
import { checkStates } from './check';
import { followUpStates } from './followUp';
import { importStates } from './import';
import { migrateStates } from './migrate';
import { overviewStates } from './overview';
import { indicatorStates } from './indicator';
import { mappingStates } from './mapping';
import type { PaneStates } from './paneState';
import { registersStates } from './registers';
import { repairStates } from './repair';
import { settingsStates } from './settings';
import { shareStates } from './share';
import { undoStates } from './undo';
import { startStates } from './start';

const daily: PaneStates = { ...startStates, ...followUpStates, ...registersStates };

/** What staff and managers see most; about half of all states. */
export const dailyStates = Object.keys(daily);

export const states: PaneStates = {
  ...daily,
  ...adoptStates,
  ...importStates,
  ...checkStates,
  ...annexStates,
  ...overviewStates,
  ...indicatorStates,
  ...repairStates,
  ...mappingStates,
  ...migrateStates,
  ...settingsStates,
  ...shareStates,
  ...undoStates,
};

export const beginningTroubles: readonly BeginningTrouble[] = [
  'excelTooOld',
  'officeUnreachable',
  'outsideExcel',
];
