import { oneOf, flagOf, numberOf, textOf } from '../kinds';
import { colorOf } from '../colors';
import {
  changeStyle,
  checkedIndent,
  checkedSize,
  columnWidth,
  commonOfColumns,
  commonOfRows,
  commonStyle,
  keepHeightsAsFitted,
  rowHeight,
  setColumnWidth,
  setRowHeight,
  styleProperty,
  useStandardHeight,
  useStandardWidth,
} from '../formats';
import { does, link, property, type Interface } from '../interface';
import { Target, type AreasTarget } from '../targets';

const horizontals = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const verticals = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

export const rangeFormat: Interface<AreasTarget> = {
  properties: {
    columnWidth: property(
      2,
      (cells) => commonOfColumns(cells, (column) => columnWidth(cells.sheet, column)),
      setColumnWidth,
    ),
    rowHeight: property(
      2,
      (cells) => commonOfRows(cells, (row) => rowHeight(cells.sheet, row)),
      setRowHeight,
    ),
    horizontalAlignment: styleProperty(
      1,
      (style) => style.horizontal,
      (value) => ({ horizontal: oneOf(value, horizontals) }),
    ),
    verticalAlignment: styleProperty(
      1,
      (style) => style.vertical,
      (value) => ({ vertical: oneOf(value, verticals) }),
    ),
    wrapText: styleProperty(
      1,
      (style) => style.wrap,
      (value) => ({ wrap: flagOf(value) }),
    ),
    indentLevel: styleProperty(
      9,
      (style) => style.indent,
      (value) => ({ indent: checkedIndent(value) }),
    ),
    shrinkToFit: styleProperty(
      9,
      (style) => style.shrink,
      (value) => ({ shrink: flagOf(value) }),
    ),
    useStandardHeight: property(
      7,
      (cells) => commonOfRows(cells, (row) => cells.sheet.rows.get(row)?.height === undefined),
      (cells, value) => {
        useStandardHeight(cells, flagOf(value));
      },
    ),
    useStandardWidth: property(
      7,
      (cells) => commonOfColumns(cells, (column) => cells.sheet.columns.get(column)?.width === undefined),
      (cells, value) => {
        useStandardWidth(cells, flagOf(value));
      },
    ),
    textOrientation: styleProperty(
      7,
      (style) => style.rotation,
      (value) => ({ rotation: numberOf(value, -90, 180) }),
    ),
  },
  calls: {
    autofitRows: does(2, (cells) => {
      keepHeightsAsFitted(cells);
    }),
  },
  links: {
    fill: link(1, (cells) => new Target('RangeFill', cells)),
    font: link(1, (cells) => new Target('RangeFont', cells)),
    borders: link(1, (cells) => new Target('RangeBorderCollection', cells)),
    protection: link(2, (cells) => new Target('FormatProtection', cells)),
  },
};

export const rangeFill: Interface<AreasTarget> = {
  properties: {
    color: property(
      1,
      (cells, session) => commonStyle(cells, (style) => style.fill || '#FFFFFF', session) ?? '',
      (cells, value, session) => {
        changeStyle(cells, { fill: value === '' ? '' : colorOf(value) }, session);
      },
    ),
  },
  calls: {
    clear: does(1, (cells, _, session) => {
      changeStyle(cells, { fill: '' }, session);
    }),
  },
};

export const rangeFont: Interface<AreasTarget> = {
  properties: {
    bold: styleProperty(
      1,
      (style) => style.bold,
      (value) => ({ bold: flagOf(value) }),
    ),
    italic: styleProperty(
      1,
      (style) => style.italic,
      (value) => ({ italic: flagOf(value) }),
    ),
    color: styleProperty(
      1,
      (style) => style.fontColor || '#000000',
      (value) => ({ fontColor: colorOf(value) }),
    ),
    name: styleProperty(
      1,
      (style) => style.fontName,
      (value) => ({ fontName: textOf(value) }),
    ),
    size: styleProperty(
      1,
      (style) => style.fontSize,
      (value) => ({ fontSize: checkedSize(value) }),
    ),
    strikethrough: styleProperty(
      9,
      (style) => style.strikethrough,
      (value) => ({ strikethrough: flagOf(value) }),
    ),
    underline: styleProperty(
      1,
      (style) => style.underline,
      (value) => ({ underline: oneOf(value, underlines) }),
    ),
  },
};

export const formatProtection: Interface<AreasTarget> = {
  properties: {
    locked: styleProperty(
      2,
      (style) => style.locked,
      (value) => ({ locked: flagOf(value) }),
    ),
    formulaHidden: styleProperty(
      2,
      (style) => style.formulaHidden,
      (value) => ({ formulaHidden: flagOf(value) }),
    ),
  },
};
