/** The cells of a found table's rows as people know them: which row has a number, and what stands under a header. */
import { nameKey } from '../../domain/nameKey';
import type { AnyColumn } from '../../tables/table';
import type { CellAddress } from '../address';
import { dateText } from './date';
import { readNumber } from './number';
import { cellText, isBlankCell, oneLine } from './text';
import type { FoundTable } from '../find';
import type { CellValue } from '../snapshot';
import { columnLetters } from '../../tables/columnLetters';

/** What a row is known by in its register. */
export interface RowIdentity {
  readonly nr: string;
  /** Undefined in Indikatorer, where numbers are of no year. */
  readonly year?: number | undefined;
  /** Of Utfall alone; blank is the whole organisation. */
  readonly series?: string | undefined;
}

export interface RowCells {
  readonly values: readonly CellValue[];
  readonly numberFormats: readonly string[];
}

export function cellsOfRow({ table }: FoundTable, row: number): RowCells {
  return { values: table.values[row] ?? [], numberFormats: table.numberFormats[row] ?? [] };
}

/** A cell as whoever edits it writes it: days as ISO dates, shares in percent, decimal comma, texts as they are. */
export function writtenText(cell: CellValue, { kind }: AnyColumn, format: string): string {
  if (typeof cell === 'string') return cell.replace(/\r\n?/gu, '\n');
  if (typeof cell === 'number' && kind === 'date') return dateText(cell) ?? cellText(cell, 'General');
  return cellText(cell, kind === 'year' ? 'General' : format);
}

/** What stands under a declared header; '' where the workbook lacks the column. */
export function textUnder(found: FoundTable, { values, numberFormats }: RowCells, column: AnyColumn): string {
  const position = found.columns.get(column.header);
  if (position === undefined) return '';
  return writtenText(values[position] ?? '', column, numberFormats[position] ?? 'General');
}

/** Whether the cells are those of the row. */
export function isRowOf(found: FoundTable, cells: RowCells, { nr, year, series }: RowIdentity): boolean {
  const columns = found.declared.columns;
  const says = (key: string): string => {
    const column = columns[key];
    return column === undefined ? '' : oneLine(textUnder(found, cells, column));
  };
  if (nameKey(says('nr')) !== nameKey(nr)) return false;
  if ('year' in columns && readNumber(says('year')) !== year) return false;
  return !('series' in columns) || nameKey(says('series')) === nameKey(series ?? '');
}

/** The rows of the body that have the identity, of which there should be one. */
export function rowsWith(found: FoundTable, identity: RowIdentity): readonly number[] {
  return [...found.table.values.keys()].filter((row) => isRowOf(found, cellsOfRow(found, row), identity));
}

/** Whether nobody has filled in anything: calculated columns say something of empty rows too. */
export function isUnused(found: FoundTable, { values }: RowCells): boolean {
  const calculated = new Set(
    Object.values(found.declared.columns).flatMap(({ formula, header }) =>
      formula === undefined ? [] : (found.columns.get(header) ?? []),
    ),
  );
  return values.every((cell, position) => calculated.has(position) || isBlankCell(cell));
}

/** Where a row's cell is; without a header, or where the workbook lacks it, the row's first. */
export function cellAddress({ table, columns }: FoundTable, row: number, header?: string): CellAddress {
  const position = (header === undefined ? undefined : columns.get(header)) ?? 0;
  return { sheet: table.sheet, cell: `${columnLetters(table.column + position)}${table.row + row + 2}` };
}
