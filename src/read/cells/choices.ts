/** Words from lists, whatever their case, spaces or old spelling. */
import { nameKey } from '../../domain/nameKey';
import type { AnyColumn, ClosedChoice } from '../../tables/table';
import type { Spellings } from '../../tables/spellings';
import type { CellReader, ColumnContext } from './kinds';
import { kindReaders } from './kinds';

/** A word of a list as the list has it; undefined for a word that the list lacks. */
export type WordOf = (written: string) => string | undefined;

export interface Word {
  readonly word: string;
  readonly also: readonly string[];
}

/** Looks words up by their key; each way of writing is worked out once. */
export function wordFinder(words: readonly Word[]): WordOf {
  const byKey = new Map<string, string>();
  for (const { word, also } of words) {
    for (const spelling of [word, ...also]) addOnce(byKey, nameKey(spelling), word);
  }
  const known = new Map<string, string | undefined>();
  return (written) => {
    if (!known.has(written)) known.set(written, byKey.get(nameKey(written)));
    return known.get(written);
  };
}

function addOnce(byKey: Map<string, string>, key: string, word: string): void {
  if (key !== '' && !byKey.has(key)) byKey.set(key, word);
}

/** The list's words with the other ways of writing them. */
export function withSpellings(words: readonly string[], spellings: Spellings = {}): readonly Word[] {
  // The words themselves come first: no old spelling may hide one.
  return [
    ...words.map((word) => ({ word, also: [] })),
    ...words.map((word) => ({ word, also: spellings[word] ?? [] })),
  ];
}

/** A word that the list lacks is kept as written. */
export function choiceReader(context: ColumnContext, wordOf: WordOf): CellReader<string> {
  const read = kindReaders.choice(context);
  return (cell, row) => {
    const written = read(cell, row);
    return wordOf(written) ?? written;
  };
}

/** A word that is none of the few is reported, and read as what stands for it. */
export function closedChoiceReader(
  context: ColumnContext,
  column: AnyColumn & ClosedChoice<string>,
): CellReader<string> {
  const read = kindReaders.choice({ ...context, unreadable: () => undefined });
  const wordOf = wordFinder(withSpellings(column.words, column.spellings));
  return (cell, row) => {
    const written = read(cell, row);
    const word = wordOf(written);
    if (word === undefined && written !== '') context.unreadable(row, written);
    return word ?? column.otherwise;
  };
}
