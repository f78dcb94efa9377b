/** The plan that makes the registers in a workbook that has none of them. */
import { identityName } from '../../tables/identity';
import { fillIn } from '../../texts/text';
import { registerWords } from '../../texts/registerWords';
import type { WorkbookSnapshot } from '../../read/snapshot';
import type { CellInput, Edit, Plan } from '../plan';
import { asText } from './cellInput';
import { conditionalLooks } from './conditionalLooks';
import type { RegisterContent } from '../../tables/content';
import {
  bodyBlock,
  headingRow,
  listSheet,
  placeTables,
  positionsOf,
  tableBlock,
  tableContents,
  type PlacedTable,
  type TableContent,
} from './layout';
import { columnWidths, headingLook, noteLook, pageOf, tableLooks, tableStyle } from './looks';
import { percentLooks, percentRows, shareSettingLook } from './percent';
import { bodyHeights } from './bodyHeights';
import { listNames, validations } from './validations';

export interface CreateOptions {
  /** ISO date (2026-11-22) from which the calculated values are. */
  readonly asOf: string;
  /** An empty sheet that the first register takes over, as the one of a new workbook. */
  readonly emptySheet?: string;
  /** What a register's sheet is to be called where its own name is taken. */
  readonly sheets?: ReadonlyMap<string, string>;
}

export type CreateResult =
  | { readonly kind: 'plan'; readonly plan: Plan }
  /** Nothing is written over: these are already there. */
  | {
      readonly kind: 'refused';
      readonly sheets: readonly string[];
      readonly tables: readonly string[];
      readonly names: readonly string[];
    };

export function planCreate(
  content: RegisterContent,
  workbook: WorkbookSnapshot,
  options: CreateOptions,
): CreateResult {
  return planTables(tableContents(content), workbook, options, {
    ...content,
    ownFormats: (table) => contentFormats(table, content),
  });
}

/** What decides how cells look: the words that have a symbol and a colour, and the numbers in percent. */
export interface CellLooks extends Pick<RegisterContent, 'bands' | 'statuses'> {
  /** Number formats of cells that have another than their column. */
  readonly ownFormats: (table: PlacedTable) => readonly Edit[];
}

export function planTables(
  tables: readonly TableContent[],
  workbook: WorkbookSnapshot,
  options: CreateOptions,
  looks: CellLooks,
): CreateResult {
  const placed = placeTables(tables, options.sheets);
  const taken = takenNames(placed, workbook);
  if (taken !== undefined) return taken;
  const sheets = [...new Set(placed.map(({ sheet }) => sheet))];
  const plan: Plan = [
    ...sheets.map((sheet, index) => newSheet(sheet, index === 0 ? options.emptySheet : undefined)),
    ...listSheetTexts(placed, options),
    ...placed.flatMap(contents),
    ...placed.flatMap(formulas),
    ...placed.flatMap(tableLooks),
    ...placed.flatMap(looks.ownFormats),
    ...sheets.flatMap((sheet) => sheetLooks(sheet, placed)),
    ...placed.flatMap(identities),
    ...listNames(placed),
    ...placed.flatMap(validations),
    ...placed.flatMap((table) => conditionalLooks(table, looks)),
    ...sheets.slice(0, 1).map((sheet): Edit => ({ edit: 'activate', sheet })),
  ];
  return { kind: 'plan', plan };
}

/** Shares are shown in percent. */
function contentFormats(table: PlacedTable, content: RegisterContent): readonly Edit[] {
  if (table.key === 'outcomes') return percentLooks(table, percentRows(content));
  return table.key === 'settings' ? shareSettingLook(table, content) : [];
}

function newSheet(sheet: string, emptySheet: string | undefined): Edit {
  return emptySheet === undefined
    ? { edit: 'addSheet', sheet }
    : { edit: 'sheet', sheet: emptySheet, rename: sheet };
}

/** Excel's names of sheets, tables and cells have no case; tables and named cells share one list. */
function takenNames(placed: readonly PlacedTable[], workbook: WorkbookSnapshot): CreateResult | undefined {
  const wantedSheets = new Set(placed.map(({ sheet }) => sheet.toLowerCase()));
  const wantedTables = new Set(placed.map(({ declared }) => declared.name.toLowerCase()));
  const wantedNames = new Set([...placed.flatMap(identities), ...listNames(placed)].flatMap(nameIn));
  const sheets = namesAmong(workbook.sheets, wantedSheets);
  const tables = namesAmong(workbook.tables, wantedTables);
  const names = namesAmong(workbook.names, new Set([...wantedTables, ...wantedNames]));
  const isFree = sheets.length + tables.length + names.length === 0;
  return isFree ? undefined : { kind: 'refused', sheets, tables, names };
}

function nameIn(edit: Edit): readonly string[] {
  return edit.edit === 'nameCell' || edit.edit === 'nameFormula' ? [edit.name.toLowerCase()] : [];
}

function namesAmong(there: readonly { readonly name: string }[], wanted: ReadonlySet<string>): string[] {
  return there.map(({ name }) => name).filter((name) => wanted.has(name.toLowerCase()));
}

/** What stands above the list tables: the notes for readers without the add-in, and each table's heading. */
function listSheetTexts(placed: readonly PlacedTable[], { asOf }: CreateOptions): readonly Edit[] {
  const lists = placed.filter(({ sheet }) => sheet === listSheet);
  const notes = registerWords.readerNotes.map((note) => [fillIn(note, { datum: asOf })]);
  const headings: CellInput[] = lists.flatMap(({ declared, columns }) => [
    declared.name,
    ...columns.map(() => ''),
  ]);
  const width = headings.length;
  return [
    { edit: 'values', sheet: listSheet, row: 0, column: 0, values: notes },
    { edit: 'values', sheet: listSheet, row: headingRow, column: 0, values: [headings] },
    lookOfRows(0, notes.length, 1, noteLook),
    lookOfRows(headingRow, 1, width, headingLook),
  ];
}

function lookOfRows(row: number, rowCount: number, columnCount: number, look: typeof noteLook): Edit {
  return { edit: 'look', sheet: listSheet, blocks: [{ row, column: 0, rowCount, columnCount }], look };
}

function contents(table: PlacedTable): readonly Edit[] {
  const { sheet, row, column, body, declared } = table;
  const headers = table.columns.map(({ header }) => asText(header));
  return [
    { edit: 'values', sheet, row, column, values: [headers, ...body] },
    { edit: 'table', sheet, block: tableBlock(table), name: declared.name, style: tableStyle },
  ];
}

/** A calculated column is written to its whole body: filling may be switched off. */
function formulas(table: PlacedTable): readonly Edit[] {
  return positionsOf(table, ({ formula }) => formula !== undefined).map((position) => ({
    edit: 'fillFormula',
    sheet: table.sheet,
    block: bodyBlock(table, position),
    formula: table.columns[position]?.formula ?? '',
  }));
}

function sheetLooks(sheet: string, placed: readonly PlacedTable[]): readonly Edit[] {
  const own = placed.filter((table) => table.sheet === sheet);
  const headerRow = own[0]?.row ?? 0;
  return [
    columnWidths(sheet, own),
    ...bodyHeights(sheet, own),
    { edit: 'freeze', sheet, rows: headerRow + 1, columns: sheet === listSheet ? 0 : 1 },
    pageOf(sheet, registerWords.pageOfPages, headerRow, sheet === listSheet),
  ];
}

/** The contract's columns are known by a hidden name; the user's own are the user's. */
function identities(table: PlacedTable): readonly Edit[] {
  const { sheet, row, column, columns, declared } = table;
  const known = new Set(Object.values(declared.columns));
  return positionsOf(table, (each) => known.has(each)).map((position) => ({
    edit: 'nameCell',
    name: identityName(declared.name, columns[position]?.header ?? ''),
    sheet,
    row,
    column: column + position,
  }));
}
