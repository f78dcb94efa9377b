import { wholeSheet } from '../../workbook/address';
import { usedArea } from '../../workbook/cells';
import { withSheetDeleted, withSheetRenamed } from '../../workbook/formula';
import type { Area, Sheet, Workbook } from '../../workbook/workbook';
import { colorOrNone } from '../colors';
import { does, link, opener, property, type Interface } from '../interface';
import { flagOf, oneOf, textOf } from '../kinds';
import { requireSheetName } from '../names';
import { requireOpenStructure } from '../protection';
import { areasTarget, rangeTarget, resolveAreas, resolveRange } from '../ranges';
import { mapFormulas } from '../references';
import { refusal, rules } from '../rules';
import { activateSheet } from '../selection';
import type { Session } from '../session';
import { Target } from '../targets';
import type { Json } from '../wire';
import { sheetTarget } from './worksheetCollection';

const visibilities = ['Visible', 'Hidden', 'VeryHidden'] as const;

function rename(sheet: Sheet, value: Json, session: Session): void {
  requireOpenStructure(session);
  const { workbook } = session;
  const name = textOf(value);
  requireSheetName(workbook, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  workbook.changed = true;
  if (before !== name) mapFormulas(workbook, (formula) => withSheetRenamed(formula, before, name));
}

function show(sheet: Sheet, value: Json, session: Session): void {
  requireOpenStructure(session);
  const visibility = oneOf(value, visibilities);
  if (visibility !== 'Visible') requireAnotherVisible(session.workbook, sheet);
  sheet.visibility = visibility;
  session.workbook.changed = true;
  if (visibility !== 'Visible') leave(sheet, session);
}

function requireAnotherVisible({ sheets }: Workbook, sheet: Sheet): void {
  const hasAnother = sheets.some((other) => other !== sheet && other.visibility === 'Visible');
  if (!hasAnother) throw refusal(rules.lastVisibleSheet, 'Worksheet.visibility');
}

/** Another visible sheet comes to the front where this one was. */
function leave(sheet: Sheet, session: Session): void {
  const { workbook } = session;
  if (workbook.activeSheet !== sheet) return;
  const next = workbook.sheets.find((other) => other !== sheet && other.visibility === 'Visible');
  if (next) activateSheet(session, next);
}

function move(sheet: Sheet, value: Json, session: Session): void {
  requireOpenStructure(session);
  const { workbook } = session;
  const isPlace = typeof value === 'number' && Number.isInteger(value) && value >= 0;
  if (!isPlace || value >= workbook.sheets.length) throw refusal(rules.sheetPosition, 'Worksheet.position');
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(value, 0, sheet);
  workbook.changed = true;
}

/** References to a deleted sheet become #REF!; its own names go with it. */
function remove(sheet: Sheet, session: Session): void {
  requireOpenStructure(session);
  const { workbook } = session;
  if (sheet.visibility === 'VeryHidden') throw refusal(rules.veryHiddenDelete, 'Worksheet.delete');
  requireAnotherVisible(workbook, sheet);
  leave(sheet, session);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  const kept = workbook.names.filter((name) => name.sheet !== sheet);
  workbook.names.splice(0, workbook.names.length, ...kept);
  workbook.changed = true;
  mapFormulas(workbook, (formula) => withSheetDeleted(formula, sheet.name));
  session.events.raise('worksheetDeleted', sheet.id, { worksheetId: sheet.id, source: 'Local' });
}

/** Points of a width in characters of Calibri 11: 7 pixels each and 5 of padding, 0.75 points a pixel. */
function pointsOfCharacters(characters: number): number {
  return Math.trunc(characters * 7 + 5) * 0.75;
}

function charactersOfPoints(points: number): number {
  return Math.round(((points / 0.75 - 5) / 7) * 100) / 100;
}

function used(sheet: Sheet, valuesOnly: boolean, session: Session): Area | undefined {
  return usedArea(session.workbook.styles, sheet, valuesOnly);
}

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: boolean, session: Session): Sheet | undefined {
  const { sheets } = session.workbook;
  const shown = sheets.filter((other) => other === sheet || !visibleOnly || other.visibility === 'Visible');
  return shown[shown.indexOf(sheet) + step];
}

function present(sheet: Sheet | undefined): Target {
  if (!sheet) throw refusal(rules.unknownItem, 'Worksheet.getNext');
  return sheetTarget(sheet);
}

export const worksheet: Interface<Sheet> = {
  identity: ({ id }) => id,
  properties: {
    id: property(1, ({ id }) => id),
    name: property(1, ({ name }) => name, rename),
    position: property(1, (sheet, { workbook }) => workbook.sheets.indexOf(sheet), move),
    showGridlines: property(
      8,
      (sheet) => sheet.showGridlines,
      (sheet, value) => {
        sheet.showGridlines = flagOf(value);
        sheet.changed.add('view');
      },
    ),
    standardHeight: property(7, ({ defaultRowHeight }) => defaultRowHeight),
    standardWidth: property(
      7,
      ({ defaultColumnWidth }) => charactersOfPoints(defaultColumnWidth),
      (sheet, value) => {
        if (typeof value !== 'number' || value < 0 || value > 255) throw refusal(rules.columnWidth);
        sheet.defaultColumnWidth = pointsOfCharacters(value);
        sheet.changed.add('properties');
      },
    ),
    tabColor: property(
      7,
      ({ tabColor }) => tabColor,
      (sheet, value) => {
        sheet.tabColor = colorOrNone(value);
        sheet.changed.add('properties');
      },
    ),
    visibility: property(1, ({ visibility }) => visibility, show),
  },
  links: {
    autoFilter: link(9, (sheet) => new Target('AutoFilter', { sheet, table: undefined })),
    charts: link(1, (sheet) => new Target('ChartCollection', sheet)),
    freezePanes: link(7, (sheet) => new Target('WorksheetFreezePanes', sheet)),
    horizontalPageBreaks: link(9, (sheet) => new Target('PageBreakCollection', sheet)),
    names: link(4, (sheet) => new Target('NamedItemCollection', { sheet })),
    pageLayout: link(9, (sheet) => new Target('PageLayout', sheet)),
    protection: link(2, (sheet) => new Target('WorksheetProtection', sheet)),
    tables: link(1, (sheet) => new Target('TableCollection', { sheet })),
  },
  openers: {
    getCell: opener(1, (sheet, args) => {
      const [row, column] = [args.integer(0), args.integer(1)];
      return rangeTarget(sheet, { top: row, left: column, bottom: row, right: column });
    }),
    getNext: opener(5, (sheet, args, session) => present(neighbour(sheet, 1, args.flag(0, false), session))),
    getNextOrNullObject: opener(5, (sheet, args, session) => {
      const next = neighbour(sheet, 1, args.flag(0, false), session);
      return next && sheetTarget(next);
    }),
    getPrevious: opener(5, (sheet, args, session) =>
      present(neighbour(sheet, -1, args.flag(0, false), session)),
    ),
    getPreviousOrNullObject: opener(5, (sheet, args, session) => {
      const previous = neighbour(sheet, -1, args.flag(0, false), session);
      return previous && sheetTarget(previous);
    }),
    getRange: opener(1, (sheet, args, session) => {
      const address = args.optionalText(0);
      if (address === undefined) return rangeTarget(sheet, wholeSheet);
      const found = resolveRange(session.workbook, sheet, address);
      return rangeTarget(found.sheet, found.area);
    }),
    getRangeByIndexes: opener(7, (sheet, args) => {
      const [top, left] = [args.integer(0), args.integer(1)];
      return rangeTarget(sheet, {
        top,
        left,
        bottom: top + args.integer(2) - 1,
        right: left + args.integer(3) - 1,
      });
    }),
    getRanges: opener(9, (sheet, args, session) => {
      const addresses = args.optionalText(0);
      if (addresses === undefined) return areasTarget(sheet, [wholeSheet]);
      return resolveAreas(session.workbook, sheet, addresses);
    }),
    getUsedRange: opener(1, (sheet, args, session) =>
      rangeTarget(
        sheet,
        used(sheet, args.flag(0, false), session) ?? { top: 0, left: 0, bottom: 0, right: 0 },
      ),
    ),
    getUsedRangeOrNullObject: opener(4, (sheet, args, session) => {
      const area = used(sheet, args.flag(0, false), session);
      return area && rangeTarget(sheet, area);
    }),
  },
  calls: {
    activate: does(1, (sheet, _, session) => {
      activateSheet(session, sheet);
    }),
    calculate: does(6, (_, __, session) => {
      session.calculateEverything();
    }),
    delete: does(1, (sheet, _, session) => {
      remove(sheet, session);
    }),
  },
  events: [
    'ActivatedEvent',
    'CalculatedEvent',
    'DataChangedEvent',
    'DeactivatedEvent',
    'FormatChangedEvent',
    'SelectionChangedEvent',
  ],
};
