/** What is said about pointing out which table and which column is which. */
import type { Text } from './text';

export const mappingTexts = {
  headline: { sv: 'Peka ut det som saknas', en: 'Point out what is missing' },
  open: { sv: 'Peka ut det som saknas', en: 'Point out what is missing' },
  introduction: {
    sv: 'Välj bland tabellerna och kolumnerna i arbetsboken. Dina rubriker och celler ändras inte: arbetsboken minns bara vilken som är vilken.',
    en: 'Choose among the tables and columns of the workbook. Your headers and cells do not change: the workbook only remembers which is which.',
  },
  reading: { sv: 'Ser efter vad som saknas …', en: 'Looking for what is missing …' },
  saving: { sv: 'Sparar …', en: 'Saving …' },
  nothing: { sv: 'Alla kolumner är hittade', en: 'All columns are found' },
  nothingMore: {
    sv: 'Tillägget vet vilken tabell och kolumn som är vilken.',
    en: 'The add-in knows which table and column is which.',
  },
  needed: { sv: 'Behövs', en: 'Needed' },
  optional: { sv: 'Kan också pekas ut', en: 'Can be pointed out too' },
  optionalMore: {
    sv: 'De här kolumnerna läses som tomma. Lämna dem om de inte finns.',
    en: 'These columns are read as empty. Leave them if they are not there.',
  },
  table: { sv: 'Registret {table}', en: 'The register {table}' },
  tableHint: {
    sv: 'Tillägget letade efter en tabell som heter {table}.',
    en: 'The add-in looked for a table called {table}.',
  },
  column: { sv: 'Kolumnen {column} i {foundAs}', en: 'The column {column} in {foundAs}' },
  columnHint: {
    sv: 'Tillägget letade efter en kolumn som heter {column}. {help}',
    en: 'The add-in looked for a column called {column}. {help}',
  },
  choose: { sv: 'Välj …', en: 'Choose …' },
  leave: { sv: 'Finns inte', en: 'Not there' },
  tableChoice: { sv: '{name} på bladet {sheet}', en: '{name} on the sheet {sheet}' },
  make: { sv: 'Den finns inte – skapa kolumnen', en: 'It is not there – create the column' },
  willBeMade: {
    sv: 'Kolumnen läggs sist i tabellen och är tom från början.',
    en: 'The column is put last in the table and is empty at first.',
  },
  samples: { sv: 'Där står: {samples}', en: 'It says: {samples}' },
  noSamples: { sv: 'Kolumnen är tom.', en: 'The column is empty.' },
  headersOf: { sv: 'Rubriker: {headers}', en: 'Headers: {headers}' },
  noTable: {
    sv: 'Det finns ingen tabell som kan vara registret. Står raderna på ett blad utan tabell: markera dem med rubrikerna, välj Infoga, Tabell och se efter igen.',
    en: 'There is no table that could be the register. If its rows stand on a sheet without a table: select them with their headers, choose Insert, Table and look again.',
  },
  isRange: {
    sv: 'Raderna finns kvar men är ingen tabell längre. Markera dem från rubrikerna i {cells} på bladet {sheet}, välj Infoga, Tabell (Ctrl+T), kryssa i att tabellen har rubriker och se efter igen.',
    en: 'The rows are still there but are no table any more. Select them from the headers in {cells} on the sheet {sheet}, choose Insert, Table (Ctrl+T), tick that the table has headers and look again.',
  },
  nothingToChoose: {
    sv: 'Tabellen har ingen kolumn kvar att välja och ingen plats för en ny. Lägg tillbaka kolumnen och se efter igen.',
    en: 'The table has no column left to choose and no room for a new one. Put the column back and look again.',
  },
  answerMissing: { sv: 'Välj vilken det är.', en: 'Choose which it is.' },
  chosenTwice: {
    sv: '{header} är vald för {other} också. Välj olika.',
    en: '{header} is chosen for {other} too. Choose different ones.',
  },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  back: { sv: 'Tillbaka', en: 'Back' },
  lookAgain: { sv: 'Se efter igen', en: 'Look again' },
  map: { sv: 'Peka ut', en: 'Point out' },
  nothingChosen: { sv: 'Välj något att peka ut.', en: 'Choose something to point out.' },
  done: { sv: 'Det är utpekat', en: 'It is pointed out' },
  doneMore: {
    sv: 'Arbetsboken minns det även om du byter namn eller flyttar kolumnen. Det går att ångra under Inställningar.',
    en: 'The workbook remembers it even if you rename or move the column. It can be undone under Settings.',
  },
  doneMade: {
    sv: 'Listor, format och formler för nya kolumner sätts av Laga registren under Inställningar.',
    en: 'Lists, formats and formulas of new columns are set by Mend the registers under Settings.',
  },
  goOn: { sv: 'Fortsätt', en: 'Go on' },
  tableIs: { sv: '{table} är tabellen {name}', en: '{table} is the table {name}' },
  columnIs: {
    sv: '{column} i {table} är kolumnen {header}',
    en: '{column} in {table} is the column {header}',
  },
  columnMade: { sv: '{column} är skapad i {table}', en: '{column} is created in {table}' },
  /** Before, on the command line. */
  willMap: { sv: 'Det här pekas ut:', en: 'This is pointed out:' },
  mapped: { sv: 'Utpekat:', en: 'Pointed out:' },
  howToMap: {
    sv: 'Heter den något annat: peka ut den med {example}.',
    en: 'If it is called something else: point it out with {example}.',
  },
} as const satisfies Record<string, Text>;

/** Why something could not be pointed out: what happened, that nothing has changed, what to do. */
export const mappingFaultTexts = {
  tableUnknown: {
    sv: 'Det finns ingen tabell som heter {name}. Inget har ändrats. Tabeller att välja på för {table}: {tables}.',
    en: 'There is no table called {name}. Nothing has changed. Tables to choose from for {table}: {tables}.',
  },
  tableTaken: {
    sv: 'Tabellen {name} är redan något annat. Inget har ändrats. Tabeller att välja på för {table}: {tables}.',
    en: 'The table {name} is something else already. Nothing has changed. Tables to choose from for {table}: {tables}.',
  },
  registerMissing: {
    sv: 'Registret {table} hittades inte. Inget har ändrats. Peka ut dess tabell också.',
    en: 'The register {table} was not found. Nothing has changed. Point out its table too.',
  },
  registerFound: {
    sv: 'Registret {table} är redan hittat. Inget har ändrats. Det behöver inte pekas ut.',
    en: 'The register {table} is found already. Nothing has changed. It need not be pointed out.',
  },
  columnFound: {
    sv: 'Kolumnen {column} i {table} är redan hittad. Inget har ändrats. Den behöver inte pekas ut.',
    en: 'The column {column} in {table} is found already. Nothing has changed. It need not be pointed out.',
  },
  headerUnknown: {
    sv: 'Det finns ingen kolumn som heter {header} i {table}. Inget har ändrats. Kolumner att välja på för {column}: {headers}.',
    en: 'There is no column called {header} in {table}. Nothing has changed. Columns to choose from for {column}: {headers}.',
  },
  headerTaken: {
    sv: 'Kolumnen {header} i {table} är redan något annat. Inget har ändrats. Kolumner att välja på för {column}: {headers}.',
    en: 'The column {header} in {table} is something else already. Nothing has changed. Columns to choose from for {column}: {headers}.',
  },
  headerTwice: {
    sv: 'Kolumnen {header} i {table} är utpekad för flera saker. Inget har ändrats. Kolumner att välja på för {column}: {headers}.',
    en: 'The column {header} in {table} is pointed out for several things. Nothing has changed. Columns to choose from for {column}: {headers}.',
  },
  noRoom: {
    sv: 'Kolumnen {column} får inte plats sist i {table}. Inget har ändrats. Gör plats till höger om tabellen, ta bort en summarad eller ta bort bladets skydd.',
    en: 'There is no room for the column {column} last in {table}. Nothing has changed. Make room to the right of the table, remove a totals row or the protection of the sheet.',
  },
} as const satisfies Record<string, Text>;
