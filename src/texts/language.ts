/** The languages the add-in speaks: Swedish first. */
export type Language = 'sv' | 'en';

/** One text in both; a language that is missing does not compile. */
export type Text = Readonly<Record<Language, string>>;
