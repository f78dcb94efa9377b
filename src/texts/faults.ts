/**
 * What is said when something stopped an action: what happened, that nothing was lost, what to do.
 */
import type { Text } from './text';

export const fileTexts = {
  notFound: {
    sv: 'Filen {path} finns inte. Kontrollera namnet och försök igen.',
    en: 'The file {path} does not exist. Check its name and try again.',
  },
  unreadable: {
    sv: 'Filen {path} går inte att läsa. Kontrollera att det är en fil och att du får öppna den.',
    en: 'The file {path} cannot be read. Check that it is a file and that you may open it.',
  },
  unwritable: {
    sv: 'Det gick inte att spara {path}. Inget har ändrats. Kontrollera att mappen finns, att du får skriva i den och att filen inte är öppen.',
    en: 'Saving {path} failed. Nothing has changed. Check that the folder exists, that you may write in it and that the file is not open.',
  },
  notXlsx: {
    sv: '{path} är ingen Excelarbetsbok (.xlsx). Inget har ändrats. Öppna filen i Excel och spara den som .xlsx.',
    en: '{path} is not an Excel workbook (.xlsx). Nothing has changed. Open it in Excel and save it as .xlsx.',
  },
  oldXls: {
    sv: '{path} är i det gamla formatet .xls. Inget har ändrats. Öppna filen i Excel och spara den som .xlsx.',
    en: '{path} is in the old format .xls. Nothing has changed. Open it in Excel and save it as .xlsx.',
  },
  encrypted: {
    sv: '{path} är skyddad med lösenord. Inget har ändrats. Ta bort lösenordet i Excel (Arkiv, Info) och försök igen.',
    en: '{path} is protected by a password. Nothing has changed. Remove the password in Excel (File, Info) and try again.',
  },
  truncated: {
    sv: 'Slutet av {path} saknas. Inget har ändrats. Hämta eller kopiera filen på nytt.',
    en: 'The end of {path} is missing. Nothing has changed. Download or copy the file again.',
  },
  damaged: {
    sv: '{path} är skadad och går inte att läsa säkert. Inget har ändrats. Låt Excel öppna, reparera och spara den, och försök igen.',
    en: '{path} is damaged and cannot be read safely. Nothing has changed. Let Excel open, repair and save it, and try again.',
  },
  hostile: {
    sv: '{path} är inte byggd som en vanlig arbetsbok och öppnas därför inte. Inget har ändrats. Fråga den som skickade filen.',
    en: '{path} is not built as an ordinary workbook and is therefore not opened. Nothing has changed. Ask whoever sent it.',
  },
  unsupported: {
    sv: '{path} är en arbetsbok av ett slag som inte går att läsa här. Inget har ändrats. Spara den i Excel som vanlig .xlsx.',
    en: '{path} is a workbook of a kind that cannot be read here. Nothing has changed. Save it in Excel as an ordinary .xlsx.',
  },
} as const satisfies Record<string, Text>;

export const refusalTexts = {
  tableMissing: {
    sv: 'Registret {table} hittades inte: det finns ingen tabell med det namnet på {sheets}. Inget har ändrats. Peka ut tabellen om den heter något annat. Tabeller i arbetsboken: {tables}.',
    en: 'The register {table} was not found: there is no table of that name on {sheets}. Nothing has changed. Point out the table if it is called something else. Tables in the workbook: {tables}.',
  },
  tableIsRange: {
    sv: 'Registret {table} är ingen tabell längre: rubrikerna står i {cells} på bladet {sheet}, men tabellen är borta. Inget har ändrats. Markera rubrikerna med raderna under. Välj Infoga, Tabell (Ctrl+T) och kryssa i att tabellen har rubriker.',
    en: 'The register {table} is no table any more: its headers stand in {cells} on the sheet {sheet}, but the table is gone. Nothing has changed. Select the headers with the rows below. Choose Insert, Table (Ctrl+T) and tick that the table has headers.',
  },
  columnMissing: {
    sv: 'Kolumnen {column} saknas i registret {table} (tabellen {foundAs} på bladet {sheet}). Inget har ändrats. Peka ut vilken kolumn det är, lägg tillbaka den eller ge den sitt namn igen. Kolumner som finns: {headers}.',
    en: 'The column {column} is missing in the register {table} (the table {foundAs} on the sheet {sheet}). Nothing has changed. Point out which column it is, put it back or give it its name again. Columns there are: {headers}.',
  },
  noRows: {
    sv: 'Registren har inga rader för {year}. Inget har ändrats. År som har rader: {years}.',
    en: 'The registers have no rows for {year}. Nothing has changed. Years with rows: {years}.',
  },
  noRowsOfGroup: {
    sv: 'Registren har inga rader för {year} och målgruppen {group}. Inget har ändrats. År som har rader: {years}.',
    en: 'The registers have no rows for {year} and the target group {group}. Nothing has changed. Years with rows: {years}.',
  },
  unknownGroup: {
    sv: 'Målgruppen {group} finns varken i tabellen Målgrupper eller i registren. Inget har ändrats. Målgrupper som finns: {known}.',
    en: 'The target group {group} is neither in the table Målgrupper nor in the registers. Nothing has changed. Target groups there are: {known}.',
  },
  registersExist: {
    sv: 'Arbetsboken har redan {names}. Inget har ändrats. Byt namn på dem eller börja i en tom arbetsbok.',
    en: 'The workbook already has {names}. Nothing has changed. Rename them or begin in an empty workbook.',
  },
  newerWorkbook: {
    sv: 'Arbetsboken är gjord med en nyare version av tillägget. Inget har ändrats. Uppdatera tillägget: stäng Excel och öppna arbetsboken igen. Hjälper inte det ber du den som sköter Excel hos er om den senaste versionen.',
    en: 'The workbook was made with a newer version of the add-in. Nothing has changed. Update the add-in: close Excel and open the workbook again. If that does not help, ask whoever looks after Excel where you work for the latest version.',
  },
} as const satisfies Record<string, Text>;

/** What Excel answered, by its error code; any other code is `other`. */
export const excelTexts = {
  AccessDenied: {
    sv: 'Bladet eller arbetsboken är skyddad, så inget kunde skrivas. Dina texter är kvar. Ta bort skyddet under Granska och försök igen.',
    en: 'The sheet or workbook is protected, so nothing could be written. Your texts are still there. Remove the protection under Review and try again.',
  },
  InvalidOperationInCellEditMode: {
    sv: 'En cell håller på att redigeras. Inget har gått förlorat. Tryck på Retur i cellen och försök igen.',
    en: 'A cell is being edited. Nothing has been lost. Press Enter in the cell and try again.',
  },
  ItemNotFound: {
    sv: 'Ett blad eller en tabell togs bort eller bytte namn medan arbetet pågick. Inget har gått förlorat. Försök igen.',
    en: 'A sheet or table was removed or renamed while the work went on. Nothing has been lost. Try again.',
  },
  ApiNotImplemented: {
    sv: 'Den här versionen av Excel saknar något som behövs. Inget har gått förlorat. Uppdatera Excel eller öppna arbetsboken i Excel på webben.',
    en: 'This version of Excel lacks something that is needed. Nothing has been lost. Update Excel or open the workbook in Excel on the web.',
  },
  other: {
    sv: 'Excel kunde inte slutföra arbetet ({code}). Inget har gått förlorat. Försök igen. Händer det på nytt: spara arbetsboken, stäng den och öppna den igen.',
    en: 'Excel could not complete the work ({code}). Nothing has been lost. Try again. If it happens anew: save the workbook, close it and open it again.',
  },
} as const satisfies Record<string, Text>;
