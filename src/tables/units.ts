import type { Unit } from '../domain/registers';
import { defineTable } from './table';

export const units = defineTable<Unit>({
  name: 'Enheter',
  sheet: 'Inställningar',
  columns: {
    name: {
      header: 'Enhet',
      kind: 'name',
      width: 150,
      required: true,
      help: { sv: 'Enhetens namn.', en: 'The name of the unit.' },
    },
  },
});
