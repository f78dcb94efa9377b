import type { QualityFactor } from '../domain/registers';
import { defineTable } from './table';

export const qualityFactors = defineTable<QualityFactor>({
  name: 'Kvalitetsfaktorer',
  sheet: 'Inställningar',
  columns: {
    name: {
      header: 'Kvalitetsfaktor',
      kind: 'name',
      width: 190,
      required: true,
      help: { sv: 'Kvalitetsfaktorns namn.', en: 'The name of the quality factor.' },
    },
    alias: {
      header: 'Även kallad',
      kind: 'name',
      width: 150,
      help: { sv: 'Ett annat namn på samma sak.', en: 'Another name of the same thing.' },
    },
  },
});
