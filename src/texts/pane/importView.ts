/** What the pane says where files are brought into the registers. */
import type { Text } from '../text';

export const importViewTexts = {
  headline: { sv: 'Läs in från filer', en: 'Import from files' },
  introduction: {
    sv: 'Först ser du vad som är nytt och vad som skiljer sig. Inget skrivs innan dess, och allt stannar i arbetsboken.',
    en: 'First you see what is new and what differs. Nothing is written before that, and everything stays in the workbook.',
  },
  files: { sv: 'Filer', en: 'Files' },
  filesHint: {
    sv: 'CSV, en fil per tabell och flera på en gång, eller en JSON-fil.',
    en: 'CSV, a file for each table and several at once, or one JSON file.',
  },
  pasted: { sv: 'Eller klistra in text', en: 'Or paste a text' },
  pastedHint: {
    sv: 'Rader kopierade ur Excel eller en CSV-fil, med rubrikraden överst.',
    en: 'Rows copied from Excel or a CSV file, with the header row on top.',
  },
  pastedName: { sv: 'Den inklistrade texten', en: 'The pasted text' },
  nothingChosen: { sv: 'Välj en fil eller klistra in text.', en: 'Choose a file or paste a text.' },
  back: { sv: 'Tillbaka', en: 'Back' },
  show: { sv: 'Visa vad som är nytt', en: 'Show what is new' },
  reading: { sv: 'Läser och jämför …', en: 'Reading and comparing …' },
  otherFiles: { sv: 'Välj andra filer', en: 'Choose other files' },

  faulty: { sv: 'Filerna går inte att läsa in', en: 'The files cannot be imported' },
  faultyMore: {
    sv: 'Rätta det här i filerna och välj dem igen.',
    en: 'Correct this in the files and choose them again.',
  },
  nothingChanged: {
    sv: 'Inget har ändrats i arbetsboken.',
    en: 'Nothing in the workbook has changed.',
  },

  becomes: { sv: 'Det blir nya register: {counts}', en: 'It becomes new registers: {counts}' },
  nothingNew: { sv: 'Allt i filerna finns redan', en: 'Everything in the files is there already' },
  nothingFits: { sv: 'Inget i filerna går att läsa in', en: 'Nothing in the files can be imported' },
  oneRow: { sv: '1 rad', en: '1 row' },
  manyRows: { sv: '{count} rader', en: '{count} rows' },
  oneNew: { sv: '1 ny rad', en: '1 new row' },
  manyNew: { sv: '{count} nya rader', en: '{count} new rows' },
  oneChanged: { sv: '1 rad skiljer sig', en: '1 row differs' },
  manyChanged: { sv: '{count} rader skiljer sig', en: '{count} rows differ' },
  oneSame: { sv: '1 likadan', en: '1 the same' },
  manySame: { sv: '{count} likadana', en: '{count} the same' },
  changedSince: {
    sv: 'Arbetsboken har ändrats sedan du tittade. Inget är skrivet. Så här är det nu.',
    en: 'The workbook has changed since you looked. Nothing is written. This is how it is now.',
  },
  beforeMore: {
    sv: 'Raderna är jämförda på nummer, år och serie. Inget är skrivet än.',
    en: 'The rows are compared by number, year and series. Nothing is written yet.',
  },
  newMore: {
    sv: 'Arbetsboken har inga register än, så de görs av filerna. Inget är skrivet än.',
    en: 'The workbook has no registers yet, so they are made of the files. Nothing is written yet.',
  },
  fromFile: { sv: '{from}: {rows}', en: '{from}: {rows}' },
  columnsOf: { sv: 'Kolumner: {columns}', en: 'Columns: {columns}' },
  absent: {
    sv: 'Tabellen finns inte i arbetsboken, så dess rader följer inte med.',
    en: 'The table is not in the workbook, so its rows do not come along.',
  },
  lacking: {
    sv: 'Följer inte med, för att kolumnen saknas i registret: {columns}. Lägg till kolumnen där först om den behövs.',
    en: 'Does not come along, as the register lacks the column: {columns}. Add the column there first if it is needed.',
  },
  sameTables: { sv: 'Likadana i filen och arbetsboken', en: 'The same in the file and the workbook' },
  inWorkbook: { sv: 'Nu', en: 'Now' },
  inFile: { sv: 'I filen', en: 'In the file' },
  nothing: { sv: '(tomt)', en: '(blank)' },
  oneLeftOut: { sv: '1 rad följer inte med', en: '1 row does not come along' },
  manyLeftOut: { sv: '{count} rader följer inte med', en: '{count} rows do not come along' },
  oneUnread: { sv: '1 värde gick inte att förstå', en: '1 value could not be understood' },
  manyUnread: { sv: '{count} värden gick inte att förstå', en: '{count} values could not be understood' },

  whatToWrite: { sv: 'Vad ska läsas in?', en: 'What is to be imported?' },
  onlyNew: { sv: 'Bara nya rader', en: 'New rows only' },
  changedToo: {
    sv: 'Nya rader, och ändra dem som skiljer sig',
    en: 'New rows, and change those that differ',
  },
  erase: { sv: 'Töm också det som är tomt i filen', en: 'Also empty what is blank in the file' },
  eraseHint: {
    sv: 'Annars står det som finns i arbetsboken kvar.',
    en: 'Else what is in the workbook stays.',
  },
  importIt: { sv: 'Läs in', en: 'Import' },
  writing: { sv: 'Skriver i registren …', en: 'Writing in the registers …' },

  imported: { sv: 'Inläst: {counts}', en: 'Imported: {counts}' },
  importedNothing: { sv: 'Inget behövde skrivas', en: 'Nothing had to be written' },
  oneReplaced: { sv: '1 ändrad rad', en: '1 changed row' },
  manyReplaced: { sv: '{count} ändrade rader', en: '{count} changed rows' },
  goOn: { sv: 'Fortsätt till Start', en: 'Go on to Home' },
} as const satisfies Record<string, Text>;
