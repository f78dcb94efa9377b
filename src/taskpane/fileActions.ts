/** The pane's actions on files that are brought into the workbook. Each is fetched when it is first asked for. */
import type { previewImport as previewImportAction } from '../actions/import/importIntoWorkbook';
import type { PaneActions } from './actions';
import { today } from './today';

type RunExcel = Parameters<typeof previewImportAction>[0];

export type FileActions = Pick<PaneActions, 'previewImport' | 'importIntoWorkbook'>;

export function fileActions(run: RunExcel): FileActions {
  return {
    previewImport: async (files) => {
      const { previewImport } = await import('../actions/import/importIntoWorkbook');
      return previewImport(run, files);
    },
    importIntoWorkbook: async (request) => {
      const { importIntoWorkbook } = await import('../actions/import/importIntoWorkbook');
      return importIntoWorkbook(run, { ...request, today: today() });
    },
  };
}
