/** Where each table stands: registers at the top of their own sheet, lists side by side on Inställningar. */
import { tables, type TableKey } from '../../tables/index';
import type { AnyColumn, AnyTable } from '../../tables/table';
import type { Block, CellInput } from '../plan';
import { cellInput } from './cellInput';
import type { RegisterContent } from '../../tables/content';

/** A table where it stands, wherever its users have put it. */
export interface StandingTable {
  readonly key: TableKey;
  readonly declared: AnyTable;
  /** By position in the table; undefined: a column of the users' own. */
  readonly columns: readonly (AnyColumn | undefined)[];
  readonly sheet: string;
  /** The header's row and the first column, zero-based. */
  readonly row: number;
  readonly column: number;
  /** Rows of the body. */
  readonly rowCount: number;
}

/** A table that is to be made. */
export interface PlacedTable extends StandingTable {
  readonly columns: readonly AnyColumn[];
  /** At least one row, blank where there is no content. */
  readonly body: readonly (readonly CellInput[])[];
}

export const listSheet = tables.settings.sheet;

/** On the list sheet: three rows for readers without the add-in, a blank one, the tables' headings, the headers. */
export const headingRow = 4;
const listHeaderRow = 5;
/** Between tables, so that each can grow downwards without moving another. */
const gapColumns = 1;

/** A table as it is to stand, wherever that is. */
export type TableContent = Pick<PlacedTable, 'key' | 'declared' | 'columns' | 'body'>;

/** @param sheets what a register's sheet is to be called where not as declared */
export function placeTables(
  contents: readonly TableContent[],
  sheets: ReadonlyMap<string, string> = new Map(),
): readonly PlacedTable[] {
  let nextColumn = 0;
  return contents.map((content) => {
    const { declared, columns } = content;
    const isList = declared.sheet === listSheet;
    const column = isList ? nextColumn : 0;
    if (isList) nextColumn += columns.length + gapColumns;
    const sheet = sheets.get(declared.sheet) ?? declared.sheet;
    const row = isList ? listHeaderRow : 0;
    return { ...content, sheet, row, column, rowCount: content.body.length };
  });
}

/** Every table in the order they are created, with what is known of its rows. */
export function tableContents(content: RegisterContent): readonly TableContent[] {
  return Object.entries<AnyTable>(tables).map(([name, declared]) => {
    const key = name as TableKey;
    return {
      key,
      declared,
      columns: Object.values(declared.columns),
      body: bodyOf(declared, content[key] ?? []),
    };
  });
}

function bodyOf(declared: AnyTable, rows: readonly object[]): readonly (readonly CellInput[])[] {
  const columns = Object.entries(declared.columns);
  // Excel's tables have at least one row under the header.
  const filled = rows.length === 0 ? [{}] : rows;
  return filled.map((row) => {
    const values = new Map<string, unknown>(Object.entries(row));
    // Formulas are written to their columns afterwards.
    return columns.map(([key, { kind, formula }]) =>
      formula === undefined ? cellInput(values.get(key), kind) : '',
    );
  });
}

export function headerBlock(table: StandingTable): Block {
  return { row: table.row, column: table.column, rowCount: 1, columnCount: table.columns.length };
}

export function tableBlock(table: StandingTable): Block {
  return { ...headerBlock(table), rowCount: table.rowCount + 1 };
}

/** The body of some columns. */
export function bodyBlock(table: StandingTable, position: number, columnCount = 1): Block {
  return {
    row: table.row + 1,
    column: table.column + position,
    rowCount: table.rowCount,
    columnCount,
  };
}

/** Positions of the columns that fulfil something. */
export function positionsOf(table: StandingTable, isOne: (column: AnyColumn) => boolean): readonly number[] {
  return table.columns.flatMap((column, position) =>
    column !== undefined && isOne(column) ? [position] : [],
  );
}
