/**
 * Rows that stand right under a table and look like its own: they were pasted where Excel did not let the table grow,
 * and nothing reads them. A total, a note, a heading or another table is none of them.
 */
import { columnLetters } from '../tables/columnLetters';
import { headerKey } from './adopt/headerSense';
import { footnoteMark, idText, totalWords } from './adopt/rowWords';
import { isFormula } from './cells/formula';
import { isBlankCell, trimmed } from './cells/text';
import type { FoundTable } from './find';
import type { CellsBeneath, CellValue, TableSnapshot, WorkbookSnapshot } from './snapshot';

export interface RowsBeneath {
  readonly rows: number;
  /** Zero-based row of the sheet. */
  readonly firstRow: number;
  /** `A12:P14` */
  readonly cells: string;
  /** A totals row stands between them and the table: it cannot simply grow. */
  readonly hasTotals: boolean;
}

export function rowsBeneath(found: FoundTable): RowsBeneath | undefined {
  const { table } = found;
  const { beneath } = table;
  if (beneath === undefined) return undefined;
  const firstRow = table.row + 1 + table.values.length + (beneath.hasTotals ? 1 : 0);
  const looks = beneath.values.map((_, at) => looksLikeRow(found, beneath, at));
  const rows = looks.includes(false) ? looks.indexOf(false) : looks.length;
  if (rows === 0) return undefined;
  const [left, right] = [table.column, table.column + table.headers.length - 1].map(columnLetters);
  const cells = `${left}${firstRow + 1}:${right}${firstRow + rows}`;
  return { rows, firstRow, cells, hasTotals: beneath.hasTotals };
}

interface Filled {
  readonly position: number;
  readonly value: CellValue;
  readonly isFormula: boolean;
}

function looksLikeRow(found: FoundTable, beneath: CellsBeneath, at: number): boolean {
  const filled = filledIn(found, beneath, at);
  const [only] = filled;
  if (only === undefined || filled.every((cell) => cell.isFormula)) return false;
  if (isHeaderAgain(found, filled) || isTotal(filled)) return false;
  return filled.length > 1 || isOneOfIts(found, only);
}

/** What is calculated says nothing of whether a row is one. */
function filledIn(
  { declared, columns, table }: FoundTable,
  beneath: CellsBeneath,
  at: number,
): readonly Filled[] {
  const calculated = new Set(
    Object.values(declared.columns).flatMap(({ formula, header }) =>
      formula === undefined ? [] : (columns.get(header) ?? []),
    ),
  );
  return table.headers.flatMap((_, position) => {
    const value = beneath.values[at]?.[position] ?? '';
    if (calculated.has(position) || isBlankCell(value)) return [];
    return [{ position, value, isFormula: isFormula(beneath.formulas?.[at]?.[position], value) }];
  });
}

function isHeaderAgain({ table }: FoundTable, filled: readonly Filled[]): boolean {
  return filled.every(
    ({ position, value }) => headerKey(String(value)) === headerKey(table.headers[position] ?? ''),
  );
}

/** One word that says so, and numbers. */
function isTotal(filled: readonly Filled[]): boolean {
  const words = filled.filter(({ value }) => typeof value === 'string');
  const [word] = words;
  return word !== undefined && words.length === 1 && totalWords.test(headerKey(String(word.value)));
}

const letter = /\p{L}/u;

/** A single cell: a number such as R12, or a name that is no note. */
function isOneOfIts({ declared, columns }: FoundTable, { position, value }: Filled): boolean {
  if (typeof value !== 'string') return false;
  const text = trimmed(value);
  const column = Object.values(declared.columns).find(({ header }) => columns.get(header) === position);
  if (column?.kind === 'nr') return idText.test(text) && letter.test(text);
  return column?.required === true && !footnoteMark.test(text) && !text.endsWith(':');
}

/** The workbook as it is when its tables have grown over the rows beneath them. */
export function withRowsBeneath(
  workbook: WorkbookSnapshot,
  grown: ReadonlyMap<string, number>,
): WorkbookSnapshot {
  return { ...workbook, tables: workbook.tables.map((table) => grownBy(table, grown.get(table.name) ?? 0)) };
}

function grownBy(table: TableSnapshot, rows: number): TableSnapshot {
  const { beneath, values, numberFormats, formulas } = table;
  if (rows === 0 || beneath === undefined) return table;
  return {
    ...table,
    values: [...values, ...beneath.values.slice(0, rows)],
    numberFormats: [...numberFormats, ...beneath.numberFormats.slice(0, rows)],
    formulas: formulas && [...formulas, ...(beneath.formulas ?? []).slice(0, rows)],
  };
}
