/** Columns that a plan gives to tables at their right end: with all that is done to them they can be taken away whole. */
import type { TableSnapshot } from '../../read/snapshot';
import type { Block, Edit, EditOf, Plan } from '../plan';

export interface NewColumns {
  readonly sheet: string;
  /** The table as it was. */
  readonly table: Block;
  /** The new columns, headers first. */
  readonly block: Block;
}

export function newColumnsOf(plan: Plan, tables: readonly TableSnapshot[]): readonly NewColumns[] {
  return plan.flatMap((edit) => {
    if (edit.edit !== 'resizeTable') return [];
    const known = tables.find(({ name }) => name === edit.table);
    if (known === undefined || !isWider(edit.block, blockOf(known))) return [];
    const table = { ...blockOf(known), rowCount: edit.block.rowCount };
    const columnCount = edit.block.columnCount - table.columnCount;
    const block = { ...table, column: table.column + table.columnCount, columnCount };
    return [{ sheet: edit.sheet, table, block }];
  });
}

function blockOf({ row, column, headers, values }: TableSnapshot): Block {
  return { row, column, rowCount: values.length + 1, columnCount: headers.length };
}

/** A row of totals belongs to the table, and is no row of its body. */
function isWider(block: Block, former: Block): boolean {
  const totals = block.rowCount - former.rowCount;
  return (
    (totals === 0 || totals === 1) &&
    block.row === former.row &&
    block.column === former.column &&
    block.columnCount > former.columnCount
  );
}

/** Whether an edit concerns new columns only. */
export function isWithinNew(edit: Edit, columns: readonly NewColumns[]): boolean {
  return columns.some(({ sheet, table, block }) => {
    if (!('sheet' in edit) || edit.sheet !== sheet) return false;
    if (edit.edit === 'resizeTable')
      return edit.block.row === table.row && edit.block.column === table.column;
    if (edit.edit === 'columnWidths') return contains(block, { ...block, ...columnsIn(edit) });
    const blocks = blocksOf(edit);
    return blocks.length > 0 && blocks.every((each) => contains(block, each));
  });
}

function columnsIn({ column, widths }: EditOf<'columnWidths'>): Pick<Block, 'column' | 'columnCount'> {
  return { column, columnCount: widths.length };
}

/** The cells that an edit is about. */
export function blocksOf(edit: Edit): readonly Block[] {
  if (edit.edit === 'values') {
    return [{ ...edit, rowCount: edit.values.length, columnCount: edit.values[0]?.length ?? 0 }];
  }
  if (edit.edit === 'look') return edit.blocks;
  const hasBlock =
    edit.edit === 'fillFormula' || edit.edit === 'validation' || edit.edit === 'conditionalFormat';
  return hasBlock ? [edit.block] : [];
}

export function contains(outer: Block, inner: Block): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rowCount >= inner.row + inner.rowCount &&
    outer.column + outer.columnCount >= inner.column + inner.columnCount
  );
}
