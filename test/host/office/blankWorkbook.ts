/** A workbook with empty sheets, as small as a test needs. */
import { emptySheet } from '../../../src/host/workbook/sheets';
import { StyleBook } from '../../../src/host/workbook/style';
import type { Sheet, Workbook } from '../../../src/host/workbook/workbook';

export function blankWorkbook(firstName = 'Blad1', ...otherNames: readonly string[]): Workbook {
  const first = emptySheet(1, firstName);
  const others = otherNames.map((name, index) => emptySheet(index + 2, name));
  return {
    name: 'Bok1.xlsx',
    styles: new StyleBook(),
    sheets: [first, ...others],
    activeSheet: first,
    names: [],
    structureProtected: false,
    date1904: false,
    changed: false,
    package: undefined,
  };
}

/** The values of a sheet from A1 on, blanks as ''. */
export function cellValues(sheet: Sheet, rows: number, columns: number): unknown[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => sheet.rows.get(row)?.cells[column]?.value ?? ''),
  );
}
