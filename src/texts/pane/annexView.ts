/** What is said before, while and after the annex is made. */
import type { Text } from '../text';

export const annexViewTexts = {
  toMake: { sv: 'Skapa bilagan', en: 'Make the annex' },
  toUpdate: { sv: 'Uppdatera bilagan', en: 'Update the annex' },
  onNewSheet: { sv: 'På ett nytt blad, ”{sheet}”', en: 'On a new sheet, “{sheet}”' },
  onSheet: { sv: 'På bladet ”{sheet}”', en: 'On the sheet “{sheet}”' },
  onePage: { sv: '1 sida A4', en: '1 page A4' },
  manyPages: { sv: '{count} sidor A4', en: '{count} pages A4' },
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

  changes: { sv: 'Det här händer med dina ändringar', en: 'What happens to your edits' },
  editsAreKept: {
    sv: 'Texter som du har ändrat på bladet behålls.',
    en: 'Texts that you have changed on the sheet are kept.',
  },
  conflict: { sv: 'krock', en: 'conflict' },
  conflicts: { sv: 'krockar', en: 'conflicts' },
  conflictMore: {
    sv: 'Både bladet och registret har ändrats. Din text på bladet behålls.',
    en: 'Both the sheet and the register have changed. Your text on the sheet is kept.',
  },
  orphan: { sv: 'text utan plats', en: 'text without a place' },
  orphans: { sv: 'texter utan plats', en: 'texts without a place' },
  orphanMore: {
    sv: 'Raden finns inte längre i registret. Texten visas här när bilagan är klar.',
    en: 'The row is no longer in the register. The text is shown here when the annex is ready.',
  },
  setAside: { sv: 'egen text tas bort', en: 'text of your own is removed' },
  setAsides: { sv: 'egna texter tas bort', en: 'texts of your own are removed' },
  setAsideMore: {
    sv: 'De står utanför tabellerna. De visas här när bilagan är klar.',
    en: 'They stand outside the tables. They are shown here when the annex is ready.',
  },

  working: { sv: 'Bilagan görs', en: 'Making the annex' },
  stepOf: { sv: 'Steg {step} av {steps}', en: 'Step {step} of {steps}' },
  reading: { sv: 'Läser registren', en: 'Reads the registers' },
  comparingStep: { sv: 'Jämför med bladet', en: 'Compares with the sheet' },
  writing: { sv: 'Skriver bladet', en: 'Writes the sheet' },
  checking: { sv: 'Kontrollerar resultatet', en: 'Checks the result' },
  done: { sv: 'Klar', en: 'Done' },
  ongoing: { sv: 'Pågår', en: 'In progress' },
  later: { sv: 'Sedan', en: 'Later' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  cancelling: { sv: 'Avbryter …', en: 'Cancelling …' },
  mayCancel: {
    sv: 'Avbryter du blir arbetsboken som den var.',
    en: 'If you cancel, the workbook is as it was.',
  },
  mayNotCancel: { sv: 'Skriver, kan inte avbrytas', en: 'Writing, cannot be cancelled' },
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
  yourTexts: { sv: 'Dina egna texter', en: 'Your own texts' },
  toTheBoard: { sv: 'Till nämndens handlingar', en: 'To the board’s papers' },
  toTheBoardMore: {
    sv: 'Öppna bladet. Skriv ut eller spara som PDF med Ctrl+P, eller markera allt med Ctrl+A, kopiera med Ctrl+C och klistra in i Word.',
    en: 'Open the sheet. Print it or save it as PDF with Ctrl+P, or select all with Ctrl+A, copy with Ctrl+C and paste into Word.',
  },
} as const satisfies Record<string, Text>;
