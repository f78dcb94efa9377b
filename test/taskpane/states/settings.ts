/** Inställningar: the list of what can be set, each list, a row of it, and what can stand in the way of saving. */
import type { PaneActions } from '../../../src/taskpane/actions';
import { listTexts } from '../../../src/texts/pane/settingsLists';
import { bandTexts, generalTexts, matrixTexts } from '../../../src/texts/pane/settingsRisk';
import type { Text } from '../../../src/texts/text';
import { actions } from './actions';
import { lists, noLists } from './lists';
import { excelError, never, type PaneState, type PaneStates } from './paneState';

const inWords = (name: string): Text => ({ sv: name, en: name });

function settings(presses: readonly Text[], more: Partial<PaneActions> = {}): PaneState {
  return { view: 'settings', presses, actions: { ...actions, ...more } };
}

const { areas, groups, units, statuses, qualityFactors, terms, timeLimits } = listTexts;
const unit = [units.heading, inWords('Boendeenheten')];
const unusedUnit = [units.heading, inWords('Familjecentralen')];

const ofTheYear = {
  ...lists.bands,
  rows: lists.bands.rows.map((row) => ({ ...row, fields: { ...row.fields, validFrom: '2025' } })),
};

const withGap = {
  ...lists.bands,
  rows: lists.bands.rows.map((row) =>
    row.fields['name'] === 'Medel' ? { ...row, fields: { ...row.fields, lowest: '6', highest: '9' } } : row,
  ),
};

export const settingsStates: PaneStates = {
  settings: settings([]),
  settingsReadingLists: settings([units.heading], { readLists: never }),
  settingsUnreachable: settings([units.heading], {
    readLists: () => Promise.reject(excelError('GeneralException')),
  }),
  general: settings([generalTexts.heading]),
  generalSaved: settings([generalTexts.heading, generalTexts.save]),
  bands: settings([bandTexts.heading]),
  bandsWithGap: settings([bandTexts.heading], {
    readLists: () => Promise.resolve({ ...lists, bands: withGap }),
  }),
  bandsReadOnly: { ...settings([bandTexts.heading]), isReadOnly: true },
  bandsProtected: settings([bandTexts.heading, bandTexts.save], {
    saveList: () => Promise.resolve({ kind: 'protected', sheet: 'Risker' }),
  }),
  bandsChangedMeanwhile: settings([bandTexts.heading, bandTexts.save], {
    readLists: () => Promise.resolve({ ...lists, bands: ofTheYear }),
    saveList: ({ before: [first, second, ...others] }) =>
      Promise.resolve({
        kind: 'changedMeanwhile',
        now: [
          first && { ...first, fields: { ...first.fields, name: 'Liten' } },
          second && { ...second, fields: { ...second.fields, highest: '7' } },
          ...others.slice(1),
        ],
      }),
  }),
  generalReadOnly: { ...settings([generalTexts.heading]), isReadOnly: true },
  generalChangedMeanwhile: {
    ...settings([generalTexts.save], {
      saveList: ({ before }) =>
        Promise.resolve({
          kind: 'changedMeanwhile',
          now: before.map((row) => ({ ...row, fields: { ...row.fields, value: '85 %' } })),
        }),
    }),
    opens: generalTexts.heading,
    types: { field: generalTexts.partlyLimit.sv, text: '80 %' },
  },
  matrixChangedMeanwhile: settings([matrixTexts.heading, matrixTexts.save], {
    saveList: ({ before }) =>
      Promise.resolve({
        kind: 'changedMeanwhile',
        now: before.map((row) => ({ ...row, fields: { ...row.fields, level: '6' } })),
      }),
  }),
  matrixReadOnly: { ...settings([matrixTexts.heading]), isReadOnly: true },
  matrix: settings([matrixTexts.heading]),
  matrixWithoutTables: settings([matrixTexts.heading], { readLists: () => Promise.resolve(noLists) }),
  areas: settings([areas.heading]),
  groups: settings([groups.heading]),
  units: settings([units.heading]),
  noUnits: settings([units.heading], {
    readLists: () => Promise.resolve({ ...lists, units: { sheet: 'Inställningar', rows: [] } }),
  }),
  unitsWithoutTable: settings([units.heading], { readLists: () => Promise.resolve(noLists) }),
  unitsReadOnly: { ...settings([units.heading]), isReadOnly: true },
  statuses: settings([statuses.heading]),
  qualityFactors: settings([qualityFactors.heading]),
  terms: settings([terms.heading]),
  timeLimits: settings([timeLimits.heading]),
  newUnit: settings([units.heading, units.new]),
  usedUnit: settings(unit),
  unusedUnit: settings(unusedUnit),
  unitReadOnly: { ...settings(unit), isReadOnly: true },
  areaForm: settings([areas.heading, inWords('Boende med stöd')]),
  groupForm: settings([groups.heading, inWords('barn och unga')]),
  statusForm: settings([statuses.heading, inWords('Pågår')]),
  newStatus: settings([statuses.heading, statuses.new]),
  termForm: settings([terms.heading, inWords('SIP')]),
  unitSaved: settings([...unit, units.save], {
    saveList: () => Promise.resolve({ kind: 'saved', followed: 12 }),
  }),
  unitTaken: settings([...unit, units.save], {
    saveList: () =>
      Promise.resolve({ kind: 'notAccepted', fields: [{ row: 0, field: 'name', fault: 'taken' }] }),
  }),
  unitChangedMeanwhile: settings([...unit, units.save], {
    saveList: () =>
      Promise.resolve({
        kind: 'changedMeanwhile',
        now: [{ position: 0, fields: { name: 'Enheten för boende' } }],
      }),
  }),
  unitGoneMeanwhile: settings([...unit, units.save], {
    saveList: () => Promise.resolve({ kind: 'changedMeanwhile', now: [undefined] }),
  }),
  unitProtected: settings([...unit, units.save], {
    saveList: () => Promise.resolve({ kind: 'protected', sheet: 'Inställningar' }),
  }),
  unitWhileCellIsEdited: settings([...unit, units.save], {
    saveList: () => Promise.reject(excelError('InvalidOperationInCellEditMode')),
  }),
};
