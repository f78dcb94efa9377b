import type { LevelOverride } from '../domain/registers';
import { defineTable } from './table';

export const overrides = defineTable<LevelOverride>({
  name: 'Riskmatris',
  sheet: 'Inställningar',
  columns: {
    validFrom: {
      header: 'Gäller från',
      kind: 'year',
      width: 56,
      format: '0',
      help: {
        sv: 'Första året som undantagen gäller. De gäller tills ett nyare år tar vid.',
        en: 'The first year the overrides hold. They hold until a later year takes over.',
      },
    },
    likelihood: {
      header: 'Sannolikhet',
      kind: 'factor',
      width: 66,
      required: true,
      help: { sv: 'Sannolikheten som undantaget gäller.', en: 'The likelihood of the override.' },
    },
    consequence: {
      header: 'Konsekvens',
      kind: 'factor',
      width: 66,
      required: true,
      help: { sv: 'Konsekvensen som undantaget gäller.', en: 'The consequence of the override.' },
    },
    level: {
      header: 'Risknivå',
      kind: 'count',
      width: 60,
      format: '0',
      required: true,
      help: {
        sv: 'Risknivån i stället för sannolikhet × konsekvens.',
        en: 'The risk level instead of likelihood × consequence.',
      },
    },
  },
});
