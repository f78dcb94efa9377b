/** What is said before, while and after the annex is made. */
import type { Text } from '../text';

export const annexViewTexts = {
  toMake: { sv: 'Skapa bilagan', en: 'Make the annex' },
  toUpdate: { sv: 'Uppdatera bilagan', en: 'Update the annex' },
  isCurrent: { sv: 'Bilagan stämmer med registren', en: 'The annex agrees with the registers' },
  onNewSheet: { sv: 'På ett nytt blad, ”{sheet}”', en: 'On a new sheet, “{sheet}”' },
  onSheet: { sv: 'På bladet ”{sheet}”', en: 'On the sheet “{sheet}”' },
  onePage: { sv: '1\u00a0sida\u00a0A4', en: '1\u00a0page\u00a0A4' },
  manyPages: { sv: '{count}\u00a0sidor\u00a0A4', en: '{count}\u00a0pages\u00a0A4' },
  comparing: { sv: 'Jämför registren med bladet …', en: 'Comparing the registers with the sheet …' },

  before: { sv: 'Kontroll före bilagan', en: 'Check before the annex' },
  showInCheck: { sv: 'Visa i Kontroll', en: 'Show in Check' },
  nothingFound: { sv: 'Inget att se över', en: 'Nothing to look at' },
  onePersonalNumber: {
    sv: '1 text verkar innehålla ett personnummer',
    en: '1 text seems to hold a personal identity number',
  },
  manyPersonalNumbers: {
    sv: '{count} texter verkar innehålla ett personnummer',
    en: '{count} texts seem to hold a personal identity number',
  },
  takeThemWithIt: {
    sv: 'Jag har granskat texten, ta med den',
    en: 'I have looked at the text, include it',
  },
  whyNotYet: {
    sv: 'Granska personnumret ovan först.',
    en: 'Look at the personal identity number above first.',
  },

  heading: { sv: 'Nummer och rubrik', en: 'Number and title' },
  number: { sv: 'Bilaga nr', en: 'Annex number' },
  noNumber: { sv: 'Saknas', en: 'None' },
  title: { sv: 'Rubrik', en: 'Title' },
  changeHeading: { sv: 'Ändra nummer och rubrik', en: 'Change the number and title' },
  changeIn: { sv: 'Ändra i {cell}', en: 'Change in {cell}' },
  changeInFull: {
    sv: 'Ändra i {cell} på bladet {sheet}: {what}',
    en: 'Change in {cell} on the sheet {sheet}: {what}',
  },
  beginning: { sv: 'Så börjar bilagan', en: 'How the annex begins' },
  andMore: { sv: 'Resten ser du på bladet.', en: 'The rest you see on the sheet.' },

  working: { sv: 'Bilagan görs', en: 'Making the annex' },
  reading: { sv: 'Läser registren', en: 'Reads the registers' },
  comparingStep: { sv: 'Jämför med bladet', en: 'Compares with the sheet' },
  writing: { sv: 'Skriver bladet', en: 'Writes the sheet' },
  checking: { sv: 'Kontrollerar resultatet', en: 'Checks the result' },
  cancelled: {
    sv: 'Avbrutet. Arbetsboken är som den var.',
    en: 'Cancelled. The workbook is as it was.',
  },

  isMade: { sv: 'Bilagan är skapad', en: 'The annex has been made' },
  isUpdated: { sv: 'Bilagan är uppdaterad', en: 'The annex has been updated' },
  openSheet: { sv: 'Öppna bladet', en: 'Open the sheet' },
  leftToDo: { sv: 'Kvar att göra', en: 'Left to do' },
  nothingLeft: { sv: 'Inget att se över i registren', en: 'Nothing to look at in the registers' },
  oneLeft: { sv: '{count} sak att se över i registren', en: '{count} thing to look at in the registers' },
  manyLeft: { sv: '{count} saker att se över i registren', en: '{count} things to look at in the registers' },
  toTheBoard: { sv: 'Till nämndens handlingar', en: 'To the board’s papers' },
  selectForWord: { sv: 'Markera för att klistra in i Word', en: 'Select to paste into Word' },
  selectForWordMore: {
    sv: 'Tryck sedan Ctrl+C och klistra in i Word.',
    en: 'Then press Ctrl+C and paste into Word.',
  },
  isSelected: {
    sv: 'Bilagan är markerad. Klicka på bladet om det behövs och tryck Ctrl+C.',
    en: 'The annex is selected. Click on the sheet if needed and press Ctrl+C.',
  },
  printing: {
    sv: 'Skriv ut eller spara som PDF med Ctrl+P.',
    en: 'Print it or save it as PDF with Ctrl+P.',
  },

  whereFrom: { sv: 'Varifrån kommer texten?', en: 'Where does the text come from?' },
  whereFromMore: {
    sv: 'Markera en cell i bilagan och fråga.',
    en: 'Select a cell in the annex and ask.',
  },
  ask: { sv: 'Visa raden i registret', en: 'Show the row in the register' },
  asking: { sv: 'Letar …', en: 'Looking …' },
  comesFrom: { sv: '{cell} kommer från {source}.', en: '{cell} comes from {source}.' },
  comesFromGone: {
    sv: '{cell} kommer från {source}. Raden finns inte längre i registret.',
    en: '{cell} comes from {source}. The row is no longer in the register.',
  },
  annexsOwn: {
    sv: '{cell} är bilagans egen text, till exempel en rubrik eller ett streck, och står inte i något register.',
    en: '{cell} is the annex’s own text, such as a heading or a dash, and stands in no register.',
  },
  usersOwn: {
    sv: '{cell} är inte skriven av tillägget.',
    en: '{cell} was not written by the add-in.',
  },
  noAnnex: {
    sv: '{cell} står inte i en färdig bilaga. Markera en cell i bilagan och fråga igen.',
    en: '{cell} is not in a finished annex. Select a cell in the annex and ask again.',
  },

  begun: {
    sv: 'Det som hann skrivas av bilagan är märkt Ofullständig. Den skrivs om när du försöker igen.',
    en: 'What was written of the annex is marked Ofullständig. It is written anew when you try again.',
  },

  all: { sv: 'Bilagor för alla målgrupper', en: 'Annexes of all target groups' },
  allMore: {
    sv: 'En bilaga görs i taget. Handändrade texter behålls, och en text som verkar innehålla personnummer stoppar bara sin egen bilaga.',
    en: 'One annex is made at a time. Texts changed by hand are kept, and a text that seems to hold a personal identity number stops only its own annex.',
  },
  makeAll: { sv: 'Gör {count} bilagor', en: 'Make {count} annexes' },
  allWorking: { sv: 'Bilagorna görs', en: 'Making the annexes' },
  allDone: { sv: '{made} av {count} bilagor är gjorda', en: '{made} of {count} annexes are made' },
  groupOf: { sv: 'Målgrupp {at} av {count}', en: 'Target group {at} of {count}' },
  allMayCancel: {
    sv: 'Avbryter du blir de bilagor som är gjorda kvar.',
    en: 'If you cancel, the annexes that are made stay.',
  },
  waits: { sv: 'Väntar', en: 'Waits' },
  groupMade: { sv: '{sheet} · {pages}', en: '{sheet} · {pages}' },
  groupCancelled: { sv: 'Inte gjord: avbrutet', en: 'Not made: cancelled' },
  groupNoRows: { sv: 'Inga rader för året', en: 'No rows for the year' },
  groupPersonalNumbers: {
    sv: 'Inte gjord: en text verkar innehålla ett personnummer. Välj målgruppen och granska texten i Kontroll.',
    en: 'Not made: a text seems to hold a personal identity number. Choose the target group and look at the text in Check.',
  },
  groupStopped: {
    sv: 'Inte gjord. Välj målgruppen och gör bilagan för sig, så visas vad som hindrar.',
    en: 'Not made. Choose the target group and make the annex by itself to see what stands in the way.',
  },
  open: { sv: 'Öppna', en: 'Open' },
  openFull: { sv: 'Öppna {sheet}', en: 'Open {sheet}' },
  backToAnnex: { sv: 'Tillbaka till bilagan', en: 'Back to the annex' },
} as const satisfies Record<string, Text>;
