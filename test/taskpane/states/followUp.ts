/** Uppföljning: whose rows, one at a time, and what can stand in the way of saving one. */
import type { SaveRowOutcome } from '../../../src/actions/rows/saveRow';
import { actions } from './actions';
import { work } from './followUpWork';
import { excelError, never, type PaneState, type PaneStates } from './paneState';

const mine = { view: 'followUp', person: 'Öppenvård vuxna' } as const;
const address = { sheet: 'Åtgärder', cell: 'J14' };

/** A status has been chosen, and saving it comes to that. */
function savedTo(outcome: SaveRowOutcome): PaneState {
  return {
    ...mine,
    status: 'Klar',
    isPressed: true,
    actions: { ...actions, saveRow: () => Promise.resolve(outcome) },
  };
}

/** How often something has been saved, where a test can see it. */
function countSaving(): number {
  const { dataset } = document.body;
  const times = Number(dataset['saved'] ?? 0) + 1;
  dataset['saved'] = String(times);
  return times;
}

export const followUpStates: PaneStates = {
  followUpUnreachable: {
    view: 'followUp',
    actions: { ...actions, readFollowUp: () => Promise.reject(excelError('GeneralException')) },
  },
  followUpReading: { view: 'followUp', actions: { ...actions, readFollowUp: never } },
  followUpWhose: { view: 'followUp', actions },
  followUpRow: { ...mine, actions },
  followUpStatusChosen: { ...mine, status: 'Klar', actions },
  followUpAllFilled: { view: 'followUp', person: 'Boendeenheten', actions },
  followUpNothing: {
    view: 'followUp',
    actions: {
      ...actions,
      readFollowUp: () => Promise.resolve({ ...work, rows: [], units: [], owners: [] }),
    },
  },
  followUpNobody: {
    view: 'followUp',
    actions: { ...actions, readFollowUp: () => Promise.resolve({ ...work, units: [], owners: [] }) },
  },
  followUpChangedMeanwhile: savedTo({
    kind: 'changedMeanwhile',
    address,
    fields: [
      { field: 'status', now: 'Pågår' },
      { field: 'followUp', now: 'Kom i gång i augusti, men två handläggare väntar på utbildning.' },
    ],
  }),
  followUpConflictOnce: {
    ...savedTo({ kind: 'rowGone' }),
    actions: {
      ...actions,
      saveRow: () =>
        Promise.resolve(
          countSaving() > 1
            ? { kind: 'saved', address, written: 1 }
            : {
                kind: 'changedMeanwhile',
                address,
                fields: [{ field: 'status', now: 'Pågår' }],
              },
        ),
    },
  },
  followUpSavingSlowly: {
    ...mine,
    status: 'Pågår',
    actions: {
      ...actions,
      saveRow: () => {
        countSaving();
        return new Promise((resolve) => {
          setTimeout(() => {
            resolve({ kind: 'saved', address, written: 1 });
          }, 300);
        });
      },
    },
  },
  followUpOnlyRead: { ...mine, isReadOnly: true, actions },
  followUpProtected: savedTo({ kind: 'protected', sheet: 'Åtgärder' }),
  followUpReadOnly: savedTo({ kind: 'readOnly' }),
  followUpRowGone: savedTo({ kind: 'rowGone' }),
  followUpAmbiguous: savedTo({ kind: 'numberAmbiguous', addresses: [address, { ...address, cell: 'J19' }] }),
  followUpCellEdited: {
    ...savedTo({ kind: 'rowGone' }),
    actions: {
      ...actions,
      saveRow: () => Promise.reject(excelError('InvalidOperationInCellEditMode')),
    },
  },
};
