import { cellCount, fullAddress, isWholeColumns, isWholeRows } from '../../workbook/address';
import { does, gives, link, opener, property, type Interface } from '../interface';
import { rangeTarget } from '../ranges';
import { refusal, rules } from '../rules';
import { clearCells } from '../structure';
import { Target, type AreasTarget, type RangeTarget } from '../targets';
import { readFormulas, readNumberFormats, readTexts, readValues, readValueTypes } from '../values';
import { isRowHidden } from '../formats';
import type { Session } from '../session';
import { isJsonList, type Json } from '../wire';
import type { Area } from '../../workbook/workbook';

const clearKinds = ['All', 'Contents', 'Formats'] as const;

function addresses({ sheet, areas }: AreasTarget): string {
  return areas.map((area) => fullAddress(sheet.name, area)).join(',');
}

export const rangeAreas: Interface<AreasTarget> = {
  keepable: true,
  properties: {
    address: property(9, addresses),
    addressLocal: property(9, addresses),
    areaCount: property(9, ({ areas }) => areas.length),
    cellCount: property(9, ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0)),
    isEntireColumn: property(9, ({ areas }) => areas.every(isWholeColumns)),
    isEntireRow: property(9, ({ areas }) => areas.every(isWholeRows)),
  },
  links: {
    areas: link(9, (cells) => new Target('RangeCollection', cells)),
    conditionalFormats: link(9, (cells) => new Target('ConditionalFormatCollection', cells)),
    dataValidation: link(9, (cells) => new Target('DataValidation', cells)),
    format: link(9, (cells) => new Target('RangeFormat', cells)),
    worksheet: link(9, ({ sheet }) => new Target('Worksheet', sheet)),
  },
  calls: {
    clear: does(9, ({ sheet, areas }, args, session) => {
      const what = args.oneOf(0, clearKinds, 'All');
      for (const area of areas) clearCells({ sheet, area }, what, session);
    }),
  },
};

function rangeAt({ sheet, areas }: AreasTarget, index: number): Target<'Range'> {
  const area = areas[index];
  if (!area) throw refusal(rules.unknownItem, 'RangeCollection.getItemAt');
  return rangeTarget(sheet, area);
}

export const rangeCollection: Interface<AreasTarget> = {
  openers: { getItemAt: opener(9, (cells, args) => rangeAt(cells, args.integer(0))) },
  calls: { getCount: gives(9, ({ areas }) => areas.length) },
  collection: { items: ({ sheet, areas }) => areas.map((area) => rangeTarget(sheet, area)) },
};

/** The rows of the range that are not hidden, joined. */
function visible(range: RangeTarget): Area[] {
  const { sheet, area } = range;
  const rows: Area[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    if (!isRowHidden(sheet, row)) rows.push({ ...area, top: row, bottom: row });
  }
  return rows;
}

type Reader = (range: RangeTarget, session: Session) => Json;

function visibleLines(read: Reader): Reader {
  return (range, session) =>
    visible(range).flatMap((area) => {
      const lines = read({ sheet: range.sheet, area }, session);
      return isJsonList(lines) ? lines : [];
    });
}

export const rangeView: Interface<RangeTarget> = {
  properties: {
    columnCount: property(3, ({ area }) => area.right - area.left + 1),
    formulas: property(3, visibleLines(readFormulas)),
    numberFormat: property(3, visibleLines(readNumberFormats)),
    rowCount: property(3, (range) => visible(range).length),
    text: property(3, visibleLines(readTexts)),
    valueTypes: property(3, visibleLines(readValueTypes)),
    values: property(3, visibleLines(readValues)),
  },
  openers: { getRange: opener(3, ({ sheet, area }) => rangeTarget(sheet, area)) },
};
