/** What the user has said about columns and words, so that nothing has to be asked again. */
import { nameKey } from '../../domain/nameKey';
import { columnLetters } from '../../tables/columnLetters';
import type { HeaderColumn } from './headerColumn';
import { headerKey } from './headerSense';
import type { Sense } from './meaning';

/** A column by its header, its letter, its sheet and letter, or its header's cell: `Sannolikhet`, `D`, `Plan!D`, `Plan!D4`. */
export interface ColumnAnswer {
  readonly column: string;
  /** Undefined: the column is left out. */
  readonly sense: Sense | undefined;
}

/** A word of a column in words stands for a number; `column` as above. */
export interface WordAnswer {
  readonly column: string;
  readonly word: string;
  /** Undefined: the word stands for no number, and the row has no score. */
  readonly factor: number | undefined;
}

export interface Answers {
  readonly columns: readonly ColumnAnswer[];
  readonly words: readonly WordAnswer[];
}

export const noAnswers: Answers = { columns: [], words: [] };

/** Whether an answer speaks of the column. */
export function isAbout(answer: string, sheet: string, { row, column, text }: HeaderColumn): boolean {
  const letters = columnLetters(column);
  const names = [letters, `${sheet}!${letters}`, `${sheet}!${letters}${row + 1}`, text].map(nameKey);
  if (names.includes(nameKey(answer))) return true;
  const key = headerKey(answer);
  return text !== '' && key !== '' && key === headerKey(text) && !text.includes(' / ');
}

/** A word without case, spaces and what stands in parentheses: "Hög (dataförlust)" is "hög". */
export function wordKey(text: string): string {
  return headerKey(text);
}
