/** The pane's actions on the workbook that is open. Each is fetched when it is first asked for. */

import type { check as checkAction } from '../actions/check';
import type { Reading } from '../actions/readToCheck';
import type { PaneActions } from './actions';
import { adoptActions } from './adoptActions';
import { fileActions } from './fileActions';
import { rowActions } from './rowActions';
import { today } from './today';

type RunExcel = Parameters<typeof checkAction>[0];

export function workbookActions(run: RunExcel): PaneActions {
  return {
    ...checkActions(run),
    ...annexActions(run),
    ...pictureActions(run),
    ...rowActions(run),
    ...listActions(run),
    ...goingActions(run),
    ...adoptActions(run),
    ...fileActions(run),
    createRegisters: async (content) => {
      const { createRegisters } = await import('../actions/createRegisters');
      return createRegisters(run, { content, today: today() });
    },
    rememberChoice: async (choice) => {
      const { rememberChoice } = await import('../actions/rememberChoice');
      return rememberChoice(run, choice);
    },
    readFollowUp: async (choice) => {
      const { readFollowUp } = await import('../actions/followUp/readFollowUp');
      return readFollowUp(run, choice);
    },
    freezeFunctions: async (date) => {
      const { freezeFunctions } = await import('../actions/functions/freezeFunctions');
      return freezeFunctions(run, { today: date });
    },
    restoreFunctions: async (date) => {
      const { restoreFunctions } = await import('../actions/functions/restoreFunctions');
      return restoreFunctions(run, { today: date });
    },
    previewRepair: async () => {
      const { previewRepair } = await import('../actions/repair/repairRegisters');
      return previewRepair(run);
    },
    ...undoActions(run),
    ...mappingActions(run),
    repairRegisters: async () => {
      const { repairRegisters } = await import('../actions/repair/repairRegisters');
      return repairRegisters(run);
    },
    ...migrationActions(run),
    watchChanges: async (changed) => {
      const { watchChanges } = await import('../actions/watchChanges');
      return watchChanges(run, changed);
    },
  };
}

/** One reading serves for the overview and the check of it that follows; whoever checks again reads again. */
function checkActions(run: RunExcel): Pick<PaneActions, 'readOverview' | 'check'> {
  const readings = new WeakMap<object, Reading>();
  return {
    readOverview: async (request) => {
      const { readOverview } = await import('../actions/readOverview');
      return readOverview(run, request, new Date().getFullYear(), (overview, reading) => {
        readings.set(overview, reading);
      });
    },
    check: async (choice) => {
      const { check, checkReading } = await import('../actions/check');
      const reading = readings.get(choice);
      readings.delete(choice);
      return reading === undefined ? check(run, choice) : checkReading(reading, choice);
    },
  };
}

type PictureActions = 'readYearPicture' | 'layInOverview' | 'readIndicator' | 'layInIndicator';

function pictureActions(run: RunExcel): Pick<PaneActions, PictureActions> {
  return {
    readYearPicture: async (choice) => {
      const { readYearPicture } = await import('../actions/overview/readYearPicture');
      return readYearPicture(run, choice);
    },
    layInOverview: async ({ year, group }) => {
      const { layInOverview } = await import('../actions/overview/layInOverview');
      return layInOverview(run, { year, group, today: today() });
    },
    readIndicator: async (request) => {
      const { readIndicator } = await import('../actions/indicator/readIndicator');
      return readIndicator(run, request);
    },
    layInIndicator: async (request) => {
      const { layInIndicator } = await import('../actions/indicator/layInIndicator');
      return layInIndicator(run, { ...request, today: today() });
    },
  };
}

type AnnexActions = 'previewAnnex' | 'makeAnnex' | 'makeAllAnnexes' | 'traceText' | 'goToSource';

function annexActions(run: RunExcel): Pick<PaneActions, AnnexActions> {
  return {
    previewAnnex: async (choice) => {
      const { previewAnnex } = await import('../actions/annex/makeAnnex');
      return previewAnnex(run, { ...choice, publishAnyway: true });
    },
    makeAnnex: async (request, watch) => {
      const { makeAnnex } = await import('../actions/annex/makeAnnex');
      return makeAnnex(run, request, watch);
    },
    makeAllAnnexes: async (request, watch) => {
      const { makeAllAnnexes } = await import('../actions/annex/makeAllAnnexes');
      return makeAllAnnexes(run, request, watch);
    },
    traceText: async () => {
      const { traceText } = await import('../actions/annex/traceText');
      return traceText(run);
    },
    goToSource: async (source) => {
      const { goToSource } = await import('../actions/annex/traceText');
      return goToSource(run, source);
    },
  };
}

function listActions(run: RunExcel): Pick<PaneActions, 'readLists' | 'saveList'> {
  return {
    readLists: async () => {
      const { readLists } = await import('../actions/settings/readLists');
      return readLists(run);
    },
    saveList: async (request) => {
      const { saveList } = await import('../actions/settings/saveList');
      return saveList(run, request);
    },
  };
}

function goingActions(run: RunExcel): Pick<PaneActions, 'goToCell' | 'openSheet' | 'selectAnnex'> {
  return {
    goToCell: async (address) => {
      const { goToCell } = await import('../actions/goToCell');
      return goToCell(run, address);
    },
    openSheet: async (sheet) => {
      const { openSheet } = await import('../actions/goToCell');
      return openSheet(run, sheet);
    },
    selectAnnex: async (sheet) => {
      const { selectAnnex } = await import('../actions/goToCell');
      return selectAnnex(run, sheet);
    },
  };
}

function migrationActions(run: RunExcel): Pick<PaneActions, 'previewMigration' | 'migrateWorkbook'> {
  return {
    previewMigration: async () => {
      const { previewMigration } = await import('../actions/migrate/migrateWorkbook');
      return previewMigration(run);
    },
    migrateWorkbook: async () => {
      const { migrateWorkbook } = await import('../actions/migrate/migrateWorkbook');
      return migrateWorkbook(run);
    },
  };
}

type UndoActions = 'listUndoable' | 'previewUndo' | 'undoAction' | 'forgetActions';

function undoActions(run: RunExcel): Pick<PaneActions, UndoActions> {
  return {
    listUndoable: async () => {
      const { listUndoable } = await import('../actions/journal/undoAction');
      return listUndoable(run);
    },
    previewUndo: async (id) => {
      const { previewUndo } = await import('../actions/journal/undoAction');
      return previewUndo(run, id);
    },
    undoAction: async (request) => {
      const { undoAction } = await import('../actions/journal/undoAction');
      return undoAction(run, request);
    },
    forgetActions: async () => {
      const { forgetActions } = await import('../actions/journal/undoAction');
      return forgetActions(run);
    },
  };
}

function mappingActions(run: RunExcel): Pick<PaneActions, 'readMissing' | 'mapColumns'> {
  return {
    readMissing: async (tables) => {
      const { readMissing } = await import('../actions/mapping/mapColumns');
      return readMissing(run, tables);
    },
    mapColumns: async (request) => {
      const { mapColumns } = await import('../actions/mapping/mapColumns');
      return mapColumns(run, request);
    },
  };
}
