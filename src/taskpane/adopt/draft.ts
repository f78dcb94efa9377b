/** What the user has said of a sheet so far, by the cells of its headers. */
import { senseOfAnswer } from '../../actions/adopt/columnMeanings';
import type { AdoptRequest, Answers } from '../../actions/adopt/adoptSheet';

/** A column that is not taken, and a word that is no score. */
export const none = '-';

export interface Draft {
  readonly year: string;
  /** What columns are, by the name of ours. */
  readonly columns: Readonly<Record<string, string>>;
  /** By column, what number each word is. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const emptyDraft: Draft = { year: '', columns: {}, words: {} };

/** Blank takes back what was said. */
export function withColumn(draft: Draft, address: string, meaning: string): Draft {
  const others = without(draft.columns, address);
  return { ...draft, columns: meaning === '' ? others : { ...others, [address]: meaning } };
}

export function withWord(draft: Draft, address: string, word: string, number: string): Draft {
  const ofColumn = { ...draft.words[address], [word]: number };
  return { ...draft, words: { ...draft.words, [address]: ofColumn } };
}

/** The words of the column are asked about anew. */
export function withoutWords(draft: Draft, address: string): Draft {
  return { ...draft, words: without(draft.words, address) };
}

function without<Said>(
  said: Readonly<Record<string, Said>>,
  address: string,
): Readonly<Record<string, Said>> {
  return Object.fromEntries(Object.entries(said).filter(([each]) => each !== address));
}

export function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/u.test(text.trim());
}

/** @param sheet blank: all sheets */
export function requestOf(sheet: string, draft: Draft): Omit<AdoptRequest, 'today'> {
  return {
    answers: answersOf(draft),
    ...(sheet !== '' && { sheet }),
    ...(isYear(draft.year) && { year: Number(draft.year) }),
  };
}

function answersOf({ columns, words }: Draft): Answers {
  return {
    columns: Object.entries(columns).map(([column, name]) => ({
      column,
      sense: name === none ? undefined : senseOfAnswer(name),
    })),
    words: Object.entries(words).flatMap(([column, numbers]) =>
      Object.entries(numbers)
        .filter(([, number]) => number !== '')
        .map(([word, number]) => ({ column, word, factor: number === none ? undefined : Number(number) })),
    ),
  };
}
