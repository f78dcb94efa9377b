import type { Band } from '../domain/registers';
import { defineTable } from './table';

export const bands = defineTable<Band>({
  name: 'Riskklasser',
  sheet: 'Inställningar',
  columns: {
    validFrom: {
      header: 'Gäller från',
      kind: 'year',
      width: 56,
      format: '0',
      help: {
        sv: 'Första året som klasserna gäller. De gäller tills ett nyare år tar vid.',
        en: 'The first year the bands hold. They hold until a later year takes over.',
      },
    },
    lowest: {
      header: 'Lägsta nivå',
      kind: 'count',
      width: 56,
      format: '0',
      required: true,
      help: { sv: 'Klassens lägsta risknivå.', en: 'The lowest risk level of the band.' },
    },
    highest: {
      header: 'Högsta nivå',
      kind: 'count',
      width: 56,
      format: '0',
      required: true,
      help: { sv: 'Klassens högsta risknivå.', en: 'The highest risk level of the band.' },
    },
    name: {
      header: 'Riskklass',
      kind: 'name',
      width: 84,
      required: true,
      help: { sv: 'Klassens namn.', en: 'The name of the band.' },
    },
    color: {
      header: 'Färg',
      kind: 'color',
      width: 56,
      help: { sv: 'Klassens färg, #RRGGBB.', en: 'The color of the band, #RRGGBB.' },
    },
    symbol: {
      header: 'Symbol',
      kind: 'name',
      width: 48,
      help: { sv: 'Tecknet som står före nivån.', en: 'The sign before the level.' },
    },
  },
});
