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
  /** A self-check that is not new, or a measure, of which nothing says what came. */
  readonly 'follow-up-missing': { readonly status: string };
  /** The status stands for something that has to be told. */
  readonly 'follow-up-required': { readonly status: string };
  /** A measure that expired, and no follow-up says why. */
  readonly 'expired-without-reason': { readonly status: string };
  readonly 'measure-status-missing': Nothing;
  /** A status that the table Statusar does not have for this register. */
  readonly 'status-unknown': { readonly status: string };
  readonly 'area-unknown': { readonly area: string };
  readonly 'group-unknown': { readonly group: string };
  readonly 'risk-level-missing': Nothing;
  readonly 'risk-level-in-words': { readonly word: string };
  readonly 'risk-level-invalid': {
    readonly reason: 'outsideScale' | 'notANumber';
    readonly field: 'likelihood' | 'consequence' | 'statedLevel';
    readonly scale: number;
  };
  /** The stated level is not what the factors give; the factors win. */
  readonly 'risk-level-contradicted': { readonly stated: number; readonly level: number };
  readonly 'level-without-band': { readonly level: number };
  /** In one of the two highest bands, and gone the year after without a word. */
  readonly 'high-risk-gone': { readonly level: number; readonly band: string; readonly nextYear: number };
  readonly 'link-dangling': { readonly linkNr: string; readonly target: RegisterName };
  /** Several rows of the year have the number; the link goes to the first. */
  readonly 'link-ambiguous': {
    readonly linkNr: string;
    readonly target: RegisterName;
    readonly year: number;
  };
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
  /** A later row with a number that is taken; links go to the first. An indicator's number belongs to no year. */
  readonly 'number-duplicate': { readonly year: number | undefined; readonly firstRow: number };
  /** A number stands although `Saknas` says why there is none: the number is not printed. */
  readonly 'outcome-and-reason': { readonly outcome: number; readonly reason: string };
  /** A target for the year, and neither outcome nor a reason why there is none. */
  readonly 'outcome-missing': { readonly year: number };
  /** An outcome that cannot be judged: no target, stage goal or straight line to a later target. */
  readonly 'target-missing': { readonly year: number };
  /** An indicator of the year without any outcome, target or reason. */
  readonly 'indicator-not-measured': { readonly year: number };
  /** A number that is a text: the rules read it, the functions of the sheet do not. */
  readonly 'number-as-text': { readonly value: string; readonly column: string };
  /** A comparison is of its own period, and nothing says which. */
  readonly 'comparison-period-missing': Nothing;
  /** Limits in words between which a value may fall, as 90,5 between "91–99" and "90 eller lägre". */
  readonly 'limits-gap': { readonly above: number; readonly below: number };
  /** Blank counts as Ingen: nothing is judged. */
  readonly 'direction-missing': Nothing;
  /** One number of the row is written as 85 and another as 0.77. */
  readonly 'share-mixed': { readonly whole: number; readonly share: number };
  readonly 'partly-limit-invalid': { readonly limit: number };
  readonly 'band-gap': { readonly levels: readonly number[]; readonly validFrom: number | undefined };
  readonly 'band-overlap': {
    readonly levels: readonly number[];
    readonly bands: readonly string[];
    readonly validFrom: number | undefined;
  };
  /** A band without a readable lowest and highest level. */
  readonly 'band-incomplete': { readonly band: string };
  readonly 'unreadable-value': { readonly value: string };
  readonly 'percent-divided': { readonly value: string; readonly share: number };
  /** `rows`: how many rows in a run, from the place on. */
  readonly 'error-value': { readonly error: string; readonly column: string; readonly rows: number };
  readonly 'formula-in-input': { readonly column: string; readonly rows: number };
  /** A value, or a formula of another kind, where the workbook otherwise has the calculated column's formula. */
  readonly 'calculated-overwritten': { readonly column: string; readonly rows: number };
  readonly 'calculated-missing': { readonly column: string; readonly rows: number };
  /** Hidden by hand or by a filter; they are counted all the same. */
  readonly 'rows-hidden': { readonly rows: number };
  /** Under the table, which has not grown over them: nothing reads them. */
  readonly 'rows-beneath': {
    readonly rows: number;
    readonly cells: string;
    /** A totals row stands between. */
    readonly hasTotals: boolean;
  };
  /** A personnummer or samordningsnummer; `masked` shows nothing beyond the century. */
  readonly 'personal-number': { readonly masked: string };
  /** Ten digits in a row that may be one. */
  readonly 'personal-number-possible': { readonly masked: string };
}
export type FindingRule = keyof FindingDetails;

/** The rule says it all. */
type Nothing = object;

/** kebab-case, listed in the README. */
export const findingRules: { readonly [Rule in FindingRule]: Severity } = {
  'follow-up-missing': 'complete',
  'follow-up-required': 'complete',
  'expired-without-reason': 'complete',
  'measure-status-missing': 'complete',
  'status-unknown': 'fix',
  'area-unknown': 'fix',
  'group-unknown': 'fix',
  'risk-level-missing': 'complete',
  'risk-level-in-words': 'note',
  'risk-level-invalid': 'fix',
  'risk-level-contradicted': 'fix',
  'level-without-band': 'fix',
  'high-risk-gone': 'complete',
  'link-dangling': 'fix',
  'link-ambiguous': 'fix',
  'link-other-year': 'fix',
  'link-other-group': 'fix',
  'number-duplicate': 'fix',
  'outcome-and-reason': 'fix',
  'outcome-missing': 'complete',
  'target-missing': 'note',
  'indicator-not-measured': 'note',
  'number-as-text': 'fix',
  'comparison-period-missing': 'note',
  'limits-gap': 'fix',
  'direction-missing': 'complete',
  'share-mixed': 'fix',
  'partly-limit-invalid': 'fix',
  'band-gap': 'fix',
  'band-overlap': 'fix',
  'band-incomplete': 'fix',
  'unreadable-value': 'fix',
  'percent-divided': 'note',
  'error-value': 'fix',
  'formula-in-input': 'note',
  'calculated-overwritten': 'fix',
  'calculated-missing': 'fix',
  'rows-hidden': 'note',
  'rows-beneath': 'fix',
  'personal-number': 'fix',
  'personal-number-possible': 'fix',
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

/** Where rules leave what they find. */
export type Report = (finding: Finding) => void;
