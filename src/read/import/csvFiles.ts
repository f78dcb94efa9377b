/** CSV files as tables: those of `export`, and those that Excel saves, whatever their separator and encoding. */
import { mapInSlices, whole, type Slices } from '../../domain/slices';
import { allTables } from '../../tables/index';
import type { AnyTable } from '../../tables/table';
import { isBlankCell } from '../cells/text';
import { columnFaults, importedColumns, rowFaults } from './columns';
import { decodeText } from './decode';
import { readField } from './field';
import type {
  Imported,
  ImportedColumn,
  ImportedRow,
  ImportedTable,
  ImportFault,
  OpenedFile,
} from './imported';
import { readHeaders, readSeparated } from './separated';
import { noSuchTable, tableNamed } from './tableNamed';

type ReadFile = { readonly kind: 'table'; readonly table: ImportedTable } | FaultyFile;
interface FaultyFile {
  readonly kind: 'faulty';
  readonly faults: readonly ImportFault[];
}

export function readCsvFiles(files: readonly OpenedFile[]): Imported {
  return whole(readCsvFilesInSlices(files));
}

export function* readCsvFilesInSlices(files: readonly OpenedFile[]): Slices<Imported> {
  if (files.length === 0) return { kind: 'faulty', faults: [{ fault: 'noFiles' }] };
  const tables: ImportedTable[] = [];
  const faults: ImportFault[] = [];
  for (const file of files) {
    const read = yield* readFile(file, tables);
    if (read.kind === 'table') tables.push(read.table);
    else faults.push(...read.faults);
  }
  return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'imported', tables };
}

/** `Risker.csv` holds the table Risker, as does one of another name that has its headers. */
function* readFile(file: OpenedFile, before: readonly ImportedTable[]): Slices<ReadFile> {
  const from = file.name.normalize('NFC');
  const text = decodeText(file.bytes);
  const declared = tableNamed(from.replace(/\.csv$/iu, '')) ?? tableWithHeaders(text);
  if (declared === undefined) return faulty(noSuchTable(from));
  const isThere = before.some((table) => table.declared === declared);
  if (isThere) return faulty({ fault: 'tableTwice', from, table: declared.name });
  return yield* readTable(from, text, declared);
}

function faulty(...faults: readonly ImportFault[]): FaultyFile {
  return { kind: 'faulty', faults };
}

/** The table of which a text has all needed headers, and the most; most of its headers are that table's. */
function tableWithHeaders(text: string): AnyTable | undefined {
  const known = allTables.map((declared) => {
    const headers = withoutBlankEnd(readHeaders(text, headerOf(declared))).map(unquoted);
    const columns = importedColumns(headers, declared);
    const count = columns.filter((column) => column.declared !== undefined).length;
    const isWhole = columnFaults({ declared, from: '', columns, rows: [] }).length === 0;
    return { declared, count: isWhole && 2 * count > headers.length ? count : 0 };
  });
  const most = Math.max(...known.map(({ count }) => count));
  return most === 0 ? undefined : known.find(({ count }) => count === most)?.declared;
}

function headerOf(declared: AnyTable): (field: string) => boolean {
  return (field) => importedColumns([field], declared)[0]?.declared !== undefined;
}

function* readTable(from: string, text: string, declared: AnyTable): Slices<ReadFile> {
  const records = readSeparated(text, headerOf(declared));
  if (records.kind === 'broken') return faulty({ fault: 'quoteNotClosed', from, row: records.row });
  const [headers = [], ...body] = records.rows;
  const columns = importedColumns(withoutBlankEnd(headers).map(unquoted), declared);
  const written = body
    .map((fields, at) => ({ row: at + 2, fields }))
    .filter(({ fields }) => withoutBlankEnd(fields).length > 0);
  const tooWide = written.filter(({ fields }) => withoutBlankEnd(fields).length > columns.length);
  const rows = yield* mapInSlices(written, (each) => importedRow(each, columns));
  const table = { declared, from, columns, rows };
  const faults = [
    ...columnFaults(table),
    ...tooWide.map(({ row, fields }): ImportFault => {
      return { fault: 'tooManyFields', from, row, fields: fields.length, headers: columns.length };
    }),
    ...rowFaults(table),
  ];
  return faults.length > 0 ? faulty(...faults) : { kind: 'table', table };
}

/** Excel ends rows with separators for columns that were once used. */
function withoutBlankEnd(fields: readonly string[]): readonly string[] {
  return fields.slice(0, fields.findLastIndex((field) => !isBlankCell(field)) + 1);
}

/** A header that reads as a number carries an apostrophe, as a text does. */
function unquoted(header: string): string {
  return header.startsWith("'") ? header.slice(1) : header;
}

interface WrittenRow {
  readonly row: number;
  readonly fields: readonly string[];
}

function importedRow({ row, fields }: WrittenRow, columns: readonly ImportedColumn[]): ImportedRow {
  return { row, cells: columns.map(({ declared }, at) => readField(fields[at] ?? '', declared)) };
}
