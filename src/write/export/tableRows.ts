/** A found table as it is exported: the contract's headers, the user's own columns, and the rows that say anything. */
import { nameKey } from '../../domain/nameKey';
import { isBlankCell } from '../../read/cells/text';
import type { FoundTable } from '../../read/find';
import type { CellValue } from '../../read/snapshot';
import type { AnyColumn } from '../../tables/table';

export interface ExportedCell {
  readonly value: CellValue;
  readonly format: string;
}

export interface ExportedTable {
  readonly name: string;
  readonly headers: readonly string[];
  /** The declared column at each position; undefined for a column of the user's own. */
  readonly columns: readonly (AnyColumn | undefined)[];
  readonly rows: readonly (readonly ExportedCell[])[];
}

export function exportedTable(found: FoundTable): ExportedTable {
  const { declared, table } = found;
  const columns = columnsByPosition(found);
  const rows = [...table.values.entries()].filter(([, cells]) => saysSomething(cells, columns));
  return {
    name: declared.name,
    headers: headersOf(table.headers, columns),
    columns,
    rows: rows.map(([row, cells]) =>
      cells.map((value, column) => ({ value, format: table.numberFormats[row]?.[column] ?? 'General' })),
    ),
  };
}

function columnsByPosition({ declared, table, columns }: FoundTable): readonly (AnyColumn | undefined)[] {
  const byPosition = new Map(
    Object.values(declared.columns).map((column) => [columns.get(column.header), column] as const),
  );
  return table.headers.map((_, position) => byPosition.get(position));
}

/** Calculated columns say something of empty rows too. */
function saysSomething(cells: readonly CellValue[], columns: readonly (AnyColumn | undefined)[]): boolean {
  return cells.some((cell, position) => columns[position]?.formula === undefined && !isBlankCell(cell));
}

/** A column that has been renamed has the contract's header; a user's column never takes one of those. */
function headersOf(
  written: readonly string[],
  columns: readonly (AnyColumn | undefined)[],
): readonly string[] {
  const declared = new Set(columns.flatMap((column) => (column === undefined ? [] : nameKey(column.header))));
  const taken = new Set<string>();
  const isFree = (header: string): boolean =>
    !taken.has(header.toLowerCase()) && !declared.has(nameKey(header));
  return written.map((header, position) => {
    const own = columns[position]?.header ?? freeHeader(header, isFree);
    taken.add(own.toLowerCase());
    return own;
  });
}

function freeHeader(header: string, isFree: (header: string) => boolean): string {
  let free = header;
  for (let number = 2; !isFree(free); number += 1) free = `${header} ${number}`;
  return free;
}
