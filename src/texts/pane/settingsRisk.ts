/** What the pane says of the settings, the bands and the overrides of the risk matrix. */
import type { Text } from '../text';

export const generalTexts = {
  heading: { sv: 'Allmänt', en: 'General' },
  more: {
    sv: 'År, skala, gränser och bilagans texter',
    en: 'Year, scale, limits and the texts of the annex',
  },
  save: { sv: 'Spara', en: 'Save' },
  year: { sv: 'År', en: 'Year' },
  group: { sv: 'Målgrupp', en: 'Target group' },
  scale: { sv: 'Skala', en: 'Scale' },
  scaleHint: {
    sv: 'Gäller alla år. Se efter att riskklasserna räcker till.',
    en: 'Holds for all years. See that the risk bands cover it.',
  },
  steps: { sv: '{count} × {count}', en: '{count} × {count}' },
  partlyLimit: { sv: 'Gräns för delvis uppnått', en: 'Limit for partly met' },
  partlyLimitHint: {
    sv: 'Andel av målet från vilken det är delvis uppnått, till exempel 90 %. Tomt: inget är delvis uppnått.',
    en: 'The share of the target from which it is partly met, such as 90 %. Blank: nothing is partly met.',
  },
  minimumAnswers: { sv: 'Minsta antal svar', en: 'Fewest answers' },
  minimumAnswersHint: { sv: 'Färre svar än så visas inte.', en: 'Fewer answers than that are not shown.' },
  introduction: { sv: 'Inledning i bilagan', en: 'Introduction of the annex' },
  annexTextHint: {
    sv: 'Tomt ger den vanliga texten. {år}, {nästa år} och {målgrupp} byts ut mot bilagans.',
    en: 'Blank gives the usual text. {år}, {nästa år} and {målgrupp} become those of the annex.',
  },
  title: { sv: 'Bilagans rubrik', en: 'Title of the annex' },
} as const satisfies Record<string, Text>;

export const bandTexts = {
  heading: { sv: 'Riskklasser', en: 'Risk bands' },
  oneCounted: { sv: '1 riskklass', en: '1 risk band' },
  manyCounted: { sv: '{count} riskklasser', en: '{count} risk bands' },
  none: { sv: 'Inga riskklasser än', en: 'No risk bands yet' },
  more: {
    sv: 'Så heter nivåerna och så ser de ut i registret.',
    en: 'What the levels are called and how they look in the register.',
  },
  validFrom: { sv: 'Ändringen gäller från', en: 'The change holds from' },
  validFromHint: { sv: 'Tidigare år behåller det som gällde då.', en: 'Earlier years keep what held then.' },
  always: { sv: 'Alla år', en: 'All years' },
  band: { sv: 'Riskklass', en: 'Risk band' },
  unnamed: { sv: 'Ny riskklass', en: 'New risk band' },
  lowest: { sv: 'Lägsta', en: 'Lowest' },
  highest: { sv: 'Högsta', en: 'Highest' },
  symbol: { sv: 'Tecken', en: 'Sign' },
  color: { sv: 'Färg', en: 'Colour' },
  add: { sv: 'Lägg till en riskklass', en: 'Add a risk band' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  removeOne: { sv: 'Ta bort {name}', en: 'Remove {name}' },
  save: { sv: 'Spara riskklasserna', en: 'Save the risk bands' },
  oneGap: { sv: 'Nivå {levels} hör inte till någon klass.', en: 'Level {levels} belongs to no band.' },
  manyGaps: {
    sv: 'Nivåerna {levels} hör inte till någon klass.',
    en: 'The levels {levels} belong to no band.',
  },
  overlap: { sv: '{bands} har båda {levels}.', en: '{bands} both hold {levels}.' },
  incomplete: {
    sv: '{band} saknar lägsta eller högsta nivå.',
    en: '{band} lacks its lowest or highest level.',
  },
  and: { sv: ' och ', en: ' and ' },
  notWhileAmiss: {
    sv: 'Rätta nivåerna först. Inget sparas förrän varje nivå hör till en klass.',
    en: 'Mend the levels first. Nothing is saved until every level belongs to one band.',
  },
} as const satisfies Record<string, Text>;

export const matrixTexts = {
  heading: { sv: 'Riskmatris', en: 'Risk matrix' },
  headline: { sv: 'Riskmatrisen {year}', en: 'The risk matrix of {year}' },
  more: {
    sv: 'Nivån är sannolikhet × konsekvens om inget annat sägs här.',
    en: 'The level is likelihood × consequence unless it says otherwise here.',
  },
  chooseCell: {
    sv: 'Välj en ruta för att ändra dess nivå.',
    en: 'Choose a cell to change its level.',
  },
  cellOf: {
    sv: 'Sannolikhet {likelihood}, konsekvens {consequence} (nivå {level})',
    en: 'Likelihood {likelihood}, consequence {consequence} (level {level})',
  },
  oneCounted: { sv: '1 ruta avviker', en: '1 cell differs' },
  manyCounted: { sv: '{count} rutor avviker', en: '{count} cells differ' },
  none: { sv: 'Sannolikhet × konsekvens', en: 'Likelihood × consequence' },
  dashed: {
    sv: 'Streckad ruta: avviker från sannolikhet × konsekvens.',
    en: 'Dashed cell: differs from likelihood × consequence.',
  },
  level: { sv: 'Risknivå', en: 'Risk level' },
  product: {
    sv: 'Sannolikhet {likelihood} × konsekvens {consequence} är {product}.',
    en: 'Likelihood {likelihood} × consequence {consequence} is {product}.',
  },
  useProduct: { sv: 'Använd {product}', en: 'Use {product}' },
  withoutBand: {
    sv: 'Nivå {levels} hör inte till någon riskklass. Lägg till den under Riskklasser.',
    en: 'Level {levels} belongs to no risk band. Add it under Risk bands.',
  },
  save: { sv: 'Spara matrisen', en: 'Save the matrix' },
} as const satisfies Record<string, Text>;
