import type { Measure } from '../domain/registers';
import { measureStatusList, unitList } from './lists';
import { measureStatusSpellings } from './spellings';
import { defineTable } from './table';
import { areaColumn, groupColumn, yearColumn } from './rowColumns';

export const measures = defineTable<Measure>({
  name: 'Åtgärder',
  sheet: 'Åtgärder',
  columns: {
    nr: {
      header: 'Åtgärd nr',
      kind: 'nr',
      width: 52,
      required: true,
      help: { sv: 'Åtgärdens nummer, till exempel Å1.', en: 'The number of the measure, such as Å1.' },
    },
    year: yearColumn,
    group: groupColumn,
    area: areaColumn,
    title: {
      header: 'Åtgärd',
      kind: 'name',
      width: 176,
      required: true,
      help: { sv: 'Vad som ska göras.', en: 'What is to be done.' },
    },
    description: {
      header: 'Beskrivning',
      kind: 'text',
      width: 160,
      help: { sv: 'Hur åtgärden ska genomföras.', en: 'How the measure is to be carried out.' },
    },
    riskNrs: {
      header: 'Risk nr',
      kind: 'links',
      width: 60,
      help: {
        sv: 'Riskerna som åtgärden ska minska, samma år. Flera skiljs med komma: R1, R3.',
        en: 'The risks that the measure is to lower, in the same year. Several: R1, R3.',
      },
    },
    selfCheckNrs: {
      header: 'Egenkontroll nr',
      kind: 'links',
      width: 66,
      help: {
        sv: 'Egenkontrollerna vars brister åtgärden rättar till, samma år: E1, E3.',
        en: 'The self-checks whose shortcomings the measure mends, in the same year: E1, E3.',
      },
    },
    deadline: {
      header: 'Klart senast',
      kind: 'date',
      width: 70,
      format: 'yyyy-mm-dd',
      help: { sv: 'Dagen då åtgärden senast ska vara klar.', en: 'The day by which it is to be done.' },
    },
    status: {
      header: 'Status',
      kind: 'choice',
      width: 90,
      list: measureStatusList,
      spellings: measureStatusSpellings,
      help: { sv: 'Hur långt åtgärden har kommit.', en: 'How far the measure has come.' },
    },
    followUp: {
      header: 'Uppföljning',
      kind: 'text',
      width: 250,
      help: {
        sv: 'Vad åtgärden ledde till, som det ska stå i bilagan. Skriv varför om den utgått.',
        en: 'What came of the measure, as the annex is to say it. If it is cancelled, say why.',
      },
    },
    unit: {
      header: 'Enhet',
      kind: 'choice',
      width: 92,
      list: unitList,
      help: { sv: 'Enheten som genomför åtgärden.', en: 'The unit that carries out the measure.' },
    },
    owner: {
      header: 'Ansvarig',
      kind: 'name',
      width: 84,
      help: { sv: 'Den som ansvarar för åtgärden.', en: 'Who is responsible for the measure.' },
    },
    continues: {
      header: 'Fortsätter',
      kind: 'yearLink',
      width: 66,
      help: {
        sv: 'Föregångaren när den hade ett annat nummer, till exempel 2022/Å1.',
        en: 'The predecessor when its number was another, such as 2022/Å1.',
      },
    },
  },
});
