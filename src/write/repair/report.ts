/** What mending does to a workbook and what it leaves, as data. */
import type { CellValue } from '../../read/snapshot';
import type { Edit } from '../plan';

export type Repair =
  /** The table grows over rows that stand right under it. */
  | { readonly kind: 'rows'; readonly table: string; readonly rows: number; readonly cells: string }
  /** Rows of a calculated column that get their formula. */
  | { readonly kind: 'formula'; readonly table: string; readonly column: string; readonly rows: number }
  | { readonly kind: 'lists'; readonly table: string; readonly columns: readonly string[] }
  /** Colours and symbols. */
  | { readonly kind: 'looks'; readonly table: string; readonly columns: readonly string[] }
  | { readonly kind: 'formats'; readonly table: string; readonly columns: readonly string[] }
  | { readonly kind: 'frozenHeader'; readonly sheet: string }
  | { readonly kind: 'print'; readonly sheet: string }
  /** The hidden names by which columns are known when they are renamed or moved. */
  | { readonly kind: 'identities'; readonly table: string; readonly columns: readonly string[] }
  /** The hidden names that drop-downs take their words from. */
  | { readonly kind: 'listSources'; readonly lists: readonly string[] }
  /** Statuses of the same kind are put together, so that the drop-down has all of them and no others. */
  | { readonly kind: 'statusOrder'; readonly table: string };

/** A cell of a calculated column in which something else stood. */
export interface OverwrittenCell {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** Number of the row in its register; '' where it has none. */
  readonly nr: string;
  readonly header: string;
  /** The value, or the formula that was not the column's. */
  readonly was: CellValue;
}

/** A column, by what its table is called in the workbook. */
export interface NamedColumn {
  readonly table: string;
  readonly column: string;
}

export type LeftAlone =
  /** In a register that the add-in did not make. */
  | { readonly why: 'filledByHand'; readonly table: string; readonly column: string }
  /** Functions are values for readers without the add-in. */
  | { readonly why: 'frozen'; readonly columns: readonly NamedColumn[] }
  | {
      readonly why: 'formulaNeeds';
      readonly table: string;
      readonly column: string;
      readonly missing: readonly string[];
    }
  | {
      readonly why: 'listMissing';
      readonly missing: readonly string[];
      readonly columns: readonly NamedColumn[];
    }
  | { readonly why: 'formulasAmongStatuses'; readonly table: string }
  | { readonly why: 'rowsBelowTotals'; readonly table: string; readonly cells: string };

export interface RepairReport {
  readonly repairs: readonly Repair[];
  readonly overwritten: readonly OverwrittenCell[];
  readonly leftAlone: readonly LeftAlone[];
}

/** What one part of the mending adds. */
export interface RepairPart extends Partial<RepairReport> {
  readonly edits: readonly Edit[];
}
