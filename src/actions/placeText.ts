/** Where a cell is, as people read it: `Risker!J2`. Zero-based row and column. */
import { columnLetters } from '../tables/columnLetters';

export interface PlacedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function placeText({ sheet, row, column }: PlacedCell): string {
  return `${sheet}!${columnLetters(column)}${row + 1}`;
}
