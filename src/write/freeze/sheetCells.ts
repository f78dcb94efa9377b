/** The cells of a workbook as freezing and restoring see them: every sheet whole, with its formulas. */
import type { FoundTables } from '../../read/find';
import type { Identities } from '../../read/identities';
import type { GridSnapshot, NameSnapshot, TableSnapshot } from '../../read/snapshot';
import type { Block } from '../plan';
import { sheetNamed } from '../sheetNames';

export interface SheetCells {
  readonly name: string;
  readonly isProtected: boolean;
  /** undefined for a sheet where nothing stands. */
  readonly grid: GridSnapshot | undefined;
}

/** A workbook whose functions are to be frozen or restored. */
export interface FunctionSituation {
  readonly sheets: readonly SheetCells[];
  readonly tables: readonly TableSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly registers: FoundTables;
  readonly identities: Identities;
  /** ISO date: from when the values are. */
  readonly today: string;
}

export interface PlacedCell {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
}

export function isWithin(block: Block, row: number, column: number): boolean {
  const isInRows = row >= block.row && row < block.row + block.rowCount;
  return isInRows && column >= block.column && column < block.column + block.columnCount;
}

/** The body of some columns of a table. */
export function tableBody({ row, column, headers, values }: TableSnapshot): Block {
  return { row: row + 1, column, rowCount: values.length, columnCount: headers.length };
}

/** Sheets that cannot be written on, of those that must be. */
export function protectedAmong(
  sheets: readonly Pick<SheetCells, 'name' | 'isProtected'>[],
  wanted: Iterable<string>,
): readonly string[] {
  return [...new Set(wanted)].filter((name) => sheetNamed(sheets, name)?.isProtected === true);
}
