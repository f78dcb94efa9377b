/** What keeps a row of a register from being saved, in words: what happened, what is safe, what to do. */
import type { SaveRowOutcome } from '../actions/rows/saveRow';
import { rowFaults } from '../texts/pane/rowFaults';
import { partsOf, type FaultParts } from '../texts/parts';
import { fillIn, type Insertions, type Language } from '../texts/text';
import type { Trouble } from './trouble';
import { troubleWords } from './troubleWords';

export type RowTrouble =
  | Exclude<SaveRowOutcome, { readonly kind: 'saved' | 'changedMeanwhile' }>
  | Extract<Trouble, { readonly kind: 'thrown' }>;

/** @param nr the row's number */
export function rowTroubleWords(trouble: RowTrouble, nr: string, language: Language): FaultParts {
  if (trouble.kind === 'unreadable' || trouble.kind === 'thrown') return troubleWords(trouble, language);
  const { happened, safe, toDo } = partsOf(rowFaults[trouble.kind][language]);
  const filled = (template: string): string => fillIn(template, { nr, ...placesIn(trouble) });
  return { happened: filled(happened), safe: filled(safe), toDo: toDo.map(filled) };
}

function placesIn(trouble: RowTrouble): Insertions {
  if (trouble.kind === 'numberAmbiguous') {
    return { cells: trouble.addresses.map(({ sheet, cell }) => `${sheet}!${cell}`).join(', ') };
  }
  return 'sheet' in trouble ? { sheet: trouble.sheet } : {};
}
