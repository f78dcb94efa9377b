/** Why rows of a list are not to be saved as they are: a field lacks something, a word is in use, bands leave a gap. */
import { listFaults, type ListFields } from '../../domain/listFaults';
import { nameKey } from '../../domain/nameKey';
import { isKnownByItsWord } from '../../domain/status';
import { listRules, type ListKey } from '../../tables/listTables';
import type { ListRow } from '../../write/settings/listRows';
import { wordUses, type WordUse } from '../../write/settings/wordUses';
import { bandFaultsOf } from './bandFaults';
import type { ListBook } from './listBook';
import type { NotSavedList, RefusedField, SaveListRequest } from './listOutcome';

export interface Standing {
  readonly now: readonly ListRow[];
  /** Where the rows of the request are now, in its order. */
  readonly known: readonly ListRow[];
  readonly rows: readonly ListFields[];
}

export function refusalOf(
  book: ListBook,
  { list, after, before, year }: SaveListRequest,
  { now, known, rows }: Standing,
): NotSavedList | undefined {
  const others = now.filter((row) => !known.includes(row)).map(({ fields }) => fields);
  const changed = after.filter(({ from, fields }) => from === undefined || fields !== before[from]?.fields);
  const fields = listFaults(
    changed.map((row) => row.fields),
    [...others, ...after.filter((row) => !changed.includes(row)).map((row) => row.fields)],
    listRules[list],
  ).map(({ row, ...fault }) => ({ ...fault, row: after.findIndex((each) => each === changed[row]) }));
  const fixed = known.flatMap((row, at) => fixedWordFaults(list, row.fields, after, at));
  if (fields.length + fixed.length > 0) return { kind: 'notAccepted', fields: [...fields, ...fixed] };
  const removed = known.filter((_, at) => !after.some(({ from }) => from === at));
  const uses = removed.flatMap((row) => usesOf(book, list, row.fields, rows));
  if (uses.length > 0) return { kind: 'inUse', uses };
  const faults = list === 'bands' && year !== undefined ? bandFaultsOf(book.tables, rows, year) : [];
  return faults.length > 0 ? { kind: 'bandsAmiss', faults } : undefined;
}

/** The rules know some statuses of measures by their words: those stay. */
function fixedWordFaults(
  list: ListKey,
  { subject = '', name = '' }: ListFields,
  after: SaveListRequest['after'],
  at: number,
): readonly RefusedField[] {
  if (list !== 'statuses' || !isKnownByItsWord(subject, name)) return [];
  const row = after.findIndex(({ from }) => from === at);
  const isKept = row !== -1 && nameKey(after[row]?.fields['name'] ?? '') === nameKey(name);
  return isKept ? [] : [{ row, field: 'name', fault: 'fixedWord' }];
}

/** None where another row has the same word. */
function usesOf(
  { tables }: ListBook,
  list: ListKey,
  fields: ListFields,
  staying: readonly ListFields[],
): readonly WordUse[] {
  const { word, subject } = wordOf(list, fields);
  const stays = staying.some((other) => {
    const its = wordOf(list, other);
    return nameKey(its.word) === nameKey(word) && its.subject === subject;
  });
  return word === '' || stays ? [] : wordUses({ list, word, subject }, tables);
}

export function wordOf(
  list: ListKey,
  fields: ListFields,
): { readonly word: string; readonly subject: string } {
  const { word, subject } = listRules[list];
  return {
    word: word === undefined ? '' : (fields[word] ?? ''),
    subject: subject === undefined ? '' : (fields[subject] ?? ''),
  };
}
