/** The pane's actions on the workbook that is open. Each is fetched when it is first asked for. */

import type { check as checkAction } from '../actions/check';
import type { PaneActions } from './actions';
import { today } from './today';

type RunExcel = Parameters<typeof checkAction>[0];

export function workbookActions(run: RunExcel): PaneActions {
  return {
    createRegisters: async (content) => {
      const { createRegisters } = await import('../actions/createRegisters');
      return createRegisters(run, { content, today: today() });
    },
    readOverview: async (request) => {
      const { readOverview } = await import('../actions/readOverview');
      return readOverview(run, request, new Date().getFullYear());
    },
    rememberChoice: async (choice) => {
      const { rememberChoice } = await import('../actions/rememberChoice');
      return rememberChoice(run, choice);
    },
    check: async (choice) => {
      const { check } = await import('../actions/check');
      return check(run, choice);
    },
    previewAnnex: async (choice) => {
      const { previewAnnex } = await import('../actions/makeAnnex');
      return previewAnnex(run, { ...choice, publishAnyway: true });
    },
    makeAnnex: async (request, watch) => {
      const { makeAnnex } = await import('../actions/makeAnnex');
      return makeAnnex(run, request, watch);
    },
    freezeFunctions: async (date) => {
      const { freezeFunctions } = await import('../actions/freezeFunctions');
      return freezeFunctions(run, { today: date });
    },
    restoreFunctions: async (date) => {
      const { restoreFunctions } = await import('../actions/restoreFunctions');
      return restoreFunctions(run, { today: date });
    },
    goToCell: async (address) => {
      const { goToCell } = await import('../actions/goToCell');
      return goToCell(run, address);
    },
    openSheet: async (sheet) => {
      const { openSheet } = await import('../actions/goToCell');
      return openSheet(run, sheet);
    },
    watchChanges: async (changed) => {
      const { watchChanges } = await import('../actions/watchChanges');
      return watchChanges(run, changed);
    },
  };
}
