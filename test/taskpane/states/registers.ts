/** Register: the list, the form of a row, and what can stand in the way of saving it. */
import type { PaneActions } from '../../../src/taskpane/actions';
import type { RowForm } from '../../../src/actions/rows/registerForms/rowForm';
import type { Text } from '../../../src/texts/text';
import { registerNouns, relationTexts } from '../../../src/texts/pane/registers';
import { actions } from './actions';
import { excelError, never, type PaneState, type PaneStates } from './paneState';
import { computedRisk, indicators, measureOfOtherYear, risks, statedRisk } from './rows';

function withRow(form: RowForm, more: Partial<PaneActions> = {}): PaneActions {
  return {
    ...actions,
    openSelectedRow: () => Promise.resolve({ kind: 'opened', form }),
    openRow: () => Promise.resolve({ kind: 'opened', form }),
    ...more,
  };
}

/** A risk that has a title is to be added, and something comes of it. */
function adding(addRow: PaneActions['addRow']): PaneState {
  return {
    view: 'registers',
    isPressed: true,
    types: { field: 'Vad riskerar att hända?', text: 'Nycklar till hemmen går inte att spåra' },
    presses: [registerNouns.risks.add],
    actions: { ...actions, addRow },
  };
}

/** A new row of the register that is chosen, and what is pressed then. */
function newIn(register: keyof typeof registerNouns, presses: readonly Text[] = []): PaneState {
  return {
    view: 'registers',
    picks: [Object.keys(registerNouns).indexOf(register)],
    presses: [registerNouns[register].new, ...presses],
    actions: { ...actions, listRows: () => Promise.resolve({ ...risks, rows: [], indicators }) },
  };
}

export const registersStates: PaneStates = {
  registerRows: { view: 'registers', actions },
  registerWithoutRows: {
    view: 'registers',
    actions: { ...actions, listRows: () => Promise.resolve({ ...risks, rows: [] }) },
  },
  riskForm: { view: 'registers', actions: withRow(computedRisk) },
  riskWithStatedLevel: { view: 'registers', actions: withRow(statedRisk) },
  measureOfOtherYear: { view: 'registers', actions: withRow(measureOfOtherYear) },
  registersReading: { view: 'registers', actions: { ...actions, openSelectedRow: never } },
  registerReadOnly: { view: 'registers', isReadOnly: true, actions },
  riskReadOnly: { view: 'registers', isReadOnly: true, actions: withRow(computedRisk) },
  measureReadOnly: {
    view: 'registers',
    isReadOnly: true,
    actions: withRow(measureOfOtherYear),
    opensAll: true,
  },
  newRisk: { view: 'registers', isPressed: true, actions },
  newRiskUntitled: {
    view: 'registers',
    isPressed: true,
    presses: [registerNouns.risks.add],
    actions,
  },
  newRiskAdding: adding(never),
  newRiskNoRoom: adding(() => Promise.resolve({ kind: 'noRoom', address: { sheet: 'Risker', cell: 'A30' } })),
  newRiskProtected: adding(() => Promise.resolve({ kind: 'protected', sheet: 'Risker' })),
  newRiskDisturbed: adding(() => Promise.resolve({ kind: 'disturbed', sheet: 'Risker' })),
  newRiskWhileCellIsEdited: adding(() => Promise.reject(excelError('InvalidOperationInCellEditMode'))),
  newSelfCheck: newIn('selfChecks'),
  newMeasure: newIn('measures'),
  newIndicator: newIn('indicators'),
  newOutcome: newIn('outcomes'),
  newOutcomeOfNothing: newIn('outcomes', [registerNouns.outcomes.add]),
  newLinkedSelfCheck: {
    view: 'registers',
    presses: [relationTexts.newSelfCheck],
    actions: withRow(computedRisk),
  },
  links: {
    view: 'registers',
    presses: [{ sv: 'Ändra: Kopplade åtgärder', en: 'Change: Linked measures' }],
    actions: withRow(computedRisk),
  },
  fieldChangedMeanwhile: {
    view: 'registers',
    types: { field: 'Risk', text: 'Besked om avgift dröjer' },
    actions: withRow(computedRisk, {
      saveRow: ({ edits }) =>
        Promise.resolve({
          kind: 'changedMeanwhile',
          address: computedRisk.address,
          fields: edits.map(({ field }) => ({ field, now: 'Avgiften räknas ut på nytt' })),
        }),
    }),
  },
  fieldNotUnderstood: {
    view: 'registers',
    types: { field: 'Klart senast', text: 'när det blir av' },
    actions: withRow(measureOfOtherYear, {
      saveRow: ({ edits }) =>
        Promise.resolve({
          kind: 'notUnderstood',
          fields: edits.map(({ field }) => ({ field, wanted: 'date' })),
        }),
    }),
  },
  registerProtected: {
    view: 'registers',
    types: { field: 'Risk', text: 'Besked om avgift dröjer' },
    actions: withRow(computedRisk, {
      saveRow: () => Promise.resolve({ kind: 'protected', sheet: 'Risker' }),
    }),
  },
  registersUnreachable: {
    view: 'registers',
    actions: { ...actions, openSelectedRow: () => Promise.reject(excelError('GeneralException')) },
  },
};
