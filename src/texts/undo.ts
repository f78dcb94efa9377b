/** What is said about taking back an action, in the pane and by the command line. */
import type { Text } from './text';

export const undoTexts = {
  headline: { sv: 'Ångra en åtgärd', en: 'Undo an action' },
  introduction: {
    sv: 'Det senaste tillägget har gjort i arbetsboken. Du kan ångra det även om någon har arbetat vidare: det som ändrats sedan dess står kvar om du inte säger annat.',
    en: 'What the add-in did last in the workbook. You can undo it even if someone has worked on: what has been changed since then stays unless you say otherwise.',
  },
  nothing: { sv: 'Det finns inget att ångra', en: 'There is nothing to undo' },
  nothingMore: {
    sv: 'Här visas de tio senaste gångerna tillägget har skapat register, gjort en bilaga eller ändrat mer än en rad.',
    en: 'Here are the last ten times that the add-in created registers, made an annex or changed more than a row.',
  },
  reading: { sv: 'Läser vad som går att ångra …', en: 'Reading what can be undone …' },
  comparing: { sv: 'Jämför med hur det ser ut nu …', en: 'Comparing with how it looks now …' },
  working: { sv: 'Ångrar …', en: 'Undoing …' },
  undo: { sv: 'Ångra', en: 'Undo' },
  undoNamed: { sv: 'Ångra: {action}', en: 'Undo: {action}' },
  willHappen: { sv: 'Det här händer', en: 'This will happen' },
  willRemove: { sv: 'Bladet {sheet} tas bort.', en: 'The sheet {sheet} is removed.' },
  willRelay: {
    sv: 'Bladet {sheet} blir som det var före.',
    en: 'The sheet {sheet} becomes what it was before.',
  },
  willTakeColumn: {
    sv: 'Kolumnen {column} på bladet {sheet} tas bort.',
    en: 'The column {column} on the sheet {sheet} is removed.',
  },
  willTakeRow: {
    sv: '1 rad på bladet {sheet} tas bort.',
    en: '1 row on the sheet {sheet} is removed.',
  },
  willTakeRows: {
    sv: '{count} rader på bladet {sheet} tas bort.',
    en: '{count} rows on the sheet {sheet} are removed.',
  },
  rowsStay: {
    sv: 'Tabellen på bladet {sheet} slutar där den slutade före. Raderna under den ({count}) står kvar.',
    en: 'The table on the sheet {sheet} ends where it ended before. The rows beneath it ({count}) stay.',
  },
  tookRow: {
    sv: '1 rad på bladet {sheet} togs bort.',
    en: '1 row on the sheet {sheet} was removed.',
  },
  tookRows: {
    sv: '{count} rader på bladet {sheet} togs bort.',
    en: '{count} rows on the sheet {sheet} were removed.',
  },
  oneCell: { sv: '1 cell får tillbaka sitt innehåll.', en: '1 cell gets its content back.' },
  manyCells: {
    sv: '{count} celler får tillbaka sitt innehåll.',
    en: '{count} cells get their contents back.',
  },
  removed: { sv: 'Bladet {sheet} togs bort.', en: 'The sheet {sheet} was removed.' },
  relaid: { sv: 'Bladet {sheet} är som det var före.', en: 'The sheet {sheet} is as it was before.' },
  tookColumn: {
    sv: 'Kolumnen {column} på bladet {sheet} togs bort.',
    en: 'The column {column} on the sheet {sheet} was removed.',
  },
  oneCellGiven: { sv: '1 cell fick tillbaka sitt innehåll.', en: '1 cell got its content back.' },
  manyCellsGiven: {
    sv: '{count} celler fick tillbaka sitt innehåll.',
    en: '{count} cells got their contents back.',
  },
  whatHappened: { sv: 'Det här gavs tillbaka', en: 'This was given back' },
  stays: { sv: 'Det här går inte att ångra', en: 'This cannot be undone' },
  stayTitleRows: {
    sv: 'Bladet {sheet}: rubrikraden upprepas på varje utskriven sida. Ta bort den under Sidlayout, Utskriftsrubriker.',
    en: 'The sheet {sheet}: the header row is repeated on each printed page. Remove it under Page Layout, Print Titles.',
  },
  stayLists: {
    sv: 'Bladet {sheet}, {cells}: listrutan. Cellerna hade olika listor, och de är för många för att sparas.',
    en: 'The sheet {sheet}, {cells}: the drop-down. The cells had different lists, and they are too many to be kept.',
  },
  tooLarge: {
    sv: 'Det här går inte att ångra här, för det är för mycket att spara i arbetsboken. Vill du kunna gå tillbaka nästa gång: spara en kopia av arbetsboken först.',
    en: 'This cannot be undone here, because it is too much to keep in the workbook. If you want to be able to go back next time: save a copy of the workbook first.',
  },
  listLimits: {
    sv: 'De tio senaste åtgärderna visas, så länge de ryms. En mycket stor åtgärd ryms inte; då står det i dess resultat.',
    en: 'The last ten actions are shown, as long as there is room for them. A very large action has no room; its result then says so.',
  },
  undoThis: { sv: 'Ångra det här', en: 'Undo this' },
  undoThisNamed: { sv: 'Ångra det här: {subject}', en: 'Undo this: {subject}' },
  nothingHappens: {
    sv: 'Ingenting: allt har ändrats sedan dess och står kvar.',
    en: 'Nothing: everything has been changed since then and stays.',
  },
  changes: { sv: 'Ändrat sedan dess', en: 'Changed since then' },
  changesStay: { sv: 'Det här står kvar.', en: 'This stays.' },
  changesGo: { sv: 'Ångra även ändringarna', en: 'Undo the changes too' },
  keepChanges: { sv: 'Ångra det andra', en: 'Undo the rest' },
  rowChanged: { sv: 'Bladet {sheet}, rad {rows}', en: 'The sheet {sheet}, row {rows}' },
  cellChanged: { sv: '{sheet}, cell {cell}: ”{now}”', en: '{sheet}, cell {cell}: “{now}”' },
  cellEmptied: { sv: '{sheet}, cell {cell}: tom', en: '{sheet}, cell {cell}: empty' },
  setupChanged: { sv: 'Bladet {sheet}: {what}', en: 'The sheet {sheet}: {what}' },
  setupChangedAt: { sv: 'Bladet {sheet}, {cells}: {what}', en: 'The sheet {sheet}, {cells}: {what}' },
  cellGone: {
    sv: '{sheet}: 1 cell går inte att hitta igen, raden eller kolumnen är borttagen eller går inte att skilja från andra',
    en: '{sheet}: 1 cell cannot be found again, its row or column is deleted or cannot be told from others',
  },
  cellsGone: {
    sv: '{sheet}: {count} celler går inte att hitta igen, raderna eller kolumnerna är borttagna eller går inte att skilja från andra',
    en: '{sheet}: {count} cells cannot be found again, their rows or columns are deleted or cannot be told from others',
  },
  sheetGone: { sv: 'Bladet {sheet} finns inte kvar', en: 'The sheet {sheet} is no longer there' },
  furtherChanges: { sv: 'och {count} till', en: 'and {count} more' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  back: { sv: 'Till listan', en: 'To the list' },
  undone: { sv: 'Ångrat: {action}', en: 'Undone: {action}' },
  kept: {
    sv: 'Inget ångrades: allt har ändrats sedan dess och står kvar.',
    en: 'Nothing was undone: everything has been changed since then and stays.',
  },
  forgotten: {
    sv: 'Åtgärden går inte längre att ångra. Inget har ändrats. Någon annan kan ha ångrat den eller tömt listan. Se på nytt vad som går att ångra.',
    en: 'The action can no longer be undone. Nothing has changed. Someone else may have undone it or emptied the list. Look anew at what can be undone.',
  },
  sheetProtected: {
    sv: 'Inget kunde ångras, för bladskydd hindrar ändringar på {sheets}. Inget har ändrats. Ta bort skyddet under Granska och försök igen.',
    en: 'Nothing could be undone, because sheet protection prevents changes on {sheets}. Nothing has changed. Remove the protection under Review and try again.',
  },
  list: { sv: 'Listan', en: 'The list' },
  listMore: {
    sv: 'För att kunna ångra sparas det som stod i cellerna dolt i arbetsboken. Töm listan innan du delar den med någon som inte ska se det.',
    en: 'To be able to undo, what stood in the cells is kept hidden in the workbook. Empty the list before you share it with someone who should not see that.',
  },
  forget: { sv: 'Töm listan', en: 'Empty the list' },
  oneForgotten: {
    sv: 'Listan är tömd: 1 åtgärd går inte längre att ångra.',
    en: 'The list is empty: 1 action can no longer be undone.',
  },
  manyForgotten: {
    sv: 'Listan är tömd: {count} åtgärder går inte längre att ångra.',
    en: 'The list is empty: {count} actions can no longer be undone.',
  },
  noneForgotten: { sv: 'Listan var redan tom.', en: 'The list was empty already.' },
} as const satisfies Record<string, Text>;

/** What was done, by action; `{subject}` is a sheet. */
export const actionTexts = {
  create: { sv: 'Registren skapades', en: 'The registers were created' },
  adopt: { sv: 'Blad gjordes om till register', en: 'Sheets were made into registers' },
  import: { sv: 'Filer lästes in', en: 'Files were imported' },
  repair: { sv: 'Registren lagades', en: 'The registers were mended' },
  map: { sv: 'Kolumner pekades ut', en: 'Columns were pointed out' },
  renumber: { sv: 'En rad fick nytt nummer', en: 'A row got a new number' },
  migrate: { sv: 'Arbetsboken uppdaterades', en: 'The workbook was brought up to date' },
  annex: { sv: 'Bilagan gjordes', en: 'The annex was made' },
  overview: { sv: 'Översikten lades in', en: 'The overview was laid in' },
  indicator: { sv: 'Ett diagram lades in', en: 'A chart was laid in' },
  freeze: { sv: 'Funktioner blev värden', en: 'Functions became values' },
  restore: { sv: 'Funktioner återställdes', en: 'Functions were restored' },
} as const satisfies Record<string, Text>;

/** What has been set up, by kind: what will be as it was, what is, and what somebody has changed since. */
export const setupTexts = {
  formats: {
    will: {
      sv: 'Talformaten på bladet {sheet} blir som de var.',
      en: 'The number formats on the sheet {sheet} become what they were.',
    },
    was: {
      sv: 'Talformaten på bladet {sheet} är som de var.',
      en: 'The number formats on the sheet {sheet} are as they were.',
    },
    changed: { sv: 'talformatet', en: 'the number format' },
  },
  lists: {
    will: {
      sv: 'Listrutorna på bladet {sheet} blir som de var.',
      en: 'The drop-downs on the sheet {sheet} become what they were.',
    },
    was: {
      sv: 'Listrutorna på bladet {sheet} är som de var.',
      en: 'The drop-downs on the sheet {sheet} are as they were.',
    },
    changed: { sv: 'listrutan', en: 'the drop-down' },
  },
  looks: {
    will: {
      sv: 'Färgerna på bladet {sheet} blir som de var.',
      en: 'The colours on the sheet {sheet} become what they were.',
    },
    was: {
      sv: 'Färgerna på bladet {sheet} är som de var.',
      en: 'The colours on the sheet {sheet} are as they were.',
    },
    changed: { sv: 'färgerna', en: 'the colours' },
  },
  frozen: {
    will: {
      sv: 'De låsta rutorna på bladet {sheet} blir som de var.',
      en: 'The frozen panes on the sheet {sheet} become what they were.',
    },
    was: {
      sv: 'De låsta rutorna på bladet {sheet} är som de var.',
      en: 'The frozen panes on the sheet {sheet} are as they were.',
    },
    changed: { sv: 'de låsta rutorna', en: 'the frozen panes' },
  },
  print: {
    will: {
      sv: 'Utskriften av bladet {sheet} blir som den var.',
      en: 'The print settings of the sheet {sheet} become what they were.',
    },
    was: {
      sv: 'Utskriften av bladet {sheet} är som den var.',
      en: 'The print settings of the sheet {sheet} are as they were.',
    },
    changed: { sv: 'utskriften', en: 'the print settings' },
  },
} as const satisfies Record<string, Readonly<Record<'will' | 'was' | 'changed', Text>>>;

export const amountTexts = {
  oneSheet: { sv: '1 blad', en: '1 sheet' },
  manySheets: { sv: '{count} blad', en: '{count} sheets' },
  oneCell: { sv: '1 cell', en: '1 cell' },
  manyCells: { sv: '{count} celler', en: '{count} cells' },
} as const satisfies Record<string, Text>;
