/** What is said about mending the registers. */
import type { Text } from './text';

export const repairTexts = {
  nothing: { sv: 'Det finns inget att laga.', en: 'There is nothing to mend.' },
  willBeMended: { sv: 'Det här lagas:', en: 'This will be mended:' },
  mended: { sv: 'Registren är lagade:', en: 'The registers have been mended:' },
  noRegisters: {
    sv: 'Arbetsboken har inga register. Inget har ändrats. Skapa register först.',
    en: 'The workbook has no registers. Nothing has changed. Create registers first.',
  },
  protected: {
    sv: 'Bladskydd hindrar ändringar på {sheets}. Inget har ändrats. Ta bort skyddet under Granska och försök igen.',
    en: 'Sheet protection prevents changes on {sheets}. Nothing has changed. Remove the protection under Review and try again.',
  },

  rowsOfOne: {
    sv: '{table}: 1 rad under tabellen tas med ({cells})',
    en: '{table}: 1 row below the table is taken in ({cells})',
  },
  rows: {
    sv: '{table}: {rows} rader under tabellen tas med ({cells})',
    en: '{table}: {rows} rows below the table are taken in ({cells})',
  },
  formulaOfOne: {
    sv: '{table}: formeln i {column}, på 1 rad',
    en: '{table}: the formula of {column}, in 1 row',
  },
  formula: {
    sv: '{table}: formeln i {column}, på {rows} rader',
    en: '{table}: the formula of {column}, in {rows} rows',
  },
  lists: { sv: '{table}: listor och gränser i {columns}', en: '{table}: lists and limits of {columns}' },
  looks: {
    sv: '{table}: färger och symboler i {columns}',
    en: '{table}: colours and symbols of {columns}',
  },
  formats: { sv: '{table}: talformat i {columns}', en: '{table}: number formats of {columns}' },
  frozenHeader: { sv: '{sheet}: rubrikrad som alltid syns', en: '{sheet}: a header row that stays in sight' },
  print: {
    sv: '{sheet}: utskrift på liggande papper, med rubriker på varje sida',
    en: '{sheet}: print in landscape, with headers on each page',
  },
  identities: {
    sv: '{table}: namn som gör att {columns} känns igen även om rubriken ändras',
    en: '{table}: names by which {columns} are known also when the header changes',
  },
  listSources: {
    sv: '{lists}: namn som listorna hämtar ord genom',
    en: '{lists}: names through which lists take their words',
  },
  statusOrder: {
    sv: '{table}: ordningen, med statusar av samma slag tillsammans så att listorna visar rätt ord',
    en: '{table}: the order, with statuses of the same kind together so that the lists show the right words',
  },

  overwrittenOne: {
    sv: 'En cell som räknas fram var överskriven. Det här stod där:',
    en: 'One calculated cell had been written over. This stood there:',
  },
  overwrittenMany: {
    sv: '{count} celler som räknas fram var överskrivna. Det här stod där:',
    en: '{count} calculated cells had been written over. This stood there:',
  },
  isOverwrittenOne: {
    sv: 'En cell som räknas fram är överskriven. Det här står där nu:',
    en: 'One calculated cell has been written over. This stands there now:',
  },
  isOverwrittenMany: {
    sv: '{count} celler som räknas fram är överskrivna. Det här står där nu:',
    en: '{count} calculated cells have been written over. This stands there now:',
  },
  overwrittenCell: { sv: '{address} ({header} för {nr}): {was}', en: '{address} ({header} of {nr}): {was}' },
  overwrittenCellOfNone: { sv: '{address} ({header}): {was}', en: '{address} ({header}): {was}' },
  statedLevelHint: {
    sv: 'En nivå som ska gälla utan sannolikhet och konsekvens skrivs under Angiven nivå.',
    en: 'A level that is to hold without likelihood and consequence is written under Angiven nivå.',
  },

  columnOf: { sv: '{column} i {table}', en: '{column} in {table}' },
  leftAlone: { sv: 'Det här lämnas som det är:', en: 'This is left as it is:' },
  filledByHand: {
    sv: '{table}: {column} är ifylld för hand, i ett register som tillägget inte har gjort',
    en: '{table}: {column} is filled in by hand, in a register that the add-in did not make',
  },
  frozen: {
    sv: 'Funktionerna i {columns} är ersatta med värden. De kommer tillbaka med Återställ funktioner',
    en: 'The functions in {columns} are replaced by values. Restore functions brings them back',
  },
  formulaNeeds: {
    sv: '{table}: formeln i {column} behöver {missing}, som inte finns',
    en: '{table}: the formula of {column} needs {missing}, which is not there',
  },
  listMissing: {
    sv: '{missing} finns inte, så listorna i {columns} har inga ord att visa',
    en: '{missing} is not there, so the lists of {columns} have no words to show',
  },
  rowsBelowTotals: {
    sv: '{table}: raderna under summaraden ({cells}) hör inte till tabellen. Flytta dem ovanför summaraden',
    en: '{table}: the rows below the totals row ({cells}) do not belong to the table. Move them above the totals row',
  },
  formulasAmongStatuses: {
    sv: '{table}: raderna flyttas inte, för det finns formler bland dem. Samla statusar av samma slag själv',
    en: '{table}: the rows are not moved, because there are formulas among them. Put statuses of the same kind together yourself',
  },
} as const satisfies Record<string, Text>;
