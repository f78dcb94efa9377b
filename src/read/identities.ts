/** The hidden names of a workbook, as the cells they stand for. */
import type { NameSnapshot } from './snapshot';

export interface SheetCell {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
}

/** Cells by name, in lower case: Excel's names have no case. */
export type Identities = ReadonlyMap<string, SheetCell>;

const cellReference = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})$/u;

export function readIdentities(names: readonly NameSnapshot[]): Identities {
  const cells = new Map<string, SheetCell>();
  for (const { name, formula } of names) {
    const key = name.toLowerCase();
    const cell = key.startsWith('_kv_') ? referredCell(formula) : undefined;
    if (cell !== undefined) cells.set(key, cell);
  }
  return cells;
}

/** The one cell a formula such as `='Mina risker'!$G$1` refers to; undefined for `=#REF!` and all else. */
function referredCell(formula: string): SheetCell | undefined {
  const [, quoted, bare, letters, digits] = cellReference.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  if (sheet === undefined || letters === undefined || digits === undefined) return undefined;
  return { sheet, row: Number(digits) - 1, column: columnNumber(letters) };
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
