/** A sheet as someone else has made it: its cells that say something, where they stand, and what is merged. */
import { cellText, runningText } from '../cells/text';
import { isFormula } from '../cells/formula';
import type { CellValue, GridSnapshot, MergedArea } from '../snapshot';

/** A cell in which something stands. Rows and columns are the sheet's own, zero-based. */
export interface SourceCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** As a reader sees it. */
  readonly text: string;
  readonly format: string;
  readonly isFormula: boolean;
}

export interface SourceRow {
  readonly row: number;
  readonly isHidden: boolean;
  /** From left to right; never empty. */
  readonly cells: readonly SourceCell[];
  readonly at: ReadonlyMap<number, SourceCell>;
}

export interface SourceSheet {
  readonly name: string;
  /** Rows in which something stands, from above. */
  readonly rows: readonly SourceRow[];
  readonly hiddenColumns: ReadonlySet<number>;
  /** The merged area that a cell is in. */
  readonly mergeAt: (row: number, column: number) => MergedArea | undefined;
}

/** What stands invisibly in pasted texts: zero-width characters and soft hyphens. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

function shownText(value: CellValue, format: string): string {
  return runningText(cellText(value, format).replace(invisible, ''));
}

export function readSource(name: string, grid: GridSnapshot | undefined): SourceSheet {
  const rows = (grid?.values ?? []).flatMap((_, at) => sourceRow(grid, at) ?? []);
  const hidden = (grid?.hiddenColumns ?? []).flatMap((isHidden, at) =>
    isHidden ? [at + (grid?.column ?? 0)] : [],
  );
  return { name, rows, hiddenColumns: new Set(hidden), mergeAt: mergeFinder(grid?.merges ?? []) };
}

function sourceRow(grid: GridSnapshot | undefined, at: number): SourceRow | undefined {
  if (grid === undefined) return undefined;
  const row = grid.row + at;
  const cells = (grid.values[at] ?? []).flatMap((value, position): SourceCell[] => {
    if (value === '') return [];
    const format = grid.numberFormats?.[at]?.[position] ?? 'General';
    const text = shownText(value, format);
    if (text === '') return [];
    const column = grid.column + position;
    return [
      { row, column, value, text, format, isFormula: isFormula(grid.formulas?.[at]?.[position], value) },
    ];
  });
  if (cells.length === 0) return undefined;
  const isHidden = grid.hiddenRows?.[at] === true;
  return { row, isHidden, cells, at: new Map(cells.map((cell) => [cell.column, cell])) };
}

function mergeFinder(merges: readonly MergedArea[]): SourceSheet['mergeAt'] {
  const byRow = new Map<number, MergedArea[]>();
  for (const merge of merges) {
    for (let row = merge.row; row < merge.row + merge.rowCount; row += 1) {
      const ofRow = byRow.get(row);
      if (ofRow === undefined) byRow.set(row, [merge]);
      else ofRow.push(merge);
    }
  }
  return (row, column) =>
    byRow.get(row)?.find((merge) => column >= merge.column && column < merge.column + merge.columnCount);
}

/** Whether the cell is a number, or a text that is nothing but one. */
export function isNumeric({ value, text }: SourceCell): boolean {
  return typeof value === 'number' || /^[\d\s.,%+\u2212-]+$/u.test(text);
}
