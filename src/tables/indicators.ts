import { directions, measureUnits, type Indicator } from '../domain/registers';
import { areaList, qualityFactorList } from './lists';
import { directionSpellings, measureUnitSpellings } from './spellings';
import { defineTable } from './table';
import { groupColumn } from './rowColumns';

export const indicators = defineTable<Indicator>({
  name: 'Indikatorer',
  sheet: 'Indikatorer',
  columns: {
    nr: {
      header: 'Indikator nr',
      kind: 'nr',
      width: 60,
      required: true,
      help: { sv: 'Indikatorns nummer, till exempel I1.', en: 'The number of the indicator, such as I1.' },
    },
    group: groupColumn,
    area: {
      header: 'Område',
      kind: 'choice',
      width: 104,
      list: areaList,
      help: { sv: 'Området eller processen.', en: 'The area or process.' },
    },
    title: {
      header: 'Indikator',
      kind: 'name',
      width: 210,
      required: true,
      help: { sv: 'Vad som mäts.', en: 'What is measured.' },
    },
    qualityFactor: {
      header: 'Kvalitetsfaktor',
      kind: 'choice',
      width: 130,
      list: qualityFactorList,
      help: { sv: 'Kvaliteten som indikatorn speglar.', en: 'The quality that the indicator reflects.' },
    },
    unit: {
      header: 'Mätenhet',
      kind: 'closedChoice',
      words: measureUnits,
      otherwise: '',
      width: 60,
      list: { fixed: measureUnits },
      spellings: measureUnitSpellings,
      help: { sv: 'procent, antal eller dagar.', en: 'procent (percent), antal (number) or dagar (days).' },
    },
    direction: {
      header: 'Riktning',
      kind: 'closedChoice',
      words: directions,
      otherwise: 'Ingen',
      width: 96,
      list: { fixed: directions },
      spellings: directionSpellings,
      help: {
        sv: 'Vad som är ett bra utfall. Tomt räknas som Ingen: då bedöms inget.',
        en: 'What a good outcome is. Blank counts as Ingen: then nothing is judged.',
      },
    },
    source: {
      header: 'Källa',
      kind: 'name',
      width: 104,
      help: { sv: 'Varifrån siffrorna kommer.', en: 'Where the figures come from.' },
    },
    koladaId: {
      header: 'Kolada id',
      kind: 'nr',
      width: 60,
      help: { sv: 'Nyckeltalets nummer i Kolada.', en: 'The number of the key figure in Kolada.' },
    },
    minimumAnswers: {
      header: 'Minsta antal svar',
      kind: 'count',
      width: 66,
      format: '0',
      help: {
        sv: 'Med färre svar visas inget utfall. Tomt: inställningen Minsta antal svar gäller.',
        en: 'With fewer answers no outcome is shown. Blank: the setting Minsta antal svar holds.',
      },
    },
    description: {
      header: 'Beskrivning',
      kind: 'text',
      width: 200,
      help: { sv: 'Hur indikatorn räknas.', en: 'How the indicator is counted.' },
    },
    validFrom: {
      header: 'Gäller från',
      kind: 'year',
      width: 52,
      format: '0',
      help: {
        sv: 'Första året som definitionen gäller. Tidigare utfall jämförs inte med senare.',
        en: 'The first year of the definition. Earlier outcomes are not compared with later ones.',
      },
    },
    validTo: {
      header: 'Gäller till',
      kind: 'year',
      width: 52,
      format: '0',
      help: { sv: 'Sista året som indikatorn följs.', en: 'The last year the indicator is followed.' },
    },
    continues: {
      header: 'Fortsätter',
      since: 2,
      kind: 'nr',
      width: 66,
      help: {
        sv: 'Numret på den indikator som den här tar över efter, med en annan definition.',
        en: 'The number of the indicator that this one takes over from, by another definition.',
      },
    },
  },
});
