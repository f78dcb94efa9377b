/** A table on a foreign sheet: its header, the rows under it, and what stands above and beside it. */
import { headerAt, headerSegments, type FoundHeader } from './findHeaders';
import type { HeaderColumn } from './headerColumn';
import type { SourceCell, SourceRow, SourceSheet } from './source';

export interface Block {
  readonly sheet: SourceSheet;
  /** From left to right. */
  readonly columns: readonly HeaderColumn[];
  readonly headerCells: readonly SourceCell[];
  /** Texts above the header that belong to nothing else, from above. */
  readonly headings: readonly SourceCell[];
  /** Under the header, with the cells of the block's own columns only. */
  readonly rows: readonly SourceRow[];
}

export interface FoundBlocks {
  readonly blocks: readonly Block[];
  /** Cells that belong to no block: above, beside and under. */
  readonly outside: readonly SourceCell[];
}

interface Band {
  readonly header: FoundHeader;
  readonly headings: readonly SourceCell[];
  readonly rows: readonly SourceRow[];
}

export function findBlocks(sheet: SourceSheet): FoundBlocks {
  const { bands, above } = bandsOf(sheet);
  const outside: SourceCell[] = [...above];
  const blocks = bands.flatMap((band) => {
    const found = blocksOf(sheet, band);
    const isInside = new Set(found.flatMap(({ columns }) => columns.map(({ column }) => column)));
    const cells = [...band.header.cells, ...band.rows.flatMap((row) => row.cells)];
    outside.push(...cells.filter(({ column }) => !isInside.has(column)));
    return found;
  });
  return { blocks, outside };
}

/** The sheet cut at its headers; a header that is only repeated begins nothing new. */
function bandsOf(sheet: SourceSheet): {
  readonly bands: readonly Band[];
  readonly above: readonly SourceCell[];
} {
  const bands: { header: FoundHeader; headings: SourceCell[]; rows: SourceRow[] }[] = [];
  let free: SourceRow[] = [];
  for (let at = 0; at < sheet.rows.length; at += 1) {
    const row = sheet.rows[at];
    const header = headerAt(sheet, at);
    if (row === undefined) continue;
    const last = bands.at(-1);
    if (header === undefined || (last !== undefined && isRepeated(last, header))) {
      (last?.rows ?? free).push(row);
      continue;
    }
    const headings = last === undefined ? free : takeHeadings(last.rows, row.row);
    free = [];
    bands.push({ header, headings: headings.flatMap(({ cells }) => cells), rows: [] });
    at += header.lastRow - header.firstRow;
  }
  return { bands, above: free.flatMap(({ cells }) => cells) };
}

/** The same words in the same columns, with no heading above them that names another part of the sheet. */
function isRepeated({ header: before, rows }: Band, now: FoundHeader): boolean {
  const textsOf = ({ columns }: FoundHeader): string =>
    columns.map(({ column, text }) => `${column}:${text}`).join('|');
  const above = rows.at(-1);
  const hasHeading = above?.row === now.firstRow - 1 && above.cells.length === 1;
  return !hasHeading && textsOf(before) === textsOf(now) && now.firstRow === now.lastRow;
}

/** Takes from the rows above a header those that are its headings: one cell each, without a blank row between. */
function takeHeadings(rows: SourceRow[], headerRow: number): SourceRow[] {
  const headings: SourceRow[] = [];
  let below = headerRow;
  for (;;) {
    const row = rows.at(-1);
    if (row?.row !== below - 1 || row.cells.length !== 1) return headings;
    rows.pop();
    headings.unshift(row);
    below = row.row;
  }
}

function blocksOf(sheet: SourceSheet, { header, headings, rows }: Band): readonly Block[] {
  const segments = headerSegments(header);
  return segments.map((segment, at) => {
    const end = segments[at + 1]?.[0]?.column;
    const columns = withUnnamed(segment, rows, end);
    const first = columns[0]?.column ?? 0;
    const last = columns.at(-1)?.column ?? 0;
    const own = rows.flatMap((row) => rowWithin(row, first, last) ?? []);
    const headerCells = header.cells.filter(({ column }) => column >= first && column <= last);
    return { sheet, columns, headerCells, headings: at === 0 ? headings : [], rows: own };
  });
}

/** A column without a header counts where it lies inside the table, or close to it with as much in it. */
function withUnnamed(
  segment: readonly HeaderColumn[],
  rows: readonly SourceRow[],
  end: number | undefined,
): readonly HeaderColumn[] {
  const columns = new Map(segment.map((column) => [column.column, column]));
  const first = segment[0]?.column ?? 0;
  const last = segment.at(-1)?.column ?? 0;
  const row = segment[0]?.row ?? 0;
  const unnamed = (column: number): HeaderColumn => ({ row, column, text: '', sense: undefined });
  const isUsed = (column: number): boolean => rows.some(({ at }) => at.has(column));
  for (let column = first + 1; column < last; column += 1) {
    if (!columns.has(column) && isUsed(column)) columns.set(column, unnamed(column));
  }
  const next = last + 1;
  if (next !== end && isFilledAsMuch(rows, last, next)) columns.set(next, unnamed(next));
  return [...columns.values()].sort((a, b) => a.column - b.column);
}

function isFilledAsMuch(rows: readonly SourceRow[], column: number, next: number): boolean {
  const filled = rows.filter(({ at }) => at.has(column)).length;
  const beside = rows.filter(({ at }) => at.has(column) && at.has(next)).length;
  const alone = rows.filter(({ at }) => !at.has(column) && at.has(next)).length;
  return beside > alone && beside * 2 >= filled;
}

function rowWithin(row: SourceRow, first: number, last: number): SourceRow | undefined {
  const cells = row.cells.filter(({ column }) => column >= first && column <= last);
  if (cells.length === 0) return undefined;
  return cells.length === row.cells.length
    ? row
    : { ...row, cells, at: new Map(cells.map((cell) => [cell.column, cell])) };
}
