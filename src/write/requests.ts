/**
 * Excel on the web takes at most 5 MB in one request (learn.microsoft.com, "Resource limits and performance
 * optimization for Office Add-ins"). A plan is one request; only a larger one is cut, between edits or rows.
 */
import type { CellInput, Edit, EditOf, Plan } from './plan';

/** Bytes; the rest of the 5 MB is for what the library says around the cells. */
const largestRequest = 4_400_000;
const smallEdit = 400;
/** A chart, the largest of those whose size does not depend on the registers. */
const largeEdit = 4_000;
const bytesOfBlock = 16;
const bytesOfRow = 9;

/** A piece of a plan and about how many bytes it takes on the wire. */
interface Piece {
  readonly edit: Edit;
  readonly bytes: number;
}

export function splitIntoRequests(plan: Plan, limit = largestRequest): Plan[] {
  const requests: Edit[][] = [[]];
  let size = 0;
  for (const { edit, bytes } of plan.flatMap((whole) => piecesOf(whole, limit))) {
    if (size > 0 && size + bytes > limit) {
      requests.push([]);
      size = 0;
    }
    requests.at(-1)?.push(edit);
    size += bytes;
  }
  return requests;
}

function piecesOf(edit: Edit, limit: number): Piece[] {
  return edit.edit === 'values' ? piecesOfValues(edit, limit) : [{ edit, bytes: editSize(edit) }];
}

/** The rows in pieces that each fit into a request; a single row always does (32,767 characters a cell). */
function piecesOfValues(edit: EditOf<'values'>, limit: number): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let bytes = smallEdit;
  const cut = (end: number): void => {
    const isWhole = start === 0 && end === edit.values.length;
    const part = isWhole ? edit : { ...edit, row: edit.row + start, values: edit.values.slice(start, end) };
    pieces.push({ edit: part, bytes });
  };
  for (const [index, row] of edit.values.entries()) {
    const size = rowSize(row);
    if (bytes > smallEdit && bytes + size > limit) {
      cut(index);
      start = index;
      bytes = smallEdit;
    }
    bytes += size;
  }
  cut(edit.values.length);
  return pieces;
}

function editSize(edit: Exclude<Edit, EditOf<'values'>>): number {
  if (edit.edit === 'formulas') return smallEdit + edit.formulas.reduce((sum, row) => sum + rowSize(row), 0);
  if (edit.edit === 'look') return smallEdit + edit.blocks.length * bytesOfBlock;
  if (edit.edit === 'rowHeights') return smallEdit + edit.heights.length * bytesOfRow;
  if (edit.edit === 'pageBreaks') return smallEdit * (1 + edit.rows.length);
  return largeEdit;
}

const encoder = new TextEncoder();

/** Bytes of the row as JSON in UTF-8, and of the comma after it. */
function rowSize(row: readonly CellInput[]): number {
  return encoder.encode(JSON.stringify(row)).length + 1;
}
