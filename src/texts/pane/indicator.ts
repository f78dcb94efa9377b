/** What the view of one indicator says: its years, its goal, its way to the target year, and what is missing. */
import type { Text } from '../text';

export const indicatorTexts = {
  reading: { sv: 'Läser indikatorn …', en: 'Reading the indicator …' },
  show: { sv: 'Visa utfall, trend och väg till målet', en: 'Show outcomes, trend and the way to the target' },
  goTo: { sv: 'Gå till {cell}', en: 'Go to {cell}' },
  goToYear: {
    sv: '{year}: gå till {cell} på bladet {sheet}',
    en: '{year}: go to {cell} on the sheet {sheet}',
  },
  gone: { sv: '{nr} finns inte längre', en: '{nr} is no longer there' },
  goneMore: {
    sv: 'Raden har tagits bort eller fått ett annat nummer. Inget annat har ändrats.',
    en: 'The row has been removed or given another number. Nothing else has changed.',
  },

  met: { sv: 'Målet för {year} är nått', en: 'The target of {year} is met' },
  partlyMet: { sv: 'Målet för {year} är delvis nått', en: 'The target of {year} is partly met' },
  notMet: { sv: 'Målet för {year} är inte nått', en: 'The target of {year} is not met' },
  notJudged: { sv: '{year} går inte att bedöma', en: '{year} cannot be judged' },
  noRow: { sv: '{year} har inget utfall än', en: '{year} has no outcome yet' },
  notFollowed: { sv: 'Indikatorn följs inte {year}', en: 'The indicator is not followed in {year}' },
  someMet: {
    sv: '{count} av {total} serier når målet {year}',
    en: '{count} of {total} series meet the target of {year}',
  },

  whole: { sv: 'Hela verksamheten', en: 'The whole organisation' },
  course: { sv: 'Utveckling', en: 'Development' },
  outcomeOf: { sv: '{value} {year}', en: '{value} in {year}' },
  over: { sv: '{gap} över {target}', en: '{gap} above {target}' },
  under: { sv: '{gap} under {target}', en: '{gap} below {target}' },
  equal: { sv: 'lika med {target}', en: 'equal to {target}' },
  answers: { sv: '{count} svar', en: '{count} answers' },
  oneAnswer: { sv: '1 svar', en: '1 answer' },
  rate: { sv: '{rate} har svarat', en: '{rate} have answered' },

  chart: {
    sv: 'Diagram: {series} {first}–{last}, en stapel per år och målet som linje. {message}',
    en: 'Chart: {series} {first}–{last}, a column for each year and the target as a line. {message}',
  },
  outcome: { sv: 'Utfall', en: 'Outcome' },
  target: { sv: 'Mål', en: 'Target' },
  year: { sv: 'År', en: 'Year' },
  status: { sv: 'Målstatus', en: 'Status' },
  noTarget: { sv: '–', en: '–' },
  lineTarget: { sv: 'delmål', en: 'on the line' },
  newDefinition: {
    sv: 'Ny definition från {year}. Åren före går inte att jämföra med.',
    en: 'New definition from {year}. The years before cannot be compared with.',
  },
  newDefinitionOf: {
    sv: 'Ny definition från {year}, tidigare {nr}. Åren före går inte att jämföra med.',
    en: 'New definition from {year}, earlier {nr}. The years before cannot be compared with.',
  },

  there: {
    sv: 'Målet {goal} {goalYear} är redan nått: {value} {year}.',
    en: 'The target of {goal} in {goalYear} is met already: {value} in {year}.',
  },
  onPath: {
    sv: 'På väg mot {goal} {goalYear}: {value} {year}, och vägen ligger på {expected}.',
    en: 'On the way to {goal} in {goalYear}: {value} in {year}, where the way is at {expected}.',
  },
  offPath: {
    sv: 'Efter på vägen mot {goal} {goalYear}: {value} {year}, men vägen ligger på {expected}.',
    en: 'Behind on the way to {goal} in {goalYear}: {value} in {year}, but the way is at {expected}.',
  },
  begins: {
    sv: 'Vägen mot {goal} {goalYear} börjar vid {value} {year}.',
    en: 'The way to {goal} in {goalYear} begins at {value} in {year}.',
  },
  unmeasured: {
    sv: 'Målet {goalYear} är {goal}. Det finns inget utfall att räkna från än.',
    en: 'The target of {goalYear} is {goal}. There is no outcome to reckon from yet.',
  },
  perYearMore: { sv: 'Det krävs {amount} mer per år.', en: 'It takes {amount} more each year.' },
  perYearLess: { sv: 'Det krävs {amount} mindre per år.', en: 'It takes {amount} less each year.' },

  comparisons: { sv: 'Jämförelse', en: 'Comparison' },
  nameless: { sv: 'Utan angivelse', en: 'Not said with what' },

  missing: { sv: 'Saknas för {year}', en: 'Missing for {year}' },
  nothingMissing: { sv: 'Inget saknas för {year}.', en: 'Nothing is missing for {year}.' },

  layIn: { sv: 'Lägg diagram i bladet', en: 'Put a chart into the workbook' },
  layInAgain: { sv: 'Uppdatera diagrammet', en: 'Update the chart' },
  layingIn: { sv: 'Lägger in diagrammet …', en: 'Putting the chart into the workbook …' },
  laidIn: { sv: 'Diagrammet ligger på bladet ”{sheet}”.', en: 'The chart is on the sheet “{sheet}”.' },
  replaces: {
    sv: 'Bladet ”{sheet}” görs då om i sin helhet. Det du själv har skrivit där tas bort.',
    en: 'The sheet “{sheet}” is then made anew. What you have written there yourself goes.',
  },
} as const satisfies Record<string, Text>;

/** What an outcome is measured against. */
export const targetOriginTexts = {
  stageGoal: { sv: 'etappmålet {target}', en: 'the stage goal {target}' },
  target: { sv: 'målet {target}', en: 'the target {target}' },
  line: { sv: 'årets delmål {target}', en: 'this year’s goal on the line, {target}' },
  lineStart: { sv: 'målet {target}', en: 'the target {target}' },
  previousOutcome: { sv: 'föregående utfall {target}', en: 'the previous outcome {target}' },
  none: { sv: 'målet {target}', en: 'the target {target}' },
} as const satisfies Record<string, Text>;

/** Why an outcome is not shown; a reason that somebody has written stands as it is. */
export const noFigureTexts = {
  fewAnswers: { sv: 'Visas inte: för få svar', en: 'Not shown: too few answers' },
  protectsOthers: {
    sv: 'Visas inte: skyddar för få svar',
    en: 'Not shown: protects too few answers',
  },
  missing: { sv: 'Utfall saknas', en: 'No outcome' },
  notYet: { sv: '–', en: '–' },
} as const satisfies Record<string, Text>;

export const trendTexts = {
  Förbättrad: { sv: 'Förbättrad från {value} {year}.', en: 'Improved from {value} in {year}.' },
  Försämrad: { sv: 'Försämrad från {value} {year}.', en: 'Worsened from {value} in {year}.' },
  Ökad: { sv: 'Ökad från {value} {year}.', en: 'Up from {value} in {year}.' },
  Minskad: { sv: 'Minskad från {value} {year}.', en: 'Down from {value} in {year}.' },
  Oförändrad: { sv: 'Oförändrad från {value} {year}.', en: 'Unchanged from {value} in {year}.' },
  none: { sv: 'Trenden går inte att bedöma.', en: 'The trend cannot be judged.' },
} as const satisfies Record<string, Text>;

export const missingTexts = {
  row: { sv: 'Raden för {year} finns inte i Utfall', en: 'Utfall has no row for {year}' },
  outcome: { sv: 'Utfall, eller en orsak till att det saknas', en: 'An outcome, or why there is none' },
  target: { sv: 'Mål att bedöma mot', en: 'A target to be judged against' },
  answers: {
    sv: 'Antal svar: få svar kan inte skyddas utan det',
    en: 'The number of answers: few cannot be protected without it',
  },
  comment: { sv: 'Kommentar till årets utfall', en: 'A comment on the year’s outcome' },
  comparisonOf: { sv: 'Vad jämförelsen avser', en: 'What the comparison is with' },
} as const satisfies Record<string, Text>;

export const amountTexts = {
  oneDay: { sv: '{number} dag', en: '{number} day' },
  days: { sv: '{number} dagar', en: '{number} days' },
  onePoint: { sv: '{number} procentenhet', en: '{number} percentage point' },
  points: { sv: '{number} procentenheter', en: '{number} percentage points' },
} as const satisfies Record<string, Text>;
