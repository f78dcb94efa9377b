/** What the view of a year's overview says. */
import type { Text } from '../text';

export const overviewTexts = {
  reading: { sv: 'Räknar samman året …', en: 'Adding up the year …' },
  noneHigh: { sv: 'Ingen av {total} risker är hög', en: 'None of {total} risks is high' },
  oneHigh: { sv: '1 av {total} risker är hög', en: '1 of {total} risks is high' },
  manyHigh: { sv: '{count} av {total} risker är höga', en: '{count} of {total} risks are high' },
  noRisks: { sv: 'Inga risker för {year} än', en: 'No risks for {year} yet' },
  noRisksMore: {
    sv: 'När årets risker står i registret räknas de samman här.',
    en: 'Once the year’s risks stand in the register they are added up here.',
  },
  highBands: { sv: 'Nivå {bands}.', en: 'Level {bands}.' },
  or: { sv: 'eller', en: 'or' },
  lastYear: { sv: '{year} var det {count} av {total}.', en: 'In {year} it was {count} of {total}.' },

  perLevel: { sv: 'Risker per nivå', en: 'Risks by level' },
  showAll: { sv: 'Visa alla {count}', en: 'Show all {count}' },
  hide: { sv: 'Dölj listan', en: 'Hide the list' },
  pressToSee: { sv: 'Välj en ruta för att se riskerna i den.', en: 'Choose a cell to see its risks.' },
  oneInCell: { sv: 'Vald ruta: 1 risk på nivå {level}', en: 'Chosen cell: 1 risk at level {level}' },
  manyInCell: {
    sv: 'Vald ruta: {count} risker på nivå {level}',
    en: 'Chosen cell: {count} risks at level {level}',
  },
  noneInCell: { sv: 'Vald ruta: ingen risk på nivå {level}', en: 'Chosen cell: no risk at level {level}' },
  allShown: { sv: 'Alla {count} risker', en: 'All {count} risks' },
  oneStatedOnly: {
    sv: '1 risk har bara angiven nivå och står inte i någon ruta.',
    en: '1 risk has a stated level only and stands in no cell.',
  },
  manyStatedOnly: {
    sv: '{count} risker har bara angiven nivå och står inte i någon ruta.',
    en: '{count} risks have a stated level only and stand in no cell.',
  },
  oneWithoutLevel: { sv: '1 risk saknar nivå.', en: '1 risk has no level.' },
  manyWithoutLevel: { sv: '{count} risker saknar nivå.', en: '{count} risks have no level.' },
  noLevel: { sv: 'Nivå saknas', en: 'No level' },

  changes: { sv: 'Ändrad nivå sedan {year}', en: 'Level changed since {year}' },
  lowered: { sv: 'Sänkt', en: 'Lowered' },
  raised: { sv: 'Höjd', en: 'Raised' },
  to: { sv: 'till', en: 'to' },
  unchanged: { sv: '{count} oförändrade', en: '{count} unchanged' },
  oneUnchanged: { sv: '1 oförändrad', en: '1 unchanged' },
  added: { sv: '{count} nya', en: '{count} new' },
  oneAdded: { sv: '1 ny', en: '1 new' },
  closed: { sv: '{count} avslutade med beslut', en: '{count} closed with a decision' },
  oneClosed: { sv: '1 avslutad med beslut', en: '1 closed with a decision' },
  incomparable: { sv: '{count} går inte att jämföra', en: '{count} cannot be compared' },
  gone: { sv: 'Borta utan beslut', en: 'Gone without a decision' },

  measures: { sv: 'Åtgärder', en: 'Measures' },
  doneOf: { sv: '{count} av {total} klara', en: '{count} of {total} done' },
  noStatus: { sv: 'Status saknas', en: 'No status' },
  indicators: { sv: 'Indikatorer', en: 'Indicators' },
  metOf: { sv: '{count} av {total} når målet', en: '{count} of {total} meet the target' },
  perSeries: {
    sv: 'Varje serie har sitt eget mål och räknas för sig.',
    en: 'Each series has a target of its own and is counted by itself.',
  },

  layIn: { sv: 'Lägg diagrammen i ett blad', en: 'Put the charts in a sheet' },
  layInAgain: { sv: 'Uppdatera diagrammen', en: 'Update the charts' },
  replaces: {
    sv: 'Bladet ”{sheet}” görs då om i sin helhet. Det du själv har skrivit där tas bort.',
    en: 'The sheet “{sheet}” is then made anew. What you have written there yourself goes.',
  },
  layingIn: { sv: 'Lägger in översikten …', en: 'Putting the overview into the workbook …' },
  laidIn: {
    sv: 'Översikten ligger på bladet ”{sheet}”.',
    en: 'The overview is on the sheet “{sheet}”.',
  },
} as const satisfies Record<string, Text>;

/** Goal statuses as they stand in the registers, and in English. */
export const goalStatusTexts = {
  Uppnått: { sv: 'Uppnått', en: 'Met' },
  'Delvis uppnått': { sv: 'Delvis uppnått', en: 'Partly met' },
  'Ej uppnått': { sv: 'Ej uppnått', en: 'Not met' },
  'Kan ej bedömas': { sv: 'Kan ej bedömas', en: 'Cannot be judged' },
} as const satisfies Record<string, Text>;
