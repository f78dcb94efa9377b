/** What stands in a sheet that has been read; blank where nothing was. Rows and columns are zero-based. */
import type { CellValue, GridSnapshot } from '../read/snapshot';
import type { Block } from './plan';

export function valueAt(grid: GridSnapshot | undefined, row: number, column: number): CellValue {
  return (grid && grid.values[row - grid.row]?.[column - grid.column]) ?? '';
}

export function formulaAt(grid: GridSnapshot | undefined, row: number, column: number): CellValue {
  return (grid && grid.formulas?.[row - grid.row]?.[column - grid.column]) ?? '';
}

export function valuesIn(
  grid: GridSnapshot | undefined,
  { row, column, rowCount, columnCount }: Block,
): CellValue[][] {
  return Array.from({ length: rowCount }, (_, down) =>
    Array.from({ length: columnCount }, (__, across) => valueAt(grid, row + down, column + across)),
  );
}
