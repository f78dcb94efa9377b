/** The file of `export --data` as tables. */
import { nameKey } from '../../domain/nameKey';
import { mapInSlices, whole, type Slices } from '../../domain/slices';
import { jsonVersion } from '../../tables/jsonVersion';
import type { CellValue } from '../snapshot';
import { columnFaults, importedColumns, rowFaults } from './columns';
import { decodeText } from './decode';
import type {
  Imported,
  ImportedCell,
  ImportedColumn,
  ImportedRow,
  ImportedTable,
  ImportFault,
  OpenedFile,
} from './imported';
import { noSuchTable, tableNamed } from './tableNamed';

export function readJsonFile(file: OpenedFile): Imported {
  return whole(readJsonFileInSlices(file));
}

export function* readJsonFileInSlices({ name: from, bytes }: OpenedFile): Slices<Imported> {
  const content = parsed(decodeText(bytes));
  if (content === undefined) return faulty({ fault: 'notJson', from });
  if (!isExport(content)) return faulty({ fault: 'notExported', from });
  if (content.kvalitetsplan > jsonVersion) return faulty({ fault: 'newer', from });
  const faults: ImportFault[] = [];
  const tables: ImportedTable[] = [];
  for (const [at, table] of content.tables.entries()) {
    const read = yield* readTable(table, from, (fault) => faults.push(fault));
    const isThere = content.tables.slice(0, at).some(({ name }) => nameKey(name) === nameKey(table.name));
    if (isThere) faults.push({ fault: 'tableTwice', from, table: table.name });
    if (read !== undefined) tables.push(read);
  }
  return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'imported', tables };
}

function faulty(...faults: readonly ImportFault[]): Imported {
  return { kind: 'faulty', faults };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface JsonTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly object[];
}

function isExport(
  content: unknown,
): content is { readonly kvalitetsplan: number; readonly tables: readonly JsonTable[] } {
  if (!isObject(content) || !('kvalitetsplan' in content && 'tables' in content)) return false;
  return typeof content.kvalitetsplan === 'number' && isListOf(content.tables, isTable);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf<T>(value: unknown, isOne: (each: unknown) => each is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isOne);
}

const isText = (value: unknown): value is string => typeof value === 'string';

function isTable(value: unknown): value is JsonTable {
  if (!isObject(value) || !('name' in value && 'columns' in value && 'rows' in value)) return false;
  return isText(value.name) && isListOf(value.columns, isText) && isListOf(value.rows, isObject);
}

type Report = (fault: ImportFault) => void;

function* readTable(json: JsonTable, file: string, report: Report): Slices<ImportedTable | undefined> {
  const from = `${file}, ${json.name}`;
  const declared = tableNamed(json.name);
  if (declared === undefined) {
    report(noSuchTable(from));
    return undefined;
  }
  const columns = importedColumns(json.columns, declared);
  const rows = yield* mapInSlices(json.rows, (row, at) =>
    readRow(row, json.columns, columns, { from, row: at + 1, report }),
  );
  const table = { declared, from, columns, rows };
  for (const fault of [...columnFaults(table), ...rowFaults(table)]) report(fault);
  return table;
}

interface RowPlace {
  readonly from: string;
  readonly row: number;
  readonly report: Report;
}

function readRow(
  json: object,
  headers: readonly string[],
  columns: readonly ImportedColumn[],
  { from, row, report }: RowPlace,
): ImportedRow {
  const values = new Map<string, unknown>(Object.entries(json));
  for (const column of values.keys()) {
    if (!headers.includes(column)) report({ fault: 'columnUnknown', from, row, column });
  }
  const cells = columns.map((_, at) => {
    const column = headers[at] ?? '';
    const cell = readCell(values.get(column));
    if (cell === undefined) report({ fault: 'notAValue', from, row, column });
    return cell ?? blank;
  });
  return { row, cells };
}

const blank: ImportedCell = { value: '', format: undefined };

/** Undefined for what no cell holds. */
function readCell(json: unknown): ImportedCell | undefined {
  if (json === undefined || json === null) return blank;
  if (isCellValue(json)) return { value: json, format: undefined };
  if (!isObject(json) || !('value' in json && 'format' in json)) return undefined;
  const { value, format } = json;
  return typeof value === 'number' && isText(format) ? { value, format } : undefined;
}

function isCellValue(value: unknown): value is CellValue {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
