/** Bilaga: before, while and after it is made. */
import { actions } from './actions';
import { changes, clean, edited, made, preview, update } from './annexes';
import { findings, personalNumber } from './findings';
import { excelError, never, type PaneStates } from './paneState';

export const annexStates: PaneStates = {
  annexBefore: { view: 'annex', actions },
  annexWithPersonalNumber: {
    view: 'annex',
    actions: {
      ...actions,
      check: () => Promise.resolve({ kind: 'checked', findings: [personalNumber, ...findings] }),
      previewAnnex: () => Promise.resolve(update),
    },
  },
  annexMade: {
    view: 'annex',
    isPressed: true,
    actions: { ...actions, makeAnnex: () => Promise.resolve({ ...made, summary: clean }) },
  },
  annexUpdated: {
    view: 'annex',
    isPressed: true,
    actions: {
      ...actions,
      previewAnnex: () => Promise.resolve(update),
      makeAnnex: () => Promise.resolve({ ...made, summary: edited, changes }),
    },
  },
  annexWaits: {
    view: 'annex',
    isPressed: true,
    actions: {
      ...actions,
      makeAnnex: async (_, { progress, isCancelled }) => {
        await progress?.('reading');
        while (isCancelled?.() !== true) await new Promise((resolve) => setTimeout(resolve, 10));
        return { kind: 'cancelled' };
      },
    },
  },
  annexWrites: {
    view: 'annex',
    isPressed: true,
    actions: {
      ...actions,
      makeAnnex: (_, { progress }) => Promise.resolve(progress?.('writing')).then(never),
    },
  },
  sheetTaken: {
    view: 'annex',
    actions: { ...actions, previewAnnex: () => Promise.resolve({ kind: 'sheetTaken', name: preview.sheet }) },
  },
  protectedSheet: {
    view: 'annex',
    isPressed: true,
    actions: { ...actions, makeAnnex: () => Promise.reject(excelError('AccessDenied')) },
  },
};
