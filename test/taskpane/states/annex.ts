/** Bilaga: before, while and after it is made. */
import { annexViewTexts } from '../../../src/texts/pane/annexView';
import { actions } from './actions';
import { changes, clean, edited, made, preview, update, upToDate } from './annexes';
import { findings, personalNumber } from './findings';
import { excelError, never, unreachable, type PaneStates } from './paneState';

/** The button that begins. */
const makeBoth = { sv: 'Gör 2 bilagor', en: 'Make 2 annexes' };

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
  annexNumberAndTitle: { view: 'annex', actions, presses: [annexViewTexts.changeHeading] },
  annexNumberUnreachable: {
    view: 'annex',
    presses: [annexViewTexts.changeHeading],
    actions: { ...actions, readLists: () => Promise.reject(excelError('GeneralException')) },
  },
  annexToUpdate: {
    view: 'annex',
    actions: { ...actions, previewAnnex: () => Promise.resolve(update) },
    opensAll: true,
  },
  annexUpToDate: { view: 'annex', actions: { ...actions, previewAnnex: () => Promise.resolve(upToDate) } },
  annexUnfinished: {
    view: 'annex',
    actions: { ...actions, previewAnnex: () => Promise.resolve({ ...update, changes: undefined }) },
  },
  annexWhereFrom: {
    view: 'annex',
    isPressed: true,
    presses: [annexViewTexts.ask],
    actions: { ...actions, makeAnnex: () => Promise.resolve({ ...made, summary: clean }) },
  },
  annexNoSource: {
    view: 'annex',
    isPressed: true,
    presses: [annexViewTexts.selectForWord, annexViewTexts.ask],
    actions: {
      ...actions,
      makeAnnex: () => Promise.resolve({ ...made, summary: clean }),
      traceText: () => Promise.resolve({ kind: 'noAnnex', asked: { sheet: 'Risker', cell: 'B3' } }),
    },
  },
  allAnnexes: { view: 'annex', actions, presses: [annexViewTexts.all] },
  annexReading: { view: 'annex', actions: { ...actions, previewAnnex: never } },
  annexReadOnly: { view: 'annex', isReadOnly: true, actions },
  annexCellEdited: {
    view: 'annex',
    isPressed: true,
    actions: { ...actions, makeAnnex: () => Promise.reject(excelError('InvalidOperationInCellEditMode')) },
  },
  allAnnexesReadOnly: { view: 'annex', isReadOnly: true, actions, presses: [annexViewTexts.all] },
  allAnnexesUnreachable: {
    view: 'annex',
    presses: [annexViewTexts.all, makeBoth],
    actions: { ...actions, makeAllAnnexes: () => Promise.reject(unreachable()) },
  },
  allAnnexesWorking: {
    view: 'annex',
    presses: [annexViewTexts.all, makeBoth],
    actions: {
      ...actions,
      makeAllAnnexes: (_, { progress }) =>
        Promise.resolve(progress?.({ group: 'barn och unga', step: 'writing' })).then(never),
    },
  },
  allAnnexesMade: {
    view: 'annex',
    presses: [annexViewTexts.all, makeBoth],
    actions: {
      ...actions,
      makeAllAnnexes: () =>
        Promise.resolve([
          { group: 'vuxna', outcome: { ...made, summary: clean } },
          { group: 'barn och unga', outcome: { kind: 'personalNumbers', findings: [personalNumber] } },
        ]),
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
    opensAll: true,
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
  annexBroken: {
    view: 'annex',
    isPressed: true,
    actions: {
      ...actions,
      makeAnnex: async (_, { progress }) => {
        await progress?.('writing');
        throw excelError('GeneralException');
      },
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
