/** An imported table beside the one of a workbook: which of its rows are new, the same, or say something else. */
import { nameKey } from '../../domain/nameKey';
import { mapInSlices, type Slices } from '../../domain/slices';
import type { AnyColumn } from '../../tables/table';
import { isPercentFormat } from '../cells/number';
import { cellsOfRow, isUnused, textUnder, writtenText, type RowCells } from '../cells/rows';
import { isBlankCell, oneLine, runningText } from '../cells/text';
import type { FoundTable } from '../find';
import type { CellValue } from '../snapshot';
import type { ImportedCell, ImportedRow, ImportedTable } from './imported';
import { keyColumns } from './keys';

/** A field whose cell says something else than the file. */
export interface DifferingField {
  readonly header: string;
  /** Positions in the workbook's table and in the file. */
  readonly position: number;
  readonly source: number;
  readonly before: string;
  readonly after: string;
  /** The file says nothing. */
  readonly isBlank: boolean;
}

/** Why a row is not taken: it cannot be told which row of the workbook it is. */
export type LeftOutReason = 'noKey' | 'twiceInFile' | 'twiceInWorkbook';

type Standing =
  | { readonly kind: 'new' | 'same' }
  /** `at` is the row's position in the workbook's table. */
  | { readonly kind: 'differing'; readonly at: number; readonly fields: readonly DifferingField[] }
  | { readonly kind: 'leftOut'; readonly why: LeftOutReason };

/** With what it is known by: number and year, as people write them. */
export type ComparedRow = Standing & { readonly row: ImportedRow; readonly known: readonly string[] };

/** Columns of the file that the workbook has, by their positions in both. */
interface Pair {
  readonly source: number;
  readonly position: number;
  readonly header: string;
  readonly column: AnyColumn | undefined;
}

export interface ComparedTable {
  readonly imported: ImportedTable;
  readonly found: FoundTable;
  /** Without calculated columns, which the workbook calculates. */
  readonly pairs: readonly Pair[];
  /** Headers of columns that the workbook lacks. */
  readonly lacking: readonly string[];
  readonly rows: readonly ComparedRow[];
}

export function* compareTable(imported: ImportedTable, found: FoundTable): Slices<ComparedTable> {
  const pairs = pairsOf(imported, found);
  const lacking = imported.columns
    .filter(
      ({ declared }, source) =>
        declared?.formula === undefined && !pairs.some((pair) => pair.source === source),
    )
    .map(({ header }) => header);
  return { imported, found, pairs, lacking, rows: yield* rowsOf(imported, found, pairs) };
}

function pairsOf({ columns }: ImportedTable, { table, columns: found }: FoundTable): readonly Pair[] {
  const declaredAt = new Set(found.values());
  return columns.flatMap(({ header, declared: column }, source): Pair[] => {
    if (column?.formula !== undefined) return [];
    const position =
      column === undefined
        ? table.headers.findIndex((each, at) => !declaredAt.has(at) && nameKey(each) === nameKey(header))
        : (found.get(column.header) ?? -1);
    return position === -1 ? [] : [{ source, position, header, column }];
  });
}

function* rowsOf(
  imported: ImportedTable,
  found: FoundTable,
  pairs: readonly Pair[],
): Slices<readonly ComparedRow[]> {
  const keys = keyColumns(imported.declared);
  const there = yield* rowsByKey(found, keys);
  const met = new Set<string>();
  return yield* mapInSlices(imported.rows, (row) => {
    const known = keys.map((column) => oneLine(importedText(imported, row, column)));
    const key = keyOf(known);
    const isTwice = met.has(key);
    met.add(key);
    const at = there.get(key) ?? [];
    return {
      row,
      known: known.filter((text) => text !== ''),
      ...standingOf(row, { known, isTwice, at }, found, pairs),
    };
  });
}

interface Meeting {
  readonly known: readonly string[];
  readonly isTwice: boolean;
  /** Rows of the workbook with the same key. */
  readonly at: readonly number[];
}

function standingOf(
  row: ImportedRow,
  { known, isTwice, at }: Meeting,
  found: FoundTable,
  pairs: readonly Pair[],
): Standing {
  if (known[0] === undefined || known[0] === '') return { kind: 'leftOut', why: 'noKey' };
  if (isTwice) return { kind: 'leftOut', why: 'twiceInFile' };
  const [first, ...others] = at;
  if (first === undefined) return { kind: 'new' };
  if (others.length > 0) return { kind: 'leftOut', why: 'twiceInWorkbook' };
  const fields = differingFields(row, cellsOfRow(found, first), pairs);
  return fields.length === 0 ? { kind: 'same' } : { kind: 'differing', at: first, fields };
}

/** Positions of the rows that say anything, by their keys. */
function* rowsByKey(
  found: FoundTable,
  keys: readonly AnyColumn[],
): Slices<ReadonlyMap<string, readonly number[]>> {
  const rows = new Map<string, number[]>();
  for (const at of found.table.values.keys()) {
    yield;
    const cells = cellsOfRow(found, at);
    if (isUnused(found, cells)) continue;
    const key = keyOf(keys.map((column) => textUnder(found, cells, column)));
    const same = rows.get(key);
    if (same === undefined) rows.set(key, [at]);
    else same.push(at);
  }
  return rows;
}

function keyOf(texts: readonly string[]): string {
  return JSON.stringify(texts.map(nameKey));
}

function importedText({ columns }: ImportedTable, { cells }: ImportedRow, column: AnyColumn): string {
  const cell = cells[columns.findIndex(({ declared }) => declared === column)];
  return cell === undefined ? '' : writtenText(cell.value, column, formatOf(cell, column));
}

function formatOf({ format }: ImportedCell, column: AnyColumn | undefined): string {
  return format ?? column?.format ?? 'General';
}

function differingFields(
  { cells }: ImportedRow,
  { values, numberFormats }: RowCells,
  pairs: readonly Pair[],
): readonly DifferingField[] {
  return pairs.flatMap(({ source, position, header, column = ownColumn }) => {
    const file = cells[source] ?? { value: '', format: undefined };
    const there: ImportedCell = {
      value: values[position] ?? '',
      format: numberFormats[position] ?? 'General',
    };
    if (saysSame(there, file, column)) return [];
    const [before, after] = [there, file].map((cell) => runningText(textOf(cell, column)));
    const isBlank = isBlankCell(file.value);
    return [{ header, position, source, before: before ?? '', after: after ?? '', isBlank }];
  });
}

/** How the cells of a user's own column are written. */
const ownColumn: AnyColumn = { header: '', kind: 'text', width: 0, help: { sv: '', en: '' } };

function textOf(cell: ImportedCell, column: AnyColumn): string {
  return writtenText(cell.value, column, formatOf(cell, column));
}

/** 0,77 and 77 % are the same share, though 1,5 and 150 % need not be. */
function saysSame(one: ImportedCell, other: ImportedCell, column: AnyColumn): boolean {
  if (isSmallNumber(one.value) && one.value === other.value) return true;
  if (runningText(textOf(one, column)) !== runningText(textOf(other, column))) return false;
  return isPercent(one, column) === isPercent(other, column);
}

function isSmallNumber(value: CellValue): boolean {
  return typeof value === 'number' && Math.abs(value) <= 1;
}

function isPercent(cell: ImportedCell, column: AnyColumn): boolean {
  return typeof cell.value === 'number' && isPercentFormat(formatOf(cell, column));
}
