import type { SelfCheck } from '../domain/registers';
import { noMeasureReasons, selfCheckStatusList, unitList, yesNoWords } from './lists';
import { noMeasureReasonSpellings, selfCheckStatusSpellings } from './spellings';
import { defineTable } from './table';
import { areaColumn, groupColumn, yearColumn } from './rowColumns';

export const selfChecks = defineTable<SelfCheck>({
  name: 'Egenkontroller',
  sheet: 'Egenkontroller',
  columns: {
    nr: {
      header: 'Egenkontroll nr',
      kind: 'nr',
      width: 66,
      required: true,
      help: {
        sv: 'Egenkontrollens nummer, till exempel E1.',
        en: 'The number of the self-check, such as E1.',
      },
    },
    year: yearColumn,
    group: groupColumn,
    area: areaColumn,
    title: {
      header: 'Egenkontroll',
      kind: 'name',
      width: 170,
      required: true,
      help: { sv: 'Vad som kontrolleras.', en: 'What is checked.' },
    },
    purpose: {
      header: 'Syfte',
      kind: 'text',
      width: 130,
      help: { sv: 'Vilket krav kontrollen ska visa att ni uppfyller.', en: 'The requirement it checks.' },
    },
    riskNrs: {
      header: 'Risk nr',
      kind: 'links',
      width: 60,
      help: {
        sv: 'Risken som kontrollen hör till, samma år. Flera skiljs med komma: R1, R3.',
        en: 'The risk that the check belongs to, in the same year. Several: R1, R3.',
      },
    },
    attachedTo: {
      header: 'Kopplad till',
      kind: 'name',
      width: 84,
      help: {
        sv: 'Enheten eller processen som kontrollen hör till. Skrivs inte ut.',
        en: 'The unit or process that the check belongs to. Not printed.',
      },
    },
    method: {
      header: 'Metod',
      kind: 'text',
      width: 130,
      help: { sv: 'Hur kontrollen görs.', en: 'How the check is made.' },
    },
    frequency: {
      header: 'Frekvens',
      kind: 'name',
      width: 80,
      help: { sv: 'När och hur ofta.', en: 'When and how often.' },
    },
    isNew: {
      header: 'Ny',
      kind: 'yesNo',
      width: 36,
      list: { fixed: yesNoWords },
      help: { sv: 'Ja när kontrollen är ny för året.', en: 'Ja when the check is new this year.' },
    },
    status: {
      header: 'Status',
      kind: 'choice',
      width: 104,
      list: selfCheckStatusList,
      spellings: selfCheckStatusSpellings,
      help: { sv: 'Vad årets kontroll visade.', en: 'What the check showed this year.' },
    },
    followUp: {
      header: 'Uppföljning',
      kind: 'text',
      width: 240,
      help: {
        sv: 'Resultatet av kontrollen, som det ska stå i bilagan.',
        en: 'The result of the check, as the annex is to say it.',
      },
    },
    noMeasureReason: {
      header: 'Utan åtgärd',
      kind: 'choice',
      width: 92,
      list: { fixed: noMeasureReasons },
      spellings: noMeasureReasonSpellings,
      help: { sv: 'Varför kontrollen inte behöver någon åtgärd.', en: 'Why the check needs no measure.' },
    },
    unit: {
      header: 'Enhet',
      kind: 'choice',
      width: 92,
      list: unitList,
      help: { sv: 'Enheten som gör kontrollen.', en: 'The unit that makes the check.' },
    },
    owner: {
      header: 'Ansvarig',
      kind: 'name',
      width: 84,
      help: { sv: 'Den som ansvarar för kontrollen.', en: 'Who is responsible for the check.' },
    },
    continues: {
      header: 'Fortsätter',
      kind: 'yearLink',
      width: 66,
      help: {
        sv: 'Föregångaren när den hade ett annat nummer, till exempel 2022/E1.',
        en: 'The predecessor when its number was another, such as 2022/E1.',
      },
    },
  },
});
