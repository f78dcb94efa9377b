import type { Outcome } from '../domain/registers';
import { attainmentFormula, targetStatusFormula, trendFormula } from './formulas';
import { missingReasons } from './lists';
import { missingReasonSpellings } from './spellings';
import { defineTable } from './table';

/** A whole percentage, but never 100 % for what is just below. */
const shareOfTarget = '[<0.995]0 %;[<1]0.0####### %;0 %';

export const outcomes = defineTable<Outcome>({
  name: 'Utfall',
  sheet: 'Utfall',
  columns: {
    nr: {
      header: 'Indikator nr',
      kind: 'nr',
      width: 60,
      required: true,
      help: {
        sv: 'Numret på indikatorn som utfallet hör till.',
        en: 'The number of the indicator that the outcome belongs to.',
      },
    },
    year: {
      header: 'År',
      kind: 'year',
      width: 36,
      required: true,
      format: '0',
      help: {
        sv: 'Året som utfallet gäller. Ett mål för ett kommande år får en egen rad.',
        en: 'The year of the outcome. A target for a coming year has a row of its own.',
      },
    },
    series: {
      header: 'Serie',
      kind: 'name',
      width: 120,
      help: {
        sv: 'Enheten eller gruppen som utfallet gäller. Tomt betyder hela verksamheten.',
        en: 'The unit or group of the outcome. Blank means the whole organisation.',
      },
    },
    outcome: {
      header: 'Utfall',
      kind: 'measured',
      width: 56,
      help: {
        sv: 'Årets värde i indikatorns mätenhet. Saknas det, välj varför under Saknas.',
        en: "The year's value in the indicator's unit. If there is none, choose why under Saknas.",
      },
    },
    missingReason: {
      header: 'Saknas',
      kind: 'choice',
      width: 120,
      list: { fixed: missingReasons },
      spellings: missingReasonSpellings,
      help: { sv: 'Varför utfallet saknas.', en: 'Why there is no outcome.' },
    },
    answers: {
      header: 'Antal svar',
      kind: 'count',
      width: 56,
      format: '#,##0',
      help: { sv: 'Hur många svar utfallet bygger på.', en: 'The number of answers behind the outcome.' },
    },
    responseRate: {
      header: 'Svarsfrekvens',
      kind: 'share',
      width: 76,
      format: '0 %',
      help: { sv: 'Andelen som svarade.', en: 'The share that answered.' },
    },
    stageGoal: {
      header: 'Etappmål',
      kind: 'measured',
      width: 60,
      help: {
        sv: 'Årets mål på väg mot målvärdet. Ett intervall skrivs 90–100 %.',
        en: "The year's goal on the way to the target. An interval is written 90–100 %.",
      },
    },
    target: {
      header: 'Målvärde',
      kind: 'measured',
      width: 60,
      help: { sv: 'Målet. Ett intervall skrivs 90–100 %.', en: 'The target. An interval: 90–100 %.' },
    },
    comparison: {
      header: 'Jämförelse',
      kind: 'measured',
      width: 64,
      help: { sv: 'Ett värde att jämföra med.', en: 'A value to compare with.' },
    },
    comparisonOf: {
      header: 'Jämförelse avser',
      kind: 'name',
      width: 120,
      help: { sv: 'Vad jämförelsen gäller, med år.', en: 'What the comparison is, and its year.' },
    },
    attainment: {
      header: 'Måluppfyllelse',
      kind: 'number',
      width: 78,
      format: shareOfTarget,
      formula: attainmentFormula,
      help: {
        sv: 'Räknas fram: hur stor del av målet som är nådd.',
        en: 'Calculated: how much of the target is reached.',
      },
    },
    targetStatus: {
      header: 'Målstatus',
      kind: 'name',
      width: 90,
      formula: targetStatusFormula,
      help: {
        sv: 'Räknas fram: om etappmålet, annars målvärdet, är nått.',
        en: 'Calculated: whether the stage goal, else the target, is met.',
      },
    },
    trend: {
      header: 'Trend',
      kind: 'name',
      width: 80,
      formula: trendFormula,
      help: {
        sv: 'Räknas fram: jämfört med seriens förra utfall.',
        en: 'Calculated: compared with the previous outcome of the series.',
      },
    },
    comment: {
      header: 'Kommentar',
      kind: 'text',
      width: 260,
      help: {
        sv: 'Vad utfallet säger, som det ska stå i bilagan.',
        en: 'What the outcome says, as the annex is to say it.',
      },
    },
  },
});
