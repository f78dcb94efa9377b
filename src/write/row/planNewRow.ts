/** The plan that adds a row to a register: below its rows, with the looks, lists and formulas of the row above. */
import { isFormula } from '../../read/cells/formula';
import { cellsOfRow, isUnused } from '../../read/cells/rows';
import type { FoundTable } from '../../read/find';
import type { AnyColumn } from '../../tables/table';
import type { Edit, Plan } from '../plan';
import { planRow, rowBlock, type CellChange } from './planRow';

/** Where the next row goes. */
export interface NewRowPlace {
  /** Position in the body; one beyond the last where the table has to grow. */
  readonly row: number;
  readonly grows: boolean;
}

/** The first of the blank rows that the table ends with, else below it. */
export function newRowPlace(found: FoundTable): NewRowPlace {
  const { values } = found.table;
  const lastUsed = values.findLastIndex((_, row) => !isUnused(found, cellsOfRow(found, row)));
  return { row: lastUsed + 1, grows: lastUsed + 1 === values.length };
}

export function planNewRow(found: FoundTable, place: NewRowPlace, changes: readonly CellChange[]): Plan {
  return place.grows ? planGrowth(found, place.row, changes) : planFilling(found, place.row, changes);
}

/** A blank row of the table is filled in; a formula that it lacks is written. */
function planFilling(found: FoundTable, row: number, changes: readonly CellChange[]): Plan {
  return [...planRow(found, row, changes), ...formulaEdits(found, row, row)];
}

function planGrowth(found: FoundTable, row: number, changes: readonly CellChange[]): Plan {
  const { sheet, name, row: header } = found.table;
  const block = rowBlock(found, row);
  const above = { ...block, row: block.row - 1 };
  const table = { ...block, row: header, rowCount: row + 2 };
  const blanks = copiedTexts(found, row - 1).filter(
    ({ position }) => !changes.some((change) => change.position === position),
  );
  return [
    { edit: 'resizeTable', table: name, sheet, block: table },
    { edit: 'copyCells', sheet, from: above, to: block },
    ...planRow(found, row, [...changes, ...blanks]),
    ...formulaEdits(found, row, row - 1),
  ];
}

/** What the row above has in its cells, and the new one is not to have: everything but the formulas of columns. */
function copiedTexts(found: FoundTable, above: number): readonly CellChange[] {
  const inputs = new Set(columnPositions(found, ({ formula }) => formula === undefined));
  const calculated = new Set(columnPositions(found, ({ formula }) => formula !== undefined));
  return found.table.headers.flatMap((_, position) => {
    const isKept =
      calculated.has(position) || (!inputs.has(position) && holdsFormula(found, above, position));
    return isKept ? [] : [{ position, input: '', numberFormat: undefined }];
  });
}

/** The declared formulas of calculated columns that have none in a row: filling may be off, or they are values. */
function formulaEdits(found: FoundTable, row: number, model: number): readonly Edit[] {
  const { sheet } = found.table;
  const block = rowBlock(found, row);
  return Object.values(found.declared.columns).flatMap(({ formula, header }): Edit[] => {
    const position = found.columns.get(header);
    if (formula === undefined || position === undefined || holdsFormula(found, model, position)) return [];
    return [
      { edit: 'formulas', sheet, row: block.row, column: block.column + position, formulas: [[formula]] },
    ];
  });
}

function columnPositions(found: FoundTable, isOne: (column: AnyColumn) => boolean): readonly number[] {
  return Object.values(found.declared.columns)
    .filter(isOne)
    .flatMap(({ header }) => found.columns.get(header) ?? []);
}

function holdsFormula({ table }: FoundTable, row: number, position: number): boolean {
  return isFormula(table.formulas?.[row]?.[position], table.values[row]?.[position]);
}
