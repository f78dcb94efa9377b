/**
 * Adds a row to a register, with the next free number. It is written below the table, which then grows: rows added
 * through the table make conflicts when several work in the file.
 */
import { nextNumber } from '../../domain/nextNumber';
import { apply, applySeeing } from '../../excel/apply/apply';
import type { ReadResult } from '../../excel/readWorkbook';
import type { RunExcel } from '../../excel/session';
import type { CellAddress } from '../../read/address';
import { cellAddress, cellsOfRow, rowsWith, textUnder } from '../../read/cells/rows';
import { isBlankCell } from '../../read/cells/text';
import type { FoundTable } from '../../read/find';
import type { GridSnapshot } from '../../read/snapshot';
import type { RegisterKey } from '../../tables/index';
import { newRowPlace, planNewRow, type NewRowPlace } from '../../write/row/planNewRow';
import { planPutBack, rowBlock, type RowAsItWas } from '../../write/row/planRow';
import {
  cellsOfFields,
  findRegister,
  readRegister,
  writingTo,
  type ExcelContext,
  type FieldCell,
  type FoundRegister,
  type RegisterRowIdentity,
  type RowRefusal,
  type TypedField,
} from './registerRow';

export interface AddRowRequest {
  readonly register: RegisterKey;
  /** Undefined in Indikatorer. */
  readonly year?: number | undefined;
  /** What is known of the row; in Utfall also the number of its indicator, which other registers give themselves. */
  readonly fields: readonly TypedField[];
}

export type AddRowOutcome =
  | { readonly kind: 'added'; readonly row: RegisterRowIdentity; readonly address: CellAddress }
  /** Utfall has a row of that indicator, year and series. */
  | { readonly kind: 'exists'; readonly address: CellAddress }
  /** Something stands below the table, such as a row of totals. */
  | { readonly kind: 'noRoom'; readonly address: CellAddress }
  | RowRefusal;

/** A row that somebody else fills in at the same moment is left to them. */
const furtherAttempts = 3;

export function addRow(run: RunExcel, request: AddRowRequest): Promise<AddRowOutcome> {
  return run((context) => attemptAdd(context, request, furtherAttempts));
}

async function attemptAdd(
  context: ExcelContext,
  request: AddRowRequest,
  attemptsLeft: number,
): Promise<AddRowOutcome> {
  const read = await readRegister(context, request.register, { withSheet: true, formulas: true });
  const planned = planAdd(read, request);
  if (planned.kind !== 'planned') return planned;
  const { found, place, row } = planned;
  const { sheet } = found.table;
  const result = await writingTo(sheet, read.workbook, () => writeUnlessTaken(context, planned));
  if (typeof result === 'object') return result;
  if (result) return { kind: 'added', row, address: cellAddress(found, place.row) };
  return attemptsLeft > 0 ? attemptAdd(context, request, attemptsLeft - 1) : { kind: 'disturbed', sheet };
}

interface PlannedRow {
  readonly kind: 'planned';
  readonly found: FoundTable;
  readonly place: NewRowPlace;
  readonly cells: readonly FieldCell[];
  readonly row: RegisterRowIdentity;
}

function planAdd(
  { workbook, contents }: ReadResult,
  request: AddRowRequest,
): PlannedRow | Exclude<AddRowOutcome, { readonly kind: 'added' }> {
  const register = findRegister(workbook, request.register);
  if (register.kind === 'unreadable') return register;
  const { found } = register;
  const row = newIdentity(register, request);
  const [same] = rowsWith(found, row);
  if (same !== undefined) return { kind: 'exists', address: cellAddress(found, same) };
  const place = newRowPlace(found);
  const sheetId = workbook.sheets.find(({ name }) => name === found.table.sheet)?.id ?? '';
  if (place.grows && isTaken(found, place.row, contents.get(sheetId)?.grid)) {
    return { kind: 'noRoom', address: cellAddress(found, place.row) };
  }
  const formats = cellsOfRow(found, place.grows ? place.row - 1 : place.row);
  const wanted = cellsOfFields(register, formats, row.nr, fieldsOf(row, request));
  return wanted.kind === 'cells' ? { kind: 'planned', found, place, cells: wanted.cells, row } : wanted;
}

/** What the first row of an empty register is called. */
export const firstNumbers: Readonly<Record<RegisterKey, string>> = {
  risks: 'R1',
  selfChecks: 'E1',
  measures: 'Å1',
  indicators: 'I1',
  outcomes: '',
};

function newIdentity(
  { found }: FoundRegister,
  { register, year, fields }: AddRowRequest,
): RegisterRowIdentity {
  const typed = (field: string): string => fields.find((each) => each.field === field)?.typed ?? '';
  if (register === 'outcomes') return { register, nr: typed('nr'), year, series: typed('series') };
  const { nr: nrColumn } = found.declared.columns;
  const numbers = found.table.values.map((_, row) =>
    nrColumn === undefined ? '' : textUnder(found, cellsOfRow(found, row), nrColumn),
  );
  return { register, nr: nextNumber(numbers, firstNumbers[register]), year };
}

/** The fields that are filled in, with the number and year that the row is known by. */
function fieldsOf({ nr, year }: RegisterRowIdentity, { fields }: AddRowRequest): readonly TypedField[] {
  const others = fields.filter(({ field, typed }) => field !== 'nr' && field !== 'year' && typed !== '');
  const ofYear = year === undefined ? [] : [{ field: 'year', typed: String(year) }];
  return [{ field: 'nr', typed: nr }, ...ofYear, ...others];
}

/** Whether something stands in the cells that the table would grow over. */
function isTaken(found: FoundTable, row: number, grid: GridSnapshot | undefined): boolean {
  if (grid === undefined) return false;
  const { row: sheetRow, column, columnCount } = rowBlock(found, row);
  const cells = grid.values[sheetRow - grid.row] ?? [];
  return cells.some((cell, at) => {
    const position = grid.column + at - column;
    return position >= 0 && position < columnCount && !isBlankCell(cell);
  });
}

/** Whether the row was written; what somebody wrote there at the last moment is put back. */
async function writeUnlessTaken(
  context: ExcelContext,
  { found, place, cells }: PlannedRow,
): Promise<boolean> {
  const target = { sheet: found.table.sheet, block: rowBlock(found, place.row) };
  const seen = await applySeeing(context, planNewRow(found, place, cells), target);
  const isFree = isAsUnusedAsRead(found, place, seen);
  if (!isFree) await apply(context, planPutBack(found, place.row, everyCell(found), seen));
  return isFree;
}

function isAsUnusedAsRead(found: FoundTable, { row, grows }: NewRowPlace, { values }: RowAsItWas): boolean {
  const expected = grows ? [] : cellsOfRow(found, row).values;
  return values.every((cell, position) => cell === (expected[position] ?? '') || isBlankCell(cell));
}

function everyCell({ table }: FoundTable): Parameters<typeof planPutBack>[2] {
  return table.headers.map((_, position) => ({ position, input: null, numberFormat: undefined }));
}
