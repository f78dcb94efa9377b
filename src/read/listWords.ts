/** The words that a column's drop-down offers, for reading what people wrote instead of choosing. */
import type { AnyColumn, ListSource } from '../tables/table';
import { tables } from '../tables/index';
import { wordFinder, withSpellings, type Word, type WordOf } from './cells/choices';
import type { Lists } from './readLists';

/** The words of fixed lists; a column fed by a list table keeps what is written. */
export function fixedWords({ list, spellings }: AnyColumn): WordOf | undefined {
  return list !== undefined && 'fixed' in list ? wordFinder(withSpellings(list.fixed, spellings)) : undefined;
}

export function listWords(lists: Lists): (column: AnyColumn) => WordOf | undefined {
  return (column) => {
    const { list, spellings } = column;
    if (list === undefined || 'fixed' in list) return fixedWords(column);
    if (list.table === tables.qualityFactors.name) return wordFinder(factorWords(lists));
    return wordFinder(withSpellings(wordsOf(list, lists), spellings));
  };
}

/** The words to choose from in a column, in their order and each once; undefined where anything may be written. */
export function choicesOf({ list }: AnyColumn, lists: Lists): readonly string[] | undefined {
  if (list === undefined) return undefined;
  const words = 'fixed' in list ? list.fixed : wordsOf(list, lists);
  return [...new Set(words.filter((word) => word !== ''))];
}

function factorWords({ qualityFactors }: Lists): readonly Word[] {
  return qualityFactors.map(({ name, alias }) => ({ word: name, also: [alias] }));
}

function wordsOf(list: Exclude<ListSource, { fixed: unknown }>, lists: Lists): readonly string[] {
  const { table, subject } = list;
  if (table === tables.statuses.name) {
    return lists.statuses.filter((status) => status.subject === subject).map(({ name }) => name);
  }
  const named = [
    { table: tables.areas.name, rows: lists.areas },
    { table: tables.groups.name, rows: lists.groups },
    { table: tables.units.name, rows: lists.units },
    { table: tables.qualityFactors.name, rows: lists.qualityFactors },
  ].find((candidate) => candidate.table === table);
  return named?.rows.map(({ name }) => name) ?? [];
}
