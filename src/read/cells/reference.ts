/** Which cell a formula refers to. */
import { columnNumber } from '../../tables/columnLetters';

/** The one cell that a formula names. */
export interface SheetCell {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
}

const cellReference = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})$/u;

/** The one cell a formula such as `='Mina risker'!$G$1` refers to; undefined for `=#REF!` and all else. */
export function referredCell(formula: string): SheetCell | undefined {
  const [, quoted, bare, letters, digits] = cellReference.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  if (sheet === undefined || letters === undefined || digits === undefined) return undefined;
  return { sheet, row: Number(digits) - 1, column: columnNumber(letters) };
}

export function isSameCell(one: SheetCell, other: SheetCell): boolean {
  return (
    one.sheet.toLowerCase() === other.sheet.toLowerCase() &&
    one.row === other.row &&
    one.column === other.column
  );
}
