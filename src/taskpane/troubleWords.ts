/** What stopped the pane, in words: what happened, what is safe, what to do. */
import { refusalOf } from '../actions/adopt/adoptionRefusal';
import { isNewerWorkbook } from '../actions/isNewerWorkbook';
import { placeText } from '../actions/placeText';
import { annexTexts } from '../texts/annex';
import { excelTexts, refusalTexts } from '../texts/faults';
import { functionTexts } from '../texts/functions';
import { importRefusalTexts } from '../texts/importing';
import { paneFaults } from '../texts/pane/faults';
import { migrateTexts } from '../texts/migrate';
import { repairTexts } from '../texts/repair';
import { undoTexts } from '../texts/undo';
import { partsOf, type FaultParts } from '../texts/parts';
import { fillIn, type Insertions, type Language, type Text } from '../texts/text';
import { isUnreachable, type Trouble } from './trouble';

type Of<Kind> = Extract<Trouble, { readonly kind: Kind }>;

interface Message {
  readonly text: Text;
  /** Several are said as a list. */
  readonly insertions?: Readonly<Record<string, Inserted | readonly Inserted[]>>;
}

type Inserted = string | number;

export function troubleWords(trouble: Trouble, language: Language): FaultParts {
  const { text, insertions = {} } = messageOf(trouble);
  const said = inWords(insertions, language);
  const { happened, safe, toDo } = partsOf(text[language]);
  const filled = (template: string): string => fillIn(template, said);
  return { happened: filled(happened), safe: filled(safe), toDo: toDo.map(filled) };
}

function inWords(insertions: NonNullable<Message['insertions']>, language: Language): Insertions {
  const list = new Intl.ListFormat(language === 'sv' ? 'sv-SE' : 'en-GB');
  const said = (inserted: Inserted | readonly Inserted[]): Inserted => {
    if (typeof inserted === 'string' || typeof inserted === 'number') return inserted;
    return inserted.length === 0 ? '–' : list.format(inserted.map(String));
  };
  return Object.fromEntries(Object.entries(insertions).map(([name, inserted]) => [name, said(inserted)]));
}

function messageOf(trouble: Trouble): Message {
  switch (trouble.kind) {
    case 'unreadable':
      return unreadable(trouble);
    case 'notComposed':
      return notComposed(trouble);
    case 'sheetTaken':
      return { text: annexTexts.sheetTaken, insertions: { sheet: trouble.name } };
    case 'disturbed':
      return { text: annexTexts.disturbed, insertions: { sheet: trouble.sheet } };
    case 'refused':
      return { text: refusalTexts.registersExist, insertions: { names: namesOf(trouble) } };
    case 'protected':
      return { text: functionTexts.protected, insertions: { sheets: trouble.sheets } };
    case 'forgotten':
      return { text: undoTexts.forgotten };
    case 'sheetProtected':
      return { text: undoTexts.sheetProtected, insertions: { sheets: trouble.sheets } };
    case 'filtered':
      return { text: migrateTexts.filtered, insertions: { tables: trouble.tables } };
    case 'noRoom':
      return noRoom(trouble);
    case 'unfinished':
      return { text: functionTexts.unfinished, insertions: { cells: trouble.cells.map(placeText) } };
    case 'notAdopted':
      return refusalOf(trouble.refused);
    case 'importProtected':
      return { text: importRefusalTexts.importProtected, insertions: { sheets: trouble.sheets } };
    case 'importNoRoom':
      return {
        text: importRefusalTexts.importNoRoom,
        insertions: { table: trouble.table, ...trouble.address },
      };
    case 'importDisturbed':
      return { text: importRefusalTexts.importDisturbed, insertions: { tables: trouble.tables } };
    case 'noRegisters':
      return { text: repairTexts.noRegisters };
    case 'personalNumbers':
      return { text: paneFaults.personalNumbers };
    case 'thrown':
      return thrown(trouble);
    case 'excelTooOld':
    case 'officeUnreachable':
    case 'outsideExcel':
      return { text: paneFaults[trouble.kind] };
  }
}

/** One at a time: what is missing first usually explains the rest. */
function unreadable({ refusals: [refusal] }: Of<'unreadable'>): Message {
  if (refusal === undefined) return { text: paneFaults.defect };
  if (refusal.refusal === 'columnMissing') {
    return { text: refusalTexts.columnMissing, insertions: { ...refusal } };
  }
  if (refusal.refusal === 'tableIsRange') {
    return { text: refusalTexts.tableIsRange, insertions: { ...refusal } };
  }
  const { table, sheets, tables } = refusal;
  return { text: refusalTexts.tableMissing, insertions: { table, sheets, tables } };
}

/** One at a time: the place is to be cleared by hand. */
function noRoom({ places: [place] }: Of<'noRoom'>): Message {
  return { text: migrateTexts.noRoom, insertions: { ...place } };
}

function notComposed({ refusal }: Of<'notComposed'>): Message {
  if (refusal.kind === 'unknownGroup') {
    const { group, known } = refusal;
    return { text: refusalTexts.unknownGroup, insertions: { group, known } };
  }
  const { year, group, years } = refusal;
  const text = group === undefined ? refusalTexts.noRows : refusalTexts.noRowsOfGroup;
  return { text, insertions: { year, group: group ?? '', years } };
}

function namesOf({ sheets, tables, names }: Of<'refused'>): readonly string[] {
  return [...new Set([...sheets, ...tables, ...names])];
}

function thrown({ error }: Of<'thrown'>): Message {
  if (isUnreachable(error)) return { text: paneFaults.viewUnreachable };
  if (isNewerWorkbook(error)) return { text: refusalTexts.newerWorkbook };
  const isExcels = error instanceof Error && 'code' in error && 'debugInfo' in error;
  if (!isExcels) return { text: paneFaults.defect };
  const code = String(error.code);
  const known = Object.entries(excelTexts).find(([name]) => name === code);
  return { text: known?.[1] ?? excelTexts.other, insertions: { code } };
}
