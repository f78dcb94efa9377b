import type { TextKey } from './sv';

/** What the add-in says in English. */
export const en: Readonly<Record<TextKey, string>> = {
  'annex.made': 'The annex “{sheet}” is ready. Pages: {pages}.',
  'annex.sheetTaken':
    'The sheet “{sheet}” already exists and was not made by the add-in. Nothing has been changed. Rename the sheet and make the annex again.',
  'annex.pagesUnbroken':
    'The annex is too long for page breaks of its own all the way: after page {pages} Excel breaks the pages.',
  'annex.conflict':
    'Row {row}: you have changed the text, and it has also changed in the register ({source}). Your text stays. New text: {text}',
  'annex.orphan':
    'A text that you changed no longer belongs to anything in the registers ({source}). It read: {text}',
  'annex.setAside':
    'A text that you wrote on a row of your own or beside the tables has been removed. It read: {text}',
};
