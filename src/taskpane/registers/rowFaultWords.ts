/** Why a row could not be written, in words: what happened, what is safe, what to do. */
import type { AddRowOutcome } from '../../actions/rows/addRow';
import type { SaveRowOutcome } from '../../actions/rows/saveRow';
import { rowFaults, wantedTexts } from '../../texts/pane/registers';
import { partsOf } from '../../texts/parts';
import { fillIn, type Insertions, type Language } from '../../texts/text';
import type { Trouble } from '../trouble';
import { troubleWords } from '../troubleWords';

export type RowTrouble =
  | Exclude<SaveRowOutcome, { readonly kind: 'saved' }>
  | Exclude<AddRowOutcome, { readonly kind: 'added' }>
  | Extract<Trouble, { readonly kind: 'thrown' }>;

export interface RowFaultWords {
  readonly happened: string;
  readonly more: readonly string[];
}

export function rowFaultWords(trouble: RowTrouble, language: Language): RowFaultWords {
  switch (trouble.kind) {
    case 'thrown':
    case 'unreadable': {
      const { happened, safe, toDo } = troubleWords(trouble, language);
      return { happened, more: [safe, ...toDo] };
    }
    case 'notUnderstood':
      return {
        happened: trouble.fields.map(({ wanted }) => wantedTexts[wanted][language]).join(' '),
        more: [],
      };
    case 'rowGone':
    case 'numberAmbiguous':
    case 'protected':
    case 'readOnly':
    case 'disturbed':
    case 'exists':
    case 'noRoom':
    case 'changedMeanwhile':
      return told(rowFaults[trouble.kind][language], insertionsOf(trouble));
  }
}

function told(template: string, insertions: Insertions): RowFaultWords {
  const { happened, safe, toDo } = partsOf(template);
  const filled = (part: string): string => fillIn(part, insertions);
  return { happened: filled(happened), more: [safe, ...toDo].map(filled) };
}

function insertionsOf(
  trouble: Exclude<RowTrouble, { readonly kind: 'thrown' | 'unreadable' | 'notUnderstood' }>,
): Insertions {
  switch (trouble.kind) {
    case 'numberAmbiguous':
      return { cells: trouble.addresses.map(({ cell }) => cell).join(', ') };
    case 'protected':
    case 'disturbed':
      return { sheet: trouble.sheet };
    case 'exists':
    case 'noRoom':
    case 'changedMeanwhile':
      return { cell: `${trouble.address.sheet}!${trouble.address.cell}` };
    case 'rowGone':
    case 'readOnly':
      return {};
  }
}
