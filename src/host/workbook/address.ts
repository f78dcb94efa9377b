/** A1 addresses and rectangles of cells. Rows and columns are zero-based; only the text of an address counts from one. */
import type { Area } from './workbook';

/** Source: support.microsoft.com/office/excel-specifications-and-limits. */
export const rowLimit = 1_048_576;
/** Source: support.microsoft.com/office/excel-specifications-and-limits. */
export const columnLimit = 16_384;

export const wholeSheet: Area = { top: 0, left: 0, bottom: rowLimit - 1, right: columnLimit - 1 };

export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const columnPattern = /^\$?([A-Za-z]{1,3})$/;
const rowPattern = /^\$?([1-9]\d{0,6})$/;

/** `A1`, `$A$1:B2`, `A:C` or `2:3`, without a sheet; undefined when it is no address on a sheet. */
export function parseArea(address: string): Area | undefined {
  const parts = address.split(':');
  const [first, second] = parts;
  if (first === undefined || parts.length > 2) return undefined;
  const area = second === undefined ? cornerArea(first) : spanned(first, second);
  return area && area.bottom < rowLimit && area.right < columnLimit ? area : undefined;
}

function cornerArea(text: string): Area | undefined {
  const cell = cellPattern.exec(text);
  if (!cell?.[1] || !cell[2]) return undefined;
  const row = Number(cell[2]) - 1;
  const column = columnIndex(cell[1]);
  return { top: row, left: column, bottom: row, right: column };
}

function spanned(first: string, second: string): Area | undefined {
  const from = cornerArea(first);
  const to = cornerArea(second);
  if (from && to) return boundingArea(from, to);
  return wholeColumns(first, second) ?? wholeRows(first, second);
}

function wholeColumns(first: string, second: string): Area | undefined {
  const from = columnPattern.exec(first)?.[1];
  const to = columnPattern.exec(second)?.[1];
  if (!from || !to) return undefined;
  const [left, right] = ordered(columnIndex(from), columnIndex(to));
  return { top: 0, left, bottom: rowLimit - 1, right };
}

function wholeRows(first: string, second: string): Area | undefined {
  const from = rowPattern.exec(first)?.[1];
  const to = rowPattern.exec(second)?.[1];
  if (!from || !to) return undefined;
  const [top, bottom] = ordered(Number(from) - 1, Number(to) - 1);
  return { top, left: 0, bottom, right: columnLimit - 1 };
}

function ordered(a: number, b: number): [number, number] {
  return a < b ? [a, b] : [b, a];
}

/** `A1`, `A1:B2`, `A:C` or `2:3`; with `$` before each part when absolute. */
export function formatArea(area: Area, absolute = false): string {
  const $ = absolute ? '$' : '';
  const column = (index: number): string => $ + columnName(index);
  const row = (index: number): string => $ + String(index + 1);
  if (isWholeRows(area)) return `${row(area.top)}:${row(area.bottom)}`;
  if (isWholeColumns(area)) return `${column(area.left)}:${column(area.right)}`;
  const first = column(area.left) + row(area.top);
  const last = column(area.right) + row(area.bottom);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as it stands before `!`, in quotes where Excel needs them. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !cellPattern.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `Risker!A1` or `'Bilaga 2'!A1:B3`. */
export function fullAddress(sheetName: string, area: Area, absolute = false): string {
  return `${quotedSheetName(sheetName)}!${formatArea(area, absolute)}`;
}

/** Splits `'Bilaga 2'!A1` into the sheet's name and the rest. */
export function splitAddress(text: string): {
  readonly sheetName: string | undefined;
  readonly local: string;
} {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { sheetName: undefined, local: text };
  const quoted = text.slice(0, mark);
  const sheetName = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return { sheetName, local: text.slice(mark + 1) };
}

export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === rowLimit - 1;
}

export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === columnLimit - 1;
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export function isInside(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function contains(outer: Area, inner: Area): boolean {
  return isInside(outer, inner.top, inner.left) && isInside(outer, inner.bottom, inner.right);
}

export function intersection(a: Area, b: Area): Area | undefined {
  const common = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : undefined;
}

export function overlaps(a: Area, b: Area): boolean {
  return intersection(a, b) !== undefined;
}

export function boundingArea(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** What of `area` lies outside `hole`, as at most four rectangles. */
export function without(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  const pieces: Area[] = [
    { ...area, bottom: common.top - 1 },
    { ...area, top: common.bottom + 1 },
    { top: common.top, bottom: common.bottom, left: area.left, right: common.left - 1 },
    { top: common.top, bottom: common.bottom, left: common.right + 1, right: area.right },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

export function isOnSheet(area: Area): boolean {
  return (
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom < rowLimit &&
    area.right < columnLimit &&
    area.top <= area.bottom &&
    area.left <= area.right
  );
}
