/** What the user would see as selected, and which sheet is in front. */
import { formatArea } from '../workbook/address';
import type { Sheet } from '../workbook/workbook';
import { refusal, rules } from './rules';
import type { Session } from './session';
import type { RangeTarget } from './targets';

export function activateSheet(session: Session, sheet: Sheet): void {
  const { workbook } = session;
  if (sheet.visibility !== 'Visible') throw refusal(rules.hiddenActivate, 'Worksheet.activate');
  const before = workbook.activeSheet;
  if (before === sheet) return;
  workbook.activeSheet = sheet;
  workbook.changed = true;
  session.selection = { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  session.events.raise('worksheetDeactivated', before.id, { worksheetId: before.id });
  session.events.raise('worksheetActivated', sheet.id, { worksheetId: sheet.id });
}

export function selectRange(session: Session, range: RangeTarget): void {
  activateSheet(session, range.sheet);
  session.selection = { sheet: range.sheet, area: range.area };
  const details = { worksheetId: range.sheet.id, address: formatArea(range.area) };
  session.events.raise('worksheetSelectionChanged', range.sheet.id, details);
}
