/** `--map "Header=Column"`: what each column is, and what number a word stands for. */
import type { Answers } from '../actions/adopt/adoptSheet';
import { senseOfAnswer } from '../actions/adopt/columnMeanings';

/** The answers, or what could not be understood. */
export type ParsedAnswers =
  | { readonly kind: 'answers'; readonly answers: Answers }
  | { readonly kind: 'notUnderstood'; readonly detail: string };

const leaveOut = ['-', '–', 'ingen', 'none'];

export function parseAnswers(texts: readonly string[]): ParsedAnswers {
  const columns: Answers['columns'][number][] = [];
  const words: Answers['words'][number][] = [];
  for (const text of texts) {
    const at = text.lastIndexOf('=');
    const [left, right] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    const word = wordAnswer(left, right);
    const sense = senseOfAnswer(right);
    if (at < 1 || left === '') return { kind: 'notUnderstood', detail: `--map ${text}` };
    if (word !== undefined) words.push(word);
    else if (leaveOut.includes(right.toLowerCase())) columns.push({ column: left, sense: undefined });
    else if (sense !== undefined) columns.push({ column: left, sense });
    else return { kind: 'notUnderstood', detail: `--map ${text}` };
  }
  return { kind: 'answers', answers: { columns, words } };
}

/** `Sannolikhet:Hög=3`; `Sannolikhet:Hög=-` leaves the risks with that word without a score. */
function wordAnswer(left: string, right: string): Answers['words'][number] | undefined {
  const [, column, word] = /^([^:]+):(.+)$/u.exec(left) ?? [];
  const isNumber = /^\d{1,2}$/u.test(right);
  if (column === undefined || word === undefined || !(isNumber || leaveOut.includes(right))) return undefined;
  return { column: column.trim(), word: word.trim(), factor: isNumber ? Number(right) : undefined };
}
