/** Whether a sheet still holds what was written on it, told by a few letters for each stretch of rows. */
import { isFormula } from '../../read/cells/formula';
import type { GridSnapshot } from '../../read/snapshot';
import type { Block, CellInput, Edit, Plan } from '../plan';
import type { SheetDigest } from './entry';

/** So that a digest stays small, however long the sheet. */
const mostDigests = 2_000;
const length = 4;
const digests = 36 ** length;

/** What stands in a formula's place: whether it has been written over can be seen, what it gives cannot be known. */
const someFormula = '\u0002';
const between = '\u0001';

/** A sheet's rows as texts; a row that holds nothing is ''. */
type Rows = ReadonlyMap<number, string>;

export function digestOfPlan(plan: Plan, keys: readonly string[]): SheetDigest {
  return digestOf(rowsOfPlan(plan, keys));
}

export function digestOfGrid(grid: GridSnapshot | undefined, rowsEach: number): SheetDigest {
  return digestOf(rowsOfGrid(grid), rowsEach);
}

/** Of cells as one would type them, from the first cell of a sheet on. */
export function digestOfInputs(lines: readonly (readonly CellInput[])[], rowsEach: number): SheetDigest {
  return digestOf(new Map(lines.map((line, row) => [row, joined(line.map(shownFormula))])), rowsEach);
}

function digestOf(rows: Rows, rowsEach?: number): SheetDigest {
  const last = lastRow(rows);
  const each = rowsEach ?? Math.max(1, Math.ceil((last + 1) / mostDigests));
  const parts: string[] = [];
  for (let row = 0; row <= last; row += each) parts.push(stretch(rows, row, each));
  return { rowsEach: each, text: parts.join('') };
}

function lastRow(rows: Rows): number {
  let last = -1;
  for (const [row, text] of rows) if (text !== '' && row > last) last = row;
  return last;
}

const { imul } = Math;

function stretch(rows: Rows, first: number, count: number): string {
  let hash = 0x811c9dc5;
  for (let row = first; row < first + count; row++) {
    const text = rows.get(row) ?? '';
    for (let at = 0; at < text.length; at++) hash = imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash = imul(hash ^ 10, 0x01000193);
  }
  return ((hash >>> 0) % digests).toString(36).padStart(length, '0');
}

/** Stretches of rows, from 0, in which two digests differ. */
export function differingRows(
  one: SheetDigest,
  other: SheetDigest,
): readonly { first: number; last: number }[] {
  const { rowsEach } = one;
  const count = Math.ceil(Math.max(one.text.length, other.text.length) / length);
  return Array.from({ length: count }, (_, at) => at)
    .filter((at) => partAt(one, at) !== partAt(other, at))
    .map((at) => ({ first: at * rowsEach, last: (at + 1) * rowsEach - 1 }));
}

const nothing = stretch(new Map(), 0, 1);

/** Below the last row is nothing. */
function partAt({ text, rowsEach }: SheetDigest, at: number): string {
  const part = text.slice(at * length, (at + 1) * length);
  return part === '' ? blankStretch(rowsEach) : part;
}

function blankStretch(rowsEach: number): string {
  return rowsEach === 1 ? nothing : stretch(new Map(), 0, rowsEach);
}

function rowsOfGrid(grid: GridSnapshot | undefined): Rows {
  const rows = new Map<number, string>();
  if (grid === undefined) return rows;
  grid.values.forEach((line, at) => {
    const cells: string[] = [];
    line.forEach((value, position) => {
      const formula = grid.formulas?.[at]?.[position];
      cells[grid.column + position] = isFormula(formula, value) ? someFormula : String(value);
    });
    rows.set(grid.row + at, joined(cells));
  });
  return rows;
}

function joined(cells: readonly (string | undefined)[]): string {
  const last = cells.findLastIndex((cell) => cell !== undefined && cell !== '');
  return Array.from({ length: last + 1 }, (_, at) => cells[at] ?? '').join(between);
}

function rowsOfPlan(plan: Plan, keys: readonly string[]): Rows {
  const cells = new Map<number, string[]>();
  for (const edit of plan) {
    if ('sheet' in edit && keys.includes(edit.sheet)) write(cells, edit);
  }
  return new Map([...cells].map(([row, line]) => [row, joined(line)]));
}

function write(cells: Map<number, string[]>, edit: Edit): void {
  if (edit.edit === 'clearSheet') cells.clear();
  if (edit.edit === 'values') writeLines(cells, edit, edit.values, shown);
  if (edit.edit === 'formulas') writeLines(cells, edit, edit.formulas, shownFormula);
  if (edit.edit !== 'fillFormula') return;
  const { block, formula } = edit;
  const line = Array.from({ length: block.columnCount }, () => formula);
  writeLines(
    cells,
    block,
    Array.from({ length: block.rowCount }, () => line),
    shownFormula,
  );
}

function writeLines(
  cells: Map<number, string[]>,
  { row, column }: Pick<Block, 'row' | 'column'>,
  lines: readonly (readonly CellInput[])[],
  show: (input: CellInput) => string,
): void {
  lines.forEach((line, at) => {
    writeLine(cells, row + at, column, line, show);
  });
}

function writeLine(
  cells: Map<number, string[]>,
  row: number,
  column: number,
  line: readonly CellInput[],
  show: (input: CellInput) => string,
): void {
  const known = cells.get(row) ?? [];
  cells.set(row, known);
  line.forEach((input, at) => {
    if (input !== null) known[column + at] = show(input);
  });
}

/** Excel hides the apostrophe that a text begins with. */
function shown(input: CellInput): string {
  const text = String(input);
  return text.startsWith("'") ? text.slice(1) : text;
}

function shownFormula(input: CellInput): string {
  return String(input).startsWith('=') ? someFormula : shown(input);
}
