/** Everything the add-in says to its user, in both languages. A key that one of them lacks does not compile. */
import { en } from './en';
import { sv, type TextKey } from './sv';

export type { TextKey } from './sv';
export type Language = 'sv' | 'en';
export type Insertions = Readonly<Record<string, string | number>>;

export const catalogue: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { sv, en };

/** Puts values in the places `{name}`; a place that has no value stays as it is. */
export function fillIn(template: string, insertions: Insertions): string {
  return template.replace(/\{([^{}]+)\}/gu, (place, name: string) => String(insertions[name] ?? place));
}

export function say(language: Language, key: TextKey, insertions: Insertions = {}): string {
  return fillIn(catalogue[language][key], insertions);
}
