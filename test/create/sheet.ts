/** What a plan leaves in a workbook, as far as reading it again needs. */
import type { CellValue, NameSnapshot, TableSnapshot, WorkbookSnapshot } from '../../src/read/snapshot';
import { columnLetters } from '../../src/tables/columnLetters';
import type { Block, CellInput, Edit, EditOf, Plan } from '../../src/write/plan';

export function editsOf<Kind extends Edit['edit']>(plan: Plan, kind: Kind): readonly EditOf<Kind>[] {
  return plan.filter((edit): edit is EditOf<Kind> => edit.edit === kind);
}

function shown(cell: CellInput): CellValue {
  if (cell === null) return '';
  return typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell;
}

export function cellOf(plan: Plan, sheet: string, row: number, column: number): CellInput {
  for (const edit of editsOf(plan, 'values').toReversed()) {
    const cell = edit.sheet === sheet ? edit.values[row - edit.row]?.[column - edit.column] : undefined;
    if (cell !== undefined) return cell;
  }
  return '';
}

function holds(block: Block, row: number, column: number): boolean {
  const isRow = row >= block.row && row < block.row + block.rowCount;
  return isRow && column >= block.column && column < block.column + block.columnCount;
}

export function formatOf(plan: Plan, sheet: string, row: number, column: number): string {
  const looks = editsOf(plan, 'look').filter(
    (edit) => edit.sheet === sheet && edit.blocks.some((block) => holds(block, row, column)),
  );
  return looks.findLast(({ look }) => look.numberFormat !== undefined)?.look.numberFormat ?? 'General';
}

function tableAfter(plan: Plan, { sheet, name, block }: EditOf<'table'>): TableSnapshot {
  const columns = Array.from({ length: block.columnCount }, (_, index) => block.column + index);
  const rows = Array.from({ length: block.rowCount - 1 }, (_, index) => block.row + 1 + index);
  return {
    name,
    sheet,
    row: block.row,
    column: block.column,
    headers: columns.map((column) => String(cellOf(plan, sheet, block.row, column))),
    values: rows.map((row) => columns.map((column) => shown(cellOf(plan, sheet, row, column)))),
    numberFormats: rows.map((row) => columns.map((column) => formatOf(plan, sheet, row, column))),
    formulas: undefined,
  };
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

export function workbookAfter(plan: Plan): WorkbookSnapshot {
  const names: NameSnapshot[] = [
    ...editsOf(plan, 'nameCell').map(({ name, sheet, row, column }) => ({
      name,
      formula: `=${quoted(sheet)}!$${columnLetters(column)}$${row + 1}`,
    })),
    ...editsOf(plan, 'nameFormula').map(({ name, formula }) => ({ name, formula })),
  ];
  const sheets = editsOf(plan, 'addSheet').map(({ sheet }) => ({
    id: sheet,
    name: sheet,
    visible: true,
    isProtected: false,
  }));
  return { sheets, tables: editsOf(plan, 'table').map((edit) => tableAfter(plan, edit)), names };
}
