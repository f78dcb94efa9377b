/** Columns that a plan gives to tables at their right end: with all that is done to them they can be taken away whole. */
import type { TableSnapshot } from '../../read/snapshot';
import type { Block, Edit, EditOf, Plan } from '../plan';
import { tableBlock } from '../tableBlock';

export interface NewColumns {
  readonly name: string;
  readonly sheet: string;
  /** The table as it was. */
  readonly table: Block;
  /** The new columns, headers first. */
  readonly block: Block;
}

export function newColumnsOf(plan: Plan, tables: readonly TableSnapshot[]): readonly NewColumns[] {
  return plan.flatMap((edit) => {
    const known = edit.edit === 'widenTable' ? tables.find(({ name }) => name === edit.table) : undefined;
    if (edit.edit !== 'widenTable' || known === undefined) return [];
    const { name, sheet } = known;
    const table = tableBlock(known);
    const block = { ...table, column: table.column + table.columnCount, columnCount: edit.columnCount };
    return [{ name, sheet, table, block }];
  });
}

/** Whether an edit concerns new columns only. */
export function isWithinNew(edit: Edit, columns: readonly NewColumns[]): boolean {
  return columns.some(({ name, sheet, block }) => {
    if (!('sheet' in edit) || edit.sheet !== sheet) return false;
    if (edit.edit === 'widenTable') return edit.table === name;
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

export function touches(one: Block, other: Block): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}
