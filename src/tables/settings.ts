import type { Setting } from '../domain/registers';
import { defineTable } from './table';

export const settings = defineTable<Setting>({
  name: 'Inställningar',
  sheet: 'Inställningar',
  columns: {
    name: {
      header: 'Inställning',
      kind: 'name',
      width: 110,
      required: true,
      help: { sv: 'Vad som ställs in.', en: 'What is set.' },
    },
    value: {
      header: 'Värde',
      kind: 'setting',
      width: 260,
      required: true,
      help: {
        sv: 'I Inledning och Rubrik byts {år}, {nästa år} och {målgrupp} ut mot bilagans.',
        en: 'In Inledning and Rubrik, {år}, {nästa år} and {målgrupp} become those of the annex.',
      },
    },
  },
});

/** The names of the settings, as they stand in the table. */
export const settingNames = {
  year: 'År',
  group: 'Målgrupp',
  scale: 'Skala',
  partlyLimit: 'Gräns för delvis',
  minimumAnswers: 'Minsta antal svar',
  introduction: 'Inledning',
  heading: 'Rubrik',
} as const;
