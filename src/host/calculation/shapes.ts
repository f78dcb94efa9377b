/** Formulas compiled once per shape: a column of 100,000 calculated cells is one shape. */
import { parseArea } from '../workbook/address';
import { compile } from './compile';
import type { Cell } from '../workbook/workbook';
import type { CustomFunctions } from './customFunctions';
import type { Shape } from './site';

const stringPart = '"(?:[^"]|"")*"';
const sheetPart = "'(?:[^']|'')*'";
/** `[2]!`, the file of an add-in before the name of its function. */
const addInFilePart = '\\[\\d+\\]!';
const bracketPart = "\\[(?:'.|[^\\]'])*\\]";
const cellPart = '(?<![\\p{L}\\p{N}_.\\\\$])(\\$?)([A-Za-z]{1,3})(\\$?)([1-9]\\d{0,6})(?![\\p{L}\\p{N}_.(!])';
const pattern = new RegExp(`${stringPart}|${sheetPart}|(${addInFilePart})|${bracketPart}|${cellPart}`, 'gu');

/** The formula with every relative row and column counted from its cell: alike for cells that calculate alike. */
export function shapeKey(formula: string, row: number, column: number): string {
  return formula.replace(pattern, (part: string, ...groups: (string | undefined)[]) => {
    const [addInFile, columnMark, columnLetters, rowMark, rowNumber] = groups;
    if (addInFile !== undefined) return '';
    const area = columnLetters === undefined ? undefined : parseArea(`${columnLetters}${rowNumber}`);
    if (!area) return part;
    const inColumn = columnMark ? `$${area.left}` : String(area.left - column);
    return `{${inColumn};${rowMark ? `$${area.top}` : String(area.top - row)}}`;
  });
}

function withoutAddInFile(formula: string): string {
  return formula.replace(pattern, (part: string, addInFile: string | undefined) =>
    addInFile === undefined ? part : '',
  );
}

/** A formula in its cell. */
interface Placed {
  readonly cell: Cell;
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

export class Shapes {
  private readonly shapes = new Map<string, Shape>();
  /** By formulas that name no cell from where they stand, such as a table's: they are alike everywhere. */
  private readonly unmoved = new Map<string, Shape>();
  private readonly ofCells = new WeakMap<Cell, Placed & { readonly shape: Shape }>();

  constructor(private readonly customFunctions: CustomFunctions) {}

  get size(): number {
    return this.shapes.size;
  }

  of(formula: string, row: number, column: number): Shape {
    const unmoved = this.unmoved.get(formula);
    if (unmoved) return unmoved;
    const key = shapeKey(formula, row, column);
    const known = this.shapes.get(key);
    if (known) return known;
    const made = compile(withoutAddInFile(formula), { row, column }, this.customFunctions);
    this.shapes.set(key, made);
    if (shapeKey(formula, row + 1, column + 1) === key) this.unmoved.set(formula, made);
    return made;
  }

  /** As `of`, at once where the cell has the formula it had before. */
  ofCell({ cell, formula, row, column }: Placed): Shape {
    const known = this.ofCells.get(cell);
    if (known?.formula === formula && known.row === row && known.column === column) return known.shape;
    const shape = this.of(formula, row, column);
    this.ofCells.set(cell, { cell, formula, row, column, shape });
    return shape;
  }

  /** Relative parts of a name's formula count from A1. */
  ofName(formula: string): Shape {
    return this.of(formula, 0, 0);
  }
}
