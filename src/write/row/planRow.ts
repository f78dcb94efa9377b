/** The plan that writes some cells of one row of a register, and the one that puts back what it wrote over. */
import { isFormula } from '../../read/cells/formula';
import type { FoundTable } from '../../read/find';
import type { CellValue } from '../../read/snapshot';
import type { Block, CellInput, Edit, Plan } from '../plan';
import { asText } from '../registers/cellInput';

/** What a cell of the row is to hold. */
export interface CellChange {
  /** Position of the column in the table. */
  readonly position: number;
  readonly input: CellInput;
  readonly numberFormat: string | undefined;
}

/** What a row held, cell by cell. */
export interface RowAsItWas {
  readonly values: readonly CellValue[];
  readonly formulas: readonly CellValue[];
  readonly numberFormats: readonly string[];
}

export function rowBlock({ table }: FoundTable, row: number): Block {
  const { headers, column } = table;
  return { row: table.row + 1 + row, column, rowCount: 1, columnCount: headers.length };
}

/** Cells beside each other are written together, so that they are changed all or none. */
export function planRow(found: FoundTable, row: number, changes: readonly CellChange[]): Plan {
  const { sheet } = found.table;
  const { row: sheetRow, column } = rowBlock(found, row);
  const formats = changes.flatMap(({ position, numberFormat }) =>
    numberFormat === undefined ? [] : [lookOf(sheet, sheetRow, column + position, numberFormat)],
  );
  const values = runsOf(changes).map(({ position, inputs }): Edit => {
    return { edit: 'values', sheet, row: sheetRow, column: column + position, values: [inputs] };
  });
  return [...formats, ...values];
}

function lookOf(sheet: string, row: number, column: number, numberFormat: string): Edit {
  return {
    edit: 'look',
    sheet,
    blocks: [{ row, column, rowCount: 1, columnCount: 1 }],
    look: { numberFormat },
  };
}

interface Run {
  readonly position: number;
  readonly inputs: CellInput[];
}

function runsOf(changes: readonly CellChange[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { position, input } of changes.toSorted((a, b) => a.position - b.position)) {
    const last = runs.at(-1);
    if (last !== undefined && last.position + last.inputs.length === position) last.inputs.push(input);
    else runs.push({ position, inputs: [input] });
  }
  return runs;
}

export function planPutBack(
  found: FoundTable,
  row: number,
  changes: readonly CellChange[],
  was: RowAsItWas,
): Plan {
  const { sheet } = found.table;
  const { row: sheetRow, column } = rowBlock(found, row);
  return changes.flatMap(({ position, numberFormat }): Edit[] => {
    const at = { sheet, row: sheetRow, column: column + position };
    const value = was.values[position] ?? '';
    const formula = was.formulas[position];
    const content: Edit = isFormula(formula, value)
      ? { edit: 'formulas', ...at, formulas: [[formula]] }
      : { edit: 'values', ...at, values: [[typeof value === 'string' ? asText(value) : value]] };
    if (numberFormat === undefined) return [content];
    return [lookOf(sheet, at.row, at.column, was.numberFormats[position] ?? 'General'), content];
  });
}
