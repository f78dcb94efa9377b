/**
 * Carries out a plan and tells what it wrote over: in one request nobody comes in between, so that what is told is
 * what stood there the moment before and what stood there the moment after.
 */
import type { CellValue } from '../../read/snapshot';
import { splitIntoRequests } from '../../write/requests';
import type { Block, Plan } from '../../write/plan';
import {
  askPicture,
  pictureOf,
  type AskedPicture,
  type PictureSize,
  type SheetPicture,
} from '../sheetPicture';
import { blockAddress } from './addresses';
import { applyEdits, applyRequests } from './apply';

export interface Wanted {
  /** Blocks of cells, before and after. */
  readonly cells: readonly { readonly sheet: string; readonly block: Block }[];
  /** Blocks of cells, before only. */
  readonly cellsBefore: readonly { readonly sheet: string; readonly block: Block }[];
  /** Blocks of cells: the widths of their columns, before. */
  readonly widths: readonly { readonly sheet: string; readonly block: Block }[];
  /** Whole sheets, before. */
  readonly sheets: readonly (PictureSize & { readonly sheet: string })[];
}

export interface SeenBlock {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** In the order in which it was asked for. */
export interface Seen {
  readonly before: readonly SeenBlock[];
  readonly after: readonly SeenBlock[];
  readonly cellsBefore: readonly SeenBlock[];
  readonly widths: readonly (readonly number[])[];
  readonly sheets: readonly SheetPicture[];
}

export async function applyRemembering(
  context: Excel.RequestContext,
  plan: Plan,
  wanted: Wanted,
): Promise<Seen> {
  const { workbook } = context;
  const ask = (blocks: Wanted['cells']): Excel.Range[] => blocks.map((block) => askBlock(workbook, block));
  const [before, only] = [ask(wanted.cells), ask(wanted.cellsBefore)];
  const widths = wanted.widths.map((block) => askWidths(workbook, block));
  const sheets = wanted.sheets.map((size) => askPicture(workbook.worksheets.getItem(size.sheet), size));
  const requests = splitIntoRequests(plan);
  await applyRequests(context, requests.slice(0, -1));
  applyEdits(context, requests.at(-1) ?? []);
  const after = ask(wanted.cells);
  await context.sync();
  return {
    before: before.map(blockOf),
    after: after.map(blockOf),
    cellsBefore: only.map(blockOf),
    widths: widths.map((columns) => columns.map(({ columnWidth }) => columnWidth)),
    sheets: sheets.map((asked: AskedPicture) => pictureOf(asked)),
  };
}

function askBlock({ worksheets }: Excel.Workbook, { sheet, block }: Wanted['cells'][number]): Excel.Range {
  return worksheets.getItem(sheet).getRange(blockAddress(block)).load('values,formulas,numberFormat');
}

/** Points, column by column: of several columns that differ Excel tells none. */
function askWidths(
  { worksheets }: Excel.Workbook,
  { sheet, block }: Wanted['cells'][number],
): readonly Excel.RangeFormat[] {
  return Array.from({ length: block.columnCount }, (_, at) =>
    worksheets
      .getItem(sheet)
      .getRangeByIndexes(block.row, block.column + at, 1, 1)
      .format.load('columnWidth'),
  );
}

function blockOf({ values, formulas, numberFormat }: Excel.Range): SeenBlock {
  return {
    values: values as CellValue[][],
    formulas: formulas as CellValue[][],
    numberFormats: numberFormat as string[][],
  };
}
