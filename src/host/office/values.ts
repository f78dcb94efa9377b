/** Contents of cells as Office.js reads and writes them: values, formulas, texts. */
import { cellCount, columnCount, isWholeColumns, isWholeRows, rowCount } from '../workbook/address';
import { ensureRow, newCell, releaseArray, setContent, styleAt } from '../workbook/cells';
import { displayText } from '../workbook/displayText';
import { parseEntry } from '../workbook/entry';
import { translated } from '../workbook/formula';
import type { Style } from '../workbook/style';
import type { Area, Cell, CellContent, Sheet } from '../workbook/workbook';
import { requireEditable } from './protection';
import { refusal, rules } from './rules';
import type { Session } from './session';
import { afterContentChange } from './tableContents';
import type { RangeTarget } from './targets';
import type { Json } from './wire';

/** Source: learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization. */
const readLimit = 5_000_000;
/** Source: support.microsoft.com/office/excel-specifications-and-limits. */
const textLimit = 32_767;
/** Source: OfficeDev/office-js#3256. */
const signedTextLimit = 8_200;
/** Source: support.microsoft.com/office/excel-specifications-and-limits. */
const formulaLimit = 8_192;

export function wireValue(value: CellContent | undefined): Json {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.error : value;
}

/** One answer per cell, row by row; null where Excel gives none: whole rows or columns, and too many cells. */
export function readGrid(
  range: RangeTarget,
  session: Session,
  read: (cell: Cell | undefined, row: number, column: number) => Json,
): Json {
  const { sheet, area } = range;
  if (isWholeColumns(area) || isWholeRows(area)) return null;
  if (cellCount(area) > readLimit) {
    if (session.profile.nullsForHugeRanges) return null;
    throw refusal(rules.readCells, 'Range.values');
  }
  const grid: Json[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = sheet.rows.get(row)?.cells;
    const line: Json[] = [];
    for (let column = area.left; column <= area.right; column++)
      line.push(read(cells?.[column], row, column));
    grid.push(line);
  }
  return grid;
}

export function readValues(range: RangeTarget, session: Session): Json {
  session.calculateIfDue();
  return readGrid(range, session, (cell) => wireValue(cell?.value));
}

export function readFormulas(range: RangeTarget, session: Session): Json {
  session.calculateIfDue();
  return readGrid(range, session, (cell) => cell?.formula ?? wireValue(cell?.value));
}

export function readTexts(range: RangeTarget, session: Session): Json {
  session.calculateIfDue();
  return readGrid(range, session, (cell) => (cell ? displayText(cell.value, cell.style.numberFormat) : ''));
}

export function readValueTypes(range: RangeTarget, session: Session): Json {
  session.calculateIfDue();
  return readGrid(range, session, (cell) => valueType(cell?.value));
}

function valueType(value: CellContent | undefined): string {
  if (value === undefined) return 'Empty';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

export function readNumberFormats(range: RangeTarget, session: Session): Json {
  const { styles } = session.workbook;
  return readGrid(range, session, (_, row, column) => styleAt(styles, range.sheet, row, column).numberFormat);
}

/** `null` leaves a cell as it is, a single value goes into every cell. */
export function writeContents(range: RangeTarget, given: Json, session: Session): void {
  const { sheet, area } = range;
  requireBounded(area);
  requireEditable(session, sheet, area);
  const writer = new CellWriter(session, sheet);
  if (Array.isArray(given)) writeGrid(area, given, sheet, writer);
  else writeEverywhere(area, given, sheet, writer);
  afterContentChange(session, sheet, area);
  session.contentChanged(sheet, area);
}

export function requireBounded(area: Area): void {
  if (isWholeColumns(area) || isWholeRows(area)) throw refusal(rules.unboundedWrite);
}

export function requireShape(
  area: Area,
  given: readonly Json[],
  location: string,
): asserts given is Json[][] {
  const width = columnCount(area);
  const fits =
    given.length === rowCount(area) && given.every((line) => Array.isArray(line) && line.length === width);
  if (!fits) throw refusal(rules.arrayShape, location);
}

function writeGrid(area: Area, given: readonly Json[], sheet: Sheet, writer: CellWriter): void {
  requireShape(area, given, 'Range.values');
  given.forEach((line, rowOffset) => {
    const row = ensureRow(sheet, area.top + rowOffset);
    line.forEach((value, columnOffset) => {
      if (value === null) return;
      const column = area.left + columnOffset;
      writer.write((row.cells[column] ??= newCell(writer.styles, sheet, row, column)), value);
    });
  });
}

/** A formula follows its cell, as it does when it is filled. */
function writeEverywhere(area: Area, value: Json, sheet: Sheet, writer: CellWriter): void {
  if (value === null) return;
  const isFormula = typeof value === 'string' && value.startsWith('=');
  for (let index = area.top; index <= area.bottom; index++) {
    const row = ensureRow(sheet, index);
    for (let column = area.left; column <= area.right; column++) {
      const cell = (row.cells[column] ??= newCell(writer.styles, sheet, row, column));
      writer.write(cell, isFormula ? translated(value, index - area.top, column - area.left) : value);
    }
  }
}

/** Before something else comes into a cell: what its array formula filled goes. */
export function releaseFilled(session: Session, sheet: Sheet, cell: Cell): void {
  const filled = releaseArray(sheet, cell);
  if (filled) session.valuesAreDue(sheet, filled);
}

/** Puts what an add-in gave into cells, as Excel reads it. */
class CellWriter {
  readonly styles;
  private readonly quote;
  private readonly unquote;

  constructor(
    private readonly session: Session,
    readonly sheet: Sheet,
  ) {
    this.styles = session.workbook.styles;
    this.quote = this.styles.changer({ quotePrefix: true });
    this.unquote = this.styles.changer({ quotePrefix: false });
  }

  write(cell: Cell, value: Json): void {
    releaseFilled(this.session, this.sheet, cell);
    if (typeof value === 'string') this.writeText(cell, value);
    else if (typeof value === 'number') setContent(cell, isText(cell.style) ? String(value) : value);
    else if (typeof value === 'boolean') setContent(cell, value);
    else throw refusal(rules.arrayShape, 'Range.values');
    if (cell.style.quotePrefix && !(typeof value === 'string' && value.startsWith("'"))) {
      cell.style = this.unquote(cell.style);
    }
  }

  private writeText(cell: Cell, text: string): void {
    if (text.length > textLimit) throw refusal(rules.cellTextLength, 'Range.values');
    if (isText(cell.style)) this.writeAsText(cell, text);
    else this.writeEntry(cell, text);
  }

  /** In a cell formatted as text only the apostrophe keeps its meaning. */
  private writeAsText(cell: Cell, text: string): void {
    if (text.startsWith("'")) {
      setContent(cell, text.slice(1));
      cell.style = this.quote(cell.style);
    } else setContent(cell, text === '' ? undefined : text);
  }

  private writeEntry(cell: Cell, text: string): void {
    if (text.startsWith('-') && text.length > signedTextLimit) throw refusal(rules.signedTextLength);
    const entry = parseEntry(text, this.session.profile.year);
    switch (entry.kind) {
      case 'value':
        setContent(cell, entry.value);
        if (entry.numberFormat !== undefined) this.imply(cell, entry.numberFormat);
        return;
      case 'formula':
        if (entry.formula.length > formulaLimit) throw refusal(rules.formulaLength, 'Range.formulas');
        setContent(cell, undefined, entry.formula);
        return;
      case 'quoted':
        setContent(cell, entry.value);
        cell.style = this.quote(cell.style);
        return;
      case 'malformed':
        throw refusal(rules.formulaSyntax, 'Range.formulas');
    }
  }

  /** A number format that the text implies, such as percent, only where the cell has none of its own. */
  private imply(cell: Cell, numberFormat: string): void {
    if (cell.style.numberFormat === 'General') cell.style = this.styles.changer({ numberFormat })(cell.style);
  }
}

function isText(style: Style): boolean {
  return style.numberFormat === '@';
}

export function writeNumberFormats(range: RangeTarget, given: Json, session: Session): void {
  const { sheet, area } = range;
  const { styles } = session.workbook;
  if (!Array.isArray(given)) return;
  requireShape(area, given, 'Range.numberFormat');
  sheet.changed.add('cells');
  given.forEach((line, rowOffset) => {
    const row = ensureRow(sheet, area.top + rowOffset);
    line.forEach((numberFormat, columnOffset) => {
      if (numberFormat === null) return;
      if (typeof numberFormat !== 'string') throw refusal(rules.arrayShape, 'Range.numberFormat');
      const column = area.left + columnOffset;
      const cell = (row.cells[column] ??= newCell(styles, sheet, row, column));
      cell.style = styles.changer({ numberFormat })(cell.style);
    });
  });
}
