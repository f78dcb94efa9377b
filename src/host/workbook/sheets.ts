/** Making and finding sheets, tables and names in the workbook's model. */
import type { DefinedName, PageLayout, Sheet, Table, Workbook } from './workbook';

/** Names in Excel are alike whatever their case. */
export function sameName(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}

/** Points of Excel's default margins: 0.7, 0.75 and 0.3 inches. */
const defaultMargins = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

export function defaultPage(): PageLayout {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    margins: { ...defaultMargins },
    scale: 100,
    fitWide: undefined,
    fitTall: undefined,
    centerHorizontally: false,
    printGridlines: false,
    header: { left: '', center: '', right: '' },
    footer: { left: '', center: '', right: '' },
    printTitleRows: undefined,
    printArea: undefined,
  };
}

/** A new, empty sheet at the end of the workbook. */
export function addSheet(workbook: Workbook, name: string): Sheet {
  const sheetId = 1 + Math.max(0, ...workbook.sheets.map((sheet) => sheet.sheetId));
  const sheet = emptySheet(sheetId, name);
  workbook.sheets.push(sheet);
  workbook.changed = true;
  return sheet;
}

export function emptySheet(sheetId: number, name: string): Sheet {
  return {
    id: `{00000000-0001-0000-${sheetId.toString(16).toUpperCase().padStart(4, '0')}-000000000000}`,
    sheetId,
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    rows: new Map(),
    columns: new Map(),
    defaultRowHeight: 15,
    defaultColumnWidth: 48,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    merges: [],
    horizontalBreaks: [],
    frozen: undefined,
    page: defaultPage(),
    protection: undefined,
    filtered: false,
    changed: new Set(),
  };
}

/** By name or by id, as Office.js looks up a worksheet. */
export function findSheet(workbook: Workbook, key: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.id === key || sameName(sheet.name, key));
}

export function allTables(workbook: Workbook): Table[] {
  return workbook.sheets.flatMap((sheet) => sheet.tables);
}

export function sheetOf(workbook: Workbook, table: Table): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.tables.includes(table));
}

/** A sheet's own name hides the workbook's. */
export function findName(
  workbook: Workbook,
  name: string,
  sheet: Sheet | undefined,
): DefinedName | undefined {
  const named = workbook.names.filter((candidate) => sameName(candidate.name, name));
  return (
    (sheet && named.find((candidate) => candidate.sheet === sheet)) ??
    named.find((candidate) => candidate.sheet === undefined)
  );
}

/** The first of `base`, `base2`, `base3` … (or `base` and a number when `numbered`) that is not taken. */
export function freeName(base: string, isTaken: (name: string) => boolean, first = 1): string {
  for (let number = first; ; number++) {
    const name = `${base}${number}`;
    if (!isTaken(name)) return name;
  }
}
