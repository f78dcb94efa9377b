/** How registers look: headers, wrapped texts, number formats, widths. */
import type { AnyColumn } from '../../tables/table';
import type { Block, Edit, EditOf, Look } from '../plan';
import { bodyBlock, headerBlock, positionsOf, type PlacedTable } from './layout';

export const tableStyle = 'TableStyleLight1';

const ink = '#1F3250';
const headerLook: Look = {
  bold: true,
  fontColor: ink,
  fill: '#DDE5F0',
  wrap: true,
  vertical: 'Center',
  borders: { EdgeBottom: { color: ink, weight: 'Thin' } },
};
/** What people do not fill in is told by a header of its own. */
const calculatedHeaderLook: Look = { fill: '#E7E7E7', italic: true };
/** Points; two lines. */
const headerHeight = 31.5;
const bodyLook: Look = { vertical: 'Top', horizontal: 'Left' };
const wrappedLook: Look = { wrap: true };
/** Indented, so that a number does not touch the text beside it. */
const numberLook: Look = { horizontal: 'Right', indent: 1 };
export const headingLook: Look = { bold: true, fontSize: 12, fontColor: ink };
export const noteLook: Look = { italic: true, fontColor: '#505050' };

const isNumeric = ({ kind }: AnyColumn): boolean =>
  ['factor', 'level', 'number', 'count', 'share', 'measured', 'date'].includes(kind);
export const isWrapped = ({ kind, width }: AnyColumn): boolean =>
  kind === 'text' || kind === 'setting' || (kind === 'name' && width > 90) || kind === 'choice';

/** A table that is none of the registers. */
export function rawTableLooks(sheet: string, block: Block): readonly Edit[] {
  return [
    { edit: 'look', sheet, blocks: [{ ...block, rowCount: 1 }], look: headerLook },
    {
      edit: 'look',
      sheet,
      blocks: [{ ...block, row: block.row + 1, rowCount: block.rowCount - 1 }],
      look: bodyLook,
    },
  ];
}

export function tableLooks(table: PlacedTable): readonly Edit[] {
  const { sheet } = table;
  const bodies = (isOne: (column: AnyColumn) => boolean): Block[] =>
    positionsOf(table, isOne).map((position) => bodyBlock(table, position));
  return [
    { edit: 'look', sheet, blocks: [headerBlock(table)], look: headerLook },
    { edit: 'rowHeights', sheet, row: table.row, heights: [headerHeight] },
    ...lookOf(
      sheet,
      headersOf(table, ({ formula }) => formula !== undefined),
      calculatedHeaderLook,
    ),
    { edit: 'look', sheet, blocks: [bodyBlock(table, 0, table.columns.length)], look: bodyLook },
    ...lookOf(sheet, bodies(isWrapped), wrappedLook),
    ...lookOf(sheet, [...headersOf(table, isNumeric), ...bodies(isNumeric)], numberLook),
    ...formatLooks(table),
  ];
}

function lookOf(sheet: string, blocks: readonly Block[], look: Look): readonly Edit[] {
  return blocks.length === 0 ? [] : [{ edit: 'look', sheet, blocks, look }];
}

function headersOf(table: PlacedTable, isOne: (column: AnyColumn) => boolean): readonly Block[] {
  return positionsOf(table, isOne).map((position) => ({
    ...headerBlock(table),
    column: table.column + position,
    columnCount: 1,
  }));
}

/** One edit per number format that the table's columns declare. */
function formatLooks(table: PlacedTable): readonly Edit[] {
  const formats = new Set(table.columns.flatMap(({ format }) => format ?? []));
  return [...formats].map((numberFormat) => ({
    edit: 'look',
    sheet: table.sheet,
    blocks: positionsOf(table, ({ format }) => format === numberFormat).map((position) =>
      bodyBlock(table, position),
    ),
    look: { numberFormat },
  }));
}

/** Widths of a sheet's columns: its tables side by side, with a narrow column between them. */
export function columnWidths(sheet: string, placed: readonly PlacedTable[]): Edit {
  const gap = 18;
  const widths = placed.flatMap(({ columns }, index) => [
    ...(index === 0 ? [] : [gap]),
    ...columns.map(({ width }) => width),
  ]);
  return { edit: 'columnWidths', sheet, column: 0, widths };
}

/** @param headerRow of the sheet's tables; the list tables have their headings above it */
export function pageOf(
  sheet: string,
  footerRight: string,
  headerRow: number,
  isList: boolean,
): EditOf<'page'> {
  const margin = 36;
  return {
    edit: 'page',
    sheet,
    page: {
      orientation: 'Landscape',
      margins: { left: margin, right: margin, top: margin, bottom: 48, header: 18, footer: 24 },
      fitWide: isList ? listPagesWide : 1,
      titleRows: `${firstTitleRow(headerRow, isList) + 1}:${headerRow + 1}`,
      footerLeft: sheet.replaceAll('&', '&&'),
      footerRight,
    },
  };
}

/** The first row that each page repeats, zero-based. */
export function firstTitleRow(headerRow: number, isList: boolean): number {
  return isList ? Math.max(0, headerRow - 1) : headerRow;
}

/** The list tables stand side by side and are never read across. */
const listPagesWide = 3;
