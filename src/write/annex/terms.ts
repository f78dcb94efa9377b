/** Finds explained terms in running text: whole words, any case, one pass whatever the number of terms. */
import type { Term } from '../../domain/registers';

export interface TermFound {
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

export interface TermFinder {
  readonly terms: readonly Term[];
  readonly find: (text: string) => readonly TermFound[];
}

const wordSign = /[\p{L}\p{N}\p{M}_]/u;
const superscript = /[⁰¹²³⁴-⁹]/u;

let wordSigns: Uint8Array | undefined;

/** Which UTF-16 code units belong to a word, so that asking is one look-up. Superscript digits belong to none. */
function wordSignTable(): Uint8Array {
  wordSigns ??= Uint8Array.from({ length: 0x10000 }, (_, code) => {
    const sign = String.fromCharCode(code);
    return wordSign.test(sign) && !superscript.test(sign) ? 1 : 0;
  });
  return wordSigns;
}

interface Candidate {
  readonly term: number;
  readonly folded: string;
}

/** Longest first, so that "egenkontroll, årlig" is not taken for "egenkontroll". */
function candidatesOf(terms: readonly Term[]): Candidate[] {
  return terms
    .map(({ term }, index) => ({ term: index, folded: term.trim().toLowerCase() }))
    .filter(({ folded }) => folded !== '')
    .sort((a, b) => b.folded.length - a.folded.length);
}

/** Candidates by the code unit they begin with, in either case. */
function byFirstSign(candidates: readonly Candidate[]): Map<number, Candidate[]> {
  const found = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const first = candidate.folded.charAt(0);
    for (const code of new Set([first.charCodeAt(0), first.toUpperCase().charCodeAt(0)])) {
      found.set(code, [...(found.get(code) ?? []), candidate]);
    }
  }
  return found;
}

const none: readonly TermFound[] = [];

export function termFinder(terms: readonly Term[]): TermFinder {
  const beginnings = byFirstSign(candidatesOf(terms));
  const belongsToWord = wordSignTable();
  const canBegin = new Uint8Array(0x10000);
  for (const code of beginnings.keys()) canBegin[code] = 1;

  const matchAt = (text: string, at: number): TermFound | undefined => {
    if (at > 0 && belongsToWord[text.charCodeAt(at - 1)] === 1) return undefined;
    for (const { term, folded } of beginnings.get(text.charCodeAt(at)) ?? []) {
      const end = at + folded.length;
      const isWhole = end >= text.length || belongsToWord[text.charCodeAt(end)] === 0;
      if (isWhole && text.slice(at, end).toLowerCase() === folded) return { term, start: at, end };
    }
    return undefined;
  };

  const find = (text: string): readonly TermFound[] => {
    let found: TermFound[] | undefined;
    for (let at = 0; at < text.length; at++) {
      if (canBegin[text.charCodeAt(at)] !== 1) continue;
      const match = matchAt(text, at);
      if (!match) continue;
      found = [...(found ?? []), match];
      at = match.end - 1;
    }
    return found ?? none;
  };
  return { terms, find: beginnings.size === 0 ? () => [] : find };
}
