import type { Risk } from '../domain/registers';
import { riskBandFormula, riskLevelFormula } from './formulas';
import { groupList, unitList } from './lists';
import { defineTable } from './table';
import { areaColumn, yearColumn } from './rowColumns';

export const risks = defineTable<Risk>({
  name: 'Risker',
  sheet: 'Risker',
  columns: {
    nr: {
      header: 'Risk nr',
      kind: 'nr',
      width: 46,
      required: true,
      help: {
        sv: 'Riskens nummer, till exempel R1. Samma nummer följer risken år efter år.',
        en: 'The number of the risk, such as R1. The risk keeps it from year to year.',
      },
    },
    year: yearColumn,
    group: {
      header: 'Målgrupp',
      kind: 'choice',
      width: 70,
      list: groupList,
      help: {
        sv: 'Målgruppen som risken gäller. Tomt betyder alla målgrupper.',
        en: 'The target group that the risk concerns. Blank means all target groups.',
      },
    },
    area: areaColumn,
    title: {
      header: 'Risk',
      kind: 'name',
      width: 176,
      required: true,
      help: { sv: 'Vad som riskerar att hända, i en mening.', en: 'What may happen, in one sentence.' },
    },
    description: {
      header: 'Beskrivning',
      kind: 'text',
      width: 196,
      help: { sv: 'Orsaker och följder.', en: 'Causes and consequences.' },
    },
    likelihood: {
      header: 'Sannolikhet',
      kind: 'factor',
      width: 66,
      help: {
        sv: 'Hur troligt det är att risken inträffar: 1 osannolik, 2 mindre sannolik, 3 möjlig, 4 sannolik.',
        en: 'How likely the risk is: 1 unlikely, 2 less likely, 3 possible, 4 likely.',
      },
    },
    consequence: {
      header: 'Konsekvens',
      kind: 'factor',
      width: 66,
      help: {
        sv: 'Hur allvarligt det blir om risken inträffar: 1 försumbar, 2 lindrig, 3 kännbar, 4 allvarlig.',
        en: 'How serious it is if it happens: 1 negligible, 2 slight, 3 moderate, 4 serious.',
      },
    },
    statedLevel: {
      header: 'Angiven nivå',
      kind: 'level',
      width: 66,
      help: {
        sv: 'Risknivån när sannolikhet och konsekvens inte är kända. Används bara när båda är tomma.',
        en: 'The risk level when likelihood and consequence are unknown. Used only when both are blank.',
      },
    },
    level: {
      header: 'Risknivå',
      alsoCalled: ['Risiknivå', 'Riskenivå'],
      kind: 'number',
      width: 60,
      format: '0',
      formula: riskLevelFormula,
      help: {
        sv: 'Räknas fram: sannolikhet × konsekvens, eller den angivna nivån.',
        en: 'Calculated: likelihood × consequence, or the stated level.',
      },
    },
    band: {
      header: 'Riskklass',
      kind: 'name',
      width: 84,
      formula: riskBandFormula,
      help: {
        sv: 'Räknas fram av risknivån enligt tabellen Riskklasser.',
        en: 'Calculated from the risk level by the table Riskklasser.',
      },
    },
    unit: {
      header: 'Enhet',
      kind: 'choice',
      width: 92,
      list: unitList,
      help: { sv: 'Enheten som äger risken.', en: 'The unit that owns the risk.' },
    },
    owner: {
      header: 'Ansvarig',
      kind: 'name',
      width: 84,
      help: { sv: 'Den som ansvarar för risken.', en: 'Who is responsible for the risk.' },
    },
    closingReason: {
      header: 'Avslutsorsak',
      kind: 'text',
      width: 116,
      help: {
        sv: 'Varför risken inte följer med till nästa år, eller varför den accepteras.',
        en: 'Why the risk is not carried to the next year, or why it is accepted.',
      },
    },
    continues: {
      header: 'Fortsätter',
      kind: 'yearLink',
      width: 66,
      help: {
        sv: 'Riskens föregångare när den hade ett annat nummer, till exempel 2022/R1.',
        en: 'The predecessor of the risk when its number was another, such as 2022/R1.',
      },
    },
    comment: {
      header: 'Kommentar',
      kind: 'text',
      width: 120,
      help: { sv: 'Egna anteckningar. Skrivs inte ut.', en: 'Your own notes. Not printed.' },
    },
  },
});
