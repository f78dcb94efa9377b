/** What is said when the pane itself cannot go on: happened, what is safe, what to do, a sentence or more each. */
import type { Text } from '../text';

export const faultHeadings = {
  whatToDo: { sv: 'Gör så här', en: 'What to do' },
} as const satisfies Record<string, Text>;

export const paneFaults = {
  excelTooOld: {
    sv: 'Den här versionen av Excel är för gammal för tillägget. Inget har ändrats. Uppdatera Excel, eller öppna arbetsboken i Excel på webben.',
    en: 'This version of Excel is too old for the add-in. Nothing has changed. Update Excel, or open the workbook in Excel on the web.',
  },
  officeUnreachable: {
    sv: 'Excel svarar inte tillägget. Inget har ändrats. Kontrollera att datorn når internet, stäng rutan och öppna den igen.',
    en: 'Excel does not answer the add-in. Nothing has changed. Check that the computer reaches the internet, close the pane and open it again.',
  },
  outsideExcel: {
    sv: 'Sidan är öppnad utanför Excel. Inget har ändrats. Öppna en arbetsbok i Excel och välj fliken Kvalitetsplan.',
    en: 'The page is open outside Excel. Nothing has changed. Open a workbook in Excel and choose the tab Quality plan.',
  },
  personalNumbers: {
    sv: 'En text verkar innehålla ett personnummer. Inget har ändrats. Granska texten i Kontroll och gör om bilagan.',
    en: 'A text seems to hold a personal identity number. Nothing has changed. Look at the text in Check and make the annex again.',
  },
  viewUnreachable: {
    sv: 'Den här delen av tillägget kunde inte hämtas. Inget har gått förlorat. Kontrollera att datorn har nät. Försök sedan igen.',
    en: 'This part of the add-in could not be fetched. Nothing has been lost. Check that the computer is online. Then try again.',
  },
  defect: {
    sv: 'Något gick fel i tillägget. Inget har gått förlorat. Försök igen. Händer det på nytt: spara arbetsboken, stäng den och öppna den igen.',
    en: 'Something went wrong in the add-in. Nothing has been lost. Try again. If it happens anew: save the workbook, close it and open it again.',
  },
} as const satisfies Record<string, Text>;
