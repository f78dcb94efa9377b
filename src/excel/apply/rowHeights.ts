import type { Block } from '../../write/plan';

/** Rows that share a height. */
export interface HeightGroup {
  readonly height: number;
  readonly blocks: readonly Block[];
}

/**
 * Few groups instead of one write a row: the most common height for all rows first, then the others,
 * neighbours together.
 */
export function groupHeights(firstRow: number, heights: readonly number[]): HeightGroup[] {
  if (heights.length === 0) return [];
  const runs = new Map<number, Block[]>();
  for (const [index, height] of heights.entries()) addRow(runs, height, firstRow + index);
  const [mostCommon] = [...runs].reduce((a, b) => (b[1].length > a[1].length ? b : a));
  const everyRow = oneColumn(firstRow, heights.length);
  const others = [...runs].filter(([height]) => height !== mostCommon);
  return [
    { height: mostCommon, blocks: [everyRow] },
    ...others.map(([height, blocks]) => ({ height, blocks })),
  ];
}

function addRow(runs: Map<number, Block[]>, height: number, row: number): void {
  const blocks = runs.get(height) ?? [];
  const last = blocks.at(-1);
  if (last && last.row + last.rowCount === row)
    blocks[blocks.length - 1] = oneColumn(last.row, last.rowCount + 1);
  else blocks.push(oneColumn(row, 1));
  runs.set(height, blocks);
}

function oneColumn(row: number, rowCount: number): Block {
  return { row, column: 0, rowCount, columnCount: 1 };
}
