/** Functions that ask where their arguments stand, or give cells rather than values. */
import {
  cellCount,
  columnCount,
  columnLimit,
  parseArea,
  rowCount,
  rowLimit,
  splitAddress,
} from '../workbook/address';
import { cellsWithin } from '../workbook/cells';
import type { Area, CellError, Sheet } from '../workbook/workbook';
import { broadcast, scalarArguments } from './arguments';
import { type Conditional, conditionalFunctions } from './criteria';
import { callLibrary } from './functionLibrary';
import { elementwise } from './operators';
import { visibleCells } from './subtotals';
import type { Site } from './site';
import { errors, isError, Matrix, Reference, type Scalar, toNumber, toText, type Value } from './values';

type ReferenceFunction = (given: readonly Value[], site: Site) => Value;

const every = (): boolean => true;
const first = (index: number): boolean => index === 0;

/** Arguments of which only the address counts: to stand in them is no circle. */
export const addressArguments: ReadonlyMap<string, (index: number) => boolean> = new Map([
  ...['ROW', 'COLUMN', 'ROWS', 'COLUMNS', 'ISREF', 'ISFORMULA', 'FORMULATEXT', 'SHEET'].map(
    (name) => [name, every] as const,
  ),
  ['OFFSET', first],
]);

export const referenceFunctions: ReadonlyMap<string, ReferenceFunction> = new Map<string, ReferenceFunction>([
  [
    'ROW',
    ([value], site) => positions(value, site.place.row, ({ top, bottom }) => column(numbers(top, bottom))),
  ],
  [
    'COLUMN',
    ([value], site) =>
      positions(value, site.place.column, ({ left, right }) => new Matrix([numbers(left, right)])),
  ],
  ['ROWS', ([value = null]) => size(value, rowCount, (matrix) => matrix.height)],
  ['COLUMNS', ([value = null]) => size(value, columnCount, (matrix) => matrix.width)],
  ['ISREF', ([value = null]) => value instanceof Reference],
  [
    'ISFORMULA',
    ([value = null]) => (value instanceof Reference ? formulaAt(value) !== undefined : errors.value),
  ],
  [
    'FORMULATEXT',
    ([value = null]) =>
      value instanceof Reference ? (formulaAt(value) ?? errors.notAvailable) : errors.value,
  ],
  [
    'SHEET',
    ([value], site) => sheetNumber(value instanceof Reference ? value.sheet : site.place.sheet, site),
  ],
  ['SHEETS', (_, site) => site.book.workbook.sheets.length],
  ['INDEX', index],
  ['OFFSET', offset],
  ['INDIRECT', indirect],
  ['COUNTBLANK', countBlank],
  ...[...conditionalFunctions].map(([name, call]) => [name, withCriteria(call, name)] as const),
  ['SUBTOTAL', subtotal],
  ['AGGREGATE', aggregate],
]);

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step + 1);
}

function column(values: readonly Scalar[]): Matrix {
  return new Matrix(values.map((value) => [value]));
}

function positions(value: Value | undefined, own: number, of: (area: Area) => Matrix): Value {
  if (value === undefined) return own + 1;
  if (!(value instanceof Reference)) return isError(value) ? value : errors.value;
  const found = of(value.area);
  return found.isSingle ? found.at(0, 0) : found;
}

function size(value: Value, ofArea: (area: Area) => number, ofMatrix: (matrix: Matrix) => number): Scalar {
  if (value instanceof Reference) return ofArea(value.area);
  if (value instanceof Matrix) return ofMatrix(value);
  return isError(value) ? value : 1;
}

function formulaAt({ sheet, area }: Reference): string | undefined {
  return sheet.rows.get(area.top)?.cells[area.left]?.formula;
}

function sheetNumber(sheet: Sheet, site: Site): number {
  return site.book.workbook.sheets.indexOf(sheet) + 1;
}

/** Row or column 0 is the whole one; one number alone counts along a single row or column. */
function index([block = null, row = null, columnNumber]: readonly Value[], site: Site): Value {
  const [rows, columns] = [
    site.operand(row),
    columnNumber === undefined ? undefined : site.operand(columnNumber),
  ];
  if (rows instanceof Matrix || columns instanceof Matrix) {
    return elementwise([rows, columns ?? null], ([each = null, other = null]) =>
      site.single(indexOne(block, each, columns === undefined ? undefined : other)),
    );
  }
  return indexOne(block, rows, columns);
}

function indexOne(block: Value, row: Scalar, columnNumber: Scalar | undefined): Value {
  const [given, other] = [toNumber(row), columnNumber === undefined ? undefined : toNumber(columnNumber)];
  if (isError(given)) return given;
  if (isError(other)) return other;
  if (isError(block)) return block;
  const [height, width] = [
    numberOf(size(block, rowCount, (matrix) => matrix.height)),
    numberOf(size(block, columnCount, (matrix) => matrix.width)),
  ];
  const alongRow = other === undefined && height === 1;
  const atRow = Math.trunc(alongRow ? 1 : given);
  const atColumn = Math.trunc(alongRow ? given : (other ?? (width === 1 ? 1 : 0)));
  if (atRow < 0 || atColumn < 0 || atRow > height || atColumn > width) return errors.reference;
  return part(block, atRow, atColumn);
}

function numberOf(value: Scalar): number {
  return typeof value === 'number' ? value : 1;
}

function part(block: Value, row: number, columnNumber: number): Value {
  if (block instanceof Reference) {
    const { top, bottom, left, right } = block.area;
    const [first, last] = row === 0 ? [top, bottom] : [top + row - 1, top + row - 1];
    const [from, to] =
      columnNumber === 0 ? [left, right] : [left + columnNumber - 1, left + columnNumber - 1];
    return new Reference(block.sheet, { top: first, bottom: last, left: from, right: to });
  }
  if (!(block instanceof Matrix)) return block;
  const lines = row === 0 ? block.rows : block.rows.slice(row - 1, row);
  const found = new Matrix(
    columnNumber === 0 ? lines : lines.map((line) => line.slice(columnNumber - 1, columnNumber)),
  );
  return found.isSingle ? found.at(0, 0) : found;
}

function offset(
  [base = null, down = null, right = null, height, width]: readonly Value[],
  site: Site,
): Value {
  if (!(base instanceof Reference)) return errors.value;
  const wanted = [
    [down, 0],
    [right, 0],
    [height, rowCount(base.area)],
    [width, columnCount(base.area)],
  ] as const;
  const found = wanted.map(([value, otherwise]) => wholeNumber(value, otherwise, site));
  const wrong = found.find(isError);
  if (wrong) return wrong;
  const [rows = 0, columns = 0, high = 1, wide = 1] = found.filter((value) => typeof value === 'number');
  if (high === 0 || wide === 0) return errors.reference;
  const top = base.area.top + rows + (high < 0 ? high + 1 : 0);
  const left = base.area.left + columns + (wide < 0 ? wide + 1 : 0);
  const bottom = top + Math.abs(high) - 1;
  return placed(base.sheet, { top, left, bottom, right: left + Math.abs(wide) - 1 }, site);
}

function wholeNumber(value: Value | undefined, otherwise: number, site: Site): number | CellError {
  if (value === undefined || value === null) return otherwise;
  const number = toNumber(site.single(value));
  return isError(number) ? number : Math.trunc(number);
}

/** Cells that no formula names beforehand must first be brought up to date. */
function placed(sheet: Sheet, area: Area, site: Site): Value {
  const isOnSheet = area.top >= 0 && area.left >= 0 && area.bottom < rowLimit && area.right < columnLimit;
  if (!isOnSheet) return errors.reference;
  const reference = new Reference(sheet, area);
  site.book.require(reference);
  return reference;
}

/** Addresses in A1 notation, parts of tables and names. */
function indirect([text = null, style = true]: readonly Value[], site: Site): Value {
  const address = toText(site.single(text));
  if (isError(address)) return address;
  if (site.single(style) === false) {
    site.unknown.add('INDIRECT with R1C1');
    return errors.reference;
  }
  const { sheetName, local } = splitAddress(address);
  const area = parseArea(local);
  if (!area) return throughName(address, site);
  const sheet = sheetName === undefined ? site.place.sheet : site.book.sheet(sheetName);
  return sheet ? placed(sheet, area, site) : errors.reference;
}

function throughName(address: string, site: Site): Value {
  const value = site.book.shapeOf(`=${address}`, 0, 0).compute(site);
  return value instanceof Reference ? placed(value.sheet, value.area, site) : errors.reference;
}

function countBlank([value = null]: readonly Value[], site: Site): Value {
  if (!(value instanceof Reference)) return callLibrary('COUNTBLANK', [site.contents(value)]);
  let filled = 0;
  for (const [cell] of cellsWithin(value.sheet, value.area))
    if (cell.value !== undefined && cell.value !== '') filled++;
  return cellCount(value.area) - filled;
}

/** Of several criteria each is counted; the cells summed begin where the third argument does and are as many as those tested. */
function withCriteria(call: Conditional, name: string): ReferenceFunction {
  const isScalar = scalarArguments(name);
  return (given, site) => {
    const [tested = null, wanted = null, summed] = given;
    const isResized = name.endsWith('IF') && summed instanceof Reference && tested instanceof Reference;
    const values = isResized ? [tested, wanted, resizedLike(summed, tested.area, site)] : given;
    const contents = values.map((value, position) =>
      isScalar(position) ? site.operand(value) : site.block(value),
    );
    return broadcast(contents, isScalar, (each) => call(each, site));
  };
}

function resizedLike({ sheet, area }: Reference, like: Area, site: Site): Value {
  if (rowCount(area) === rowCount(like) && columnCount(area) === columnCount(like))
    return new Reference(sheet, area);
  const bottom = area.top + rowCount(like) - 1;
  return placed(sheet, { ...area, bottom, right: area.left + columnCount(like) - 1 }, site);
}

const subtotalFunctions = 'AVERAGE COUNT COUNTA MAX MIN PRODUCT STDEV.S STDEV.P SUM VAR.S VAR.P'.split(' ');

function subtotal([code = null, ...given]: readonly Value[], site: Site): Value {
  const number = toNumber(site.single(code));
  if (isError(number)) return number;
  const name = subtotalFunctions[(number % 100) - 1];
  if (name === undefined) return errors.value;
  const hidden = number > 100 ? 'left out' : 'only by a filter';
  return callLibrary(
    name,
    given.map((value) =>
      value instanceof Reference ? visibleCells(value, hidden, site) : site.block(value),
    ),
  );
}

/** Options 1, 3, 5 and 7 leave out hidden rows; errors are the library's matter. */
function aggregate([code = null, option = null, ...given]: readonly Value[], site: Site): Value {
  const number = toNumber(site.single(option));
  if (isError(number)) return number;
  const hidden = number % 2 === 1 ? 'left out' : 'counted';
  const blocks = given.map((value) =>
    value instanceof Reference && !value.isSingle ? visibleCells(value, hidden, site) : site.block(value),
  );
  return callLibrary('AGGREGATE', [site.single(code), number, ...blocks]);
}
