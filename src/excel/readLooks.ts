/** Reads what cells accept, the looks that depend on contents, what is frozen and how it is printed. Two round trips. */
import type { ConditionalFormatSnapshot, FrameSnapshot, ValidationSnapshot } from '../read/snapshot';
import type { Block } from '../write/plan';
import { areasIn } from './areasIn';
import { blockAddress } from './apply/addresses';

export interface SheetBlock {
  readonly sheet: string;
  readonly block: Block;
}

export interface LooksRequest {
  readonly validations: readonly SheetBlock[];
  readonly conditionalFormats: readonly SheetBlock[];
  readonly frames: readonly string[];
}

/** In the order they were asked for. */
export interface LooksResult {
  readonly validations: readonly ValidationSnapshot[];
  /** By block, those that touch it. */
  readonly conditionalFormats: readonly (readonly ConditionalFormatSnapshot[])[];
  readonly frames: readonly FrameSnapshot[];
}

export async function readLooks(context: Excel.RequestContext, request: LooksRequest): Promise<LooksResult> {
  const rangeOf = ({ sheet, block }: SheetBlock): Excel.Range =>
    context.workbook.worksheets.getItem(sheet).getRange(blockAddress(block));
  const validations = request.validations.map((each) => rangeOf(each).dataValidation.load('type,rule'));
  const formats = request.conditionalFormats.map((each) =>
    rangeOf(each).conditionalFormats.load('items/id,items/type'),
  );
  const frames = request.frames.map((sheet) => askFrame(context.workbook.worksheets.getItem(sheet)));
  await context.sync();
  const asked = formats.map(({ items }) => items.map(askFormat));
  if (asked.flat().length > 0) await context.sync();
  return {
    validations: validations.map(validationOf),
    conditionalFormats: asked.map((each) => each.map(formatOf)),
    frames: frames.map(frameOf),
  };
}

function validationOf({ type, rule }: Excel.DataValidation): ValidationSnapshot {
  if (rule.list !== undefined) return { kind: type, source: textOf(rule.list.source) };
  const { formula1, formula2 } = rule.wholeNumber ?? {};
  const words = { lowest: textOf(formula1), highest: textOf(formula2) };
  return { kind: type, ...words };
}

function textOf(formula: unknown): string | undefined {
  return typeof formula === 'string' || typeof formula === 'number' ? String(formula) : undefined;
}

interface AskedFormat {
  readonly id: string;
  readonly areas: Excel.RangeAreas;
  readonly custom: Excel.CustomConditionalFormat | undefined;
}

function askFormat(format: Excel.ConditionalFormat): AskedFormat {
  const isCustom = format.type === 'Custom';
  return {
    id: format.id,
    areas: format.getRanges().load('address'),
    custom: isCustom
      ? format.custom.load('rule/formula,format/numberFormat,format/fill/color,format/font/color')
      : undefined,
  };
}

function formatOf({ id, areas, custom }: AskedFormat): ConditionalFormatSnapshot {
  return {
    id,
    areas: areasIn(areas.address),
    formula: custom?.rule.formula,
    fill: custom?.format.fill.color ?? '',
    fontColor: custom?.format.font.color ?? '',
    numberFormat: String(custom?.format.numberFormat ?? ''),
  };
}

interface AskedFrame {
  readonly frozen: Excel.Range;
  readonly layout: Excel.PageLayout;
  readonly titles: Excel.Range;
}

function askFrame(sheet: Excel.Worksheet): AskedFrame {
  return {
    frozen: sheet.freezePanes.getLocationOrNullObject().load('rowCount'),
    layout: sheet.pageLayout.load('orientation,zoom'),
    titles: sheet.pageLayout.getPrintTitleRowsOrNullObject().load('rowIndex'),
  };
}

/** Where only columns are frozen. */
const rowsOfSheet = 1_048_576;

function frameOf({ frozen, layout, titles }: AskedFrame): FrameSnapshot {
  return {
    frozenRows: frozen.isNullObject || frozen.rowCount === rowsOfSheet ? 0 : frozen.rowCount,
    isLandscape: layout.orientation === 'Landscape',
    isFittedToWidth: typeof layout.zoom.horizontalFitToPages === 'number',
    titleRow: titles.isNullObject ? undefined : titles.rowIndex,
  };
}
