import type { TimeLimit } from '../domain/registers';
import { timeUnits } from './lists';
import { defineTable } from './table';

export const timeLimits = defineTable<TimeLimit>({
  name: 'Tidsgränser',
  sheet: 'Inställningar',
  columns: {
    validFrom: {
      header: 'Gäller från',
      kind: 'year',
      width: 56,
      format: '0',
      help: { sv: 'Första året som gränsen gäller.', en: 'The first year the limit holds.' },
    },
    name: {
      header: 'Tidsgräns',
      kind: 'name',
      width: 150,
      required: true,
      help: { sv: 'Vad gränsen gäller.', en: 'What the limit is for.' },
    },
    amount: {
      header: 'Antal',
      kind: 'count',
      width: 48,
      format: '0',
      help: { sv: 'Antal dagar eller månader.', en: 'The number of days or months.' },
    },
    unit: {
      header: 'Enhet',
      kind: 'choice',
      width: 60,
      list: { fixed: timeUnits },
      help: { sv: 'dagar eller månader.', en: 'dagar (days) or månader (months).' },
    },
  },
});
