import type { Term } from '../domain/registers';
import { defineTable } from './table';

export const terms = defineTable<Term>({
  name: 'Ordförklaringar',
  sheet: 'Inställningar',
  columns: {
    term: {
      header: 'Term',
      kind: 'name',
      width: 110,
      required: true,
      help: { sv: 'Ordet som förklaras första gången det står i bilagan.', en: 'The word to be explained.' },
    },
    explanation: {
      header: 'Förklaring',
      kind: 'text',
      width: 280,
      required: true,
      help: { sv: 'Fotnoten.', en: 'The footnote.' },
    },
  },
});
