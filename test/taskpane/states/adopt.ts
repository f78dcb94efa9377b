/** Gör om ett befintligt blad. */
import type { NotAdopted } from '../../../src/actions/adopt/adoptionRefusal';
import { adoptViewTexts as texts } from '../../../src/texts/pane/adoptView';
import { emptyTexts } from '../../../src/texts/pane/empty';
import { actions } from './actions';
import { askingAdoption, clearAdoption } from './adoption';
import { never, remembered, type PaneState, type PaneStates } from './paneState';

function adopting(
  replaced: Partial<PaneState['actions']>,
  ...presses: PaneState['presses'] & object
): PaneState {
  return {
    view: 'start',
    actions: { ...actions, readOverview: () => Promise.resolve({ kind: 'noRegisters' }), ...replaced },
    presses: [emptyTexts.adopt, ...presses],
  };
}

const asking: Partial<PaneState['actions']> = {
  previewAdoption: () => Promise.resolve({ kind: 'previewed', adoption: askingAdoption }),
};

function refused(refusal: Exclude<NotAdopted, { readonly kind: 'disturbed' }>): PaneState {
  return adopting({ previewAdoption: () => Promise.resolve(refusal) }, texts.show);
}

export const adoptStates: PaneStates = {
  adoptChoosing: adopting({}),
  adoptNoSheets: adopting({ listAdoptableSheets: () => Promise.resolve([]) }),
  adoptReading: adopting({ previewAdoption: never }, texts.show),
  adoptDryRun: { ...adopting({}, texts.show), opensAll: true },
  adoptReadOnly: { ...adopting({}, texts.show), isReadOnly: true },
  adoptQuestions: adopting(asking, texts.show),
  adoptAnswersMissing: adopting(asking, texts.show, texts.show),
  adoptWorking: adopting({}, texts.show, texts.make),
  adoptWriting: adopting(
    { adoptSheet: (_, { progress }) => Promise.resolve(progress?.('writing')).then(never) },
    texts.show,
    texts.make,
  ),
  adoptMade: adopting(made(), texts.show, texts.make),
  adoptReport: adopting(made(), texts.show, texts.make, texts.showReport),
  adoptNoRegister: refused({ kind: 'noRegister', sheets: ['Telefonlista'] }),
  adoptProtected: refused({ kind: 'protected', sheets: ['Risklista 2025'] }),
  adoptWorkbookLocked: adopting(
    { adoptSheet: () => Promise.resolve({ kind: 'workbookLocked' }) },
    texts.show,
    texts.make,
  ),
  adoptFiltered: refused({ kind: 'filtered', sheet: 'Risklista 2025', table: 'Tabell1' }),
  adoptOverlapping: refused({ kind: 'overlapping', sheet: 'Risklista 2025', table: 'Tabell1' }),
  adoptRegistersExist: refused({ kind: 'registersExist', tables: ['Risker', 'Åtgärder'] }),
  adoptNamesTaken: refused({
    kind: 'namesTaken',
    refusal: { kind: 'refused', sheets: [], tables: ['Risker'], names: [] },
  }),
  adoptDisturbed: adopting(
    { adoptSheet: () => Promise.resolve({ kind: 'disturbed', tables: ['Risker'] }) },
    texts.show,
    texts.make,
  ),
};

function made(): Partial<PaneState['actions']> {
  return {
    adoptSheet: () =>
      Promise.resolve({
        kind: 'adopted',
        adoption: clearAdoption,
        sheets: ['Risker (register)', 'Åtgärder'],
        newNames: ['Risker (register)'],
        remembered,
      }),
  };
}
