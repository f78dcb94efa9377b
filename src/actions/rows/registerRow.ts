/** What saving a row and adding one have in common: one register is read, and texts from a form become cells. */
import type { MeasureUnit } from '../../domain/registers';
import { readWorkbook } from '../../excel/readWorkbook';
import { wasDenied } from '../../excel/wasDenied';
import type { RowCells, RowIdentity } from '../../read/cells/rows';
import { oneLine } from '../../read/cells/text';
import { missingColumns, missingTable, type FoundTable, type Refusal } from '../../read/find';
import { findTables, readUnits } from '../../read/readRegisters';
import type { WorkbookSnapshot } from '../../read/snapshot';
import { allTables, tables, type RegisterKey } from '../../tables/index';
import type { AnyColumn, AnyTable } from '../../tables/table';
import { typedCell, type TypedCell, type Wanted } from '../../write/row/typedCell';

/** A row of a register, known by what it is and never by where it stands. */
export interface RegisterRowIdentity extends RowIdentity {
  readonly register: RegisterKey;
}

export interface FieldNotUnderstood {
  readonly field: string;
  readonly wanted: Wanted;
}

/** Why a row is not written; nothing has been. */
export type RowRefusal =
  | { readonly kind: 'unreadable'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'notUnderstood'; readonly fields: readonly FieldNotUnderstood[] }
  | RowDenial
  /** Others changed the register faster than it could be written. */
  | { readonly kind: 'disturbed'; readonly sheet: string };

export type RowDenial =
  | { readonly kind: 'protected'; readonly sheet: string }
  /** The workbook is open for reading only. */
  | { readonly kind: 'readOnly' };

export type ExcelContext = Parameters<typeof readWorkbook>[0];

interface RegisterReading {
  /** Whether it matters what stands beside and below the register. */
  readonly withSheet: boolean;
  readonly formulas: boolean;
}

/** Reads one register (and Indikatorer where it is Utfall), and whatever may be it under another name. */
export function readRegister(
  context: ExcelContext,
  register: RegisterKey,
  { withSheet, formulas }: RegisterReading = { withSheet: false, formulas: false },
): ReturnType<typeof readWorkbook> {
  const wanted: readonly AnyTable[] =
    register === 'outcomes' ? [tables.outcomes, tables.indicators] : [tables[register]];
  const others = new Set(allTables.filter((table) => !wanted.includes(table)).map(({ name }) => name));
  const isWanted = (name: string): boolean => !others.has(name);
  return readWorkbook(context, {
    tables: isWanted,
    withNumberFormats: () => true,
    formulas,
    sheets: (structure) => {
      const own = new Set(structure.tables.filter(({ name }) => isWanted(name)).map(({ sheet }) => sheet));
      return withSheet ? structure.sheets.filter(({ name }) => own.has(name)) : [];
    },
  });
}

export interface FoundRegister {
  readonly kind: 'found';
  readonly found: FoundTable;
  /** Unit of the indicator with a number; '' in all registers but Utfall. */
  readonly unitOf: (nr: string) => MeasureUnit | '';
}

export function findRegister(
  workbook: WorkbookSnapshot,
  register: RegisterKey,
): FoundRegister | Extract<RowRefusal, { readonly kind: 'unreadable' }> {
  const known = findTables(workbook);
  const declared: AnyTable = tables[register];
  const found = known.get(declared.name);
  const refusals = found === undefined ? [missingTable(declared, workbook)] : missingColumns(found);
  if (found === undefined || refusals.length > 0) return { kind: 'unreadable', refusals };
  return { kind: 'found', found, unitOf: register === 'outcomes' ? readUnits(known) : () => '' };
}

/** A column that a form may write in; asking for another is a defect. */
export function inputColumn({ declared }: FoundTable, field: string): AnyColumn {
  const column = declared.columns[field];
  if (column === undefined) throw new TypeError(`${declared.name} has no field ${field}`);
  if (column.formula !== undefined) throw new TypeError(`${column.header} is calculated`);
  return column;
}

export type UnderstoodCell = Extract<TypedCell, { readonly kind: 'cell' }>;

export interface TypedField {
  readonly field: string;
  readonly typed: string;
}

export interface FieldCell extends UnderstoodCell {
  readonly field: string;
  readonly column: AnyColumn;
  /** Position of the column in the table. */
  readonly position: number;
}

/** What was typed in some fields, as cells of the row whose formats are given. */
export function cellsOfFields(
  { found, unitOf }: FoundRegister,
  { numberFormats }: Pick<RowCells, 'numberFormats'>,
  nr: string,
  fields: readonly TypedField[],
):
  | { readonly kind: 'cells'; readonly cells: readonly FieldCell[] }
  | Extract<RowRefusal, { readonly kind: 'unreadable' | 'notUnderstood' }> {
  const cells: FieldCell[] = [];
  const missing: AnyColumn[] = [];
  const notUnderstood: FieldNotUnderstood[] = [];
  for (const { field, typed } of fields) {
    const column = inputColumn(found, field);
    const position = found.columns.get(column.header);
    if (position === undefined) {
      missing.push(column);
      continue;
    }
    const format = numberFormats[position] ?? 'General';
    const cell = typedCell(typed, { column, format, unit: unitOf(oneLine(nr)) });
    if (cell.kind === 'cell') cells.push({ ...cell, field, column, position });
    else notUnderstood.push({ field, wanted: cell.wanted });
  }
  if (missing.length > 0)
    return { kind: 'unreadable', refusals: missing.map((column) => lacks(found, column)) };
  return notUnderstood.length > 0
    ? { kind: 'notUnderstood', fields: notUnderstood }
    : { kind: 'cells', cells };
}

function lacks({ declared, table }: FoundTable, column: AnyColumn): Refusal {
  return {
    refusal: 'columnMissing',
    table: declared.name,
    sheet: table.sheet,
    foundAs: table.name,
    column: column.header,
    headers: table.headers,
  };
}

/** Writes, and tells what stands in the way where Excel refuses to. */
export async function writingTo<Result>(
  sheet: string,
  { sheets }: WorkbookSnapshot,
  write: () => Promise<Result>,
): Promise<Result | RowDenial> {
  try {
    return await write();
  } catch (error) {
    if (!wasDenied(error)) throw error;
    const isLocked = sheets.some(({ name, isProtected }) => name === sheet && isProtected);
    return isLocked ? { kind: 'protected', sheet } : { kind: 'readOnly' };
  }
}
