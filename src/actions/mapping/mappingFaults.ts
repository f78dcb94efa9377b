/** Why tables and columns cannot be what somebody says they are, as data. */
import type { ReadResult } from '../../excel/readWorkbook';
import type { FoundTable, FoundTables } from '../../read/find';
import { ownColumns, tablesWith, type PointedTable } from '../../read/missing';
import type { MappedColumn } from '../../write/mapping/planMapping';
import type { MappingRequest } from './mappingRequest';
import { roomForColumns } from './roomForColumns';

export type MappingFault =
  /** There is no such table, or it is something else already. */
  | {
      readonly fault: 'tableUnknown' | 'tableTaken';
      readonly table: string;
      readonly name: string;
      readonly tables: readonly string[];
    }
  /** The register itself is not there, or it is and needs no pointing out. */
  | { readonly fault: 'registerMissing' | 'registerFound'; readonly table: string }
  | { readonly fault: 'columnFound'; readonly table: string; readonly column: string }
  /** There is no such column, or it is something else already. */
  | {
      readonly fault: 'headerUnknown' | 'headerTaken' | 'headerTwice';
      readonly table: string;
      readonly column: string;
      readonly header: string;
      /** Those that can be chosen. */
      readonly headers: readonly string[];
    }
  | { readonly fault: 'noRoom'; readonly table: string; readonly column: string };

export function mappingFaults(read: ReadResult, request: MappingRequest): readonly MappingFault[] {
  const { workbook } = read;
  const before = tablesWith(workbook, []);
  const found = tablesWith(workbook, request.tables);
  return [
    ...request.tables.flatMap((pointed) => tableFault(pointed, read, before, request) ?? []),
    ...request.columns.flatMap((column) => columnFault(column, found, request, read) ?? []),
  ];
}

function tableFault(
  { table, name }: PointedTable,
  { workbook }: ReadResult,
  before: FoundTables,
  request: MappingRequest,
): MappingFault | undefined {
  if (before.has(table)) return { fault: 'registerFound', table };
  const taken = new Set([...before.values()].map((found) => found.table.name));
  const tables = workbook.tables.map((each) => each.name).filter((each) => !taken.has(each));
  if (!workbook.tables.some((each) => each.name === name)) {
    return { fault: 'tableUnknown', table, name, tables };
  }
  const isTwice = request.tables.some((other) => other.table !== table && other.name === name);
  return isTwice || taken.has(name) ? { fault: 'tableTaken', table, name, tables } : undefined;
}

function columnFault(
  { table, column, header }: MappedColumn,
  tables: FoundTables,
  request: MappingRequest,
  read: ReadResult,
): MappingFault | undefined {
  const found = tables.get(table);
  if (found === undefined) return { fault: 'registerMissing', table };
  if (found.columns.has(column)) return { fault: 'columnFound', table, column };
  const others = request.columns.filter((other) => other.table === table);
  if (header !== undefined) return headerFault(found, column, header, others);
  const made = others.filter((other) => other.header === undefined).length;
  return roomForColumns(read, found.table, made) ? undefined : { fault: 'noRoom', table, column };
}

function headerFault(
  found: FoundTable,
  column: string,
  header: string,
  others: readonly MappedColumn[],
): MappingFault | undefined {
  const headers = ownColumns(found).map((own) => own.header);
  const told = { table: found.declared.name, column, header, headers };
  if (!found.table.headers.includes(header)) return { fault: 'headerUnknown', ...told };
  if (!headers.includes(header)) return { fault: 'headerTaken', ...told };
  const isTwice = others.some((other) => other.column !== column && other.header === header);
  return isTwice ? { fault: 'headerTwice', ...told } : undefined;
}
