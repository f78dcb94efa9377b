import { columnCount, columnLimit, rowCount, rowLimit } from '../../workbook/address';
import type { Sheet } from '../../workbook/workbook';
import { does, opener, type Interface } from '../interface';
import { rangeTarget, resolveRange } from '../ranges';
import { refusal, rules } from '../rules';
import type { Target } from '../targets';

function freeze(sheet: Sheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw refusal(rules.outsideSheet, 'WorksheetFreezePanes');
  sheet.frozen = rows === 0 && columns === 0 ? undefined : { rows, columns };
  sheet.changed.add('view');
}

function location(sheet: Sheet): Target | undefined {
  if (!sheet.frozen) return undefined;
  const { rows, columns } = sheet.frozen;
  return rangeTarget(sheet, {
    top: 0,
    left: 0,
    bottom: rows === 0 ? rowLimit - 1 : rows - 1,
    right: columns === 0 ? columnLimit - 1 : columns - 1,
  });
}

export const worksheetFreezePanes: Interface<Sheet> = {
  openers: {
    getLocation: opener(7, (sheet) => {
      const found = location(sheet);
      if (!found) throw refusal(rules.unknownItem, 'WorksheetFreezePanes.getLocation');
      return found;
    }),
    getLocationOrNullObject: opener(7, location),
  },
  calls: {
    freezeAt: does(7, (sheet, args, { workbook }) => {
      const { area } = args.range(0, (address) => resolveRange(workbook, sheet, address));
      const rows = area.bottom === rowLimit - 1 ? 0 : area.top + rowCount(area);
      const columns = area.right === columnLimit - 1 ? 0 : area.left + columnCount(area);
      freeze(sheet, rows, columns);
    }),
    freezeColumns: does(7, (sheet, args) => {
      freeze(sheet, 0, args.optionalInteger(0, 1));
    }),
    freezeRows: does(7, (sheet, args) => {
      freeze(sheet, args.optionalInteger(0, 1), 0);
    }),
    unfreeze: does(7, (sheet) => {
      freeze(sheet, 0, 0);
    }),
  },
};
