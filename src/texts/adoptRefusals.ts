/** Why no registers can be made of a sheet: what happened, what is safe, what to do. */
import type { Text } from './text';

export const adoptRefusalTexts = {
  sheetMissing: {
    sv: 'Bladet {sheet} finns inte bland bladen med celler (ett diagramblad har inga). Inget har ändrats. Blad som går att läsa: {sheets}.',
    en: 'The sheet {sheet} is not among the sheets with cells (a chart sheet has none). Nothing has changed. Sheets that can be read: {sheets}.',
  },
  protected: {
    sv: 'Bladskydd hindrar ändringar på {sheets}. Inget har ändrats. Ta bort skyddet under Granska och försök igen, eller välj ett annat blad.',
    en: 'Sheet protection prevents changes on {sheets}. Nothing has changed. Remove the protection under Review and try again, or choose another sheet.',
  },
  workbookLocked: {
    sv: 'Arbetsbokens struktur är skyddad, så nya blad kan inte läggas till. Inget har ändrats. Ta bort skyddet under Granska, Skydda arbetsbok, och försök igen.',
    en: 'The structure of the workbook is protected, so no sheets can be added. Nothing has changed. Remove the protection under Review, Protect Workbook, and try again.',
  },
  filtered: {
    sv: 'Tabellen {table} på bladet {sheet} är filtrerad, så det syns inte vilka rader som skulle följa med. Inget har ändrats. Rensa filtret under Data och försök igen.',
    en: 'The table {table} on the sheet {sheet} is filtered, so it does not show which rows would come along. Nothing has changed. Clear the filter under Data and try again.',
  },
  overlapping: {
    sv: 'Tabellen {table} på bladet {sheet} täcker bara en del av registret. Inget har ändrats. Dra i tabellens nedre högra hörn så att alla rader och kolumner är med, eller ta bort tabellen med Konvertera till område, och försök igen.',
    en: 'The table {table} on the sheet {sheet} covers only a part of the register. Nothing has changed. Drag the lower right corner of the table so that all rows and columns are in it, or remove the table with Convert to Range, and try again.',
  },
  registersExist: {
    sv: 'Arbetsboken har redan register ({tables}), och rader från andra blad läggs inte till i dem. Inget har ändrats. Gör om bladet i en egen arbetsbok, eller skriv raderna i registren.',
    en: 'The workbook already has registers ({tables}), and rows of other sheets are not added to them. Nothing has changed. Adopt the sheet in a workbook of its own, or write the rows in the registers.',
  },
  noRegister: {
    sv: 'Inget register hittades på {sheets}. Inget har skapats eller ändrats. Ett register är en rad med rubriker som Risk, Sannolikhet, Konsekvens, Egenkontroll, Åtgärd eller Indikator, med rader under. Ge kolumnerna sådana rubriker, eller välj ett annat blad.',
    en: 'No register was found on {sheets}. Nothing has been created or changed. A register is a row with headers such as Risk, Likelihood, Consequence, Self-check, Measure or Indicator, with rows below. Give the columns such headers, or choose another sheet.',
  },
  columnUnknown: {
    sv: 'Ingen kolumn heter {columns}. Inget har ändrats. Skriv rubriken som den står, eller kolumnens bokstav.',
    en: 'No column is called {columns}. Nothing has changed. Write the header as it stands, or the letter of the column.',
  },
  cancelled: {
    sv: 'Avbrutet. Inget har ändrats.',
    en: 'Cancelled. Nothing has changed.',
  },
  disturbed: {
    sv: 'Något annat ändrades i arbetsboken samtidigt: {tables} fick inte alla rader. Det ursprungliga bladet är orört. Ångra i Excel och försök igen.',
    en: 'Something else changed in the workbook meanwhile: {tables} did not get all rows. The original sheet is untouched. Undo in Excel and try again.',
  },
} as const satisfies Record<string, Text>;
