/** Which of a file's headers are the contract's and which the user's own, and what no workbook can hold. */
import { nameKey } from '../../domain/nameKey';
import { columnLetters } from '../../tables/columnLetters';
import type { AnyColumn, AnyTable } from '../../tables/table';
import { isBlankCell } from '../cells/text';
import type { ImportedColumn, ImportedTable, ImportFault } from './imported';

/** The contract's own headers come before the other spellings under which a column has been met. */
export function importedColumns(
  headers: readonly string[],
  { columns }: AnyTable,
): readonly ImportedColumn[] {
  const declared = new Map<number, AnyColumn>();
  const take = (column: AnyColumn, names: readonly string[]): void => {
    const keys = names.map(nameKey);
    const at = headers.findIndex((header, index) => !declared.has(index) && keys.includes(nameKey(header)));
    if (at !== -1) declared.set(at, column);
  };
  const all = Object.values(columns);
  for (const column of all) take(column, [column.header]);
  const found = new Set(declared.values());
  for (const column of all.filter((each) => !found.has(each))) take(column, column.alsoCalled ?? []);
  return headers.map((header, at) => {
    const column = declared.get(at);
    return { header: column?.header ?? header, declared: column };
  });
}

export function columnFaults({ from, columns, declared }: ImportedTable): readonly ImportFault[] {
  const headers = columns.map(({ header }) => header);
  const missing = Object.values(declared.columns)
    .filter(({ required, header }) => required === true && !headers.includes(header))
    .map(({ header }): ImportFault => ({ fault: 'columnMissing', from, column: header, headers }));
  return [...missing, ...headers.flatMap((header, at) => headerFault(header, at, headers, from))];
}

/** Excel's tables have a text above each column, and no two that differ in case alone. */
function headerFault(
  header: string,
  at: number,
  headers: readonly string[],
  from: string,
): readonly ImportFault[] {
  if (isBlankCell(header)) return [{ fault: 'headerMissing', from, letters: columnLetters(at) }];
  const first = headers.findIndex((other) => other.toLowerCase() === header.toLowerCase());
  return first < at ? [{ fault: 'headerTwice', from, column: header }] : [];
}

/** What Excel holds: characters in a cell, rows on a sheet but for those above a table. */
const longestText = 32_767;
const mostRows = 1_048_560;

/** A text that begins as a formula is kept a text by an apostrophe, which takes a character of its own. */
const beginsFormula = /^[=+\-@']/u;

function isTooLong(text: string): boolean {
  return text.length > (beginsFormula.test(text) ? longestText - 1 : longestText);
}

export function rowFaults({ from, columns, rows }: ImportedTable): readonly ImportFault[] {
  const tooLong = rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ value }, at): readonly ImportFault[] => {
      if (typeof value !== 'string' || !isTooLong(value)) return [];
      return [{ fault: 'tooLong', from, row, column: columns[at]?.header ?? '', characters: value.length }];
    }),
  );
  return rows.length > mostRows ? [...tooLong, { fault: 'tooManyRows', from, rows: rows.length }] : tooLong;
}
