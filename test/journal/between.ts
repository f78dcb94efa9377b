/** What people do in a workbook between an action and its undo, and what then stands in the rows of its registers. */
import fc from '../property';
import type { Host } from '../../src/host/office/host';
import { notesSheet } from '../../src/write/notes';

/** A column of the user's own, by which a row is known wherever it stands. */
export const tag = 'Märke';

export interface Between {
  readonly does: 'write' | 'sort' | 'insert' | 'delete' | 'addColumn' | 'renameSheet';
  readonly table: string;
  readonly row: number;
  readonly column: number;
}

export const between: fc.Arbitrary<Between> = fc.record({
  does: fc.constantFrom('write', 'write', 'sort', 'sort', 'insert', 'delete', 'addColumn', 'renameSheet'),
  table: fc.constantFrom('Risker', 'Risker', 'Egenkontroller', 'Områden'),
  row: fc.nat(1000),
  column: fc.nat(15),
});

type Body = Pick<Excel.Range, 'values' | 'formulas' | 'numberFormat'>;

/** A text stays one, whatever it begins with. */
function typed({ values, formulas }: Body, row: number): unknown[] {
  return ((formulas[row] ?? []) as unknown[]).map((cell, at) => {
    const isFormula = typeof cell === 'string' && cell.startsWith('=') && values[row]?.[at] !== cell;
    return typeof cell !== 'string' || cell === '' || cell.startsWith('#') || isFormula ? cell : `'${cell}`;
  });
}

/** Backwards; the rows stay whole, and their formats go with them. */
function sortBy(range: Excel.Range, column: number): void {
  const said = (row: number): string => String(range.values[row]?.[column]);
  const order = [...range.values.keys()].sort((a, b) => said(b).localeCompare(said(a), 'sv') || a - b);
  const lines = order.map((row) => typed(range, row));
  range.numberFormat = order.map((row) => (range.numberFormat as unknown[][])[row] ?? []);
  range.formulas = lines;
}

/** The texts that it leaves in the workbook. */
export function doBetween(host: Host, { does, table, row, column }: Between, mark: string): Promise<void> {
  return host.run(async (context) => {
    const found = context.workbook.tables.getItem(table);
    const body = found.getDataBodyRange().load('formulas,values,numberFormat,rowCount,columnCount');
    await context.sync();
    const [at, position] = [row % body.rowCount, column % (body.columnCount - 1)];
    if (does === 'write') body.getCell(at, position).values = [[mark]];
    if (does === 'sort') sortBy(body, position);
    if (does === 'insert') found.rows.add(at, [Array.from({ length: body.columnCount }, () => mark)]);
    if (does === 'delete' && body.rowCount > 2) found.rows.getItemAt(at).delete();
    if (does === 'addColumn') found.columns.add(position, undefined, mark);
    if (does === 'renameSheet') found.worksheet.name = `Blad ${mark} & it's`;
    await context.sync();
  });
}

export type Line = Readonly<Record<string, unknown>>;

export interface Rows {
  /** By tag. */
  readonly tagged: ReadonlyMap<string, Line>;
  readonly others: readonly Line[];
}

/** What the cells of a table hold; of what is calculated only that it is. */
export function rowsOf({ run }: Host, table: string): Promise<Rows> {
  return run(async (context) => {
    const found = context.workbook.tables.getItem(table);
    const header = found.getHeaderRowRange().load('values');
    const body = found.getDataBodyRange().load('formulas');
    await context.sync();
    const headers = (header.values[0] ?? []).map(String);
    const lines = (body.formulas as unknown[][]).map((cells): Line =>
      Object.fromEntries(headers.map((name, at) => [name, withoutCall(cells[at])])),
    );
    const isTagged = (line: Line): boolean => line[tag] !== '';
    return {
      tagged: new Map(lines.filter(isTagged).map((line) => [String(line[tag]), line])),
      others: lines.filter((line) => !isTagged(line)),
    };
  });
}

function withoutCall(cell: unknown): unknown {
  return typeof cell === 'string' && cell.startsWith('=') && cell.includes('KVALITET') ? '=' : cell;
}

/** All that can be read in the workbook, its headers and names of sheets too. */
export function allTexts({ workbook }: Host): string {
  const sheets = workbook.sheets.filter(({ name }) => name !== notesSheet);
  return JSON.stringify(
    sheets.map(({ name, rows }) => [
      name,
      [...rows.values()].map(({ cells }) => cells.map((cell) => cell?.value)),
    ]),
  );
}
