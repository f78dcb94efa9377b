/** What a workbook is when an action is to be taken back, and what has been changed in it since. */
import type { GridSnapshot, WorkbookSnapshot } from '../../read/snapshot';
import type { Block } from '../plan';
import type { FrameThere, LooksThere } from '../repair/situation';
import type { SetupKind } from './savedSetup';

/** What has been changed since the action. Rows and columns are zero-based. */
export type UndoConflict =
  | { readonly kind: 'rows'; readonly sheet: string; readonly first: number; readonly last: number }
  | {
      readonly kind: 'cell';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly now: string;
    }
  /** What the action has set up is set up otherwise by now. */
  | { readonly kind: 'setup'; readonly sheet: string; readonly what: SetupKind; readonly block?: Block }
  /** Rows or columns are gone, or cannot be told apart: so many cells do not get back what stood in them. */
  | { readonly kind: 'cellsGone'; readonly sheet: string; readonly count: number }
  /** The sheet is not there any more. */
  | { readonly kind: 'sheetGone'; readonly sheet: string };

/** How it is set up now, for each of the setups of an entry; undefined where the sheet is gone. */
export type SetupNow =
  | { readonly kind: 'formats'; readonly formats: readonly string[] }
  | { readonly kind: 'lists'; readonly there: LooksThere['validations'][number] }
  | { readonly kind: 'looks'; readonly there: LooksThere['conditionalFormats'][number] }
  | { readonly kind: 'frozen' | 'print'; readonly there: FrameThere };

export interface UndoSituation {
  readonly workbook: Pick<WorkbookSnapshot, 'sheets' | 'names'>;
  /** By the sheet's id: its cells with their formulas, and the charts on it that are the add-in's. */
  readonly grids: ReadonlyMap<string, GridSnapshot | undefined>;
  readonly charts: ReadonlyMap<string, readonly string[]>;
  /** The tables of the sheets on which columns or rows are to go. */
  readonly tables: readonly PlacedTable[];
  /** By setup of the entry; undefined where its sheet is gone. */
  readonly setups: readonly (SetupNow | undefined)[];
}

/** A table as it stands now, its header row included. */
export interface PlacedTable extends Block {
  readonly name: string;
  readonly sheet: string;
}
