/** Which answers a question has got, and what an answer says of the columns. */
import { columnAddress, meaningOfQuestion, type Question } from '../../actions/adopt/adoptionReport';
import { none, withColumn, type Draft } from './draft';

export interface Answering {
  readonly draft: Draft;
  /** Answers that are missing are pointed out. */
  readonly showsMissing: boolean;
  readonly onDraft: (draft: Draft) => void;
}

export type ColumnQuestion = Exclude<Question, { readonly kind: 'words' }>;
export type WordQuestion = Extract<Question, { readonly kind: 'words' }>;

export function questionKey(question: Question): string {
  const columns = question.kind === 'words' ? [question.column] : question.columns;
  return [question.kind, ...columns.map((column) => columnAddress(question.sheet, column))].join(' ');
}

export function isAnswered(question: Question, draft: Draft): boolean {
  return question.kind === 'words'
    ? question.words.every((word) => wordAnswer(question, word, draft) !== '')
    : columnAnswer(question, draft) !== '';
}

/** Blank: not answered. */
export function wordAnswer({ sheet, column }: WordQuestion, word: string, { words }: Draft): string {
  return words[columnAddress(sheet, column)]?.[word] ?? '';
}

/** The address of the column that is the one asked for; blank: not answered. */
export function columnAnswer(question: ColumnQuestion, { columns }: Draft): string {
  const addresses = addressesIn(question);
  const name = meaningOfQuestion(question);
  const isNone = addresses.every((address) => columns[address] === none);
  return addresses.find((address) => columns[address] === name) ?? (isNone ? none : '');
}

/** The column that was chosen is it, and no other of those asked about. */
export function withColumnAnswer(question: ColumnQuestion, draft: Draft, answer: string): Draft {
  const name = meaningOfQuestion(question);
  const rest = question.kind === 'competing' && answer !== '' ? none : '';
  return addressesIn(question).reduce(
    (said, address) => withColumn(said, address, address === answer ? name : rest),
    draft,
  );
}

function addressesIn({ sheet, columns }: ColumnQuestion): readonly string[] {
  return columns.map((column) => columnAddress(sheet, column));
}
