/** Läs in från filer. */
import type { ImportedInto, ImportPreview } from '../../../src/actions/import/importIntoWorkbook';
import type { PaneActions } from '../../../src/taskpane/actions';
import { emptyTexts } from '../../../src/texts/pane/empty';
import { importViewTexts as texts } from '../../../src/texts/pane/importView';
import type { Text } from '../../../src/texts/text';
import { actions } from './actions';
import { absentTable, newRegisters, sameImport } from './imported';
import { excelError, never, remembered, type PaneState, type PaneStates } from './paneState';

const pasted = 'Risk nr;År;Risk\nR1;2025;Nyckeln är borta';

function importing(replaced: Partial<PaneActions>, ...presses: readonly Text[]): PaneState {
  return { view: 'import', pasted, actions: { ...actions, ...replaced }, presses: [texts.show, ...presses] };
}

function previewed(preview: ImportPreview): PaneState {
  return importing({ previewImport: () => Promise.resolve({ kind: 'previewed', preview }) });
}

function written(outcome: ImportedInto): PaneState {
  return importing({ importIntoWorkbook: () => Promise.resolve(outcome) }, texts.importIt);
}

const tables = [
  { name: 'Risker', added: 4, replaced: 2 },
  { name: 'Åtgärder', added: 2, replaced: 0 },
  { name: 'Enheter', added: 0, replaced: 0 },
];
const unread = [{ from: 'Åtgärder.csv', row: 12, column: 'Klart senast', value: 'löpande' }];

export const importStates: PaneStates = {
  importChoosing: { view: 'import', actions },
  importNothingChosen: { view: 'import', actions, presses: [texts.show] },
  importWithoutRegisters: {
    view: 'start',
    actions: { ...actions, readOverview: () => Promise.resolve({ kind: 'noRegisters' }) },
    presses: [emptyTexts.import],
  },
  importReading: importing({ previewImport: never }),
  importBefore: { ...importing({}), opensAll: true },
  importReadOnly: { ...importing({}), isReadOnly: true },
  importNothingNew: previewed(sameImport),
  importNewRegisters: previewed(newRegisters),
  importAbsentTable: previewed(absentTable),
  importWriting: importing({}, texts.importIt),
  imported: { ...written({ kind: 'imported', tables, unread, remembered }), opensAll: true },
  importedTooMuch: written({ kind: 'imported', tables, unread: [], remembered: { kind: 'tooLarge' } }),
  importedNothing: written({
    ...{ kind: 'imported', tables: [], unread: [] },
    remembered: { kind: 'nothingChanged' },
  }),
  importChangedSince: written({ kind: 'changedSince', preview: absentTable }),
  importFaulty: importing({
    previewImport: () =>
      Promise.resolve({
        kind: 'faulty',
        faults: [
          { fault: 'isWorkbook', from: 'Risker 2025.xlsx' },
          { fault: 'empty', from: 'Enheter.csv' },
          { fault: 'columnMissing', from: 'Åtgärder.csv', column: 'Åtgärd nr', headers: ['År', 'Åtgärd'] },
        ],
      }),
  }),
  importProtected: written({ kind: 'importProtected', sheets: ['Risker', 'Åtgärder'] }),
  importNoRoom: written({
    kind: 'importNoRoom',
    table: 'Risker',
    address: { sheet: 'Risker', cell: 'A26' },
  }),
  importDisturbed: written({ kind: 'importDisturbed', tables: ['Risker'] }),
  importStopped: importing({ previewImport: () => Promise.reject(excelError('GeneralException')) }),
};
