/** Workbooks of literal sheets, as someone might have made them, and the command line run on them. */
import { addSheet } from '../../src/host/workbook/sheets';
import type { Area, CellContent, Workbook } from '../../src/host/workbook/workbook';
import { createWorkbook } from '../../src/host/xlsx';

export interface LiteralSheet {
  /** `null` is a blank cell. */
  readonly rows: readonly (readonly (CellContent | null)[])[];
  readonly merges?: readonly Area[];
  readonly hiddenRows?: readonly number[];
}

export function bookOf(sheets: Readonly<Record<string, LiteralSheet>>): Workbook {
  const book = createWorkbook('bok.xlsx');
  for (const [name, literal] of Object.entries(sheets)) {
    const sheet = addSheet(book, name);
    literal.rows.forEach((values, row) => {
      const cells = values.map((value) =>
        value === null ? undefined : { value, formula: undefined, style: book.styles.normal },
      );
      const hidden = literal.hiddenRows?.includes(row) === true;
      sheet.rows.set(row, { cells, height: undefined, hidden });
    });
    sheet.merges.push(...(literal.merges ?? []));
    sheet.changed.add('merges');
  }
  return book;
}
