/** Kontroll. */
import { checkViewTexts } from '../../../src/texts/pane/checkView';
import { numberTexts } from '../../../src/texts/pane/numbers';
import { actions } from './actions';
import { findings, personalNumber } from './findings';
import { never, soonChanged, type PaneStates } from './paneState';
import { mendable } from './sharedNumber';

const many = Array.from({ length: 30 }, () => findings).flat();

const withMendable = {
  ...actions,
  check: (): ReturnType<typeof actions.check> =>
    Promise.resolve({ kind: 'checked', findings: [...mendable, ...findings] }),
};

/** The button with the number filled in. */
const give = { sv: 'Ge raden R19', en: 'Give the row R19' };

export const checkStates: PaneStates = {
  check: { view: 'check', actions },
  checkChanged: {
    view: 'check',
    actions: {
      ...actions,
      check: () => Promise.resolve({ kind: 'checked', findings: [personalNumber, ...many] }),
      watchChanges: soonChanged,
    },
  },
  checkReading: { view: 'check', actions: { ...actions, check: never } },
  checkWithoutRows: {
    view: 'check',
    actions: {
      ...actions,
      check: () =>
        Promise.resolve({
          kind: 'notComposed',
          refusal: { kind: 'noRows', year: 2025, group: 'vuxna', years: [2024] },
        }),
    },
  },
  checkUnreadable: {
    view: 'check',
    actions: {
      ...actions,
      check: () =>
        Promise.resolve({
          kind: 'unreadable',
          refusals: [{ refusal: 'tableMissing', table: 'Risker', sheets: ['Blad1'], tables: ['Åtgärder'] }],
        }),
    },
  },
  checkReminder: { view: 'check', actions, presses: [checkViewTexts.remind] },
  checkMendable: { view: 'check', actions: withMendable },
  renumber: { view: 'check', actions: withMendable, presses: [numberTexts.giveNew] },
  renumberReading: {
    view: 'check',
    actions: { ...withMendable, readSharedNumber: never },
    presses: [numberTexts.giveNew],
  },
  renumberReadOnly: {
    view: 'check',
    isReadOnly: true,
    actions: withMendable,
    presses: [numberTexts.giveNew],
  },
  renumbered: { view: 'check', actions: withMendable, presses: [numberTexts.giveNew, give] },
  renumberMoved: {
    view: 'check',
    actions: { ...withMendable, renumberRow: () => Promise.resolve({ kind: 'moved' }) },
    presses: [numberTexts.giveNew, give],
  },
  renumberNotShared: {
    view: 'check',
    actions: { ...withMendable, readSharedNumber: () => Promise.resolve({ kind: 'notShared' }) },
    presses: [numberTexts.giveNew],
  },
  renumberProtected: {
    view: 'check',
    actions: {
      ...withMendable,
      renumberRow: () => Promise.resolve({ kind: 'protected', sheets: ['Åtgärder'] }),
    },
    presses: [numberTexts.giveNew, give],
  },
  nothingFound: {
    view: 'check',
    actions: { ...actions, check: () => Promise.resolve({ kind: 'checked', findings: [] }) },
  },
};
