/** Rows that a plan gives to tables at their lower end: with all that is done to them they can be taken away whole. */
import type { TableSnapshot } from '../../read/snapshot';
import type { Block, CellInput, Edit, Plan } from '../plan';
import { tableBlock } from '../tableBlock';
import { blockAfter } from './afterPlan';
import { hashOfCells } from './cellText';
import { hashLength } from '../annex/hash';
import type { GivenRows } from './entry';
import { blocksOf, contains } from './newColumns';

export interface NewRows {
  readonly sheet: string;
  /** They stood under the table before: the table leaves them, and they stay. */
  readonly takenIn: boolean;
  /** The table as it was. */
  readonly table: Block;
  readonly block: Block;
}

export function newRowsOf(plan: Plan, tables: readonly TableSnapshot[]): readonly NewRows[] {
  return plan.flatMap((edit) => {
    if (edit.edit !== 'resizeTable') return [];
    const known = tables.find(({ name }) => name === edit.table);
    if (known === undefined) return [];
    const table = tableBlock(known);
    const isAsWide = edit.block.column === table.column && edit.block.columnCount === table.columnCount;
    const rowCount = edit.block.rowCount - table.rowCount;
    if (!isAsWide || edit.block.row !== table.row || rowCount <= 0) return [];
    const block = { ...table, row: table.row + table.rowCount, rowCount };
    return [{ sheet: edit.sheet, takenIn: edit.takesIn === true, table, block }];
  });
}

/** Whether an edit concerns new rows only. What is done to rows that were there is given back as elsewhere. */
export function isWithinRows(edit: Edit, rows: readonly NewRows[]): boolean {
  return rows.some(({ sheet, takenIn, table, block }) => {
    if (!('sheet' in edit) || edit.sheet !== sheet) return false;
    if (edit.edit === 'resizeTable')
      return edit.block.row === table.row && edit.block.column === table.column;
    if (takenIn) return false;
    const blocks = edit.edit === 'copyCells' ? [edit.to] : blocksOf(edit);
    return blocks.length > 0 && blocks.every((each) => contains(block, each));
  });
}

/** What is written in them as texts; what is copied or calculated there is not compared. */
export function givenRows({ sheet, takenIn, table, block }: NewRows, plan: Plan): GivenRows {
  const unknown = Array.from({ length: block.rowCount }, (): CellInput[] =>
    Array.from({ length: block.columnCount }, () => null),
  );
  const lines = blockAfter(sheet, block, plan, unknown);
  const compared = takenIn ? [] : comparedColumns(lines);
  const { row, column, columnCount, rowCount } = table;
  const after = lines.map((line) => hashOfWritten(compared.map((at) => line[at] ?? ''))).join('');
  const given = { ...{ sheet, row, column, columnCount, rowCount }, compared, after };
  return takenIn ? { ...given, takenIn } : given;
}

function comparedColumns(lines: readonly (readonly CellInput[])[]): readonly number[] {
  const [first = []] = lines;
  const isWritten = (input: CellInput | undefined): boolean =>
    input !== null && input !== undefined && !String(input).startsWith('=');
  return [...first.keys()].filter((at) => lines.every((line) => isWritten(line[at])));
}

/** Excel hides the apostrophe that a text begins with. */
export function hashOfWritten(cells: readonly CellInput[]): string {
  const shown = cells.map((cell) => (String(cell).startsWith("'") ? String(cell).slice(1) : String(cell)));
  return hashOfCells([shown]);
}

/** How many cells have been written in them. */
export function cellsInRows({ compared, after }: GivenRows): number {
  return compared.length * (after.length / hashLength);
}
