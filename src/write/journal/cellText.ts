/** A cell as one would have to type it to get it: that is how cells are remembered. */
import { isFormula } from '../../read/cells/formula';
import { isErrorText } from '../../read/cells/text';
import type { CellValue, GridSnapshot } from '../../read/snapshot';
import type { Block, CellInput } from '../plan';
import { hashOf } from '../annex/hash';
import { asText } from '../registers/cellInput';

/** Cells as Excel tells them. */
export interface SeenBlock {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** A block of a grid whose formulas were read. */
export function seenIn(grid: GridSnapshot | undefined, block: Block): SeenBlock {
  const cells = (of: GridSnapshot['values'] | undefined): CellValue[][] =>
    Array.from({ length: block.rowCount }, (_, at) =>
      Array.from({ length: block.columnCount }, (__, position) => {
        const line = of?.[block.row + at - (grid?.row ?? 0)];
        return line?.[block.column + position - (grid?.column ?? 0)] ?? '';
      }),
    );
  return { values: cells(grid?.values), formulas: cells(grid?.formulas), numberFormats: [] };
}

export function inputsOf({ values, formulas, numberFormats }: SeenBlock): readonly (readonly CellInput[])[] {
  return values.map((line, row) =>
    line.map((value, column) => inputOf(value, formulas[row]?.[column], numberFormats[row]?.[column])),
  );
}

export function inputOf(
  value: CellValue,
  formula: CellValue | undefined,
  numberFormat: string | undefined,
): CellInput {
  if (isFormula(formula, value)) return formula;
  if (typeof value !== 'string' || value === '') return value;
  if (numberFormat === '@') return value.startsWith("'") ? `'${value}` : value;
  return isErrorText(value) ? value : asText(value);
}

/** With nothing in the cells that others fill: their formula brings the values back. */
export function withoutFilled(
  cells: readonly (readonly CellInput[])[],
  { row, column }: Block,
  filled: readonly Block[],
): readonly (readonly CellInput[])[] {
  const own = filled.filter(({ rowCount, columnCount }) => rowCount * columnCount > 1);
  if (own.length === 0) return cells;
  const isFilled = (at: number, position: number): boolean =>
    own.some(
      (block) =>
        (block.row !== at || block.column !== position) &&
        at >= block.row &&
        at < block.row + block.rowCount &&
        position >= block.column &&
        position < block.column + block.columnCount,
    );
  return cells.map((line, at) =>
    line.map((cell, position) => (isFilled(row + at, column + position) ? null : cell)),
  );
}

export function hashOfCells(values: readonly (readonly CellInput[])[]): string {
  return hashOf(JSON.stringify(values.map((line) => line.map(String))));
}
