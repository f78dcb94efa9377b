/** A column of a foreign table by its header. */
import type { Sense } from './meaning';

export interface HeaderColumn {
  /** The first row of its table's header, zero-based. */
  readonly row: number;
  readonly column: number;
  /** Its rows joined by ` / `; blank for a column that has no header. */
  readonly text: string;
  /** What the header says; undefined where it says nothing to us. */
  readonly sense: Sense | undefined;
}
