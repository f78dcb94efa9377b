/** Row heights that show every wrapped text whole, in the file as on paper. */
import type { Edit } from '../plan';
import { lineEnds, lineHeight, textWidth, type TextFont } from '../text/measure';
import type { PlacedTable } from './layout';
import { isWrapped } from './looks';

/** The workbook's standard font. */
const font: TextFont = { face: 'regular', size: 11 };

/** Points: Excel's standard height, what stands free above and below the lines, and the highest a row can be. */
const standardHeight = 15;
const freeHeight = 1.5;
const highest = 409;

/**
 * Heights of the rows under the headers of a sheet, side by side tables together, for readers that fit no rows
 * themselves; Excel is then asked to fit them, so that they grow with their texts.
 */
export function bodyHeights(sheet: string, placed: readonly PlacedTable[]): readonly Edit[] {
  const lines: number[] = [];
  for (const table of placed) {
    for (const [row, count] of linesOfRows(table).entries()) lines[row] = Math.max(lines[row] ?? 1, count);
  }
  if (lines.every((count) => count <= 1)) return [];
  const row = (placed[0]?.row ?? 0) + 1;
  return [
    { edit: 'rowHeights', sheet, row, heights: lines.map(heightOf) },
    { edit: 'fitRows', sheet, row, rowCount: lines.length },
  ];
}

function heightOf(lines: number): number {
  const needed = lines * lineHeight(font.size) + freeHeight;
  return Math.min(highest, Math.max(standardHeight, needed));
}

function linesOfRows({ columns, body }: PlacedTable): readonly number[] {
  const wrapped = columns.flatMap((column, position) =>
    isWrapped(column) ? [{ position, width: textWidth(column.width, font) }] : [],
  );
  const most = Math.ceil(highest / lineHeight(font.size));
  return body.map((cells) =>
    wrapped.reduce((lines, { position, width }) => {
      const cell = cells[position];
      if (typeof cell !== 'string' || cell === '') return lines;
      return Math.max(lines, lineEnds(cell, font.face, width, most).length);
    }, 1),
  );
}
