/** Names of the workbook as an action left them and as they were, and the edits that give them back. */
import { isSameCell, referredCell, type SheetCell } from '../../read/cells/reference';
import type { WorkbookSnapshot } from '../../read/snapshot';
import { columnLetters } from '../../tables/columnLetters';
import type { Edit, Plan } from '../plan';
import { sameName, sheetNamed } from '../sheetNames';
import type { SavedName } from './entry';
import type { OrderNow } from './ordersNow';
import { sheetCalled } from './takings';
import type { UndoSituation } from './undoSituation';

type Named = Pick<WorkbookSnapshot, 'sheets' | 'names'>;

/** A name as it was, and what it stands for after the plan. */
export function savedName(name: string, plan: Plan, { names, sheets }: Named): SavedName {
  const before = names.find((each) => sameName(each.name, name))?.formula;
  const after = formulaAfter(name, plan, sheets);
  return { name, ...(before !== undefined && { formula: before }), ...(after !== undefined && { after }) };
}

function formulaAfter(name: string, plan: Plan, sheets: Named['sheets']): string | undefined {
  return plan
    .flatMap((edit) => {
      if (edit.edit === 'nameCell' && edit.name === name)
        return [referenceTo({ ...edit, sheet: sheetCalled(edit.sheet, sheets) })];
      if (edit.edit === 'nameFormula' && edit.name === name) return [edit.formula];
      return edit.edit === 'forgetName' && edit.name === name ? [''] : [];
    })
    .at(-1);
}

export function referenceTo({ sheet, row, column }: SheetCell): string {
  return `='${sheet.replaceAll("'", "''")}'!$${columnLetters(column)}$${row + 1}`;
}

/** A cell may be written with or without quotes around its sheet. */
export function isSameReference(one: string, other: string): boolean {
  const [cell, otherCell] = [referredCell(one), referredCell(other)];
  return cell === undefined || otherCell === undefined ? one === other : isSameCell(cell, otherCell);
}

/** A name that somebody has given something else since stays; one for a column is found again where that stands. */
export function nameEdits(
  names: readonly SavedName[],
  { workbook }: Pick<UndoSituation, 'workbook'>,
  tables: readonly OrderNow[],
): readonly Edit[] {
  return names.flatMap(({ name, formula, after }): readonly Edit[] => {
    const now = workbook.names.find((each) => sameName(each.name, name));
    const wanted = formula === undefined ? undefined : formulaNow(formula, tables, workbook);
    const left = after === undefined ? undefined : formulaNow(after, tables, workbook);
    if (now?.formula === wanted || !isAsLeft(now?.formula, left)) return [];
    if (formula !== undefined && wanted === undefined) return [];
    return [
      ...(now === undefined ? [] : [{ edit: 'forgetName', name } as const]),
      ...(wanted === undefined ? [] : [{ edit: 'nameFormula', name, formula: wanted } as const]),
    ];
  });
}

/** Of a name that stands for something else than a cell Excel's own writing is not known. */
function isAsLeft(now: string | undefined, left: string | undefined): boolean {
  const [cell, wanted] = [referredCell(now ?? ''), referredCell(left ?? '')];
  return cell === undefined || wanted === undefined || isSameCell(cell, wanted);
}

/** undefined: the column that it stood for is gone, or its sheet. */
function formulaNow(
  formula: string,
  tables: readonly OrderNow[],
  { sheets }: Pick<UndoSituation['workbook'], 'sheets'>,
): string | undefined {
  const cell = referredCell(formula);
  if (cell !== undefined && sheetNamed(sheets, cell.sheet) === undefined) return undefined;
  const order = cell && tables.find((each) => isHeaderOf(each, cell));
  if (cell === undefined || order === undefined) return formula;
  const place = order.columns[cell.column - order.then.column];
  if (place === undefined) return undefined;
  const { sheet, row, column } = order.table;
  const now = { sheet, row, column: column + place };
  return isSameCell(now, cell) ? formula : referenceTo(now);
}

function isHeaderOf({ then, columns }: OrderNow, cell: SheetCell): boolean {
  const position = cell.column - then.column;
  const isInRow = sameName(then.sheet, cell.sheet) && then.row === cell.row;
  return isInRow && position >= 0 && position < columns.length;
}

/** The cells that a name stood for and is to stand for. */
export function cellsOfName({ formula = '', after = '' }: SavedName): readonly SheetCell[] {
  return [formula, after].flatMap((each) => referredCell(each) ?? []);
}
