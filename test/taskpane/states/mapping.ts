/** Peka ut: what the add-in does not find, and what the user says it is. */
import type { MissingOutcome } from '../../../src/actions/mapping/mapColumns';
import { tables } from '../../../src/tables/index';
import { mappingTexts } from '../../../src/texts/mapping';
import { actions } from './actions';
import { excelError, never, type PaneStates } from './paneState';

type Missing = MissingOutcome['missing'];
type MissingColumn = Missing['columns'][number];

const ofRisks = {
  table: 'Risker',
  foundAs: 'Risker',
  sheet: 'Risker',
  candidates: [
    { header: 'Vad kan hända', samples: ['Larm besvaras sent', 'Nycklar kommer bort'] },
    { header: 'Anteckningar från mötet om lokaler och bemanning', samples: [] },
  ],
  canBeMade: true,
};

const risk: MissingColumn = {
  ...ofRisks,
  column: 'Risk',
  help: tables.risks.columns.title.help,
  isRequired: true,
};

const owner: MissingColumn = {
  ...ofRisks,
  column: 'Ansvarig',
  help: tables.risks.columns.owner.help,
  isRequired: false,
};

const nothing: Missing = { tables: [], columns: [] };
const columnsMissing: Missing = { tables: [], columns: [risk, owner] };

const measures: Missing['tables'][number] = {
  table: 'Åtgärder',
  isRequired: true,
  candidates: [
    { name: 'Tabell3', sheet: 'Förbättringar', headers: ['Nr', 'År', 'Vad vi gör', 'Vem'] },
    { name: 'Telefonlista', sheet: 'Övrigt', headers: ['Namn', 'Nummer'] },
  ],
  range: undefined,
};

const showing = (missing: Missing) => ({
  ...actions,
  readMissing: () => Promise.resolve({ kind: 'missing' as const, missing }),
});

const choosing = { view: 'mapping', actions: showing(columnsMissing) } as const;
const chosen = { ...choosing, picks: [1], presses: [mappingTexts.map] } as const;

export const mappingStates: PaneStates = {
  mapping: choosing,
  mappingReadOnly: { ...choosing, isReadOnly: true },
  mappingChosen: { ...choosing, picks: [1] },
  mappingMade: { ...choosing, picks: [3, 1] },
  mappingUnanswered: { ...choosing, presses: [mappingTexts.map] },
  mappingTwice: { ...choosing, picks: [1, 1] },
  mappingTable: {
    view: 'mapping',
    picks: [1],
    actions: showing({ tables: [measures], columns: [{ ...risk, candidates: [], canBeMade: false }] }),
  },
  mappingRange: {
    view: 'mapping',
    actions: showing({
      tables: [{ ...measures, candidates: [], range: { sheet: 'Åtgärder', cells: 'A1:N1' } }],
      columns: [],
    }),
  },
  mappingNoTable: {
    view: 'mapping',
    actions: showing({ tables: [{ ...measures, candidates: [] }], columns: [] }),
  },
  mappingNothing: { view: 'mapping', actions: showing(nothing) },
  mappingReading: { view: 'mapping', actions: { ...actions, readMissing: never } },
  mappingSaving: { ...chosen, actions: { ...showing(columnsMissing), mapColumns: never } },
  mapped: chosen,
  mappedAnew: { ...choosing, picks: [3], presses: [mappingTexts.map] },
  mappingTaken: {
    ...chosen,
    actions: {
      ...showing(columnsMissing),
      mapColumns: () =>
        Promise.resolve({
          kind: 'notMapped',
          missing: columnsMissing,
          faults: [
            {
              fault: 'headerTaken',
              table: 'Risker',
              column: 'Risk',
              header: 'Vad kan hända',
              headers: ['Anteckningar från mötet'],
            },
          ],
        }),
    },
  },
  mappingStopped: {
    ...chosen,
    actions: { ...showing(columnsMissing), mapColumns: () => Promise.reject(excelError('AccessDenied')) },
  },
};
