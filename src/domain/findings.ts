/**
 * What the check says, as data: a rule, where, and the words and numbers its text is made with.
 * It becomes Swedish or English at the very end.
 */

/** Rätta först · Komplettera · Bra att veta. */
export type Severity = 'fix' | 'complete' | 'note';

export type RegisterName = 'Risker' | 'Egenkontroller' | 'Åtgärder' | 'Indikatorer' | 'Utfall';

/** A cell of a table, named by what it is and not by its address. */
export interface Place {
  readonly table: string;
  /** Zero-based row of the table's body; undefined: the table as a whole. */
  readonly row: number | undefined;
  /** Header of the column; undefined: the row as a whole. */
  readonly column: string | undefined;
  readonly nr: string;
}

/** Each rule with what its text needs. */
export interface FindingDetails {
  readonly 'follow-up-missing': { readonly title: string; readonly status: string };
  readonly 'measure-status-missing': { readonly title: string };
  /** A status that the table Statusar does not have for this register. */
  readonly 'status-unknown': { readonly title: string; readonly status: string };
  readonly 'risk-level-missing': { readonly title: string };
  readonly 'risk-level-in-words': { readonly title: string; readonly word: string };
  readonly 'risk-level-invalid': {
    readonly title: string;
    readonly reason: 'outsideScale' | 'notANumber';
    readonly scale: number;
  };
  readonly 'level-without-band': { readonly title: string; readonly level: number };
  readonly 'link-dangling': { readonly linkNr: string; readonly target: RegisterName };
  readonly 'link-other-year': {
    readonly linkNr: string;
    readonly target: RegisterName;
    readonly year: number;
    /** The years the number is found in, ascending. */
    readonly foundIn: readonly number[];
  };
  readonly 'link-other-group': {
    readonly linkNr: string;
    readonly target: RegisterName;
    readonly group: string;
  };
  /** A later row with a number that the year already has; links go to the first. */
  readonly 'number-duplicate': { readonly year: number; readonly firstRow: number };
  /** A number stands although `Saknas` says why there is none: the number is not printed. */
  readonly 'outcome-and-reason': { readonly outcome: number; readonly reason: string };
  readonly 'band-gap': { readonly level: number; readonly validFrom: number | undefined };
  readonly 'band-overlap': {
    readonly level: number;
    readonly bands: readonly string[];
    readonly validFrom: number | undefined;
  };
  /** A band without a readable lowest and highest level. */
  readonly 'band-incomplete': { readonly band: string };
  readonly 'unreadable-value': { readonly value: string };
  readonly 'percent-divided': { readonly value: string; readonly share: number };
}
export type FindingRule = keyof FindingDetails;

/** kebab-case, listed in the README. */
export const findingRules: { readonly [Rule in FindingRule]: Severity } = {
  'follow-up-missing': 'complete',
  'measure-status-missing': 'complete',
  'status-unknown': 'fix',
  'risk-level-missing': 'complete',
  'risk-level-in-words': 'note',
  'risk-level-invalid': 'fix',
  'level-without-band': 'fix',
  'link-dangling': 'fix',
  'link-other-year': 'fix',
  'link-other-group': 'fix',
  'number-duplicate': 'fix',
  'outcome-and-reason': 'fix',
  'band-gap': 'fix',
  'band-overlap': 'fix',
  'band-incomplete': 'fix',
  'unreadable-value': 'fix',
  'percent-divided': 'note',
};

export interface FindingOf<Rule extends FindingRule> {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly place: Place;
  readonly details: FindingDetails[Rule];
}

/** Switching on `rule` gives the details their type. */
export type Finding = { [Rule in FindingRule]: FindingOf<Rule> }[FindingRule];

export function finding<Rule extends FindingRule>(
  rule: Rule,
  place: Place,
  details: FindingDetails[Rule],
): FindingOf<Rule> {
  return { rule, severity: findingRules[rule], place, details };
}
