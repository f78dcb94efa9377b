/** A workbook as it is once a plan that creates it is carried out: texts are taken as Excel takes them. */
import { parseEntry } from '../../src/host/workbook/entry';
import type { CellValue, NameSnapshot, TableSnapshot, WorkbookSnapshot } from '../../src/read/snapshot';
import { columnLetters } from '../../src/tables/columnLetters';
import type { Block, CellInput, Edit, EditOf, Plan } from '../../src/write/plan';

interface WrittenCell {
  value: CellValue;
  format: string;
}

type SheetCells = Map<string, WrittenCell>;

function entered(input: CellInput): CellValue {
  if (typeof input !== 'string') return input ?? '';
  const entry = parseEntry(input, 2026);
  const value = 'value' in entry ? entry.value : undefined;
  const isText = typeof value === 'string' || value === undefined;
  if (!isText || entry.kind === 'formula')
    throw new Error(`Excel takes ${JSON.stringify(input)} for no text`);
  return value ?? '';
}

export function plannedWorkbook(plan: Plan): WorkbookSnapshot {
  const sheets = new Map<string, SheetCells>();
  for (const edit of plan) carryOut(edit, sheets);
  const tables = plan.filter((edit): edit is EditOf<'table'> => edit.edit === 'table');
  const names = plan.flatMap((edit): readonly NameSnapshot[] => {
    if (edit.edit !== 'nameCell') return [];
    return [{ name: edit.name, formula: `='${edit.sheet}'!$${columnLetters(edit.column)}$${edit.row + 1}` }];
  });
  return {
    sheets: [...sheets.keys()].map((name) => ({ id: name, name, visible: true, isProtected: false })),
    tables: tables.map((table) => tableIn(cellsOf(table.sheet, sheets), table)),
    names,
  };
}

function carryOut(edit: Edit, sheets: Map<string, SheetCells>): void {
  if (edit.edit === 'values') {
    const cells = cellsOf(edit.sheet, sheets);
    for (const [row, inputs] of edit.values.entries()) {
      for (const [column, input] of inputs.entries()) {
        cellAt(cells, edit.row + row, edit.column + column).value = entered(input);
      }
    }
  }
  if (edit.edit === 'look' && edit.look.numberFormat !== undefined) {
    for (const block of edit.blocks) setFormat(cellsOf(edit.sheet, sheets), block, edit.look.numberFormat);
  }
}

function setFormat(cells: SheetCells, block: Block, format: string): void {
  for (let row = block.row; row < block.row + block.rowCount; row += 1) {
    for (let column = block.column; column < block.column + block.columnCount; column += 1) {
      cellAt(cells, row, column).format = format;
    }
  }
}

function cellsOf(sheet: string, sheets: Map<string, SheetCells>): SheetCells {
  const cells = sheets.get(sheet) ?? new Map<string, WrittenCell>();
  sheets.set(sheet, cells);
  return cells;
}

function cellAt(cells: SheetCells, row: number, column: number): WrittenCell {
  const key = `${row},${column}`;
  const cell = cells.get(key) ?? { value: '', format: 'General' };
  cells.set(key, cell);
  return cell;
}

function tableIn(cells: SheetCells, { sheet, name, block }: EditOf<'table'>): TableSnapshot {
  const row = (at: number): WrittenCell[] =>
    Array.from({ length: block.columnCount }, (_, column) => cellAt(cells, at, block.column + column));
  const body = Array.from({ length: block.rowCount - 1 }, (_, at) => row(block.row + 1 + at));
  return {
    name,
    sheet,
    row: block.row,
    column: block.column,
    headers: row(block.row).map(({ value }) => String(value)),
    values: body.map((each) => each.map(({ value }) => value)),
    numberFormats: body.map((each) => each.map(({ format }) => format)),
    formulas: undefined,
  };
}
