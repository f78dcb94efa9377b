/**
 * The registers as the domain sees them: what staff have written, read but not yet judged.
 * A text that is blank is ''; a number or date that is blank is undefined.
 */

/** Something that was written where a number, year or date belongs, and that is none; kept as written. */
export interface Unreadable {
  readonly unreadable: string;
}

/** What a cell for numbers gives: nothing, a number, or something that could not be read. */
export type Read<T> = T | Unreadable | undefined;

export function isUnreadable(value: unknown): value is Unreadable {
  return typeof value === 'object' && value !== null && 'unreadable' in value;
}

/** A row knows where it stands: zero-based position in the body of its table. */
export type Located<Row> = Row & { readonly row: number };

/** A row that may be one of the built-in ones, which stand in no table. */
export type MaybeLocated<Row> = Row & { readonly row?: number };

/** A number with the year it belongs to when it is not the row's own: `2022/R1`. */
export interface YearLink {
  readonly year: number;
  readonly nr: string;
}

export interface Risk {
  readonly nr: string;
  readonly year: Read<number>;
  readonly group: string;
  readonly area: string;
  readonly title: string;
  readonly description: string;
  readonly likelihood: Read<number>;
  readonly consequence: Read<number>;
  /** A level without factors; a word such as "Hög" stays a word. */
  readonly statedLevel: number | string | undefined;
  readonly level: Read<number>;
  readonly band: string;
  readonly unit: string;
  readonly owner: string;
  readonly closingReason: string;
  readonly continues: Read<YearLink>;
  readonly comment: string;
}

export interface SelfCheck {
  readonly nr: string;
  readonly year: Read<number>;
  readonly group: string;
  readonly area: string;
  readonly title: string;
  readonly purpose: string;
  readonly riskNrs: readonly string[];
  readonly attachedTo: string;
  readonly method: string;
  readonly frequency: string;
  readonly isNew: boolean;
  readonly status: string;
  readonly followUp: string;
  /** Why the self-check needs no measure. */
  readonly noMeasureReason: string;
  readonly unit: string;
  readonly owner: string;
  readonly continues: Read<YearLink>;
}

export interface Measure {
  readonly nr: string;
  readonly year: Read<number>;
  readonly group: string;
  readonly area: string;
  readonly title: string;
  readonly description: string;
  readonly riskNrs: readonly string[];
  readonly selfCheckNrs: readonly string[];
  /** Excel's serial day number. */
  readonly deadline: Read<number>;
  readonly status: string;
  readonly followUp: string;
  readonly unit: string;
  readonly owner: string;
  readonly continues: Read<YearLink>;
}

export const directions = [
  'Högre är bättre',
  'Lägre är bättre',
  'Inom intervall',
  'Ska öka',
  'Ska minska',
  'Ingen',
] as const;
export type Direction = (typeof directions)[number];

export const measureUnits = ['procent', 'antal', 'dagar'] as const;
export type MeasureUnit = (typeof measureUnits)[number];

export interface Indicator {
  readonly nr: string;
  readonly group: string;
  readonly area: string;
  readonly title: string;
  readonly qualityFactor: string;
  /** '' when not stated or not one of the known units. */
  readonly unit: MeasureUnit | '';
  /** Blank or unknown counts as 'Ingen': nothing is judged that nobody has decided. */
  readonly direction: Direction;
  readonly source: string;
  readonly koladaId: string;
  readonly minimumAnswers: Read<number>;
  readonly description: string;
  /** An outcome of an earlier year has another definition and is not compared with later ones. */
  readonly validFrom: Read<number>;
  readonly validTo: Read<number>;
  /** The number of the indicator that this one takes over from, by another definition. */
  readonly continues: string;
}

export interface Outcome {
  readonly nr: string;
  readonly year: Read<number>;
  /** '' is the whole organisation. */
  readonly series: string;
  /** Shares are stored as 0–1; a text such as "För få svar" is kept and is no value. */
  readonly outcome: number | string | undefined;
  /** Why there is no outcome. */
  readonly missingReason: string;
  readonly answers: Read<number>;
  /** 0–1. */
  readonly responseRate: Read<number>;
  /** A text is an interval ("90–100 %"), in the unit people read. */
  readonly stageGoal: number | string | undefined;
  readonly target: number | string | undefined;
  readonly comparison: number | string | undefined;
  readonly comparisonOf: string;
  readonly attainment: Read<number>;
  readonly targetStatus: string;
  readonly trend: string;
  readonly comment: string;
}

/** A block of bands holds from a year until the next block begins. */
export interface Band {
  readonly validFrom: Read<number>;
  readonly lowest: Read<number>;
  readonly highest: Read<number>;
  readonly name: string;
  /** `#RRGGBB`. */
  readonly color: string;
  readonly symbol: string;
}

export interface LevelOverride {
  readonly validFrom: Read<number>;
  readonly likelihood: Read<number>;
  readonly consequence: Read<number>;
  readonly level: Read<number>;
}

export interface Area {
  readonly order: Read<number>;
  readonly name: string;
  readonly group: string;
}

export interface TargetGroup {
  readonly name: string;
  readonly annexNumber: string;
  readonly heading: string;
}

export interface Unit {
  readonly name: string;
}

export interface QualityFactor {
  readonly name: string;
  readonly alias: string;
}

export interface Term {
  readonly term: string;
  readonly explanation: string;
}

export type StatusSubject = 'Åtgärd' | 'Egenkontroll';

export interface Status {
  readonly subject: StatusSubject | '';
  readonly name: string;
  readonly symbol: string;
  /** `#RRGGBB`. */
  readonly color: string;
  readonly meaning: string;
  readonly requiresFollowUp: boolean;
}

export interface TimeLimit {
  readonly validFrom: Read<number>;
  readonly name: string;
  readonly amount: Read<number>;
  readonly unit: string;
}

/** One row of the table Inställningar: a name and what it is set to. */
export interface Setting {
  readonly name: string;
  readonly value: number | string | undefined;
}

export interface Settings {
  readonly year: number | undefined;
  readonly group: string;
  /** Highest likelihood and consequence; 4 unless set. */
  readonly scale: number;
  /** Share of attainment, 0–1, from which a target is partly met; undefined: there is no "Delvis". */
  readonly partlyLimit: number | undefined;
  readonly minimumAnswers: number | undefined;
  readonly introduction: string;
  readonly heading: string;
}

/** Everything a workbook holds, whatever year and target group. */
export interface Registers {
  readonly risks: readonly Located<Risk>[];
  readonly selfChecks: readonly Located<SelfCheck>[];
  readonly measures: readonly Located<Measure>[];
  readonly indicators: readonly Located<Indicator>[];
  readonly outcomes: readonly Located<Outcome>[];
  readonly settings: Settings;
  readonly bands: readonly MaybeLocated<Band>[];
  readonly overrides: readonly LevelOverride[];
  /** Empty when the workbook has no table of areas: then the areas stand in the order of their first row. */
  readonly areas: readonly Area[];
  readonly groups: readonly TargetGroup[];
  readonly units: readonly Unit[];
  readonly qualityFactors: readonly QualityFactor[];
  readonly terms: readonly Term[];
  readonly statuses: readonly MaybeLocated<Status>[];
  readonly timeLimits: readonly TimeLimit[];
}
