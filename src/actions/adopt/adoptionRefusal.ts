/** Why a sheet has not become registers, as a text and what is to be filled in. */
import { adoptRefusalTexts } from '../../texts/adoptRefusals';
import { refusalTexts } from '../../texts/faults';
import type { Insertions, Text } from '../../texts/text';
import type { AdoptOutcome, AdoptRefused } from './adoptSheet';

export type NotAdopted = AdoptRefused | Extract<AdoptOutcome, { readonly kind: 'disturbed' }>;

export interface RefusalWords {
  readonly text: Text;
  readonly insertions: Insertions;
}

export function refusalOf(refused: NotAdopted): RefusalWords {
  if (refused.kind === 'namesTaken') {
    const { sheets, tables, names } = refused.refusal;
    return {
      text: refusalTexts.registersExist,
      insertions: { names: listed([...sheets, ...tables, ...names]) },
    };
  }
  return { text: adoptRefusalTexts[refused.kind], insertions: insertionsOf(refused) };
}

function insertionsOf(refused: Exclude<NotAdopted, { readonly kind: 'namesTaken' }>): Insertions {
  switch (refused.kind) {
    case 'filtered':
    case 'overlapping':
      return { sheet: refused.sheet, table: refused.table };
    case 'workbookLocked':
      return {};
    case 'sheetMissing':
      return { sheet: refused.sheet, sheets: listed(refused.sheets) };
    case 'protected':
    case 'noRegister':
      return { sheets: listed(refused.sheets) };
    case 'registersExist':
    case 'disturbed':
      return { tables: listed(refused.tables) };
    case 'columnUnknown':
      return { columns: listed(refused.columns) };
  }
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? '–' : [...new Set(words)].join(', ');
}
