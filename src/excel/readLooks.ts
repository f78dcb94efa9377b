/**
 * Reads what cells accept, the looks that depend on contents, what is frozen and how it is printed, whole enough to be
 * given back. Two round trips.
 */
import type { ConditionalFormatSnapshot } from '../read/snapshot';
import type { Block } from '../write/plan';
import { areasIn } from './areasIn';
import { blockAddress } from './apply/addresses';
import { askFrame, frameOf, type SeenFrame } from './readFrame';
import { askCells, askRule, cellsOf, ruleOf, type SeenValidation } from './readRule';

export interface SheetBlock {
  readonly sheet: string;
  readonly block: Block;
}

export interface LooksRequest {
  readonly validations: readonly SheetBlock[];
  readonly conditionalFormats: readonly SheetBlock[];
  /** Stretches of one column, whose number formats matter. */
  readonly formats?: readonly SheetBlock[];
  readonly frames: readonly string[];
}

/** In the order they were asked for. */
export interface LooksResult {
  readonly validations: readonly SeenValidation[];
  /** By block, those that touch it. */
  readonly conditionalFormats: readonly (readonly ConditionalFormatSnapshot[])[];
  readonly formats: readonly (readonly string[])[];
  readonly frames: readonly SeenFrame[];
}

export async function readLooks(context: Excel.RequestContext, request: LooksRequest): Promise<LooksResult> {
  const rangeOf = ({ sheet, block }: SheetBlock): Excel.Range =>
    context.workbook.worksheets.getItem(sheet).getRange(blockAddress(block));
  const rules = request.validations.map((each) => askRule(rangeOf(each)));
  const formats = request.conditionalFormats.map((each) =>
    rangeOf(each).conditionalFormats.load('items/id,items/type,items/priority,items/stopIfTrue'),
  );
  const numbers = (request.formats ?? []).map((each) => rangeOf(each).load('numberFormat'));
  const frames = request.frames.map((sheet) => askFrame(context.workbook.worksheets.getItem(sheet)));
  await context.sync();
  const cells = askCells(context.workbook, request.validations, rules);
  const asked = formats.map(({ items }) => items.map(askFormat));
  if (asked.flat().length + cells.size > 0) await context.sync();
  return {
    validations: rules.map((rule, at) => ({ ...ruleOf(rule), ...cellsOf(cells.get(at)) })),
    conditionalFormats: asked.map((each) => each.map(formatOf)),
    formats: numbers.map(({ numberFormat }) => (numberFormat as string[][]).map(([format = '']) => format)),
    frames: frames.map(frameOf),
  };
}

interface AskedFormat {
  readonly format: Excel.ConditionalFormat;
  readonly areas: Excel.RangeAreas;
  readonly custom: Excel.CustomConditionalFormat | undefined;
}

function askFormat(format: Excel.ConditionalFormat): AskedFormat {
  const isCustom = format.type === 'Custom';
  return {
    format,
    areas: format.getRanges().load('address'),
    custom: isCustom
      ? format.custom.load(
          'rule/formula,format/numberFormat,format/fill/color,format/font/color,format/font/bold,format/font/italic',
        )
      : undefined,
  };
}

function formatOf({ format: { id, priority, stopIfTrue }, areas, custom }: AskedFormat) {
  const font = custom?.format.font;
  return {
    ...{ id, priority, stopIfTrue },
    areas: areasIn(areas.address),
    formula: custom?.rule.formula,
    fill: custom?.format.fill.color ?? '',
    fontColor: font?.color ?? '',
    ...flagged('bold', font?.bold),
    ...flagged('italic', font?.italic),
    numberFormat: String(custom?.format.numberFormat ?? ''),
  };
}

/** What a look says nothing of, Excel tells as null. */
function flagged(name: 'bold' | 'italic', value: boolean | null | undefined): Record<string, boolean> {
  return typeof value === 'boolean' ? { [name]: value } : {};
}
