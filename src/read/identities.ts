/** The hidden names of a workbook, as the cells they stand for. */
import { referredCell, type SheetCell } from './cells/reference';
import type { NameSnapshot } from './snapshot';

/** Cells by name, in lower case: Excel's names have no case. */
export type Identities = ReadonlyMap<string, SheetCell>;

export function readIdentities(names: readonly NameSnapshot[]): Identities {
  const cells = new Map<string, SheetCell>();
  for (const { name, formula } of names) {
    const key = name.toLowerCase();
    const cell = key.startsWith('_kv_') ? referredCell(formula) : undefined;
    if (cell !== undefined) cells.set(key, cell);
  }
  return cells;
}
