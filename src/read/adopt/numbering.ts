/** Numbers of the adopted rows: those that stand are kept, the others get the next free one, and links follow. */
import { nameKey } from '../../domain/nameKey';
import type { RegisterKey } from '../../tables/index';
import { textOf, type Entry } from './entry';
import type { Reporter } from './report';

const firstLetters: Readonly<Partial<Record<RegisterKey, string>>> = {
  risks: 'R',
  selfChecks: 'E',
  measures: 'Å',
  indicators: 'I',
};

/** Where in the year a number is taken; an indicator's is of no year. */
function placeOf(entry: Entry): string {
  return `${textOf(entry, 'year')} ${nameKey(textOf(entry, 'nr'))}`;
}

const numberAtEnd = /^(.*?)(\d{1,9})$/u;

/** Numbers go on after the highest, with its letters and as many digits. */
export function nextNumbers(taken: readonly string[], letters: string): () => string {
  let highest = { letters, digits: 1, number: 0 };
  for (const nr of taken) {
    const [, before = '', digits = ''] = numberAtEnd.exec(nr.trim()) ?? [];
    if (digits !== '' && Number(digits) > highest.number)
      highest = { letters: before, digits: digits.length, number: Number(digits) };
  }
  return () => {
    highest = { ...highest, number: highest.number + 1 };
    return `${highest.letters}${String(highest.number).padStart(highest.digits, '0')}`;
  };
}

export function numberEntries(entries: readonly Entry[], report: Reporter): void {
  for (const register of ['risks', 'selfChecks', 'measures', 'indicators'] as const) {
    numberRegister(
      entries.filter((entry) => entry.register === register),
      firstLetters[register] ?? '',
      report,
    );
  }
  for (const entry of entries) numberLinks(entry);
}

function numberRegister(entries: readonly Entry[], letters: string, { note }: Reporter): void {
  const next = nextNumbers(
    entries.map((entry) => textOf(entry, 'nr')),
    letters,
  );
  const taken = new Set<string>();
  for (const entry of entries) {
    const nr = textOf(entry, 'nr');
    if (nr !== '' && !taken.has(placeOf(entry))) {
      taken.add(placeOf(entry));
      continue;
    }
    const given = next();
    entry.fields.set('nr', given);
    taken.add(placeOf(entry));
    if (nr !== '') note({ kind: 'numberTaken', sheet: entry.sheet, cell: entry.cell, words: { nr, given } });
  }
}

/** Links to rows become their numbers, after those that were written. */
function numberLinks(entry: Entry): void {
  for (const [field, targets] of entry.links) {
    const numbers = targets.map((target) => textOf(target, 'nr'));
    const written = entry.fields.get(field);
    const before = Array.isArray(written) ? written.map(String) : [];
    entry.fields.set(field, field === 'nr' ? numbers[0] : [...new Set([...before, ...numbers])]);
  }
}

/** "Kopplad till risk: …" names a risk by its title. */
export function linkByTitle(entries: readonly Entry[], { note }: Reporter): void {
  const risks = new Map(
    entries
      .filter(({ register }) => register === 'risks')
      .map((risk) => [titleKey(textOf(risk, 'title')), risk]),
  );
  for (const entry of entries) {
    const title = textOf(entry, 'riskTitle');
    if (title === '') continue;
    entry.fields.delete('riskTitle');
    const risk = risks.get(titleKey(title));
    if (risk !== undefined) {
      entry.links.set('riskNrs', [...(entry.links.get('riskNrs') ?? []), risk]);
      continue;
    }
    if (textOf(entry, 'attachedTo') === '') entry.fields.set('attachedTo', title.replaceAll('\n', ' '));
    note({ kind: 'riskUnknown', sheet: entry.sheet, cell: entry.cell, words: { title } });
  }
}

function titleKey(title: string): string {
  return nameKey(title).replace(/[.\s]+$/u, '');
}
