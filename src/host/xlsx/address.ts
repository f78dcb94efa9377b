import { type Area } from '../workbook/workbook';
import { FileError } from './fileError';

export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

const columnNames: string[] = [];

function makeColumnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : makeColumnName(Math.floor(column / 26) - 1) + letter;
}

export function columnName(column: number): string {
  return (columnNames[column] ??= makeColumnName(column));
}

export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

export function areaNames(areas: readonly Area[]): string {
  return areas.map(areaName).join(' ');
}

export interface Position {
  readonly row: number;
  readonly column: number;
}

function outOfRange(reference: string): FileError {
  return new FileError('hostile', `reference out of range: ${reference.slice(0, 40)}`);
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const cell = /^\$?([A-Za-z]+)\$?(\d+)$/;
const wholeColumn = /^\$?([A-Za-z]+)$/;
const wholeRow = /^\$?(\d+)$/;

/** A reference inside a file, checked against the sheet's size. */
export function parseCell(reference: string): Position {
  const match = reference.length > 20 ? null : cell.exec(reference);
  const row = Number(match?.[2]) - 1;
  const column = columnIndex(match?.[1] ?? '');
  const inside = row >= 0 && row < rowLimit && column >= 0 && column < columnLimit;
  if (!inside) throw outOfRange(reference);
  return { row, column };
}

function corner(reference: string, otherwise: Position): Position {
  if (wholeColumn.test(reference)) return parseCell(`${reference}${otherwise.row + 1}`);
  if (wholeRow.test(reference)) return parseCell(`${columnName(otherwise.column)}${reference}`);
  return parseCell(reference);
}

/** `A1`, `A1:B2`, `A:B` or `1:3`. */
export function parseArea(reference: string): Area {
  const [first = '', last = first] = reference.split(':');
  const start = corner(first, { row: 0, column: 0 });
  const end = corner(last, { row: rowLimit - 1, column: columnLimit - 1 });
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

export function parseAreas(references: string): Area[] {
  return references.split(/\s+/).filter(Boolean).map(parseArea);
}

/** `'Bilaga 2'!` with the quotes Excel needs; quotes where none are needed do no harm. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
