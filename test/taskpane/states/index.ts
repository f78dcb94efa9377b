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
const yearly: PaneStates = { ...checkStates, ...annexStates, ...overviewStates, ...indicatorStates };
const structural: PaneStates = { ...adoptStates, ...importStates, ...mappingStates, ...migrateStates };
const settings: PaneStates = { ...settingsStates, ...repairStates, ...shareStates, ...undoStates };

export const states: PaneStates = { ...daily, ...yearly, ...structural, ...settings };

/** In parts of much the same size, which test files look at side by side. */
export const partsOfStates = {
  /** What staff and managers see most. */
  daily: Object.keys(daily),
  /** What coordinators see when the year is put together. */
  yearly: Object.keys(yearly),
  /** How registers come about. */
  structural: Object.keys(structural),
  /** What is reached from the gear. */
  settings: Object.keys(settings),
};

export const beginningTroubles: readonly BeginningTrouble[] = [
  'excelTooOld',
  'officeUnreachable',
  'outsideExcel',
];
