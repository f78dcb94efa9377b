/**
 * Terms that are explained: marked with a superscript where they are first read in the tables, explained at the end.
 * A superscript right after a term is always such a mark, also when it came along from an older document: it is
 * taken away before the terms are marked anew.
 */
import type { Term } from '../../domain/registers';
import { mapInSlices, type Slices } from '../../domain/slices';
import type { Cell, Content, Draft, Group, Paragraph } from './draft';
import { isFigureRow, plain } from './draft';
import { fixedKey } from './keys';
import type { TermFinder, TermFound } from './terms';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export function superscript(number: number): string {
  return String(number).replace(/\d/gu, (digit) => superscripts.charAt(Number(digit)));
}

function endOfMark(text: string, from: number): number {
  let end = from;
  while (end < text.length && superscripts.includes(text.charAt(end))) end++;
  return end;
}

/** Writes each found term again, followed by the mark it is to have. */
function remark(text: string, found: readonly TermFound[], mark: (found: TermFound) => string): string {
  let result = '';
  let done = 0;
  for (const occurrence of found) {
    result += text.slice(done, occurrence.end) + mark(occurrence);
    done = endOfMark(text, occurrence.end);
  }
  return result + text.slice(done);
}

const leadingMark = new RegExp(`^[${superscripts}]+ `, 'u');

/** A text as it was before its terms were marked, or its footnote numbered. */
export function withoutMarks(text: string, finder: TermFinder): string {
  return remark(text.replace(leadingMark, ''), finder.find(text.replace(leadingMark, '')), () => '');
}

/** The cells that are read: a pair's columns one after the other, each from its title down; no figures. */
function cellsAsRead(group: Group, visit: (cell: Cell) => void): void {
  for (const column of [0, 1, 2] as const) {
    for (const row of group.rows) {
      if (!isFigureRow(row.kind)) visit(row.cells[column]);
    }
  }
}

export interface Footnotes {
  /** Marked contents, by key, where they differ from the unmarked. */
  readonly marked: Map<string, string>;
  readonly paragraphs: readonly Paragraph[];
}

/** The paragraphs hold the explanations without their numbers, which `numberFootnotes` adds. */
export function* footnotesOf(
  draft: Draft,
  contentOf: (cell: Cell) => Content,
  finder: TermFinder,
): Slices<Footnotes> {
  const marked = new Map<string, string>();
  const numbers = new Map<number, number>();
  const markOf = ({ term }: TermFound): string => {
    if (numbers.has(term)) return '';
    numbers.set(term, numbers.size + 1);
    return superscript(numbers.size);
  };
  const visit = (cell: Cell): void => {
    const content = contentOf(cell);
    if (typeof content !== 'string') return;
    const found = finder.find(content);
    if (found.length === 0) return;
    const text = remark(content, found, markOf);
    if (text !== content) marked.set(cell.key, text);
  };
  for (const { groups } of draft.tables) {
    yield* mapInSlices(groups, (group) => {
      cellsAsRead(group, visit);
    });
  }
  return { marked, paragraphs: [...numbers.keys()].map((term) => footnote(finder.terms[term])) };
}

function footnote(term: Term | undefined): Paragraph {
  const { term: word, explanation } = term ?? { term: '', explanation: '' };
  const content = explanation.toLowerCase().includes(word.toLowerCase())
    ? explanation
    : `${word}: ${explanation}`;
  return {
    style: 'footnote',
    cell: { key: fixedKey('annex', 'footnote', word), content, look: plain },
  };
}

export function numberFootnotes({ marked, paragraphs }: Footnotes, contentOf: (cell: Cell) => Content): void {
  paragraphs.forEach(({ cell }, index) => {
    marked.set(cell.key, `${superscript(index + 1)} ${contentOf(cell)}`);
  });
}
