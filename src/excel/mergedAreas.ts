/** Which cells of some blocks are merged: also where nothing stands in them. */
import type { AreaSnapshot } from '../read/snapshot';
import type { Block } from '../write/plan';
import { areasIn } from './areasIn';

/** With the next sync; after it they can be had, block by block. */
export function askMergedAreas(
  context: Excel.RequestContext,
  blocks: readonly { readonly sheet: string; readonly block: Block }[],
): () => readonly (readonly AreaSnapshot[])[] {
  const asked = blocks.map(({ sheet, block }) =>
    context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(block.row, block.column, block.rowCount, block.columnCount)
      .getMergedAreasOrNullObject()
      .load('address'),
  );
  return () => asked.map((merged) => (merged.isNullObject ? [] : areasIn(merged.address)));
}
