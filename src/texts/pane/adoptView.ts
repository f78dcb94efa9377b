/** What is said when registers are made of a sheet that is there already: which one, how it would be, how it became. */
import type { Text } from '../text';

export const adoptViewTexts = {
  listing: { sv: 'Letar efter blad …', en: 'Looking for sheets …' },
  which: { sv: 'Vilket blad ska göras om?', en: 'Which sheet is to be made into registers?' },
  whichMore: {
    sv: 'Du ser först hur det blir och kan rätta det. Inget skrivs förrän du säger till.',
    en: 'You first see how it would be, and can correct it. Nothing is written before you say so.',
  },
  sheet: { sv: 'Blad', en: 'Sheet' },
  activeSheet: { sv: '{sheet} (det du ser nu)', en: '{sheet} (the one you see now)' },
  allSheets: { sv: 'Alla blad', en: 'All sheets' },
  whatHappens: { sv: 'Det här händer', en: 'What happens' },
  untouched: {
    sv: 'Bladet står kvar som det är. Registren blir nya blad.',
    en: 'The sheet stays as it is. The registers become new sheets.',
  },
  asks: {
    sv: 'Är något oklart får du frågor. Inget gissas.',
    en: 'Where something is unclear you are asked. Nothing is guessed.',
  },
  nothingSent: {
    sv: 'Allt stannar i arbetsboken. Inget skickas ut.',
    en: 'Everything stays in the workbook. Nothing is sent out.',
  },
  noSheets: { sv: 'Det finns inget blad att göra om', en: 'There is no sheet to make registers of' },
  noSheetsMore: {
    sv: 'Alla blad är tomma. Öppna arbetsboken som har bladet, eller skapa tomma register.',
    en: 'All sheets are empty. Open the workbook that has the sheet, or create empty registers.',
  },
  back: { sv: 'Tillbaka', en: 'Back' },
  show: { sv: 'Visa hur det blir', en: 'Show how it would be' },
  otherSheet: { sv: 'Välj ett annat blad', en: 'Choose another sheet' },

  readingSheet: { sv: 'Läser bladet {sheet} …', en: 'Reading the sheet {sheet} …' },
  readingAll: { sv: 'Läser bladen …', en: 'Reading the sheets …' },

  becomes: { sv: 'Det blir {counts}', en: 'It becomes {counts}' },
  becomesMore: {
    sv: 'Inget är skrivet än. Se över kolumnerna och rätta det som blivit fel.',
    en: 'Nothing has been written yet. Look the columns over and correct what is wrong.',
  },
  oneQuestion: { sv: '1 fråga att svara på först', en: '1 question to answer first' },
  manyQuestions: { sv: '{count} frågor att svara på först', en: '{count} questions to answer first' },
  questionsMore: {
    sv: 'Inget är skrivet än. Med dina svar blir det rätt från början.',
    en: 'Nothing has been written yet. With your answers it will be right from the start.',
  },
  questions: { sv: 'Frågor', en: 'Questions' },
  answers: { sv: 'Dina svar', en: 'Your answers' },
  whichColumn: { sv: 'Vilken kolumn är {meaning}?', en: 'Which column is {meaning}?' },
  whichColumnMore: {
    sv: 'Flera kolumner på bladet {sheet} kan vara det. De andra blir kvar i originalet.',
    en: 'Several columns of the sheet {sheet} may be it. The others stay in the original.',
  },
  whichTitle: { sv: 'Vilken kolumn säger vad risken är?', en: 'Which column says what the risk is?' },
  whichTitleMore: {
    sv: 'Bladet {sheet} har sannolikhet och konsekvens, men ingen sådan rubrik.',
    en: 'The sheet {sheet} has likelihood and consequence, but no such header.',
  },
  whichNumber: {
    sv: 'Vilket tal är varje ord i ”{header}”?',
    en: 'Which number is each word in “{header}”?',
  },
  whichNumberMore: {
    sv: 'Kolumn {column} på bladet {sheet}. 1 är lägst.',
    en: 'Column {column} of the sheet {sheet}. 1 is the lowest.',
  },
  choose: { sv: 'Välj', en: 'Choose' },
  noneOfThem: { sv: 'Ingen av dem', en: 'None of them' },
  noScore: { sv: 'Ingen poäng', en: 'No score' },
  change: { sv: 'Ändra', en: 'Change' },
  changeAnswer: { sv: 'Ändra: {header}', en: 'Change: {header}' },
  answerMissing: { sv: 'Välj ett svar.', en: 'Choose an answer.' },

  table: { sv: '{sheet}, {area}', en: '{sheet}, {area}' },
  column: { sv: '{letters} {header}', en: '{letters} {header}' },
  noHeader: { sv: 'utan rubrik', en: 'without a header' },
  oneFilled: { sv: '1 ifylld', en: '1 filled' },
  manyFilled: { sv: '{count} ifyllda', en: '{count} filled' },
  leftOut: { sv: 'Tas inte med', en: 'Not taken' },
  ofRow: { sv: 'Hela raden', en: 'The whole row' },
  meaningOf: { sv: 'Kolumn {letters} {header} blir', en: 'Column {letters} {header} becomes' },

  year: { sv: 'År', en: 'Year' },
  yearHint: {
    sv: 'För rader som inte säger något annat. Tomt: det som står i bladets rubriker, annars i år.',
    en: 'For rows that say nothing else. Blank: what the headings of the sheet say, else this year.',
  },
  yearWrong: { sv: 'Skriv ett årtal med fyra siffror.', en: 'Write a year of four digits.' },
  oneNote: { sv: '1 sak att känna till', en: '1 thing to know' },
  manyNotes: { sv: '{count} saker att känna till', en: '{count} things to know' },
  oneLeft: { sv: '1 cell följer inte med', en: '1 cell does not come along' },
  manyLeft: { sv: '{count} celler följer inte med', en: '{count} cells do not come along' },
  leftMore: { sv: 'De står kvar i originalet.', en: 'They stay in the original.' },
  nothingLeft: { sv: 'Allt på bladet följer med', en: 'Everything on the sheet comes along' },
  readOnly: {
    sv: 'Spara en kopia av arbetsboken för att kunna göra registren.',
    en: 'Save a copy of the workbook to be able to make the registers.',
  },
  make: { sv: 'Gör registren', en: 'Make the registers' },

  working: { sv: 'Registren görs', en: 'Making the registers' },
  reading: { sv: 'Läser bladet', en: 'Reads the sheet' },
  writing: { sv: 'Skriver registren', en: 'Writes the registers' },
  checking: { sv: 'Kontrollerar resultatet', en: 'Checks the result' },

  made: { sv: 'Registren är gjorda: {counts}', en: 'The registers are made: {counts}' },
  originalUntouched: { sv: 'Det ursprungliga bladet är orört.', en: 'The original sheet is untouched.' },
  newNames: {
    sv: 'Namnet var upptaget, så bladet heter {sheets}.',
    en: 'The name was taken, so the sheet is called {sheets}.',
  },
  showReport: { sv: 'Visa rapporten', en: 'Show the report' },
  report: { sv: 'Rapport: så blev det', en: 'Report: how it became' },
  backToResult: { sv: 'Tillbaka till resultatet', en: 'Back to the result' },
  sheets: { sv: 'Nya blad', en: 'New sheets' },
  openSheet: { sv: 'Öppna bladet {sheet}', en: 'Open the sheet {sheet}' },
  goOn: { sv: 'Fortsätt till Start', en: 'Go on to Home' },
} as const satisfies Record<string, Text>;
