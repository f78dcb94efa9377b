/** What the pane says about bringing a workbook of an older version up to date. */
import type { Text } from '../text';

export const migrateViewTexts = {
  reading: { sv: 'Ser efter vad som läggs till …', en: 'Looking for what will be added …' },
  one: { sv: '1 kolumn läggs till', en: '1 column will be added' },
  many: { sv: '{count} kolumner läggs till', en: '{count} columns will be added' },
  stays: {
    sv: 'Den kommer längst till höger i sin tabell och är tom. Inget som står i arbetsboken flyttas eller ändras.',
    en: 'It comes at the right end of its table and is empty. Nothing in the workbook is moved or changed.',
  },
  stayMany: {
    sv: 'De kommer längst till höger i sina tabeller. Inget som står i arbetsboken flyttas eller ändras.',
    en: 'They come at the right end of their tables. Nothing in the workbook is moved or changed.',
  },
  willBeAdded: { sv: 'Det här läggs till', en: 'This will be added' },
  where: {
    sv: '{table}, kolumn {letters} på bladet {sheet}',
    en: '{table}, column {letters} of the sheet {sheet}',
  },
  migrate: { sv: 'Uppdatera arbetsboken', en: 'Update the workbook' },
  migrating: { sv: 'Uppdaterar arbetsboken …', en: 'Updating the workbook …' },
  migrated: { sv: 'Arbetsboken är uppdaterad', en: 'The workbook is updated' },
  migratedMore: {
    sv: 'Allt som stod i den står kvar. Kollegor med äldre tillägg behöver uppdatera det för att arbeta i den.',
    en: 'All that stood in it is still there. Colleagues with an older add-in need to update it to work in it.',
  },
  added: { sv: 'Det här lades till', en: 'This was added' },
  current: { sv: 'Arbetsboken är redan uppdaterad', en: 'The workbook is up to date already' },
  currentMore: { sv: 'Det finns inget att lägga till.', en: 'There is nothing to add.' },
  toStart: { sv: 'Till Start', en: 'Go to Home' },
} as const satisfies Record<string, Text>;
