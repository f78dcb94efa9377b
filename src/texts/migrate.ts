/** What is said about bringing a workbook of an older version up to date. */
import type { Text } from './text';

export const migrateTexts = {
  willBeAdded: { sv: 'Det här läggs till:', en: 'This will be added:' },
  added: {
    sv: 'Arbetsboken är uppdaterad. Det här lades till:',
    en: 'The workbook is up to date. This was added:',
  },
  onlyVersion: {
    sv: 'Arbetsboken har redan alla kolumner. Bara versionen antecknas.',
    en: 'The workbook has all columns already. Only the version is noted.',
  },
  versionNoted: { sv: 'Arbetsboken är uppdaterad.', en: 'The workbook is up to date.' },
  current: {
    sv: 'Arbetsboken är redan uppdaterad. Det finns inget att lägga till.',
    en: 'The workbook is up to date already. There is nothing to add.',
  },
  column: {
    sv: 'Kolumnen {header} längst till höger i tabellen {table}: kolumn {letters} på bladet {sheet}',
    en: 'The column {header} at the right end of the table {table}: column {letters} of the sheet {sheet}',
  },
  filtered: {
    sv: 'Ett filter döljer rader i {tables}. Inget har ändrats. Ta bort filtret under Data och försök igen.',
    en: 'A filter hides rows in {tables}. Nothing has changed. Clear the filter under Data and try again.',
  },
  noRoom: {
    sv: 'En ny kolumn får inte plats bredvid tabellen {table}: cell {cell} på bladet {sheet} används till något annat. Inget har ändrats. Flytta det som står där åt höger och försök igen.',
    en: 'A new column has no room beside the table {table}: cell {cell} of the sheet {sheet} is used for something else. Nothing has changed. Move what stands there to the right and try again.',
  },
} as const satisfies Record<string, Text>;
