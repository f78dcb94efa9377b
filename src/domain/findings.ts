/** What the check says, as data: a rule, where, and the numbers; it becomes Swedish or English at the very end. */
export type Severity = 'fix' | 'complete' | 'note';

export type RegisterName = 'Risker' | 'Egenkontroller' | 'Åtgärder' | 'Indikatorer' | 'Utfall';

/** A cell of a register, named by what it is and not by its address. */
export interface Place {
  readonly table: string;
  /** Zero-based row of the table's body; undefined: the table as a whole. */
  readonly row: number | undefined;
  /** Header of the column; undefined: the row as a whole. */
  readonly column: string | undefined;
  readonly nr: string;
}

export interface Finding {
  /** kebab-case, listed in the README. */
  readonly rule: FindingRule;
  readonly severity: Severity;
  readonly place: Place;
  /** The words and numbers that the text is made with. */
  readonly details: Readonly<Record<string, string | number>>;
}

export const findingRules = {
  'follow-up-missing': 'complete',
  'measure-status-missing': 'complete',
  'risk-level-missing': 'complete',
  'link-dangling': 'fix',
  'link-other-year': 'fix',
  'link-other-group': 'fix',
  'unreadable-value': 'fix',
  'percent-divided': 'note',
} as const satisfies Record<string, Severity>;
export type FindingRule = keyof typeof findingRules;
