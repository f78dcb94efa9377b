/** Whether a protected sheet or workbook allows what is asked. */
import { cellsWithin, styleAt } from '../workbook/cells';
import type { Area, Sheet } from '../workbook/workbook';
import { refusal, rules } from './rules';
import type { Session } from './session';

/** Names as in Excel.WorksheetProtectionOptions; everything not allowed is refused. */
export type Permission =
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertColumns'
  | 'allowInsertRows'
  | 'allowDeleteColumns'
  | 'allowDeleteRows'
  | 'allowSort'
  | 'allowAutoFilter'
  | 'allowEditObjects';

export function requirePermission(sheet: Sheet, permission: Permission): void {
  if (sheet.protection && sheet.protection.options[permission] !== true) throw refusal(rules.protectedSheet);
}

/** For what no option allows: tables, names of columns, page set-up. */
export function requireUnprotected(sheet: Sheet): void {
  if (sheet.protection) throw refusal(rules.protectedSheet);
}

/** Contents can be changed where every cell is unlocked. */
export function requireEditable(session: Session, sheet: Sheet, area: Area): void {
  if (sheet.protection && hasLockedCell(session, sheet, area)) throw refusal(rules.protectedSheet);
}

const countable = 100_000;

function hasLockedCell(session: Session, sheet: Sheet, area: Area): boolean {
  const { styles } = session.workbook;
  const isLarge = (area.bottom - area.top + 1) * (area.right - area.left + 1) > countable;
  if (isLarge) {
    for (const [cell] of cellsWithin(sheet, area)) if (cell.style.locked) return true;
    return styles.normal.locked;
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (styleAt(styles, sheet, row, column).locked) return true;
    }
  }
  return false;
}

export function requireOpenStructure(session: Session): void {
  if (session.workbook.structureProtected) throw refusal(rules.protectedWorkbook);
}
