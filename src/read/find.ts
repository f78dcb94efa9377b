/** Finds a register in a workbook: by stored identity first, then by name, then by header. */
import { nameKey } from '../domain/nameKey';
import { identityName } from '../tables/identity';
import { columnLetters } from '../tables/columnLetters';
import type { AnyColumn, AnyTable } from '../tables/table';
import { readIdentities, type Identities } from './identities';
import type { SheetCell } from './cells/reference';
import type { TableSnapshot, WorkbookSnapshot } from './snapshot';

export interface FoundTable {
  readonly declared: AnyTable;
  readonly table: TableSnapshot;
  /** Positions of the columns in the table, by declared header. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Tables by their declared name. */
export type FoundTables = ReadonlyMap<string, FoundTable>;

/** Why a workbook cannot be read: what was looked for, and what was there. */
export type Refusal =
  | {
      readonly refusal: 'tableMissing';
      readonly table: string;
      readonly sheets: readonly string[];
      readonly tables: readonly string[];
    }
  /** Its rows still stand there, but they are no table any more. */
  | {
      readonly refusal: 'tableIsRange';
      readonly table: string;
      readonly sheet: string;
      /** Of its headers: `A1:P1`. */
      readonly cells: string;
    }
  | {
      readonly refusal: 'columnMissing';
      /** Declared name of the table. */
      readonly table: string;
      readonly sheet: string;
      /** What the table is called in the workbook. */
      readonly foundAs: string;
      readonly column: string;
      readonly headers: readonly string[];
    };

/** Two columns of a table with the same header but for case and spaces: the first is read. */
export interface DuplicateHeader {
  readonly table: string;
  readonly sheet: string;
  readonly header: string;
}

export function findTable(
  declared: AnyTable,
  workbook: WorkbookSnapshot,
  identities: Identities,
): FoundTable | undefined {
  const table = tableByIdentity(declared, workbook, identities) ?? tableByName(declared, workbook);
  return table && foundIn(declared, table, identities);
}

/** A register in the table that somebody says it is. */
export function foundIn(declared: AnyTable, table: TableSnapshot, identities: Identities): FoundTable {
  return { declared, table, columns: findColumns(declared, table, identities) };
}

function identityOf(declared: AnyTable, column: AnyColumn, identities: Identities): SheetCell | undefined {
  return identities.get(identityName(declared.name, column.header).toLowerCase());
}

/** The table in whose header row most of the stored identities stand. */
function tableByIdentity(
  declared: AnyTable,
  workbook: WorkbookSnapshot,
  identities: Identities,
): TableSnapshot | undefined {
  const cells = identityCells(declared, identities);
  if (cells.length === 0) return undefined;
  const hits = (table: TableSnapshot): number =>
    cells.filter((cell) => headerPosition(table, cell) !== undefined).length;
  return mostHits(workbook.tables, hits);
}

function identityCells(declared: AnyTable, identities: Identities): readonly SheetCell[] {
  return Object.values(declared.columns).flatMap((column) => identityOf(declared, column, identities) ?? []);
}

function mostHits(
  candidates: readonly TableSnapshot[],
  hits: (table: TableSnapshot) => number,
): TableSnapshot | undefined {
  let best: { readonly table: TableSnapshot; readonly hits: number } | undefined;
  for (const table of candidates) {
    const count = hits(table);
    if (count > (best?.hits ?? 0)) best = { table, hits: count };
  }
  return best?.table;
}

/** Which of the table's columns a cell is the header of. */
function headerPosition(table: TableSnapshot, cell: SheetCell): number | undefined {
  if (cell.row !== table.row || cell.sheet.toLowerCase() !== table.sheet.toLowerCase()) return undefined;
  const position = cell.column - table.column;
  return position >= 0 && position < table.headers.length ? position : undefined;
}

function tableByName(declared: AnyTable, workbook: WorkbookSnapshot): TableSnapshot | undefined {
  const key = nameKey(declared.name);
  return workbook.tables.find((table) => nameKey(table.name) === key);
}

function findColumns(
  declared: AnyTable,
  table: TableSnapshot,
  identities: Identities,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const taken = new Set<number>();
  const take = (column: AnyColumn, position: number | undefined): void => {
    if (position === undefined || taken.has(position)) return;
    found.set(column.header, position);
    taken.add(position);
  };
  const columns = Object.values(declared.columns);
  for (const column of columns) {
    const cell = identityOf(declared, column, identities);
    take(column, cell && headerPosition(table, cell));
  }
  for (const column of columns) {
    if (!found.has(column.header)) take(column, positionByHeader(column, table, taken));
  }
  return found;
}

function positionByHeader(
  column: AnyColumn,
  table: TableSnapshot,
  taken: ReadonlySet<number>,
): number | undefined {
  const keys = [column.header, ...(column.alsoCalled ?? [])].map(nameKey);
  const position = table.headers.findIndex(
    (header, index) => !taken.has(index) && keys.includes(nameKey(header)),
  );
  return position === -1 ? undefined : position;
}

export function duplicateHeaders({ declared, table }: FoundTable): readonly DuplicateHeader[] {
  const seen = new Set<string>();
  return table.headers.flatMap((header) => {
    const key = nameKey(header);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ table: declared.name, sheet: table.sheet, header }];
  });
}

export function missingTable(declared: AnyTable, workbook: WorkbookSnapshot): Refusal {
  const range = formerTable(declared, workbook);
  if (range !== undefined) return { refusal: 'tableIsRange', table: declared.name, ...range };
  return {
    refusal: 'tableMissing',
    table: declared.name,
    sheets: workbook.sheets.map(({ name }) => name),
    tables: workbook.tables.map(({ name }) => name),
  };
}

/** The header row of a table that was converted to a range: the hidden names of its columns still stand for it. */
function formerTable(
  declared: AnyTable,
  { sheets, names }: WorkbookSnapshot,
): { readonly sheet: string; readonly cells: string } | undefined {
  const cells = identityCells(declared, readIdentities(names));
  const [first] = cells;
  const sheet = sheets.find(({ name }) => name.toLowerCase() === first?.sheet.toLowerCase());
  if (first === undefined || sheet === undefined) return undefined;
  const columns = cells
    .filter((cell) => cell.row === first.row && cell.sheet.toLowerCase() === sheet.name.toLowerCase())
    .map(({ column }) => column);
  const [left, right] = [Math.min(...columns), Math.max(...columns)].map(columnLetters);
  return { sheet: sheet.name, cells: `${left}${first.row + 1}:${right}${first.row + 1}` };
}

export function missingColumns({ declared, table, columns }: FoundTable): readonly Refusal[] {
  return Object.values(declared.columns)
    .filter((column) => column.required === true && !columns.has(column.header))
    .map((column) => ({
      refusal: 'columnMissing',
      table: declared.name,
      sheet: table.sheet,
      foundAs: table.name,
      column: column.header,
      headers: table.headers,
    }));
}
