/** What an error value says. Excel shows a message with #VALUE! and #N/A only. */
import type { ErrorCode } from '../domain/computed';
import type { InBothLanguages, Language, Parameter } from './declaration';

const beginnings: Readonly<Partial<Record<ErrorCode, InBothLanguages>>> = {
  '#VALUE!': { sv: 'Kan inte läsa argumentet', en: 'Cannot read the argument' },
  '#N/A': { sv: 'Hittar inget som svarar mot argumentet', en: 'Finds nothing that matches the argument' },
};

/** "Kan inte läsa argumentet ”skala”. Högsta sannolikhet och konsekvens; 4 om inget anges." */
export function errorMessage(
  code: ErrorCode,
  parameter: Parameter<unknown> | undefined,
  language: Language,
): string | undefined {
  const beginning = beginnings[code]?.[language];
  if (beginning === undefined || parameter === undefined) return undefined;
  const quotes = language === 'sv' ? '””' : '“”';
  const name = `${quotes.slice(0, 1)}${parameter.name[language]}${quotes.slice(1)}`;
  return `${beginning} ${name}. ${parameter.description[language]}`;
}
