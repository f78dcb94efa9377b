/** A whole sheet with all its looks: what it takes to lay it again as it was. */
import type { CellValue } from '../read/snapshot';
import type { BorderLook, EdgeName, Look, PageSetup } from '../write/plan';
import { askPage, pageOf, type AskedPage } from './pageSetup';

export interface SheetPicture {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly looks: readonly (readonly Look[])[];
  readonly heights: readonly number[];
  readonly widths: readonly number[];
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly page: PageSetup;
  readonly breaks: readonly number[];
}

/** Rows and columns from the first cell on. */
export interface PictureSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface AskedPicture {
  readonly sheet: Excel.Worksheet;
  readonly cells: Excel.Range;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly page: AskedPage;
  readonly breaks: Excel.PageBreakCollection;
}

/** Asked for with the next request; told as the sheet is then. */
export function askPicture(sheet: Excel.Worksheet, { rowCount, columnCount }: PictureSize): AskedPicture {
  const cells = sheet.getRangeByIndexes(0, 0, rowCount, columnCount);
  return {
    sheet: sheet.load('tabColor,showGridlines,standardHeight'),
    cells: cells.load('values,formulas,numberFormat'),
    looks: cells.getCellProperties({
      format: {
        font: {
          name: true,
          size: true,
          color: true,
          bold: true,
          italic: true,
          strikethrough: true,
          underline: true,
        },
        fill: { color: true },
        wrapText: true,
        verticalAlignment: true,
        horizontalAlignment: true,
        indentLevel: true,
        borders: { color: true, style: true, weight: true },
      },
    }),
    rows: cells.getRowProperties({ format: { rowHeight: true } }),
    columns: cells.getColumnProperties({ format: { columnWidth: true }, columnHidden: true }),
    page: askPage(sheet),
    breaks: sheet.horizontalPageBreaks.load('items/rowIndex'),
  };
}

export function pictureOf(asked: AskedPicture): SheetPicture {
  const { sheet, cells, looks, rows, columns, page, breaks } = asked;
  return {
    values: cells.values as CellValue[][],
    formulas: cells.formulas as CellValue[][],
    numberFormats: cells.numberFormat as string[][],
    looks: looks.value.map((cellsOfRow) => cellsOfRow.map(lookOf)),
    heights: rows.value.map(({ format }) => format?.rowHeight ?? sheet.standardHeight),
    widths: columns.value.map(({ format, columnHidden }) =>
      columnHidden === true ? 0 : (format?.columnWidth ?? 0),
    ),
    tabColor: sheet.tabColor,
    gridlines: sheet.showGridlines,
    page: pageOf(page),
    breaks: breaks.items.map(({ rowIndex }) => rowIndex),
  };
}

/** What an untouched cell looks like; Excel tells a fill of white and none alike. */
const white = '#FFFFFF';
const black = '#000000';

function lookOf({ format }: Excel.CellProperties): Look {
  if (format === undefined) return {};
  const { font, fill, borders } = format;
  const edges = borders && bordersOf(borders);
  return Object.fromEntries(
    Object.entries({
      fontName: font?.name,
      fontSize: font?.size,
      fontColor: unless(font?.color, black),
      bold: unless(font?.bold, false),
      italic: unless(font?.italic, false),
      strikethrough: unless(font?.strikethrough, false),
      underline: unless(font?.underline, 'None'),
      fill: unless(fill?.color, white),
      wrap: unless(format.wrapText, false),
      vertical: unless(format.verticalAlignment, 'Bottom'),
      horizontal: unless(format.horizontalAlignment, 'General'),
      indent: unless(format.indentLevel, 0),
      borders: edges,
    }).filter(([, value]) => value !== undefined),
  );
}

function unless<Value>(value: Value | undefined, usual: Value): Value | undefined {
  return value === usual || value === null ? undefined : value;
}

const edgeNames = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

function bordersOf(borders: Excel.CellBorderCollection): Look['borders'] {
  const drawn = Object.entries(edgeNames).flatMap(([side, edge]): [EdgeName, BorderLook][] => {
    const border = borders[side as keyof typeof edgeNames];
    if (border?.style === undefined || border.style === 'None') return [];
    const { color, weight = 'Thin', style } = border;
    return [[edge, { color: unless(color, black) ?? '', weight, ...(style !== 'Continuous' && { style }) }]];
  });
  return drawn.length === 0 ? undefined : Object.fromEntries(drawn);
}
