/**
 * Reads a workbook in two round trips: first what there is, then what it holds; in more only where that is larger
 * than one answer may be.
 */
import { askBeneath, beneathOf, cutAtTables, type AskedBeneath } from './beneath';
import type {
  CellValue,
  GridSnapshot,
  NameSnapshot,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../read/snapshot';
import { askLayout, layoutOf, type AskedLayout } from './layout';
import { journalAddress, notesHeadAddress, notesSheet } from '../write/plan';
import { refuseNewer } from './newerWorkbook';
import type { PictureSize } from './sheetPicture';
import { isAnswered, RangeContents, readInPieces, type ContentProperty } from './rangeContents';

/** What is read beside the tables. */
export interface SheetContents {
  /** What the sheet holds; undefined when it is empty. */
  readonly grid: GridSnapshot | undefined;
  readonly chartNames: readonly string[];
  /** How far anything reaches, looks too, from the first cell on. */
  readonly extent: PictureSize;
}

/** The first cells of the add-in's own notes; blank where there are none. */
export interface NotesHead {
  readonly exists: boolean;
  readonly cells: readonly CellValue[];
  /** The journal's column from its first row on; [] where it was not asked for. */
  readonly journal: readonly CellValue[];
}

export interface ReadRequest {
  /** Which tables to read, by what they are called in the workbook; undefined: all. */
  readonly tables?: (table: string) => boolean;
  /** Whether the number formats of a table of that name matter. */
  readonly withNumberFormats: (table: string) => boolean;
  readonly formulas: boolean;
  /** Whether the formulas of the sheets that are read whole matter. */
  readonly sheetFormulas?: boolean;
  /** Number formats, hidden rows and columns, and merged areas of the sheets that are read whole. */
  readonly layout?: 'withMerges' | 'withoutMerges';
  /** Whether it matters which tables are filtered. */
  readonly filters?: boolean;
  /** Whether it matters which rows are hidden. */
  readonly hiddenRows?: boolean;
  /** Whether it matters what stands under the tables. */
  readonly beneath?: boolean;
  /** Whether it matters which cell is selected. */
  readonly activeCell?: boolean;
  /** Whether all that can be taken back matters. */
  readonly journal?: boolean;
  /** Once the structure is known: the sheets to read whole. */
  readonly sheets: (structure: Structure) => readonly SheetSnapshot[];
}

export interface Structure {
  readonly sheets: readonly SheetSnapshot[];
  /** All tables, read or not, each with the sheet it stands on. */
  readonly tables: readonly Pick<TableSnapshot, 'name' | 'sheet'>[];
  readonly names: readonly NameSnapshot[];
  /** Undefined when it was not asked for. */
  readonly activeCell: ActiveCell | undefined;
}

/** Row and column from 0. */
export interface ActiveCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface ReadResult {
  readonly activeCell: ActiveCell | undefined;
  readonly workbook: WorkbookSnapshot;
  readonly tables: Structure['tables'];
  /** Ids of the sheets where nothing stands in any cell. */
  readonly emptySheets: ReadonlySet<string>;
  /** By sheet id, the sheets that were asked for. */
  readonly contents: ReadonlyMap<string, SheetContents>;
  readonly notes: NotesHead;
}

/** Every action that reads or writes the registers begins here: @throws NewerWorkbook */
export async function readWorkbook(context: Excel.RequestContext, request: ReadRequest): Promise<ReadResult> {
  const worksheets = context.workbook.worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected',
  );
  const filtered = request.filters === true ? ',items/autoFilter/isDataFiltered' : '';
  const tables = context.workbook.tables.load(`items/name,items/worksheet/name${filtered}`);
  const names = context.workbook.names.load('items/name,items/formula,items/visible');
  const selected = request.activeCell === true ? askActiveCell(context) : undefined;
  await context.sync();

  const structure = {
    sheets: worksheets.items.map(sheetSnapshot),
    tables: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
    names: names.items.map(nameSnapshot),
  };
  const activeCell = selected && activeCellOf(selected);
  const wanted = tables.items.filter(({ name }) => request.tables?.(name) ?? true);
  const asked = await readAsked(context, () => ({
    tables: wanted.map((table) => askTable(table, request)),
    sheets: request
      .sheets({ ...structure, activeCell })
      .map(({ id }) => askSheet(worksheets.getItem(id), id, request)),
    extents: worksheets.items.map((sheet) => ({ id: sheet.id, used: askExtent(sheet) })),
    notes: askNotes(worksheets.items, request),
  }));
  const { extents } = asked;
  const notes = notesHead(asked.notes);
  refuseNewer(notes.cells);
  return {
    activeCell,
    tables: structure.tables,
    workbook: { ...structure, tables: cutAtTables(asked.tables.map(tableSnapshot)) },
    emptySheets: new Set(extents.filter(({ used }) => used.isNullObject).map(({ id }) => id)),
    contents: new Map(asked.sheets.map((sheet) => [sheet.id, sheetContents(sheet)])),
    notes,
  };
}

/** What the notes begin with: the schema version, and the list of what can be taken back. */
function askNotes(sheets: readonly Excel.Worksheet[], { journal }: ReadRequest): AskedNotes | undefined {
  const sheet = sheets.find(({ name }) => name === notesSheet);
  return (
    sheet && {
      head: sheet.getRange(notesHeadAddress).load('values'),
      column:
        journal === true
          ? sheet.getRange(journalAddress).getUsedRangeOrNullObject(true).load('values,rowIndex')
          : undefined,
    }
  );
}

function notesHead(asked: AskedNotes | undefined): NotesHead {
  if (asked === undefined) return { exists: false, cells: [], journal: [] };
  const { head, column } = asked;
  const [cells = []] = head.values as CellValue[][];
  return {
    exists: true,
    cells,
    journal: column === undefined || column.isNullObject ? [] : columnOf(column),
  };
}

function columnOf({ rowIndex, values }: Excel.Range): readonly CellValue[] {
  const above = Array.from({ length: rowIndex }, () => '');
  return [...above, ...(values as CellValue[][]).map(([cell = '']) => cell)];
}

/** Sheets whole, when the structure is known already: one round trip more. */
export async function readSheets(
  context: Excel.RequestContext,
  ids: readonly string[],
): Promise<ReadResult['contents']> {
  const request: ReadRequest = {
    withNumberFormats: () => false,
    formulas: false,
    sheetFormulas: true,
    sheets: () => [],
  };
  const { worksheets } = context.workbook;
  const { sheets } = await readAsked(context, () => ({
    ...{ tables: [], extents: [], notes: undefined },
    sheets: ids.map((id) => askSheet(worksheets.getItem(id), id, request)),
  }));
  return new Map(sheets.map((sheet) => [sheet.id, sheetContents(sheet)]));
}

/** Of a selection the one cell that is typed in: it is there also where several areas are selected. */
function askActiveCell(context: Excel.RequestContext): Excel.Range {
  return context.workbook.getActiveCell().load('rowIndex,columnIndex,worksheet/name');
}

function activeCellOf({ worksheet, rowIndex, columnIndex }: Excel.Range): ActiveCell {
  return { sheet: worksheet.name, row: rowIndex, column: columnIndex };
}

interface Asked {
  readonly tables: readonly AskedTable[];
  readonly sheets: readonly AskedSheet[];
  readonly extents: readonly { readonly id: string; readonly used: Excel.Range }[];
  readonly notes: AskedNotes | undefined;
}

interface AskedNotes {
  readonly head: Excel.Range;
  readonly column: Excel.Range | undefined;
}

/** One round trip, unless Excel on the web refuses so large an answer. */
async function readAsked(context: Excel.RequestContext, ask: () => Asked): Promise<Asked> {
  const asked = ask();
  for (const contents of contentsOf(asked)) contents.askAll();
  if (await isAnswered(context)) return asked;

  const again = ask();
  for (const contents of contentsOf(again)) contents.askPlace();
  await context.sync();
  await readInPieces(context, contentsOf(again));
  return again;
}

function contentsOf({ tables, sheets }: Asked): RangeContents[] {
  const beneath = tables.flatMap((table) => table.beneath?.cells ?? []);
  return [...tables.map(({ body }) => body), ...beneath, ...sheets.map(({ used }) => used)];
}

function sheetSnapshot(sheet: Excel.Worksheet): SheetSnapshot {
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    isProtected: sheet.protection.protected,
  };
}

function nameSnapshot(item: Excel.NamedItem): NameSnapshot {
  return { name: item.name, formula: String(item.formula), visible: item.visible };
}

interface AskedTable {
  readonly name: string;
  readonly sheet: string;
  readonly header: Excel.Range;
  readonly body: RangeContents;
  readonly hiddenRows: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
  readonly isFiltered: boolean | undefined;
  readonly beneath: AskedBeneath | undefined;
  readonly withNumberFormats: boolean;
  readonly withFormulas: boolean;
}

function askTable(table: Excel.Table, request: ReadRequest): AskedTable {
  const withNumberFormats = request.withNumberFormats(table.name);
  const withFormulas = request.formulas;
  const wanted: ContentProperty[] = ['values'];
  if (withNumberFormats) wanted.push('numberFormat');
  if (withFormulas) wanted.push('formulas');
  const body = table.getDataBodyRange();
  return {
    name: table.name,
    sheet: table.worksheet.name,
    header: table.getHeaderRowRange().load('values,rowIndex,columnIndex'),
    body: new RangeContents(body, wanted),
    hiddenRows: request.hiddenRows === true ? body.getRowProperties({ rowHidden: true }) : undefined,
    isFiltered: request.filters === true ? table.autoFilter.isDataFiltered : undefined,
    beneath: request.beneath === true ? askBeneath(table, wanted) : undefined,
    withNumberFormats,
    withFormulas,
  };
}

function tableSnapshot(asked: AskedTable): TableSnapshot {
  const [headers = []] = asked.header.values as TableSnapshot['values'];
  return {
    name: asked.name,
    sheet: asked.sheet,
    row: asked.header.rowIndex,
    column: asked.header.columnIndex,
    headers: headers.map(String),
    values: asked.body.get('values') as TableSnapshot['values'],
    numberFormats: asked.withNumberFormats ? (asked.body.get('numberFormat') as string[][]) : [],
    formulas: asked.withFormulas ? (asked.body.get('formulas') as TableSnapshot['values']) : undefined,
    hiddenRows: asked.hiddenRows?.value.map(({ rowHidden }) => rowHidden === true),
    isFiltered: asked.isFiltered,
    beneath: asked.beneath && beneathOf(asked.beneath),
  };
}

function askExtent(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRangeOrNullObject(true).load('address');
}

interface AskedSheet {
  readonly id: string;
  readonly used: RangeContents;
  readonly charts: Excel.ChartCollection;
  /** With the cells that have a look and no content. */
  readonly reach: Excel.Range;
  readonly withFormulas: boolean;
  readonly layout: AskedLayout | undefined;
}

function askSheet(sheet: Excel.Worksheet, id: string, { sheetFormulas, layout }: ReadRequest): AskedSheet {
  const withFormulas = sheetFormulas === true;
  const used = sheet.getUsedRangeOrNullObject(true);
  const wanted: ContentProperty[] = ['values'];
  if (withFormulas) wanted.push('formulas');
  if (layout !== undefined) wanted.push('numberFormat');
  return {
    id,
    used: new RangeContents(used, wanted),
    charts: sheet.charts.load('items/name'),
    reach: sheet.getUsedRange(false).load('rowIndex,columnIndex,rowCount,columnCount'),
    withFormulas,
    // A sheet where nothing stands has a used range here, its first cell.
    layout: layout && askLayout(sheet.getUsedRange(true), layout === 'withMerges'),
  };
}

function sheetContents({ used, charts, reach, withFormulas, layout }: AskedSheet): SheetContents {
  const chartNames = charts.items.map((chart) => chart.name);
  const extent = {
    rowCount: reach.rowIndex + reach.rowCount,
    columnCount: reach.columnIndex + reach.columnCount,
  };
  const { isNullObject, rowIndex, columnIndex } = used.range;
  if (isNullObject) return { grid: undefined, chartNames, extent };
  const values = used.get('values') as GridSnapshot['values'];
  const formulas = withFormulas ? (used.get('formulas') as GridSnapshot['values']) : undefined;
  const grid = { row: rowIndex, column: columnIndex, values, formulas };
  if (layout === undefined) return { grid, chartNames, extent };
  const numberFormats = used.get('numberFormat') as string[][];
  return { grid: { ...grid, numberFormats, ...layoutOf(layout) }, chartNames, extent };
}
