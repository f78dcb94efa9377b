/** Where a table ends: a text alone, or a legend of its scale, that a blank row parts from it is no row of it. */
import { wordKey } from './answers';
import type { SettledBlock } from './columns';
import { isNumeric, type SourceRow } from './source';

/** Position of the first row after the table; as many as there are rows where nothing follows it. */
export function endOf({ block: { rows }, columns }: SettledBlock): number {
  const factors = columns
    .filter(({ meaning }) => meaning?.field === 'likelihood' || meaning?.field === 'consequence')
    .map(({ column }) => column);
  const words = scoreWords(rows, factors);
  const last = rows.findLastIndex((row) => row.cells.length > 1 && !isLegend(row, factors, words));
  const end = last === -1 ? rows.length : rows.findIndex((_, at) => at > last && isParted(rows, at));
  return end === -1 || end > last + 1 ? rows.length : end;
}

/** What is scored in words in rows that have more than a title and a word. */
function scoreWords(rows: readonly SourceRow[], factors: readonly number[]): ReadonlySet<string> {
  const full = rows.filter(({ cells }) => cells.length > 2);
  return new Set(full.flatMap(({ at }) => factors.map((column) => wordKey(at.get(column)?.text ?? ''))));
}

/** "Sannolikhet 4 | Varje månad": two texts, of which the second is in no row a score. */
function isLegend({ cells, at }: SourceRow, factors: readonly number[], words: ReadonlySet<string>): boolean {
  const explained = factors.flatMap((column) => at.get(column) ?? []);
  const [text] = explained;
  const isTexts = cells.length === 2 && cells.every((cell) => !isNumeric(cell) && !cell.isFormula);
  return isTexts && explained.length === 1 && text !== undefined && !words.has(wordKey(text.text));
}

/** Whether a blank row stands before the row. */
function isParted(rows: readonly SourceRow[], at: number): boolean {
  const [before, row] = [rows[at - 1], rows[at]];
  return before !== undefined && row !== undefined && row.row - before.row > 1;
}
