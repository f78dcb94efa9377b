import { addSheet, findSheet, freeName } from '../../workbook/sheets';
import type { Sheet, Workbook } from '../../workbook/workbook';
import { gives, opener, type Interface } from '../interface';
import { requireSheetName } from '../names';
import { requireOpenStructure } from '../protection';
import { refusal, rules } from '../rules';
import type { Session } from '../session';
import { Target } from '../targets';

export function sheetTarget(sheet: Sheet): Target<'Worksheet'> {
  return new Target('Worksheet', sheet);
}

function existing(workbook: Workbook, key: string): Sheet {
  const sheet = findSheet(workbook, key);
  if (!sheet) throw refusal(rules.unknownItem, 'WorksheetCollection.getItem');
  return sheet;
}

function shown(workbook: Workbook, visibleOnly: boolean): Sheet[] {
  return workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
}

function someSheet(sheet: Sheet | undefined): Target {
  if (!sheet) throw refusal(rules.unknownItem, 'WorksheetCollection.getFirst');
  return sheetTarget(sheet);
}

function add(workbook: Workbook, given: string | undefined, session: Session): Target {
  requireOpenStructure(session);
  const name = given ?? freeName('Sheet', (candidate) => findSheet(workbook, candidate) !== undefined);
  requireSheetName(workbook, name);
  const sheet = addSheet(workbook, name);
  session.events.raise('worksheetAdded', sheet.id, { worksheetId: sheet.id, source: 'Local' });
  return sheetTarget(sheet);
}

export const worksheetCollection: Interface<Workbook> = {
  openers: {
    add: opener(1, (workbook, args, session) => add(workbook, args.optionalText(0), session)),
    getActiveWorksheet: opener(1, ({ activeSheet }) => sheetTarget(activeSheet)),
    getFirst: opener(5, (workbook, args) => someSheet(shown(workbook, args.flag(0, false))[0])),
    getItem: opener(1, (workbook, args) => sheetTarget(existing(workbook, args.text(0)))),
    getItemOrNullObject: opener(4, (workbook, args) => {
      const sheet = findSheet(workbook, args.text(0));
      return sheet && sheetTarget(sheet);
    }),
    getLast: opener(5, (workbook, args) => someSheet(shown(workbook, args.flag(0, false)).at(-1))),
  },
  calls: {
    getCount: gives(4, (workbook, args) => shown(workbook, args.flag(0, false)).length),
  },
  collection: {
    items: ({ sheets }) => sheets.map(sheetTarget),
    item: (workbook, args) => sheetTarget(existing(workbook, args.text(0))),
  },
  events: [
    'ActivatedEvent',
    'AddedEvent',
    'CalculatedEvent',
    'DataChangedEvent',
    'DeactivatedEvent',
    'DeletedEvent',
    'FormatChangedEvent',
    'SelectionChangedEvent',
  ],
};
