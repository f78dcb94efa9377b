/** What files of registers hold, once read, and why they cannot be. */
import type { AnyColumn, AnyTable } from '../../tables/table';
import type { CellValue } from '../snapshot';

export interface ImportedCell {
  readonly value: CellValue;
  /** English number format; undefined: as the column declares. */
  readonly format: string | undefined;
}

export interface ImportedColumn {
  /** As the workbook is to have it. */
  readonly header: string;
  /** Undefined for a column of the user's own. */
  readonly declared: AnyColumn | undefined;
}

export interface ImportedTable {
  readonly declared: AnyTable;
  /** What a person calls it: `Risker.csv`, or `register.json, Risker`. */
  readonly from: string;
  readonly columns: readonly ImportedColumn[];
  /** Those that say anything. */
  readonly rows: readonly ImportedRow[];
}

export interface ImportedRow {
  /** In the file, as whoever opens it counts. */
  readonly row: number;
  /** One a column. */
  readonly cells: readonly ImportedCell[];
}

/** A file that is opened: its name without folders, and what it holds. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** `from` is what the file or table is called, `row` counts as whoever opens the file does. */
export type ImportFault =
  | { readonly fault: 'noFiles' }
  | { readonly fault: 'noSuchTable'; readonly from: string; readonly tables: readonly string[] }
  | { readonly fault: 'tableTwice'; readonly from: string; readonly table: string }
  | { readonly fault: 'quoteNotClosed'; readonly from: string; readonly row: number }
  | {
      readonly fault: 'columnMissing';
      readonly from: string;
      readonly column: string;
      readonly headers: readonly string[];
    }
  | { readonly fault: 'headerMissing'; readonly from: string; readonly letters: string }
  | { readonly fault: 'headerTwice'; readonly from: string; readonly column: string }
  | {
      readonly fault: 'tooManyFields';
      readonly from: string;
      readonly row: number;
      readonly fields: number;
      readonly headers: number;
    }
  | {
      readonly fault: 'tooLong';
      readonly from: string;
      readonly row: number;
      readonly column: string;
      readonly characters: number;
    }
  | { readonly fault: 'tooManyRows'; readonly from: string; readonly rows: number }
  /** What a user may choose that is no file of registers. */
  | { readonly fault: 'empty' | 'isWorkbook' | 'notText' | 'jsonAmongOthers'; readonly from: string }
  | {
      readonly fault: 'tooLarge';
      readonly from: string;
      readonly megabytes: number;
      readonly most: number;
    }
  | { readonly fault: 'notJson'; readonly from: string }
  | { readonly fault: 'notExported'; readonly from: string }
  | { readonly fault: 'newer'; readonly from: string }
  | { readonly fault: 'columnUnknown'; readonly from: string; readonly row: number; readonly column: string }
  | { readonly fault: 'notAValue'; readonly from: string; readonly row: number; readonly column: string };

export type Imported =
  | { readonly kind: 'imported'; readonly tables: readonly ImportedTable[] }
  /** Every fault there is: nothing is taken of files that have any. */
  | { readonly kind: 'faulty'; readonly faults: readonly ImportFault[] };
