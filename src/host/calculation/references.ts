/** References in formulas: cells, parts of tables, names, and what the reference operators make of them. */
import { parseA1Ref, parseStructRef, type RangeA1, type ReferenceStruct } from '@borgar/fx';
import { boundingArea, columnLimit, intersection, rowLimit } from '../workbook/address';
import type { Area, CellError, Table } from '../workbook/workbook';
import type { Book, Place, PlacedTable, Shape, Site } from './site';
import { errors, Matrix, Reference, type Scalar, type Value } from './values';

/** The cell a formula was read in; relative references count from it. */
export interface Base {
  readonly row: number;
  readonly column: number;
}

type Resolve = (site: Site) => Reference | CellError;

export function compileReference(text: string, base: Base): Shape {
  const structured = parseStructRef(text);
  if (structured) return resolved(partOfTableIn(structured));
  const parsed = parseA1Ref(text);
  const [sheetName, ...others] = parsed?.context ?? [];
  if (!parsed || others.length > 0 || sheetName?.includes(':')) return unknown(text);
  if ('name' in parsed) return named(parsed.name, sheetName);
  const areaAt = areaOf(parsed.range, base);
  return resolved((site) => {
    const sheet = sheetName === undefined ? site.place.sheet : site.book.sheet(sheetName);
    return sheet ? new Reference(sheet, areaAt(site.place)) : errors.reference;
  });
}

function resolved(resolve: Resolve): Shape {
  return {
    compute: resolve,
    depend: (site, found) => {
      const reference = resolve(site);
      if (reference instanceof Reference) found.references.push(reference);
    },
  };
}

/** References into other files or across sheets, and names that nobody defined. */
function unknown(text: string): Shape {
  return {
    compute: (site) => {
      site.unknown.add(text);
      return errors.name;
    },
    depend: () => undefined,
  };
}

/** A defined name, or a table's, which is its body. */
function named(name: string, sheetName: string | undefined): Shape {
  const sheetOf = (site: Site) => (sheetName === undefined ? site.place.sheet : site.book.sheet(sheetName));
  return {
    compute: (site) => {
      const sheet = sheetOf(site);
      const value = sheet && site.book.withName(name, sheet, ({ compute }) => compute(site));
      if (value !== undefined) return value;
      const table = site.book.table(name);
      if (table) return partOfTable({ table: name }, site);
      site.unknown.add(name);
      return errors.name;
    },
    depend: (site, found) => {
      const sheet = sheetOf(site);
      if (sheet)
        site.book.withName(name, sheet, (shape) => {
          shape.depend(site, found);
        });
      const body = site.book.table(name) && partOfTable({ table: name }, site);
      if (body instanceof Reference) found.references.push(body);
    },
  };
}

/** A coordinate counts from the formula's cell unless it is locked by `$`. */
function areaOf(
  { top, left, bottom, right, $top, $left, $bottom, $right }: RangeA1,
  base: Base,
): (place: Place) => Area {
  const wholeColumns = typeof top !== 'number' || typeof bottom !== 'number';
  const wholeRows = typeof left !== 'number' || typeof right !== 'number';
  if (wholeColumns && wholeRows) throw new Error('A reference without rows and columns');
  if (wholeColumns) return () => ({ top: 0, bottom: rowLimit - 1, left: left ?? 0, right: right ?? 0 });
  if (wholeRows) return () => ({ top, bottom, left: 0, right: columnLimit - 1 });
  const rows = [top, bottom].map((row, index) => coordinate(row, [$top, $bottom][index], base.row, rowLimit));
  const columns = [left, right].map((column, index) =>
    coordinate(column, [$left, $right][index], base.column, columnLimit),
  );
  return ({ row, column }) => {
    const [first = 0, last = 0] = rows.map((at) => at(row));
    const [from = 0, to = 0] = columns.map((at) => at(column));
    return {
      top: Math.min(first, last),
      bottom: Math.max(first, last),
      left: Math.min(from, to),
      right: Math.max(from, to),
    };
  };
}

/** Relative coordinates of a name go round at the sheet's edge, as in Excel. */
function coordinate(index: number, locked: boolean | null | undefined, base: number, limit: number) {
  if (locked) return () => index;
  const offset = index - base;
  return (from: number) => (from + offset + limit) % limit;
}

/** A part that is the same in every row is found once for each round of calculation. */
function partOfTableIn(structured: ReferenceStruct): Resolve {
  const { table: name = '', sections = [] } = structured;
  if (name === '' || sections.includes('this row')) return (site) => partOfTable(structured, site);
  let known: { readonly book: Book; readonly part: Reference } | undefined;
  return (site) => {
    if (known?.book === site.book) return known.part;
    const part = partOfTable(structured, site);
    if (part instanceof Reference) known = { book: site.book, part };
    return part;
  };
}

function partOfTable(
  { table: name = '', columns = [], sections = [] }: ReferenceStruct,
  site: Site,
): Reference | CellError {
  const { sheet, row } = site.place;
  const placed = name === '' ? site.book.tableAround(site.place) : site.book.table(name);
  if (!placed) {
    site.unknown.add(name);
    return errors.reference;
  }
  const across = columnsOf(placed, columns);
  const down = sections.includes('this row')
    ? thisRow(placed.table, placed.sheet === sheet ? row : -1)
    : rowsOf(placed.table, sections);
  if ('error' in down) return down;
  if (!across) return errors.reference;
  const { left, right } = across;
  return new Reference(placed.sheet, { top: down.top, left, bottom: down.bottom, right });
}

function columnsOf(
  { table, columnIndexes }: PlacedTable,
  [first, last = first]: readonly string[],
): Pick<Area, 'left' | 'right'> | undefined {
  const { left, right } = table.area;
  if (first === undefined || last === undefined) return { left, right };
  const from = columnIndexes.get(first.toLowerCase());
  const to = columnIndexes.get(last.toLowerCase());
  if (from === undefined || to === undefined) return undefined;
  return { left: left + Math.min(from, to), right: left + Math.max(from, to) };
}

type Rows = Pick<Area, 'top' | 'bottom'>;

export function bodyOf({ area, showHeaders, showTotals }: Table): Rows {
  return { top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
}

function thisRow(table: Table, row: number): Rows | CellError {
  const { top, bottom } = bodyOf(table);
  return row >= top && row <= bottom ? { top: row, bottom: row } : errors.value;
}

function rowsOf(table: Table, sections: readonly string[]): Rows | CellError {
  const { area, showHeaders, showTotals } = table;
  if (sections.length === 0) return bodyOf(table);
  if (sections.includes('all')) return area;
  const parts = sections.map((section): Rows | CellError => {
    if (section === 'data') return bodyOf(table);
    if (section === 'headers') return showHeaders ? { top: area.top, bottom: area.top } : errors.reference;
    return showTotals ? { top: area.bottom, bottom: area.bottom } : errors.reference;
  });
  const rows = parts.filter((part): part is Rows => !('error' in part));
  if (rows.length < parts.length) return errors.reference;
  return {
    top: Math.min(...rows.map((part) => part.top)),
    bottom: Math.max(...rows.map((part) => part.bottom)),
  };
}

/** `A1#`: the cells that the formula of A1 fills. */
export function spillOf(value: Value): Reference | CellError {
  if (!(value instanceof Reference)) return errors.reference;
  const filled = value.sheet.rows.get(value.area.top)?.cells[value.area.left]?.array;
  return filled ? new Reference(value.sheet, filled.area) : errors.reference;
}

/** Two references with a space between. */
export function intersectionOf(left: Value, right: Value): Reference | CellError {
  if (!(left instanceof Reference && right instanceof Reference)) return errors.value;
  const common = left.sheet === right.sheet ? intersection(left.area, right.area) : undefined;
  return common ? new Reference(left.sheet, common) : errors.empty;
}

/** `A1:INDEX(…)`: the rectangle round both. */
export function spannedBy(left: Value, right: Value, site: Site): Value {
  if (!(left instanceof Reference && right instanceof Reference)) return errors.value;
  if (left.sheet !== right.sheet) return errors.value;
  const spanned = new Reference(left.sheet, boundingArea(left.area, right.area));
  site.book.require(spanned);
  return spanned;
}

/** `(A1:A3,C5)`: functions that take it treat it as one list. */
export function unionOf(left: Value, right: Value, site: Site): Matrix {
  return new Matrix([...cellsOf(left, site), ...cellsOf(right, site)].map((value) => [value]));
}

function cellsOf(value: Value, site: Site): Scalar[] {
  const contents = site.contents(value);
  return contents instanceof Matrix ? contents.rows.flat() : [contents];
}
