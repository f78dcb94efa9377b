/** What the pane's settings say. */
import type { Text } from '../text';

export const settingsTexts = {
  headline: { sv: 'Inställningar', en: 'Settings' },
  inWorkbook: { sv: 'I arbetsboken', en: 'In the workbook' },
  language: { sv: 'Språk i rutan', en: 'Language of the pane' },
  languageHint: {
    sv: 'Sparas i den här webbläsaren. Bilagan är alltid på svenska.',
    en: 'Kept in this browser. The annex is always in Swedish.',
  },
  excel: { sv: 'Som Excel', en: 'As Excel' },
  sv: { sv: 'Svenska', en: 'Swedish (svenska)' },
  en: { sv: 'Engelska (English)', en: 'English' },
  adopt: { sv: 'Gör om ett befintligt blad', en: 'Make registers of an existing sheet' },
  adoptMore: {
    sv: 'Öppna arbetsboken som har bladet. Så länge den saknar register finns valet när rutan öppnas.',
    en: 'Open the workbook that has the sheet. As long as it has no registers, the choice is there when the pane opens.',
  },
  import: { sv: 'Läs in från filer', en: 'Import from files' },
  importMore: {
    sv: 'Rader ur CSV- eller JSON-filer, eller inklistrade, läggs till i registren. Du ser först vad som är nytt.',
    en: 'Rows of CSV or JSON files, or pasted ones, are added to the registers. You see first what is new.',
  },
  toImport: { sv: 'Välj filer', en: 'Choose files' },
  share: { sv: 'Innan du delar arbetsboken', en: 'Before you share the workbook' },
  shareMore: {
    sv: 'Den som saknar tillägget ser värdena om du ersätter funktionerna först.',
    en: 'Someone without the add-in sees the values if you replace the functions first.',
  },
  repair: { sv: 'Laga registren', en: 'Mend the registers' },
  repairMore: {
    sv: 'Listor, färger, formler, talformat och rubriker som har gått sönder kommer tillbaka. En ny status eller riskklass får sin färg.',
    en: 'Lists, colours, formulas, number formats and headers that have been damaged come back. A new status or band gets its colour.',
  },
  map: { sv: 'Peka ut kolumner', en: 'Point out columns' },
  mapMore: {
    sv: 'Har en kolumn eller tabell bytt namn så att tillägget inte hittar den väljer du här vilken det är.',
    en: 'If a column or table has been renamed so that the add-in does not find it, choose here which it is.',
  },
  toMap: { sv: 'Se vad som inte hittas', en: 'See what is not found' },
  undo: { sv: 'Ångra en åtgärd', en: 'Undo an action' },
  undoMore: {
    sv: 'Det som tillägget har skapat eller ändrat går att ta tillbaka, även om någon har arbetat vidare.',
    en: 'What the add-in has created or changed can be taken back, even if someone has worked on.',
  },
  toUndo: { sv: 'Se vad som går att ångra', en: 'See what can be undone' },
  toRepair: { sv: 'Se vad som behöver lagas', en: 'See what needs mending' },
  toShare: { sv: 'Ersätt eller återställ funktioner', en: 'Replace or restore functions' },
  reading: { sv: 'Läser inställningarna …', en: 'Reading the settings …' },
  readAgain: { sv: 'Läs igen', en: 'Read again' },
  noTable: {
    sv: 'Tabellen {table} finns inte i arbetsboken.',
    en: 'The table {table} is not in the workbook.',
  },
} as const satisfies Record<string, Text>;
