/** The languages the add-in speaks: Swedish first. */
export type Language = 'sv' | 'en';

/** One text in both; a language that is missing does not compile. */
export type Text = Readonly<Record<Language, string>>;

export type Insertions = Readonly<Record<string, string | number>>;

/** Puts values in the places `{name}`; a place that has no value stays as it is. */
export function fillIn(template: string, insertions: Insertions): string {
  return template.replace(/\{([^{}]+)\}/gu, (place, name: string) => String(insertions[name] ?? place));
}
