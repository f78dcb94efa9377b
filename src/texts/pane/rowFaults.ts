/** What is said when a row of a register could not be saved: happened, what is safe, what to do, a sentence or more each. */
import type { Text } from '../text';

export const rowFaults = {
  protected: {
    sv: 'Bladet {sheet} är skyddat, så {nr} sparades inte. Inget har gått förlorat: din text finns kvar här nedanför. Välj fliken Granska i Excel. Välj Ta bort bladets skydd. Försök igen här.',
    en: 'The sheet {sheet} is protected, so {nr} was not saved. Nothing has been lost: your text is still here below. Choose the tab Review in Excel. Choose Unprotect Sheet. Try again here.',
  },
  readOnly: {
    sv: 'Arbetsboken är öppnad som skrivskyddad, så {nr} sparades inte. Inget har gått förlorat: din text finns kvar här nedanför. Välj Redigera arbetsbok i Excel, eller öppna filen där du får skriva i den. Försök igen här.',
    en: 'The workbook is open for reading only, so {nr} was not saved. Nothing has been lost: your text is still here below. Choose Edit Workbook in Excel, or open the file where you may write in it. Try again here.',
  },
  rowGone: {
    sv: '{nr} finns inte längre i registret, så den sparades inte. Inget har gått förlorat: din text finns kvar här nedanför. Fråga den som tog bort raden eller bytte nummer på den. Försök igen när den är tillbaka.',
    en: '{nr} is no longer in the register, so it was not saved. Nothing has been lost: your text is still here below. Ask whoever removed the row or changed its number. Try again when it is back.',
  },
  numberAmbiguous: {
    sv: 'Flera rader har numret {nr} ({cells}), så ingen av dem ändrades. Inget har gått förlorat: din text finns kvar här nedanför. Ge raderna var sitt nummer. Försök igen här.',
    en: 'Several rows have the number {nr} ({cells}), so none of them was changed. Nothing has been lost: your text is still here below. Give each row a number of its own. Try again here.',
  },
  notUnderstood: {
    sv: 'Texten i {nr} är för lång för en cell, så den sparades inte. Inget har gått förlorat: din text finns kvar här nedanför. Korta den till högst 32 000 tecken. Försök igen här.',
    en: 'The text of {nr} is too long for a cell, so it was not saved. Nothing has been lost: your text is still here below. Shorten it to at most 32,000 characters. Try again here.',
  },
  disturbed: {
    sv: 'Någon annan flyttade rader på bladet {sheet} hela tiden, så {nr} sparades inte. Inget har gått förlorat: din text finns kvar här nedanför. Vänta en stund. Försök igen här.',
    en: 'Someone else kept moving rows on the sheet {sheet}, so {nr} was not saved. Nothing has been lost: your text is still here below. Wait a moment. Try again here.',
  },
} as const satisfies Record<string, Text>;
