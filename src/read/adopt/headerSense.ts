/** What the text of a header says that its column is. */
import { isSame, type Sense } from './meaning';
import { vocabulary, type Words } from './vocabulary';

const inParentheses = /[([{][^)\]}]*[)\]}]/gu;
const scaleAtEnd = /\b\d{1,3}\s*[-–—]\s*\d{1,3}\s*%?\s*$/u;
const notWord = /[^\p{L}\p{Nd}]+/gu;

/** A header as words: without case, marks, units and scales. */
export function headerKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(inParentheses, ' ')
    .replace(scaleAtEnd, ' ')
    .replace(notWord, ' ')
    .trim();
}

function byKey(wordsOf: (words: Words) => readonly string[]): ReadonlyMap<string, Sense> {
  const senses = new Map<string, Sense>();
  for (const words of vocabulary) {
    for (const word of wordsOf(words)) {
      const key = headerKey(word);
      if (!senses.has(key)) senses.set(key, words.sense);
    }
  }
  return senses;
}

const exact = byKey(({ words }) => words);
const partial = byKey(({ within = [] }) => within);

/** Words that turn a header into something else than what it is about. */
const otherMatter = /\b(?:risk|risiko)(?:matris|matrix)\b/u;

/** Longer texts are no headers. */
const longestHeader = 90;

/** Undefined for a header that says nothing to us. */
export function senseOf(text: string): Sense | undefined {
  if (text.length > longestHeader) return undefined;
  const key = headerKey(text);
  if (key === '') return undefined;
  return exact.get(key) ?? (otherMatter.test(key) ? undefined : partlySense(key));
}

/** The part that stands last is what the header is about. */
function partlySense(key: string): Sense | undefined {
  const words = ` ${key} `;
  const found = [...partial].filter(([word]) => words.includes(` ${word} `));
  const [first] = found;
  const isClear = first !== undefined && found.every(([, sense]) => isSame(sense, first[1]));
  return isClear ? first[1] : undefined;
}

/** The last number of a scale such as `(1–5)`; undefined where the header tells none. */
export function scaleOf(text: string): number | undefined {
  const [, lowest, highest] = /(?:^|[^\d])([01])\s*[-–—]\s*(\d{1,3})(?:[^\d]|$)/u.exec(text) ?? [];
  return lowest === undefined || highest === undefined ? undefined : Number(highest);
}

const yearHeader = /^(?:(utfall|resultat|mål|målvärde|etappmål|outcome|target)\s*)?((?:19|20)\d\d)$/u;

/** A column of outcomes or targets of one year: `2024`, `Utfall 2024`, `Mål 2025`. */
export function yearSense(text: string): { readonly field: string; readonly year: number } | undefined {
  const [, word, year] = yearHeader.exec(headerKey(text)) ?? [];
  if (year === undefined) return undefined;
  const field = (word && exact.get(word)?.field) ?? 'outcome';
  return { field, year: Number(year) };
}
