/** A sheet of raw data beside the registers, from which outcomes are calculated: tables of answers or of case dates. */

/** A formula is English and begins with `=`. */
export type RawCell = string | number;

export interface RawColumn {
  readonly header: string;
  readonly width: number;
  readonly format?: string;
  /** Names other cells by structured or locked references only. */
  readonly formula?: string;
}

export interface RawTable {
  readonly name: string;
  readonly heading: string;
  /** What stands above the table, a label and its value a row: the limit that holds, and the share. */
  readonly facts: readonly (readonly [label: string, value: RawCell])[];
  readonly columns: readonly RawColumn[];
  /** The columns without a formula. */
  readonly rows: readonly (readonly RawCell[])[];
}

/** An outcome that is calculated from the sheet. */
export interface RawOutcome {
  readonly nr: string;
  readonly year: number;
  readonly series: string;
  readonly formula: string;
}

export interface RawSheet {
  readonly name: string;
  readonly notes: readonly string[];
  readonly tables: readonly RawTable[];
  readonly outcomes: readonly RawOutcome[];
}
