/** What is said of an adoption besides its rows: what stays in the original, what was made of things, what is asked. */
import type { HeaderColumn } from './headerColumn';
import type { Meaning } from './meaning';
import type { SourceCell } from './source';

/** Why a cell is in no register. */
export type LeftReason =
  /** Above, beside or under the tables. */
  | 'outside'
  | 'heading'
  | 'banner'
  | 'repeatedHeader'
  | 'total'
  | 'footnote'
  | 'formulaOnly'
  | 'idOnly'
  | 'noTitle'
  /** The column is none of ours, or lost to another. */
  | 'column'
  /** Says that there is nothing: "Egenkontroll saknas för risken", "–". */
  | 'nothing'
  /** Part of a text that has no place: "Status 2023". */
  | 'part'
  /** The field has a value already from a row above. */
  | 'second'
  /** No number of the scale. */
  | 'noScore'
  /** "3 – Möjlig" is read as 3. */
  | 'besideScore'
  /** What our own columns calculate. */
  | 'calculated';

export interface Left {
  readonly reason: LeftReason;
  readonly sheet: string;
  readonly cell: SourceCell;
  /** The part of its text that is in no register. */
  readonly text: string;
}

export type NoteKind =
  | 'contradiction'
  | 'factorOutside'
  | 'scoreMissing'
  | 'unreadable'
  | 'percent'
  | 'continued'
  | 'withoutRisk'
  | 'numberTaken'
  | 'riskUnknown'
  | 'areaFromText'
  | 'yearFromText'
  | 'yearAssumed'
  | 'groupFromText'
  | 'scale'
  | 'scalesDiffer'
  | 'roman'
  | 'words'
  | 'markup'
  | 'hiddenRows'
  | 'hiddenColumns'
  | 'mergesUnknown';

/** Something to know or to see over; worded in `texts/adopt`. */
export interface Note {
  readonly kind: NoteKind;
  readonly sheet: string;
  /** Undefined: the sheet as a whole. */
  readonly cell: { readonly row: number; readonly column: number } | undefined;
  readonly words: Readonly<Record<string, string | number>>;
}

export type Question =
  /** Columns that could be the same. */
  | {
      readonly kind: 'competing';
      readonly sheet: string;
      readonly meaning: Meaning;
      readonly columns: readonly HeaderColumn[];
    }
  /** A scale in words or shares: what number does each stand for? */
  | {
      readonly kind: 'words';
      readonly sheet: string;
      readonly meaning: Meaning;
      readonly column: HeaderColumn;
      readonly words: readonly string[];
      readonly scale: number;
    }
  /** Factors, and no column that says what the risk is. */
  | {
      readonly kind: 'title';
      readonly sheet: string;
      readonly columns: readonly HeaderColumn[];
    };

/** Where the steps leave what they have to say. */
export interface Reporter {
  readonly left: (reason: LeftReason, sheet: string, cell: SourceCell, text?: string) => void;
  readonly note: (note: Note) => void;
}
