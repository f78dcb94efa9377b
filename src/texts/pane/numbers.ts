/** What the pane says when several rows have the same number. */
import type { Text } from '../text';

export const numberTexts = {
  giveNew: { sv: 'Ge nytt nummer', en: 'Give a new number' },
  reading: { sv: 'Läser registren …', en: 'Reading the registers …' },
  writing: { sv: 'Skriver det nya numret …', en: 'Writing the new number …' },
  headline: { sv: '{nr} står på {count} rader', en: '{nr} is on {count} rows' },
  headlineOfYear: { sv: '{nr} står på {count} rader för {year}', en: '{nr} is on {count} rows of {year}' },
  nextIs: { sv: 'Nästa lediga nummer är {nr}.', en: 'The next free number is {nr}.' },
  whichRow: { sv: 'Vilken rad ska få {nr}?', en: 'Which row is to get {nr}?' },
  rowAt: { sv: '{title} ({cell})', en: '{title} ({cell})' },
  untitled: { sv: 'Utan rubrik ({cell})', en: 'Without a title ({cell})' },
  links: { sv: 'Kopplade till {nr}', en: 'Linked to {nr}' },
  linksMore: {
    sv: 'Välj vilken av raderna som menas.',
    en: 'Choose which of the rows is meant.',
  },
  link: { sv: '{nr} {title}', en: '{nr} {title}' },
  means: { sv: '{nr}: {title}', en: '{nr}: {title}' },
  meansBoth: { sv: 'Båda: {old} och {nr}', en: 'Both: {old} and {nr}' },
  followOne: {
    sv: '1 koppling kan bara gälla raden som får nytt nummer och följer med.',
    en: '1 link can only mean the row that gets a new number, and follows it.',
  },
  followMany: {
    sv: '{count} kopplingar kan bara gälla raden som får nytt nummer och följer med.',
    en: '{count} links can only mean the row that gets a new number, and follow it.',
  },
  noLinks: { sv: 'Inget är kopplat till {nr}.', en: 'Nothing is linked to {nr}.' },
  give: { sv: 'Ge raden {nr}', en: 'Give the row {nr}' },
  given: { sv: 'Raden har fått {nr}', en: 'The row has got {nr}' },
  noLinksChanged: { sv: 'Inga kopplingar är ändrade.', en: 'No links have changed.' },
  oneLinkChanged: { sv: '1 koppling är ändrad.', en: '1 link has changed.' },
  linksChanged: { sv: '{count} kopplingar är ändrade.', en: '{count} links have changed.' },
  notShared: {
    sv: 'Numret står bara på en rad nu',
    en: 'The number is on one row only by now',
  },
  moved: {
    sv: 'Raderna har ändrats sedan de lästes. Inget har skrivits. Här är de som de är nu.',
    en: 'The rows have changed since they were read. Nothing has been written. Here they are as they are now.',
  },
  checkAgain: { sv: 'Kontrollera igen', en: 'Check again' },
} as const satisfies Record<string, Text>;
