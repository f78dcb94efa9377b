/** Workbooks with registers, what is done to them, and what is seen in them afterwards. */
import { readFileSync } from 'node:fs';
import { makeAnnex, type AnnexOutcome, type AnnexRequest } from '../../src/actions/annex/makeAnnex';
import { openHost, type Host, type HostOptions } from '../../src/host/office/host';
import { addSheet, findSheet } from '../../src/host/workbook/sheets';
import type {
  Cell,
  CellContent,
  Chart,
  Sheet,
  Table,
  TableColumn,
  Workbook,
} from '../../src/host/workbook/workbook';
import { createWorkbook, loadWorkbook, saveWorkbook } from '../../src/host/xlsx';
import { nodeCompressor } from '../../src/host/xlsx/nodeCompressor';
import { allTables } from '../../src/tables/index';
import type { AnyTable } from '../../src/tables/table';

/** What a cell holds when it is not an error. */
export type Content = Exclude<CellContent, object>;

/** A row by header; what is not given is blank. */
export type RegisterRow = Readonly<Record<string, CellContent>>;
/** Rows by the name of their table; the five registers are always there. */
export type RegisterRows = Readonly<Record<string, readonly RegisterRow[]>>;

const registers = ['Risker', 'Egenkontroller', 'Åtgärder', 'Indikatorer', 'Utfall'];

export const golden2022 = '../shared/golden/xlsx/uppfoljning-2022.xlsx';
export const the2022Annex: AnnexRequest = { year: 2022, group: 'vuxna' };

export function readWorkbook(path: string): Workbook {
  return loadWorkbook(readFileSync(path), 'bok.xlsx');
}

/** As a colleague without the add-in makes it: plain tables, the list tables side by side on one sheet. */
export function registerBook(rows: RegisterRows, book = createWorkbook('bok.xlsx')): Workbook {
  const wanted = allTables.filter(({ name }) => registers.includes(name) || name in rows);
  for (const declared of wanted) {
    const sheet = findSheet(book, declared.sheet) ?? addSheet(book, declared.sheet);
    placeTable(book, sheet, declared, rows[declared.name] ?? []);
  }
  return book;
}

function placeTable(book: Workbook, sheet: Sheet, declared: AnyTable, rows: readonly RegisterRow[]): void {
  const headers = Object.values(declared.columns).map(({ header }) => header);
  const left = Math.max(0, ...sheet.tables.map(({ area }) => area.right + 2));
  putRow(book, sheet, 0, left, headers);
  rows.forEach((row, at) => {
    putRow(
      book,
      sheet,
      at + 1,
      left,
      headers.map((header) => row[header]),
    );
  });
  const area = { top: 0, left, bottom: Math.max(1, rows.length), right: left + headers.length - 1 };
  sheet.tables.push(newTable(book, declared.name, headers, area));
}

function putRow(
  book: Workbook,
  sheet: Sheet,
  row: number,
  left: number,
  values: readonly (CellContent | undefined)[],
): void {
  const line = sheet.rows.get(row) ?? { cells: [], height: undefined, hidden: false };
  sheet.rows.set(row, line);
  values.forEach((value, at) => {
    if (value !== undefined) {
      line.cells[left + at] = { value, formula: undefined, style: book.styles.normal };
    }
  });
}

function newTable(book: Workbook, name: string, headers: readonly string[], area: Table['area']): Table {
  const columns: TableColumn[] = headers.map((header, at) => ({
    id: at + 1,
    name: header,
    calculatedFormula: undefined,
  }));
  return {
    id: 1 + Math.max(0, ...book.sheets.flatMap((sheet) => sheet.tables.map(({ id }) => id))),
    name,
    area,
    columns,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: 'TableStyleMedium2',
    filtered: false,
    changed: true,
  };
}

export type MadeAnnex = Extract<AnnexOutcome, { readonly kind: 'made' }>;

/** The annex, which must not be refused. */
export async function annexIn(host: Host, request: AnnexRequest): Promise<MadeAnnex> {
  const outcome = await makeAnnex(host.run, request);
  if (outcome.kind !== 'made') throw new Error(`No annex: ${JSON.stringify(outcome)}`);
  return outcome;
}

export interface AnnexedBook {
  readonly host: Host;
  readonly made: MadeAnnex;
  readonly sheet: Sheet;
}

export async function annexedBook(
  book: Workbook,
  request: AnnexRequest,
  options: HostOptions = {},
): Promise<AnnexedBook> {
  const host = openHost(book, options);
  const made = await annexIn(host, request);
  return { host, made, sheet: sheetIn(book, made.sheet) };
}

export function sheetIn(book: Workbook, name: string): Sheet {
  const found = findSheet(book, name);
  if (!found) throw new Error(`No sheet ${name} among ${book.sheets.map((sheet) => sheet.name).join(', ')}`);
  return found;
}

export function fileOf(book: Workbook): Uint8Array {
  return saveWorkbook(book, { compressor: nodeCompressor() });
}

function contentOf(cell: Cell | undefined): Content {
  const value = cell?.value ?? '';
  return typeof value === 'object' ? value.error : value;
}

/** The cells of the first columns, from A1 to the last row in which something stands. */
export function cellsOf(sheet: Sheet, columns = 3): Content[][] {
  const filled = [...sheet.rows].filter(([, { cells }]) => cells.some((cell) => cell?.value !== undefined));
  const count = 1 + Math.max(-1, ...filled.map(([row]) => row));
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: columns }, (__, column) => contentOf(sheet.rows.get(row)?.cells[column])),
  );
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  const cell = sheet.rows.get(row)?.cells[column];
  if (!cell) throw new Error(`No cell in row ${row + 1}, column ${column + 1} of ${sheet.name}`);
  return cell;
}

function filledCells(sheet: Sheet, normal: Cell['style']): [string, unknown][] {
  return [...sheet.rows].flatMap(([row, { cells }]) =>
    cells.flatMap((cell, column): [string, unknown][] => {
      if (!cell || (cell.value === undefined && cell.formula === undefined && cell.style === normal))
        return [];
      return [[`${row},${column}`, { value: cell.value, formula: cell.formula, style: cell.style }]];
    }),
  );
}

function withoutId(chart: Chart): unknown {
  return Object.fromEntries(Object.entries(chart).filter(([property]) => property !== 'id'));
}

/** Everything a user sees of a sheet, as it is now: what happens to the sheet later does not change the picture. */
export function pictureOf(sheet: Sheet, { styles }: Workbook): Record<string, unknown> {
  const { name, visibility, tabColor, showGridlines, horizontalBreaks, frozen, page, protection } = sheet;
  const { tables, merges, validations, conditionalFormats } = sheet;
  const heights = [...sheet.rows].filter(([, { height }]) => height !== undefined);
  const looks = {
    ...{ name, visibility, tabColor, showGridlines, horizontalBreaks, frozen, page, protection },
    ...{ tables, merges, validations, conditionalFormats },
    heights: Object.fromEntries(heights.map(([row, { height }]) => [row, height])),
    widths: [...sheet.columns].map(([column, { width }]) => [column, width]),
    charts: sheet.charts.map(withoutId),
  };
  return { ...structuredClone(looks), cells: Object.fromEntries(filledCells(sheet, styles.normal)) };
}

/** Every sheet but the annexes and the notes, and every name but the add-in's own. */
export function picturesOutside(book: Workbook, annex: string): unknown {
  const own = [annex.toLowerCase(), '_kvalitetsplan'];
  const foreign = book.sheets.filter(({ name }) => !own.includes(name.toLowerCase()));
  return {
    sheets: foreign.map((sheet) => pictureOf(sheet, book)),
    names: book.names
      .filter(({ name }) => !name.startsWith('_kv_'))
      .map(({ sheet, ...name }) => ({ ...name, sheet: sheet?.name })),
  };
}
