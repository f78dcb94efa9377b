import type { Status, StatusSubject } from '../domain/registers';
import { yesNoWords } from './lists';
import { defineTable } from './table';

export const statusSubjects: readonly StatusSubject[] = ['Åtgärd', 'Egenkontroll'];

export const statuses = defineTable<Status>({
  name: 'Statusar',
  sheet: 'Inställningar',
  columns: {
    subject: {
      header: 'Gäller',
      kind: 'closedChoice',
      words: statusSubjects,
      otherwise: '',
      width: 76,
      required: true,
      list: { fixed: statusSubjects },
      spellings: { Åtgärd: ['åtgärder'], Egenkontroll: ['egenkontroller'] },
      help: {
        sv: 'Åtgärd eller Egenkontroll. Håll rader för samma sak intill varandra.',
        en: 'Åtgärd (measure) or Egenkontroll (self-check). Keep rows for the same thing together.',
      },
    },
    name: {
      header: 'Status',
      kind: 'name',
      width: 100,
      required: true,
      help: { sv: 'Ordet som står i registret och bilagan.', en: 'The word in the register and the annex.' },
    },
    symbol: {
      header: 'Symbol',
      kind: 'name',
      width: 48,
      help: { sv: 'Tecknet som står före ordet.', en: 'The sign before the word.' },
    },
    color: {
      header: 'Färg',
      kind: 'color',
      width: 56,
      help: { sv: 'Symbolens färg, #RRGGBB.', en: 'The color of the symbol, #RRGGBB.' },
    },
    meaning: {
      header: 'Betydelse',
      kind: 'name',
      width: 210,
      help: { sv: 'Förklaringen i bilagan.', en: 'The explanation in the annex.' },
    },
    requiresFollowUp: {
      header: 'Kräver uppföljning',
      kind: 'yesNo',
      width: 72,
      list: { fixed: yesNoWords },
      help: { sv: 'Ja när en uppföljning måste skrivas.', en: 'Ja when a follow-up must be written.' },
    },
  },
});
