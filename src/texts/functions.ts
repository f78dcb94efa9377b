/** What is said about recalculating, freezing and restoring functions. */
import type { Text } from './text';

export const functionTexts = {
  recalculated: {
    sv: 'Formlerna är omräknade: {count}.',
    en: 'The formulas have been recalculated: {count}.',
  },
  noFormulas: {
    sv: 'Arbetsboken har inga formler att räkna om.',
    en: 'The workbook has no formulas to recalculate.',
  },
  notKnown: {
    sv: '{address}: {names} finns inte här, så cellen räknades inte om.',
    en: '{address}: {names} is not known here, so the cell was not recalculated.',
  },
  notReadable: {
    sv: '{address}: formeln går inte att läsa, så cellen räknades inte om.',
    en: '{address}: the formula cannot be read, so the cell was not recalculated.',
  },
  circular: {
    sv: '{address}: formeln behöver sitt eget värde, så cellen blev 0.',
    en: '{address}: the formula needs its own value, so the cell became 0.',
  },
  frozen: {
    sv: 'Formler som ersattes med sina värden: {count}. Värdena är från {date}. Med ”Återställ funktioner” (restore) kommer de tillbaka.',
    en: 'Formulas that were replaced by their values: {count}. The values are from {date}. “Restore functions” (restore) brings them back.',
  },
  alreadyFrozen: {
    sv: 'Funktionerna är redan ersatta med värden.',
    en: 'The functions have already been replaced by values.',
  },
  noFunctions: {
    sv: 'Arbetsboken har inga funktioner från tillägget att ersätta. Inget har ändrats.',
    en: 'The workbook has no functions of the add-in to replace. Nothing has changed.',
  },
  unfinished: {
    sv: 'Excel räknar fortfarande på {cells}. Inget har ändrats. Vänta tills det är klart och försök igen.',
    en: 'Excel is still calculating {cells}. Nothing has changed. Wait until it is done and try again.',
  },
  protected: {
    sv: 'Bladskydd hindrar ändringar på {sheets}. Inget har ändrats. Ta bort skyddet under Granska och försök igen.',
    en: 'Sheet protection prevents changes on {sheets}. Nothing has changed. Remove the protection under Review and try again.',
  },
  restored: {
    sv: 'Formlerna är tillbaka. Beräknade kolumner: {columns}. Andra celler: {cells}.',
    en: 'The formulas are back. Calculated columns: {columns}. Other cells: {cells}.',
  },
  inPlace: {
    sv: 'Alla formler finns redan på plats.',
    en: 'All formulas are already in place.',
  },
  nothingToRestore: {
    sv: 'Arbetsboken har inga funktioner att återställa: inga register med beräknade kolumner och inget som har ersatts med värden. Inget har ändrats.',
    en: 'The workbook has no functions to restore: no registers with calculated columns, and nothing that was replaced by values. Nothing has changed.',
  },
  leftChanged: {
    sv: '{address} har ändrats sedan funktionen ersattes och är kvar som den är. Formeln var {formula}',
    en: '{address} has changed since the function was replaced and stays as it is. The formula was {formula}',
  },
  leftSheetMissing: {
    sv: 'Bladet för {address} finns inte längre. Formeln var {formula}',
    en: 'The sheet of {address} is no longer there. The formula was {formula}',
  },
  leftNameMissing: {
    sv: '{address} kunde inte återställas, för {missing} finns inte. Formeln är {formula}',
    en: '{address} could not be restored, because {missing} is not there. The formula is {formula}',
  },
} as const satisfies Record<string, Text>;
