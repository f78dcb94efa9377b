/**
 * Excel on the web takes at most 5 MB in one request (learn.microsoft.com, "Resource limits and performance
 * optimization for Office Add-ins"). A plan is one request; only a larger one is cut, between edits or rows.
 */
import type { CellInput, Edit, Plan } from './plan';

/** Bytes; the rest of the 5 MB is for what the library says around the cells. */
const largestRequest = 4_400_000;
const smallEdit = 400;
/** A chart, the largest of those whose size does not depend on the registers. */
const largeEdit = 4_000;
const bytesOfBlock = 16;
const bytesOfRow = 9;

export function splitIntoRequests(plan: Plan, limit = largestRequest): Plan[] {
  const requests: Edit[][] = [[]];
  let size = 0;
  for (const edit of plan.flatMap((whole) => splitEdit(whole, limit))) {
    const bytes = editSize(edit);
    if (size > 0 && size + bytes > limit) {
      requests.push([]);
      size = 0;
    }
    requests.at(-1)?.push(edit);
    size += bytes;
  }
  return requests;
}

function splitEdit(edit: Edit, limit: number): Edit[] {
  if (edit.edit !== 'values' || editSize(edit) <= limit) return [edit];
  const parts: Edit[] = [];
  let start = 0;
  let size = 0;
  for (const [index, row] of edit.values.entries()) {
    const bytes = rowSize(row);
    if (size > 0 && size + bytes > limit) {
      parts.push({ ...edit, row: edit.row + start, values: edit.values.slice(start, index) });
      start = index;
      size = 0;
    }
    size += bytes;
  }
  return [...parts, { ...edit, row: edit.row + start, values: edit.values.slice(start) }];
}

function editSize(edit: Edit): number {
  if (edit.edit === 'values') return smallEdit + sum(edit.values.map(rowSize));
  if (edit.edit === 'formulas') return smallEdit + sum(edit.formulas.map(rowSize));
  if (edit.edit === 'look') return smallEdit + edit.blocks.length * bytesOfBlock;
  if (edit.edit === 'rowHeights') return smallEdit + edit.heights.length * bytesOfRow;
  if (edit.edit === 'pageBreaks') return smallEdit * (1 + edit.rows.length);
  return largeEdit;
}

function rowSize(row: readonly CellInput[]): number {
  return 2 + sum(row.map(cellSize));
}

/** Bytes of the cell as JSON in UTF-8, escapes included. */
function cellSize(cell: CellInput): number {
  if (typeof cell !== 'string') return String(cell).length + 1;
  let bytes = cell.length + 3;
  for (let index = 0; index < cell.length; index += 1) {
    const code = cell.charCodeAt(index);
    if (code < 0x20) bytes += 5;
    else if (code === 0x22 || code === 0x5c) bytes += 1;
    else if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
  }
  return bytes;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
