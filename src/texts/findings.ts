/**
 * What a finding says: number first, what is wrong, and what to do. The register's own running texts are left
 * out: they may be about people.
 */
import type { Finding, FindingDetails, FindingRule, Severity } from '../domain/findings';
import type { Language, Text } from './language';

type Wording<Rule extends FindingRule> = (details: FindingDetails[Rule], nr: string) => Text;

const orUnknown = (year: number | undefined): string => (year === undefined ? '–' : String(year));

const wordings: { readonly [Rule in FindingRule]: Wording<Rule> } = {
  'follow-up-missing': (_, nr) => ({
    sv: `${nr}: uppföljning saknas. Skriv vad uppföljningen visade.`,
    en: `${nr}: the follow-up is missing. Write what it showed.`,
  }),
  'measure-status-missing': (_, nr) => ({
    sv: `${nr}: åtgärden saknar status. Välj en i listan.`,
    en: `${nr}: the measure has no status. Choose one from the list.`,
  }),
  'status-unknown': ({ status }, nr) => ({
    sv: `${nr}: statusen ”${status}” finns inte i tabellen Statusar.`,
    en: `${nr}: the status “${status}” is not in the table Statusar.`,
  }),
  'risk-level-missing': (_, nr) => ({
    sv: `${nr}: risknivå saknas. Ange sannolikhet och konsekvens, eller en angiven nivå.`,
    en: `${nr}: the risk level is missing. Give likelihood and consequence, or a stated level.`,
  }),
  'risk-level-in-words': ({ word }, nr) => ({
    sv: `${nr}: risknivån är skriven i ord (”${word}”). Den skrivs ut så, men räknas inte.`,
    en: `${nr}: the risk level is written in words (“${word}”). It is printed so, but not counted.`,
  }),
  'risk-level-invalid': ({ reason, scale }, nr) =>
    reason === 'outsideScale'
      ? {
          sv: `${nr}: risknivån går inte att räkna ut. Skalan går från 1 till ${scale}, i hela steg.`,
          en: `${nr}: the risk level cannot be computed. The scale runs from 1 to ${scale}, in whole steps.`,
        }
      : {
          sv: `${nr}: risknivån går inte att räkna ut. Sannolikhet och konsekvens ska vara tal.`,
          en: `${nr}: the risk level cannot be computed. Likelihood and consequence are to be numbers.`,
        },
  'level-without-band': ({ level }, nr) => ({
    sv: `${nr}: nivån ${level} hör inte till någon riskklass. Se över tabellen Riskklasser.`,
    en: `${nr}: level ${level} belongs to no risk band. See the table Riskklasser.`,
  }),
  'link-dangling': ({ linkNr, target }, nr) => ({
    sv: `${nr}: ${linkNr} finns inte i ${target}. Raden står utan koppling.`,
    en: `${nr}: ${linkNr} is not in ${target}. The row stands without a link.`,
  }),
  'link-other-year': ({ linkNr, target, year, foundIn }, nr) => ({
    sv: `${nr}: ${linkNr} finns i ${target} för ${foundIn.join(', ')}, men inte för ${year}. Raden står utan koppling.`,
    en: `${nr}: ${linkNr} is in ${target} for ${foundIn.join(', ')}, but not for ${year}. The row stands without a link.`,
  }),
  'link-other-group': ({ linkNr, target, group }, nr) => ({
    sv: `${nr}: ${linkNr} i ${target} hör till en annan målgrupp (${group}). Raden står utan koppling.`,
    en: `${nr}: ${linkNr} in ${target} belongs to another target group (${group}). The row stands without a link.`,
  }),
  'number-duplicate': ({ year }, nr) => ({
    sv: `${nr}: numret är använt flera gånger för ${orUnknown(year)}. Kopplingar går till den första raden.`,
    en: `${nr}: the number is used more than once for ${orUnknown(year)}. Links go to the first row.`,
  }),
  'outcome-and-reason': ({ reason }, nr) => ({
    sv: `${nr}: här står både ett utfall och att det saknas (”${reason}”). Utfallet skrivs inte ut.`,
    en: `${nr}: there is an outcome and also a reason why it is missing (“${reason}”). The outcome is not printed.`,
  }),
  'band-gap': ({ level }) => ({
    sv: `Riskklasser: nivån ${level} hör inte till någon klass.`,
    en: `Riskklasser: level ${level} belongs to no band.`,
  }),
  'band-overlap': ({ level, bands }) => ({
    sv: `Riskklasser: nivån ${level} hör till flera klasser (${bands.join(', ')}).`,
    en: `Riskklasser: level ${level} belongs to several bands (${bands.join(', ')}).`,
  }),
  'band-incomplete': ({ band }) => ({
    sv: `Riskklasser: klassen ”${band}” saknar lägsta eller högsta nivå.`,
    en: `Riskklasser: the band “${band}” lacks its lowest or highest level.`,
  }),
  'unreadable-value': ({ value }, nr) => ({
    sv: `${nr}: ”${value}” gick inte att läsa. Det står kvar som det är skrivet.`,
    en: `${nr}: “${value}” could not be read. It stays as it is written.`,
  }),
  'percent-divided': ({ value }, nr) => ({
    sv: `${nr}: ”${value}” är läst som procent.`,
    en: `${nr}: “${value}” was read as a percentage.`,
  }),
};

export function findingText(finding: Finding, language: Language): string {
  // The table above ties each rule to its details; TypeScript loses that tie when it looks one up.
  const wording = wordings[finding.rule] as Wording<FindingRule>;
  return wording(finding.details, finding.place.nr)[language];
}

/** Severities are instructions. */
export const severityTexts: Readonly<Record<Severity, Text>> = {
  fix: { sv: 'Rätta först', en: 'Correct first' },
  complete: { sv: 'Komplettera', en: 'Complete' },
  note: { sv: 'Bra att veta', en: 'Good to know' },
};
