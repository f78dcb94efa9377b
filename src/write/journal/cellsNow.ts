/** What stands in the cells now, beside what an action has put there. */
import type { GridSnapshot } from '../../read/snapshot';
import { valueAt } from '../grid';
import type { Block, CellInput } from '../plan';
import { inputOf } from './cellText';

/** Whether what was put in a cell stands there still. */
export function saysStill(
  grid: GridSnapshot | undefined,
  { row, column }: Pick<Block, 'row' | 'column'>,
  input: CellInput,
): boolean {
  const formula = grid?.formulas?.[row - grid.row]?.[column - grid.column];
  return bare(inputOf(valueAt(grid, row, column), formula, undefined)) === bare(input);
}

/** Whether somebody has written something else than a formula. */
export function holdsConstant(
  grid: GridSnapshot | undefined,
  { row, column }: Pick<Block, 'row' | 'column'>,
): boolean {
  const formula = grid?.formulas?.[row - grid.row]?.[column - grid.column];
  const input = inputOf(valueAt(grid, row, column), formula, undefined);
  return input !== null && input !== '' && !String(input).startsWith('=');
}

const tableName = /[\p{L}_][\p{L}\p{N}_.]*\[/gu;

/** Without the apostrophe by which a text is kept one, which depends on the cell's format. */
function bare(input: CellInput): string {
  const text = String(input);
  // Excel adds or leaves out the name of a formula's own table, and blanks.
  if (text.startsWith('=')) return text.replaceAll(tableName, '[').replaceAll(' ', '');
  return text.startsWith("'") ? text.slice(1) : text;
}
