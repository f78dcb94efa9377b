/** What freezing remembers in a block of the notes, so that every function can be put back. */
import type { CellValue, GridSnapshot } from '../../read/snapshot';
import type { Edit } from '../plan';
import { blockOf, notesSheet, packed, unpacked } from '../notes';

/** A calculated column of a register, by its declared names: its formula is the declared one. */
export interface FrozenColumn {
  readonly table: string;
  readonly header: string;
}

/** Any other cell. */
export interface FrozenCell {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Of its own cell and those that the formula filled, row by row. */
  readonly values: readonly (readonly CellValue[])[];
}

export interface Memory {
  readonly columns: readonly FrozenColumn[];
  readonly cells: readonly FrozenCell[];
}

const title = 'Ersatta funktioner';
const nothing: Memory = { columns: [], cells: [] };

export function isEmptyMemory({ columns, cells }: Memory): boolean {
  return columns.length + cells.length === 0;
}

export function readMemory(notes: GridSnapshot | undefined): Memory {
  const chunks = blockOf(notes, title).rows.flatMap(([chunk]) => (chunk ? [chunk] : []));
  const saved = chunks.length === 0 ? undefined : unpacked(chunks);
  if (typeof saved !== 'object' || saved === null || !('columns' in saved && 'cells' in saved))
    return nothing;
  return { columns: list(saved.columns).filter(isColumn), cells: list(saved.cells).filter(isCell) };
}

/** The block's title stays for good: other blocks may stand beside it. */
export function memoryEdits(notes: GridSnapshot | undefined, memory: Memory): readonly Edit[] {
  const { column, rows } = blockOf(notes, title);
  const chunks = isEmptyMemory(memory) ? [] : packed(memory);
  const length = Math.max(rows.length, chunks.length);
  const values = [[title], ...Array.from({ length }, (_, at) => [chunks[at] ?? ''])];
  return [{ edit: 'values', sheet: notesSheet, row: 0, column, values }];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isColumn(value: unknown): value is FrozenColumn {
  if (typeof value !== 'object' || value === null || !('table' in value && 'header' in value)) return false;
  return typeof value.table === 'string' && typeof value.header === 'string';
}

function isCell(value: unknown): value is FrozenCell {
  if (typeof value !== 'object' || value === null) return false;
  if (!('sheet' in value && 'row' in value && 'column' in value && 'formula' in value && 'values' in value))
    return false;
  const { sheet, row, column, formula, values } = value;
  const isPlaced = typeof sheet === 'string' && Number.isInteger(row) && Number.isInteger(column);
  return isPlaced && typeof formula === 'string' && list(values).length > 0 && list(values).every(isLine);
}

function isLine(value: unknown): boolean {
  return (
    list(value).length > 0 &&
    list(value).every((cell) => ['string', 'number', 'boolean'].includes(typeof cell))
  );
}
