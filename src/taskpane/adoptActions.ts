/** The pane's actions on sheets that are to become registers. Each is fetched when it is first asked for. */
import type { adoptSheet as adoptSheetAction } from '../actions/adopt/adoptSheet';
import type { PaneActions } from './actions';
import { today } from './today';

type RunExcel = Parameters<typeof adoptSheetAction>[0];

export type AdoptActions = Pick<PaneActions, 'listAdoptableSheets' | 'previewAdoption' | 'adoptSheet'>;

export function adoptActions(run: RunExcel): AdoptActions {
  return {
    listAdoptableSheets: async () => {
      const { listAdoptableSheets } = await import('../actions/adopt/adoptableSheets');
      return listAdoptableSheets(run);
    },
    previewAdoption: async (request) => {
      const { previewAdoption } = await import('../actions/adopt/adoptSheet');
      return previewAdoption(run, { ...request, today: today() });
    },
    adoptSheet: async (request, watch) => {
      const { adoptSheet } = await import('../actions/adopt/adoptSheet');
      return adoptSheet(run, { ...request, today: today() }, watch);
    },
  };
}
