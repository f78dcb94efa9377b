/** The pane's actions on single rows of the registers. Each is fetched when it is first asked for. */
import type { saveRow as saveRowAction } from '../actions/rows/saveRow';
import type { PaneActions } from './actions';

type RunExcel = Parameters<typeof saveRowAction>[0];

export type RowActions = Pick<
  PaneActions,
  | 'listRows'
  | 'openRow'
  | 'openSelectedRow'
  | 'followSelection'
  | 'saveRow'
  | 'addRow'
  | 'linkRows'
  | 'readSharedNumber'
  | 'renumberRow'
>;

export function rowActions(run: RunExcel): RowActions {
  return {
    listRows: async (request) => {
      const { listRows } = await import('../actions/rows/listRows');
      return listRows(run, request);
    },
    openRow: async (request) => {
      const { openRow } = await import('../actions/rows/openRow');
      return openRow(run, request);
    },
    openSelectedRow: async (choice) => {
      const { openSelectedRow } = await import('../actions/rows/openRow');
      return openSelectedRow(run, choice);
    },
    followSelection: async (listener) => {
      const { followSelection } = await import('../actions/followSelection');
      return followSelection(run, listener);
    },
    saveRow: async (request) => {
      const { saveRow } = await import('../actions/rows/saveRow');
      return saveRow(run, request);
    },
    addRow: async (request) => {
      const { addRow } = await import('../actions/rows/addRow');
      return addRow(run, request);
    },
    readSharedNumber: async (wanted) => {
      const { readSharedNumber } = await import('../actions/numbers/renumberRow');
      return readSharedNumber(run, wanted);
    },
    renumberRow: async (request) => {
      const { renumberRow } = await import('../actions/numbers/renumberRow');
      return renumberRow(run, request);
    },
    linkRows: async (edits) => {
      const { linkRows } = await import('../actions/rows/linkRows');
      return linkRows(run, edits);
    },
  };
}
