/** Workbooks as literal sheets, for tests. */
import { readFileSync } from 'node:fs';
import type { CellValue, NameSnapshot, TableSnapshot, WorkbookSnapshot } from '../../src/read/snapshot';
import { registerKeys, tables } from '../../src/tables/index';
import type { AnyTable } from '../../src/tables/table';

export interface LiteralTable {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows?: readonly (readonly CellValue[])[];
  /** Formats by zero-based `row,column`; all else is General. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
}

export function tableOf({ name, headers, rows = [], formats = {}, ...at }: LiteralTable): TableSnapshot {
  return {
    name,
    sheet: at.sheet ?? name,
    row: at.row ?? 0,
    column: at.column ?? 0,
    headers,
    values: rows,
    numberFormats: rows.map((cells, row) =>
      cells.map((_, column) => formats[`${row},${column}`] ?? 'General'),
    ),
    formulas: undefined,
  };
}

/** A workbook of these tables; the registers that are not given are there and empty. */
export function workbookOf(
  given: readonly LiteralTable[],
  names: readonly NameSnapshot[] = [],
): WorkbookSnapshot {
  const registers: readonly AnyTable[] = registerKeys.map((key) => tables[key]);
  const absent = registers
    .filter(({ name }) => !given.some((table) => table.name === name))
    .map(({ name, columns }) => ({
      name,
      headers: Object.values(columns)
        .filter((column) => column.required === true)
        .map(({ header }) => header),
    }));
  return exactly([...given, ...absent], names);
}

/** A workbook of these tables and nothing else. */
export function exactly(
  given: readonly LiteralTable[],
  names: readonly NameSnapshot[] = [],
): WorkbookSnapshot {
  const snapshots = given.map(tableOf);
  const sheets = [...new Set(snapshots.map(({ sheet }) => sheet))];
  return {
    sheets: sheets.map((name) => ({ id: name, name, visible: true, isProtected: false })),
    tables: snapshots,
    names,
  };
}

/** The rows of a golden file, by header; fields may be quoted and hold line breaks. */
export function goldenCsv(document: string, file: string): readonly Readonly<Record<string, string>>[] {
  const path = `${__dirname}/../../../shared/golden/csv/${document}/${file}.csv`;
  const [headers = [], ...rows] = csvFields(readFileSync(path, 'utf8').replace(/^\uFEFF/u, ''));
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? ''])));
}

function csvFields(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n"]*))(;|\r?\n|$)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== ';') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
