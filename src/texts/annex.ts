/** What is said about an annex that was made, or could not be. */
import type { Text } from './text';

export const annexTexts = {
  made: {
    sv: 'Bilagan ”{sheet}” är klar. Sidor: {pages}.',
    en: 'The annex “{sheet}” is ready. Pages: {pages}.',
  },
  sheetTaken: {
    sv: 'Bladet ”{sheet}” finns redan och är inte gjort av tillägget. Inget har ändrats. Byt namn på bladet och gör om bilagan.',
    en: 'The sheet “{sheet}” already exists and was not made by the add-in. Nothing has changed. Rename the sheet and make the annex again.',
  },
  disturbed: {
    sv: 'Någon annan skrev på bladet ”{sheet}” samtidigt. Bilagan kan vara ofullständig; registren är orörda. Gör om bilagan.',
    en: 'Someone else wrote on the sheet “{sheet}” at the same time. The annex may be incomplete; the registers are untouched. Make the annex again.',
  },
  personalNumbers: {
    sv: 'Bilagan gjordes inte: texten verkar innehålla personnummer. Inget har ändrats. Ta bort numren, eller välj att publicera ändå (--publish-anyway) om de inte är personnummer.',
    en: 'The annex was not made: the text seems to hold personal numbers. Nothing has changed. Remove the numbers, or choose to publish anyway (--publish-anyway) if they are none.',
  },
  pagesUnbroken: {
    sv: 'Bilagan är för lång för egna sidbrytningar hela vägen: efter sidan {pages} bryter Excel sidorna.',
    en: 'The annex is too long for page breaks of its own all the way: after page {pages} Excel breaks the pages.',
  },
  conflict: {
    sv: 'Rad {row}: du har ändrat texten, och den har också ändrats i registret ({source}). Din text står kvar. Ny text: {text}',
    en: 'Row {row}: you have changed the text, and it has also changed in the register ({source}). Your text stays. New text: {text}',
  },
  orphan: {
    sv: 'En text som du ändrade hör inte längre till något i registren ({source}). Den löd: {text}',
    en: 'A text that you changed no longer belongs to anything in the registers ({source}). It read: {text}',
  },
  setAside: {
    sv: 'En text som du skrivit på en egen rad eller utanför tabellerna är borttagen. Den löd: {text}',
    en: 'A text that you wrote on a row of your own or beside the tables has been removed. It read: {text}',
  },
  found: {
    sv: 'Att se över: {counts}.',
    en: 'To see over: {counts}.',
  },
  nothingFound: {
    sv: 'Inget att se över.',
    en: 'Nothing to see over.',
  },
} as const satisfies Record<string, Text>;
