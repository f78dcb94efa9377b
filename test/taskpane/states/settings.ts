/** Inställningar. */
import { actions } from './actions';
import type { PaneStates } from './paneState';

export const settingsStates: PaneStates = { settings: { view: 'settings', actions } };
