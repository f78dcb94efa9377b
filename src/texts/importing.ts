/** What is said of files that registers are read from. */
import type { Text } from './text';

export const importTexts = {
  imported: {
    sv: 'Registren är inlästa i {path}. Rader: {tables}.',
    en: 'The registers have been read into {path}. Rows: {tables}.',
  },
  unread: {
    sv: '{from}, rad {row}, kolumnen {column}: ”{value}” gick inte att förstå och står kvar som det är skrivet.',
    en: '{from}, row {row}, column {column}: “{value}” could not be understood and stands as it is written.',
  },
  nothingWritten: {
    sv: 'Ingen arbetsbok är skriven. Inget har ändrats. Rätta och försök igen.',
    en: 'No workbook has been written. Nothing has changed. Correct this and try again.',
  },
} as const satisfies Record<string, Text>;

/** By what is wrong with a file. */
export const importFaultTexts = {
  noFiles: {
    sv: 'Mappen har inga CSV-filer. De heter som sina tabeller, till exempel Risker.csv.',
    en: 'The folder has no CSV files. They are called as their tables, such as Risker.csv.',
  },
  noSuchTable: {
    sv: '{from} hör inte till någon tabell: varken namnet eller rubrikerna är en tabells. Tabellerna heter {tables}.',
    en: '{from} belongs to no table: neither its name nor its headers are those of one. The tables are called {tables}.',
  },
  tableTwice: {
    sv: '{from}: tabellen {table} finns två gånger.',
    en: '{from}: the table {table} is there twice.',
  },
  quoteNotClosed: {
    sv: '{from}, rad {row}: ett citattecken öppnar en text som aldrig tar slut.',
    en: '{from}, row {row}: a quotation mark opens a text that never ends.',
  },
  columnMissing: {
    sv: '{from}: kolumnen {column} saknas. Kolumner som finns: {headers}.',
    en: '{from}: the column {column} is missing. Columns there are: {headers}.',
  },
  headerMissing: {
    sv: '{from}, rad 1, kolumn {letters}: rubriken saknas.',
    en: '{from}, row 1, column {letters}: the header is missing.',
  },
  headerTwice: {
    sv: '{from}, rad 1: rubriken {column} står två gånger.',
    en: '{from}, row 1: the header {column} is there twice.',
  },
  tooManyFields: {
    sv: '{from}, rad {row}: {fields} fält under {headers} rubriker. En text med separatorn i sig måste stå inom citattecken.',
    en: '{from}, row {row}: {fields} fields under {headers} headers. A text that holds the separator must stand within quotation marks.',
  },
  tooLong: {
    sv: '{from}, rad {row}, kolumnen {column}: texten är {characters} tecken. En cell i Excel rymmer 32 767.',
    en: '{from}, row {row}, column {column}: the text has {characters} characters. A cell in Excel holds 32,767.',
  },
  tooManyRows: {
    sv: '{from}: {rows} rader är fler än ett blad i Excel rymmer.',
    en: '{from}: {rows} rows are more than a sheet in Excel holds.',
  },
  empty: {
    sv: '{from} är tom.',
    en: '{from} is empty.',
  },
  isWorkbook: {
    sv: '{from} är en arbetsbok. Öppna den i Excel, spara varje blad som CSV och välj de filerna.',
    en: '{from} is a workbook. Open it in Excel, save each sheet as CSV and choose those files.',
  },
  notText: {
    sv: '{from} är ingen textfil. Välj filer som slutar på .csv eller .json.',
    en: '{from} is no text file. Choose files that end with .csv or .json.',
  },
  jsonAmongOthers: {
    sv: '{from} har alla tabeller i sig. Välj den för sig, utan andra filer.',
    en: '{from} has all the tables in it. Choose it alone, without other files.',
  },
  tooLarge: {
    sv: '{from} är {megabytes} MB. Mer än {most} MB går inte att läsa in. Dela filen i flera.',
    en: '{from} is {megabytes} MB. More than {most} MB cannot be imported. Divide the file.',
  },
  notJson: {
    sv: '{from} går inte att läsa som JSON. Hämta eller exportera filen på nytt.',
    en: '{from} cannot be read as JSON. Fetch or export the file again.',
  },
  notExported: {
    sv: '{from} är ingen fil som export har gjort: den ska ha kvalitetsplan och tables, och varje tabell name, columns och rows.',
    en: '{from} is no file that export has made: it needs kvalitetsplan and tables, and each table name, columns and rows.',
  },
  newer: {
    sv: '{from} är gjord av en nyare version. Uppdatera tillägget.',
    en: '{from} was made by a newer version. Update the add-in.',
  },
  columnUnknown: {
    sv: '{from}, rad {row}: {column} är ingen av kolumnerna i columns.',
    en: '{from}, row {row}: {column} is none of the columns in columns.',
  },
  notAValue: {
    sv: '{from}, rad {row}, kolumnen {column}: där står varken text, tal, true eller false.',
    en: '{from}, row {row}, column {column}: there is neither text, number, true nor false.',
  },
} as const satisfies Record<string, Text>;

/** Why a row of a file is not taken. */
export const leftOutTexts = {
  noKey: {
    sv: 'Rad {row}: numret eller namnet saknas. Skriv det i filen och läs in igen.',
    en: 'Row {row}: the number or name is missing. Write it in the file and import again.',
  },
  twiceInFile: {
    sv: 'Rad {row}: {name} står redan högre upp i filen.',
    en: 'Row {row}: {name} stands higher up in the file already.',
  },
  twiceInWorkbook: {
    sv: 'Rad {row}: {name} finns på flera rader i arbetsboken, så det går inte att veta vilken som menas.',
    en: 'Row {row}: {name} is on several rows of the workbook, so it cannot be told which is meant.',
  },
} as const satisfies Record<string, Text>;

/** Why nothing can be written in the registers: what happened, what is safe, what to do. */
export const importRefusalTexts = {
  importProtected: {
    sv: 'Bladskydd hindrar ändringar på {sheets}. Inget har ändrats. Ta bort skyddet under Granska och försök igen.',
    en: 'Sheet protection prevents changes on {sheets}. Nothing has changed. Remove the protection under Review and try again.',
  },
  importNoRoom: {
    sv: 'Det står något under {table}, vid {cell} på bladet {sheet}, så nya rader får inte plats. Inget har ändrats. Flytta det som står där och försök igen.',
    en: 'Something stands below {table}, at {cell} on the sheet {sheet}, so new rows have no room. Nothing has changed. Move what stands there and try again.',
  },
  importDisturbed: {
    sv: 'Något annat ändrades i arbetsboken samtidigt: {tables} fick inte alla rader. Filerna är orörda. Läs in dem igen så läggs det som saknas till.',
    en: 'Something else changed in the workbook meanwhile: {tables} did not get all rows. The files are untouched. Import them again, and what is missing is added.',
  },
} as const satisfies Record<string, Text>;
