/**
 * Reads a workbook in two round trips, whatever its size: first what there is, then what it holds.
 */
import type {
  GridSnapshot,
  NameSnapshot,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../read/snapshot';

/** What is read beside the tables. */
export interface SheetContents {
  /** What the sheet holds; undefined when it is empty. */
  readonly grid: GridSnapshot | undefined;
  readonly chartNames: readonly string[];
}

export interface ReadRequest {
  /** Whether the number formats of a table of that name matter. */
  readonly withNumberFormats: (table: string) => boolean;
  readonly formulas: boolean;
  /** Whether it matters which rows are hidden. */
  readonly hiddenRows?: boolean;
  /** Once the structure is known: the sheets to read whole. */
  readonly sheets: (structure: Structure) => readonly SheetSnapshot[];
}

export interface Structure {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
}

export interface ReadResult {
  readonly workbook: WorkbookSnapshot;
  /** Ids of the sheets where nothing stands in any cell. */
  readonly emptySheets: ReadonlySet<string>;
  /** By sheet id, the sheets that were asked for. */
  readonly contents: ReadonlyMap<string, SheetContents>;
}

export async function readWorkbook(context: Excel.RequestContext, request: ReadRequest): Promise<ReadResult> {
  const worksheets = context.workbook.worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected',
  );
  const tables = context.workbook.tables.load('items/name,items/worksheet/name');
  const names = context.workbook.names.load('items/name,items/formula');
  await context.sync();

  const structure = { sheets: worksheets.items.map(sheetSnapshot), names: names.items.map(nameSnapshot) };
  const askedTables = tables.items.map((table) => askTable(table, request));
  const askedSheets = request.sheets(structure).map(({ id }) => askSheet(worksheets.getItem(id), id));
  const extents = worksheets.items.map((sheet) => ({ id: sheet.id, used: askExtent(sheet) }));
  await context.sync();

  return {
    workbook: { ...structure, tables: askedTables.map(tableSnapshot) },
    emptySheets: new Set(extents.filter(({ used }) => used.isNullObject).map(({ id }) => id)),
    contents: new Map(askedSheets.map((asked) => [asked.id, sheetContents(asked)])),
  };
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
  return { name: item.name, formula: String(item.formula) };
}

interface AskedTable {
  readonly name: string;
  readonly sheet: string;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
  readonly hiddenRows: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
  readonly withNumberFormats: boolean;
  readonly withFormulas: boolean;
}

function askTable(table: Excel.Table, request: ReadRequest): AskedTable {
  const withNumberFormats = request.withNumberFormats(table.name);
  const withFormulas = request.formulas;
  const wanted = [
    'values',
    ...(withNumberFormats ? ['numberFormat'] : []),
    ...(withFormulas ? ['formulas'] : []),
  ];
  const body = table.getDataBodyRange().load(wanted);
  return {
    name: table.name,
    sheet: table.worksheet.name,
    header: table.getHeaderRowRange().load('values,rowIndex,columnIndex'),
    body,
    hiddenRows: request.hiddenRows === true ? body.getRowProperties({ rowHidden: true }) : undefined,
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
    values: asked.body.values as TableSnapshot['values'],
    numberFormats: asked.withNumberFormats ? (asked.body.numberFormat as string[][]) : [],
    formulas: asked.withFormulas ? (asked.body.formulas as TableSnapshot['values']) : undefined,
    hiddenRows: asked.hiddenRows?.value.map(({ rowHidden }) => rowHidden === true),
  };
}

function askExtent(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRangeOrNullObject(true).load('address');
}

interface AskedSheet {
  readonly id: string;
  readonly used: Excel.Range;
  readonly charts: Excel.ChartCollection;
}

function askSheet(sheet: Excel.Worksheet, id: string): AskedSheet {
  return {
    id,
    used: sheet.getUsedRangeOrNullObject(true).load('values,rowIndex,columnIndex'),
    charts: sheet.charts.load('items/name'),
  };
}

function sheetContents({ used, charts }: AskedSheet): SheetContents {
  const chartNames = charts.items.map((chart) => chart.name);
  if (used.isNullObject) return { grid: undefined, chartNames };
  const values = used.values as GridSnapshot['values'];
  return { grid: { row: used.rowIndex, column: used.columnIndex, values }, chartNames };
}
