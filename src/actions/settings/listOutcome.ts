/** What is asked for when rows of a list table are saved, and what may come of it. */
import type { FieldFault } from '../../domain/listFaults';
import type { CellAddress } from '../../read/address';
import type { ListKey } from '../../tables/listTables';
import type { Wanted } from '../../write/row/typedCell';
import type { ListEdit, ListRow } from '../../write/settings/listRows';
import type { WordUse } from '../../write/settings/wordUses';
import type { RowDenial } from '../rows/registerRow';
import type { BandFault } from './bandFaults';
import type { ListUnreadable } from './listBook';

export interface SaveListRequest extends ListEdit {
  readonly list: ListKey;
  /** Rows of the registers that have a word get its new name. */
  readonly isFollowed: boolean;
  /** Of bands: a year in which the block that is edited is in force. */
  readonly year?: number;
}

/** A field of one of the rows that were to be, and what is wrong with it. */
export interface RefusedField {
  /** Position in `after`. */
  readonly row: number;
  readonly field: string;
  readonly fault: FieldFault['fault'] | 'fixedWord' | Wanted;
}

export type SaveListOutcome =
  /** `followed`: rows of the registers that got a new word. */
  | { readonly kind: 'saved'; readonly followed: number }
  /** What the rows say now, in the order of `before`; undefined for one that is gone. */
  | { readonly kind: 'changedMeanwhile'; readonly now: readonly (ListRow | undefined)[] }
  | { readonly kind: 'notAccepted'; readonly fields: readonly RefusedField[] }
  /** A word that rows have is not removed. */
  | { readonly kind: 'inUse'; readonly uses: readonly WordUse[] }
  | { readonly kind: 'bandsAmiss'; readonly faults: readonly BandFault[] }
  /** Something stands below the table. */
  | { readonly kind: 'noRoom'; readonly address: CellAddress }
  | RowDenial
  /** Others changed the list faster than it could be written. */
  | { readonly kind: 'disturbed'; readonly sheet: string }
  | ListUnreadable;

export type NotSavedList = Exclude<SaveListOutcome, { readonly kind: 'saved' }>;
