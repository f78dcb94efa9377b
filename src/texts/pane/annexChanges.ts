/** What is said of the changes that a rerun of the annex makes, before it is done and after. */
import type { Text } from '../text';

/** Of each kind: what it is called, before and after, for one and for many; the count is said beside it. */
export const changeKindTexts = {
  newRows: {
    one: { sv: 'ny rad', en: 'new row' },
    many: { sv: 'nya rader', en: 'new rows' },
    oneDone: { sv: 'ny rad', en: 'new row' },
    manyDone: { sv: 'nya rader', en: 'new rows' },
  },
  changedTexts: {
    one: { sv: 'ändrad text', en: 'changed text' },
    many: { sv: 'ändrade texter', en: 'changed texts' },
    oneDone: { sv: 'ändrad text', en: 'changed text' },
    manyDone: { sv: 'ändrade texter', en: 'changed texts' },
  },
  removedRows: {
    one: { sv: 'rad tas bort', en: 'row is removed' },
    many: { sv: 'rader tas bort', en: 'rows are removed' },
    oneDone: { sv: 'rad borttagen', en: 'row removed' },
    manyDone: { sv: 'rader borttagna', en: 'rows removed' },
  },
  handEdits: {
    one: { sv: 'ändrad för hand', en: 'changed by hand' },
    many: { sv: 'ändrade för hand', en: 'changed by hand' },
    oneDone: { sv: 'handändrad text behölls', en: 'text changed by hand was kept' },
    manyDone: { sv: 'handändrade texter behölls', en: 'texts changed by hand were kept' },
    more: { sv: 'Din text behålls.', en: 'Your text is kept.' },
  },
  conflicts: {
    one: { sv: 'krock', en: 'conflict' },
    many: { sv: 'krockar', en: 'conflicts' },
    oneDone: { sv: 'krock, din text behölls', en: 'conflict, your text was kept' },
    manyDone: { sv: 'krockar, dina texter behölls', en: 'conflicts, your texts were kept' },
    more: {
      sv: 'Både bladet och registret har ändrats. Din text behålls om du inte väljer annat.',
      en: 'Both the sheet and the register have changed. Your text is kept unless you choose otherwise.',
    },
  },
  orphans: {
    one: { sv: 'egen text utan plats', en: 'text of your own without a place' },
    many: { sv: 'egna texter utan plats', en: 'texts of your own without a place' },
    oneDone: { sv: 'egen text utan plats', en: 'text of your own without a place' },
    manyDone: { sv: 'egna texter utan plats', en: 'texts of your own without a place' },
    more: {
      sv: 'Raden finns inte längre i registret. Kopiera texten om du vill spara den.',
      en: 'The row is no longer in the register. Copy the text if you want to keep it.',
    },
  },
  setAside: {
    one: { sv: 'text utanför tabellerna tas bort', en: 'text outside the tables is removed' },
    many: { sv: 'texter utanför tabellerna tas bort', en: 'texts outside the tables are removed' },
    oneDone: { sv: 'text utanför tabellerna togs bort', en: 'text outside the tables was removed' },
    manyDone: { sv: 'texter utanför tabellerna togs bort', en: 'texts outside the tables were removed' },
    more: {
      sv: 'Står på en egen rad eller vid sidan. Kopiera det som ska sparas.',
      en: 'On a row of your own or beside. Copy what is to be kept.',
    },
  },
} as const satisfies Record<
  string,
  {
    readonly one: Text;
    readonly many: Text;
    readonly oneDone: Text;
    readonly manyDone: Text;
    readonly more?: Text;
  }
>;

export const annexChangesTexts = {
  heading: { sv: 'Det här ändras på bladet', en: 'What changes on the sheet' },
  headingDone: { sv: 'Det här gjordes', en: 'What was done' },
  none: {
    sv: 'Bilagan säger redan vad registren säger.',
    en: 'The annex already says what the registers say.',
  },
  noneDone: { sv: 'Inga texter ändrades.', en: 'No texts changed.' },
  reordered: { sv: 'Raderna får en annan ordning.', en: 'The rows get another order.' },
  unfinished: {
    sv: 'Bilagan blev inte färdig förra gången. Den skrivs om från början, och dina texter behålls.',
    en: 'The annex was not finished last time. It is written anew, and your texts are kept.',
  },
  show: { sv: 'Visa', en: 'Show' },
  choose: { sv: 'Välj text', en: 'Choose text' },
  hide: { sv: 'Dölj', en: 'Hide' },
  row: { sv: 'Rad {row}', en: 'Row {row}' },
  goToRow: { sv: 'Rad {row} på bladet {sheet}', en: 'Row {row} on the sheet {sheet}' },
  willBeRow: { sv: 'Blir rad {row}', en: 'Becomes row {row}' },
  toRegister: { sv: 'Gå till registret', en: 'Go to the register' },
  toRegisterFull: { sv: 'Gå till registret: {source}', en: 'Go to the register: {source}' },
  rowIsGone: { sv: 'Raden finns inte längre i registret.', en: 'The row is no longer in the register.' },
  source: { sv: '{table} {nr}, {column}', en: '{table} {nr}, {column}' },
  ownOfAnnex: { sv: 'Rubrik eller inledning', en: 'Heading or introduction' },
  now: { sv: 'Nu', en: 'Now' },
  next: { sv: 'Blir', en: 'Becomes' },
  before: { sv: 'Förut', en: 'Before' },
  isNow: { sv: 'Nu', en: 'Now' },
  yours: { sv: 'Din text', en: 'Your text' },
  registers: { sv: 'Registrets text', en: 'The register’s text' },
  nothing: { sv: 'Ingen text', en: 'No text' },
  whichText: { sv: 'Vilken text ska stå i bilagan?', en: 'Which text is to stand in the annex?' },
  keepMine: { sv: 'Behåll min text', en: 'Keep my text' },
  takeRegisters: { sv: 'Ta registrets text', en: 'Take the register’s text' },
} as const satisfies Record<string, Text>;
