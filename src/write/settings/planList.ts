/** The plan that makes a list table hold the rows it is to hold. Only cells that say something else are written. */
import type { ListFields } from '../../domain/listFaults';
import { isFormula } from '../../read/cells/formula';
import { cellsOfRow, textUnder, writtenText } from '../../read/cells/rows';
import { runningText } from '../../read/cells/text';
import type { FoundTable } from '../../read/find';
import type { AnyColumn } from '../../tables/table';
import type { Block, CellInput, Edit, Plan } from '../plan';
import { asText } from '../registers/cellInput';
import { rowBlock } from '../row/planRow';
import { typedCell, type Wanted } from '../row/typedCell';
import type { ArrangedRow, ListRow } from './listRows';
import { settingKind } from './settingKinds';

/** A field that its column does not take as it was typed. */
export interface NotUnderstood {
  /** Position among the arranged rows. */
  readonly row: number;
  readonly field: string;
  readonly wanted: Wanted;
}

export type ListPlan =
  | { readonly kind: 'plan'; readonly plan: Plan; readonly rowCount: number }
  | { readonly kind: 'notUnderstood'; readonly fields: readonly NotUnderstood[] };

/** A cell as it is to be: nothing else is known of a formula than its text. */
interface Cell {
  readonly input: CellInput;
  readonly formula?: string;
  readonly numberFormat?: string | undefined;
}

/** @param now the rows that the table has */
export function planList(found: FoundTable, now: readonly ListRow[], rows: readonly ArrangedRow[]): ListPlan {
  const { values } = found.table;
  const isRearranged =
    rows.length !== now.length || rows.some((row, at) => row.position !== now[at]?.position);
  const notUnderstood: NotUnderstood[] = [];
  const edits = rows.flatMap((row, at): Edit[] => {
    const place = isRearranged ? at : (row.position ?? at);
    const cells = cellsOf(found, row, place, (field, wanted) => {
      notUnderstood.push({ row: at, field, wanted });
    });
    return [...cells].flatMap(([column, cell]) => cellEdits(found, place, column, cell));
  });
  if (notUnderstood.length > 0) return { kind: 'notUnderstood', fields: notUnderstood };
  const rowCount = isRearranged ? Math.max(1, rows.length) : values.length;
  return {
    kind: 'plan',
    plan: [...growth(found, rowCount), ...edits, ...shrinking(found, isRearranged ? rows.length : rowCount)],
    rowCount,
  };
}

function cellsOf(
  found: FoundTable,
  { position, fields }: ArrangedRow,
  place: number,
  refuse: (field: string, wanted: Wanted) => void,
): ReadonlyMap<number, Cell> {
  const cells = new Map<number, Cell>();
  if (position !== place) {
    for (const column of found.table.headers.keys()) {
      const cell = movedCell(found, position, place, column);
      if (cell !== undefined) cells.set(column, cell);
    }
  }
  for (const [field, column] of Object.entries(found.declared.columns)) {
    const at = found.columns.get(column.header);
    const typed = fields?.[field];
    if (at === undefined || fields === undefined || typed === undefined) continue;
    const cell = changedCell(found, { position, fields }, column, typed);
    if (cell === 'same') continue;
    if (typeof cell === 'object') cells.set(at, cell);
    else refuse(field, cell);
  }
  return cells;
}

/** What stands in a cell of the row that comes here; undefined where nothing has to be written. */
function movedCell(
  found: FoundTable,
  position: number | undefined,
  place: number,
  column: number,
): Cell | undefined {
  const there = cellAt(found, Math.min(place, found.table.values.length - 1), column);
  if (position === undefined) {
    const isOwn = ![...found.columns.values()].includes(column);
    return isOwn && there.formula !== undefined ? undefined : { input: '' };
  }
  const coming = cellAt(found, position, column);
  const isSame = coming.formula === undefined && there.formula === undefined && coming.input === there.input;
  return isSame && place < found.table.values.length ? undefined : coming;
}

interface RowNow {
  readonly position: number | undefined;
  readonly fields: ListFields;
}

/** What a field is written as; nothing where the row says so already. */
function changedCell(
  found: FoundTable,
  { position, fields }: RowNow,
  column: AnyColumn,
  typed: string,
): Cell | 'same' | Wanted {
  const was = cellsOfRow(found, position ?? -1);
  const before = position === undefined ? undefined : textUnder(found, was, column);
  if (before !== undefined && runningText(before) === runningText(typed)) return 'same';
  const format = was.numberFormats[found.columns.get(column.header) ?? -1] ?? 'General';
  const kind = settingKind(found.declared, fields);
  const asked = column.kind === 'setting' && kind !== undefined ? { ...column, kind } : column;
  const cell = typedCell(typed, { column: asked, format, unit: '' });
  if (cell.kind === 'notUnderstood') return cell.wanted;
  const { input, value, numberFormat } = cell;
  return before === writtenText(value, column, numberFormat ?? format) ? 'same' : { input, numberFormat };
}

function cellAt({ table }: FoundTable, position: number, column: number): Cell {
  const value = table.values[position]?.[column] ?? '';
  const formula = table.formulas?.[position]?.[column];
  if (isFormula(formula, value)) return { input: null, formula };
  return { input: typeof value === 'string' ? asText(value) : value };
}

function cellEdits(found: FoundTable, place: number, column: number, cell: Cell): Edit[] {
  const { sheet } = found.table;
  const block = { ...rowBlock(found, place), column: found.table.column + column, columnCount: 1 };
  const at = { sheet, row: block.row, column: block.column };
  const look: Edit[] =
    cell.numberFormat === undefined
      ? []
      : [{ edit: 'look', sheet, blocks: [block], look: { numberFormat: cell.numberFormat } }];
  const content: Edit =
    cell.formula === undefined
      ? { edit: 'values', ...at, values: [[cell.input]] }
      : { edit: 'formulas', ...at, formulas: [[cell.formula]] };
  return [...look, content];
}

/** New rows look as the last one does. */
function growth(found: FoundTable, rowCount: number): Edit[] {
  const { sheet, values } = found.table;
  const added = Array.from({ length: Math.max(0, rowCount - values.length) }, (_, at) => values.length + at);
  if (added.length === 0) return [];
  const from = rowBlock(found, values.length - 1);
  return [
    resizing(found, rowCount),
    ...added.map((row): Edit => ({ edit: 'copyCells', sheet, from, to: rowBlock(found, row) })),
  ];
}

/** What the table no longer holds is left blank below it. */
function shrinking(found: FoundTable, rowCount: number): Edit[] {
  const { sheet, values } = found.table;
  if (rowCount >= values.length) return [];
  const block = { ...rowBlock(found, rowCount), rowCount: values.length - rowCount };
  return [{ edit: 'clearContents', sheet, block }, resizing(found, Math.max(1, rowCount))];
}

export function resizing(found: FoundTable, rowCount: number): Edit {
  return {
    edit: 'resizeTable',
    table: found.table.name,
    sheet: found.table.sheet,
    block: wholeBlock(found, rowCount),
  };
}

/** The header row and so many rows below it. */
export function wholeBlock(found: FoundTable, rowCount: number): Block {
  return { ...rowBlock(found, -1), rowCount: rowCount + 1 };
}
