/**
 * Saves fields of one row of a register straight into its cells. The row is found afresh; only cells that change are
 * written; what somebody else has written in them meanwhile is told and left as it is. One read, one write.
 */
import { apply, applySeeing } from '../../excel/apply/apply';
import type { RunExcel } from '../../excel/session';
import type { CellAddress } from '../../read/address';
import {
  cellAddress,
  cellsOfRow,
  isRowOf,
  rowsWith,
  textUnder,
  writtenText,
  type RowCells,
} from '../../read/cells/rows';
import { runningText } from '../../read/cells/text';
import type { FoundTable } from '../../read/find';
import type { WorkbookSnapshot } from '../../read/snapshot';
import { planPutBack, planRow, rowBlock } from '../../write/row/planRow';
import {
  cellsOfFields,
  findRegister,
  inputColumn,
  readRegister,
  writingTo,
  type ExcelContext,
  type FieldCell,
  type RegisterRowIdentity,
  type RowRefusal,
} from './registerRow';

/** One field of the row, by its key in the register's declaration: `followUp`. */
export interface FieldEdit {
  readonly field: string;
  /** What the field held when it was read, as `readRows` gives it. */
  readonly before: string;
  /** What it is to hold, as it was typed. */
  readonly after: string;
}

export interface SaveRowRequest {
  readonly row: RegisterRowIdentity;
  readonly edits: readonly FieldEdit[];
}

/** What somebody else has written in a field meanwhile. */
export interface FieldNow {
  readonly field: string;
  readonly now: string;
}

export type SaveRowOutcome =
  /** `written`: how many cells; none where every field held its value already. */
  | { readonly kind: 'saved'; readonly address: CellAddress; readonly written: number }
  | {
      readonly kind: 'changedMeanwhile';
      readonly address: CellAddress;
      readonly fields: readonly FieldNow[];
    }
  | { readonly kind: 'rowGone' }
  /** Several rows have the number and the year. */
  | { readonly kind: 'numberAmbiguous'; readonly addresses: readonly CellAddress[] }
  | RowRefusal;

/** A row that moves while it is written is looked for again. */
const furtherAttempts = 3;

export function saveRow(run: RunExcel, request: SaveRowRequest): Promise<SaveRowOutcome> {
  return run((context) => attemptSave(context, request, furtherAttempts));
}

async function attemptSave(
  context: ExcelContext,
  request: SaveRowRequest,
  attemptsLeft: number,
): Promise<SaveRowOutcome> {
  const { workbook } = await readRegister(context, request.row.register);
  const planned = planSave(workbook, request);
  if (planned.kind !== 'planned') return planned;
  const { cells, address } = planned;
  const { sheet } = planned.found.table;
  if (cells.length === 0) return { kind: 'saved', address, written: 0 };
  const result = await writingTo(sheet, workbook, () => writeUnlessMoved(context, request, planned));
  if (typeof result === 'object') return result;
  if (result) return { kind: 'saved', address, written: cells.length };
  if (attemptsLeft === 0) return { kind: 'disturbed', sheet };
  return attemptSave(context, request, attemptsLeft - 1);
}

interface PlannedSave {
  readonly kind: 'planned';
  readonly found: FoundTable;
  readonly row: number;
  readonly cells: readonly FieldCell[];
  /** What the cells held when they were read. */
  readonly was: RowCells;
  readonly address: CellAddress;
}

function planSave(
  workbook: WorkbookSnapshot,
  { row: identity, edits }: SaveRowRequest,
): PlannedSave | Exclude<SaveRowOutcome, { readonly kind: 'saved' }> {
  const register = findRegister(workbook, identity.register);
  if (register.kind === 'unreadable') return register;
  const { found } = register;
  const [row, ...others] = rowsWith(found, identity);
  if (row === undefined) return { kind: 'rowGone' };
  if (others.length > 0) {
    return { kind: 'numberAmbiguous', addresses: [row, ...others].map((each) => cellAddress(found, each)) };
  }
  const was = cellsOfRow(found, row);
  const typed = edits.filter(isEdit).map(({ field, after }) => ({ field, typed: after }));
  const wanted = cellsOfFields(register, was, identity.nr, typed);
  if (wanted.kind !== 'cells') return wanted;
  const cells = wanted.cells.filter((cell) => textUnder(found, was, cell.column) !== textAfter(cell, was));
  const address = cellAddress(found, row, edits[0] && inputColumn(found, edits[0].field).header);
  const fields = cells.flatMap((cell) => changedMeanwhile(found, was, cell, edits));
  if (fields.length > 0) return { kind: 'changedMeanwhile', address, fields };
  return { kind: 'planned', found, row, cells, was, address };
}

/** A field that was opened and left as it was is none. */
function isEdit({ before, after }: FieldEdit): boolean {
  return runningText(before) !== runningText(after);
}

/** What the field will say once the cell is written. */
function textAfter({ column, position, value, numberFormat }: FieldCell, was: RowCells): string {
  return writtenText(value, column, numberFormat ?? was.numberFormats[position] ?? 'General');
}

function changedMeanwhile(
  found: FoundTable,
  was: RowCells,
  { field, column }: FieldCell,
  edits: readonly FieldEdit[],
): readonly FieldNow[] {
  const now = textUnder(found, was, column);
  const before = edits.find((edit) => edit.field === field)?.before ?? '';
  return runningText(now) === runningText(before) ? [] : [{ field, now }];
}

/** Whether the row was written; where it moved or was changed at the last moment, what stood there is put back. */
async function writeUnlessMoved(
  context: ExcelContext,
  request: SaveRowRequest,
  { found, row, cells, was }: PlannedSave,
): Promise<boolean> {
  const { sheet } = found.table;
  const seen = await applySeeing(context, planRow(found, row, cells), { sheet, block: rowBlock(found, row) });
  const isAsRead =
    isRowOf(found, seen, request.row) &&
    cells.every(({ column }) => textUnder(found, seen, column) === textUnder(found, was, column));
  if (!isAsRead) await apply(context, planPutBack(found, row, cells, seen));
  return isAsRead;
}
