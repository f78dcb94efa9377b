import { type Sheet } from '../workbook/workbook';

export interface Place {
  /** Zero-based row or column. */
  readonly index: number;
  /** Points from its beginning. */
  readonly offset: number;
}

/** Rows or columns laid end to end: from index to points and back. Sums are kept, so each index is added once. */
class Ruler {
  private readonly starts = [0];

  constructor(private readonly size: (index: number) => number) {}

  start(index: number): number {
    for (let next = this.starts.length; next <= index; next++)
      this.starts.push((this.starts[next - 1] ?? 0) + this.size(next - 1));
    return this.starts[index] ?? 0;
  }

  place(points: number): Place {
    let index = 0;
    while (this.start(index + 1) <= points) index += 1;
    return { index, offset: points - this.start(index) };
  }
}

export interface SheetGrid {
  readonly rows: Ruler;
  readonly columns: Ruler;
}

export function sheetGrid(sheet: Sheet): SheetGrid {
  return {
    rows: new Ruler((index) => {
      const row = sheet.rows.get(index);
      return row?.hidden ? 0 : (row?.height ?? sheet.defaultRowHeight);
    }),
    columns: new Ruler((index) => {
      const column = sheet.columns.get(index);
      return column?.hidden ? 0 : (column?.width ?? sheet.defaultColumnWidth);
    }),
  };
}
