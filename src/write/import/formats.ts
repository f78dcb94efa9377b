/** Number formats of rows that are added to a table, where they are not those that their cells have already. */
import type { FoundTable } from '../../read/find';
import type { Block, Edit } from '../plan';

/** By position in the table, for each new row; undefined where any will do. */
export type WantedFormats = ReadonlyMap<number, readonly (string | undefined)[]>;

/** @param first position of the first new row in the body; rows beyond the table have the looks of its last */
export function formatEdits(
  { table }: FoundTable,
  block: Block,
  first: number,
  wanted: WantedFormats,
): readonly Edit[] {
  const byFormat = new Map<string, Block[]>();
  const lastRow = table.numberFormats.length - 1;
  for (const [position, formats] of wanted) {
    for (const [at, format] of formats.entries()) {
      const there = table.numberFormats[Math.min(first + at, lastRow)]?.[position] ?? 'General';
      if (format === undefined || format === there) continue;
      const blocks = byFormat.get(format) ?? [];
      byFormat.set(format, blocks);
      addCell(blocks, block.row + at, block.column + position);
    }
  }
  return [...byFormat].map(([numberFormat, blocks]) => ({
    edit: 'look',
    sheet: table.sheet,
    blocks,
    look: { numberFormat },
  }));
}

/** To the block above it, where they touch. */
function addCell(blocks: Block[], row: number, column: number): void {
  const last = blocks.at(-1);
  const continues = last?.column === column && last.row + last.rowCount === row;
  if (continues) blocks[blocks.length - 1] = { ...last, rowCount: last.rowCount + 1 };
  else blocks.push({ row, column, rowCount: 1, columnCount: 1 });
}
