import { fullAddress, isWholeRows } from '../../workbook/address';
import type { PageLayout, Sheet } from '../../workbook/workbook';
import { does, link, opener, property, type Interface, type Property } from '../interface';
import { flagOf, numberOf, oneOf, textOf } from '../kinds';
import { areasTarget, lookUpRange, rangeTarget, resolveRange } from '../ranges';
import { requireUnprotected } from '../protection';
import { refusal, rules } from '../rules';
import type { Session } from '../session';
import { Target } from '../targets';
import { isJsonObject, type Json, type JsonObject } from '../wire';
import { rangeOf } from '../arguments';

const orientations = ['Portrait', 'Landscape'] as const;
const papers = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
] as const;

function changed(sheet: Sheet): PageLayout {
  requireUnprotected(sheet);
  sheet.changed.add('page');
  return sheet.page;
}

type Margin = keyof PageLayout['margins'];

/** Points. */
function margin(side: Margin): Property<Sheet> {
  return property(
    9,
    ({ page }) => page.margins[side],
    (sheet, value) => {
      changed(sheet).margins[side] = numberOf(value, 0);
    },
  );
}

/** Source: learn.microsoft.com/javascript/api/excel/excel.pagelayoutzoomoptions. */
function setZoom(sheet: Sheet, value: Json): void {
  if (!isJsonObject(value)) throw refusal(rules.zoom, 'PageLayout.zoom');
  const { scale, horizontalFitToPages, verticalFitToPages } = value;
  const fits = pages(horizontalFitToPages) ?? pages(verticalFitToPages);
  if ((scale === undefined || scale === null) && fits === undefined)
    throw refusal(rules.zoom, 'PageLayout.zoom');
  const page = changed(sheet);
  page.scale = fits === undefined ? checkedScale(scale) : undefined;
  page.fitWide = pages(horizontalFitToPages);
  page.fitTall = pages(verticalFitToPages);
}

function pages(value: Json | undefined): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || value < 1 || !Number.isInteger(value)) throw refusal(rules.zoom);
  return value;
}

function checkedScale(value: Json | undefined): number {
  if (typeof value !== 'number' || value < 10 || value > 400) throw refusal(rules.zoom, 'PageLayout.zoom');
  return value;
}

function zoom({ page }: Sheet): JsonObject {
  return {
    scale: page.scale ?? null,
    horizontalFitToPages: page.fitWide ?? null,
    verticalFitToPages: page.fitTall ?? null,
  };
}

/** Points of one unit. */
const units = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const unitNames = ['Points', 'Inches', 'Centimeters'] as const;
const margins: readonly Margin[] = ['top', 'bottom', 'left', 'right', 'header', 'footer'];

function setMargins(sheet: Sheet, unit: keyof typeof units, given: JsonObject): void {
  const page = changed(sheet);
  for (const side of margins) {
    const size = given[side];
    if (size !== undefined && size !== null) page.margins[side] = numberOf(size, 0) * units[unit];
  }
}

function titleRows(sheet: Sheet, session: Session): Target | undefined {
  const found = sheet.page.printTitleRows && lookUpRange(session.workbook, sheet, sheet.page.printTitleRows);
  return found ? rangeTarget(found.sheet, found.area) : undefined;
}

function printArea(sheet: Sheet, session: Session): Target | undefined {
  const found = sheet.page.printArea && lookUpRange(session.workbook, sheet, sheet.page.printArea);
  return found ? areasTarget(found.sheet, [found.area]) : undefined;
}

function present(target: Target | undefined): Target {
  if (!target) throw refusal(rules.unknownItem, 'PageLayout');
  return target;
}

export const pageLayout: Interface<Sheet> = {
  properties: {
    bottomMargin: margin('bottom'),
    centerHorizontally: property(
      9,
      ({ page }) => page.centerHorizontally,
      (sheet, value) => {
        changed(sheet).centerHorizontally = flagOf(value);
      },
    ),
    footerMargin: margin('footer'),
    headerMargin: margin('header'),
    leftMargin: margin('left'),
    orientation: property(
      9,
      ({ page }) => page.orientation,
      (sheet, value) => {
        changed(sheet).orientation = oneOf(value, orientations);
      },
    ),
    paperSize: property(
      9,
      ({ page }) => page.paperSize,
      (sheet, value) => {
        changed(sheet).paperSize = oneOf(value, papers);
      },
    ),
    printGridlines: property(
      9,
      ({ page }) => page.printGridlines,
      (sheet, value) => {
        changed(sheet).printGridlines = flagOf(value);
      },
    ),
    rightMargin: margin('right'),
    topMargin: margin('top'),
    zoom: property(9, zoom, setZoom),
  },
  links: { headersFooters: link(9, (sheet) => new Target('HeaderFooterGroup', sheet)) },
  openers: {
    getPrintArea: opener(9, (sheet, _, session) => present(printArea(sheet, session))),
    getPrintAreaOrNullObject: opener(9, (sheet, _, session) => printArea(sheet, session)),
    getPrintTitleRows: opener(9, (sheet, _, session) => present(titleRows(sheet, session))),
    getPrintTitleRowsOrNullObject: opener(9, (sheet, _, session) => titleRows(sheet, session)),
  },
  calls: {
    setPrintArea: does(9, (sheet, args, session) => {
      const given = args.target(0);
      const cells = given ? rangeOf(given) : resolveRange(session.workbook, sheet, args.text(0));
      if (cells?.sheet !== sheet) throw args.refuse();
      changed(sheet).printArea = fullAddress(sheet.name, cells.area, true);
    }),
    setPrintMargins: does(9, (sheet, args) => {
      setMargins(sheet, args.oneOf(0, unitNames), args.object(1));
    }),
    setPrintTitleRows: does(9, (sheet, args, session) => {
      const { area } = args.range(0, (address) => resolveRange(session.workbook, sheet, address));
      if (!isWholeRows(area)) throw refusal(rules.titleRows, 'PageLayout.setPrintTitleRows');
      changed(sheet).printTitleRows = fullAddress(sheet.name, area, true);
    }),
  },
};

export const headerFooterGroup: Interface<Sheet> = {
  properties: { state: property(9, () => 'Default') },
  links: { defaultForAllPages: link(9, (sheet) => new Target('HeaderFooter', sheet)) },
};

/** Source: support.microsoft.com/office/excel-specifications-and-limits. */
const headerFooterLimit = 255;

function part(of: 'header' | 'footer', place: 'left' | 'center' | 'right'): Property<Sheet> {
  return property(
    9,
    ({ page }) => page[of][place],
    (sheet, value) => {
      const text = textOf(value);
      if (text.length > headerFooterLimit) throw refusal(rules.headerFooterLength, 'HeaderFooter');
      changed(sheet)[of][place] = text;
    },
  );
}

export const headerFooter: Interface<Sheet> = {
  properties: {
    centerFooter: part('footer', 'center'),
    centerHeader: part('header', 'center'),
    leftFooter: part('footer', 'left'),
    leftHeader: part('header', 'left'),
    rightFooter: part('footer', 'right'),
    rightHeader: part('header', 'right'),
  },
};
