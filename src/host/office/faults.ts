/** Everything that can go wrong between an add-in and Excel, on purpose. Syncs are counted from 1, actions from 0 within their sync. */
import type { Workbook } from '../workbook/workbook';
import type { ErrorCode } from './errors';

export interface Faults {
  /** Refuses the action with the given running number (from 0, over all syncs), before it is applied. */
  readonly failAction?: { readonly action: number; readonly code: ErrorCode };
  /** Refuses every action of the sync, so that nothing of it is applied. */
  readonly failSync?: { readonly sync: number; readonly code: ErrorCode };
  /** The sync is applied, its answer never arrives: the library sees a connection error. */
  readonly dropResponse?: { readonly sync: number };
  /** The answer comes late. */
  readonly delay?: { readonly sync: number; readonly milliseconds: number };
  /** Somebody else's edit, just before the sync is applied. */
  readonly beforeSync?: (sync: number, workbook: Workbook) => void;
}
