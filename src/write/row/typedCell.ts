/** What someone typed in a form, as the cell of that column takes it. */
import { readFactor } from '../../domain/risk/factor';
import type { MeasureUnit } from '../../domain/registers';
import { isDateFormat, readDate } from '../../read/cells/date';
import {
  isPercentFormat,
  percentFormatOf,
  readNumber,
  readPercent,
  readShare,
} from '../../read/cells/number';
import { runningText } from '../../read/cells/text';
import type { CellValue } from '../../read/snapshot';
import type { AnyColumn } from '../../tables/table';
import type { CellInput } from '../plan';
import { asText, cellInput } from '../registers/cellInput';

/** What a column wants where what was typed is not it. */
export type Wanted = 'number' | 'wholeNumber' | 'year' | 'date' | 'share' | 'shorterText';

export interface CellPlace {
  readonly column: AnyColumn;
  /** The cell's number format. */
  readonly format: string;
  /** Unit of the indicator that the row belongs to. */
  readonly unit: MeasureUnit | '';
}

export type TypedCell =
  | {
      readonly kind: 'cell';
      readonly input: CellInput;
      /** What the cell then holds. */
      readonly value: CellValue;
      /** The format by which the value is shown as what it is, where the cell has another. */
      readonly numberFormat: string | undefined;
    }
  | { readonly kind: 'notUnderstood'; readonly wanted: Wanted };

/** A cell takes 32,767 characters, the apostrophe that keeps a text a text among them. */
const longestText = 32_766;

export function typedCell(typed: string, place: CellPlace): TypedCell {
  const text = runningText(typed);
  if (text === '') return cellOf('');
  if (text.length > longestText) return { kind: 'notUnderstood', wanted: 'shorterText' };
  return converters[place.column.kind](text, place);
}

type Converter = (text: string, place: CellPlace) => TypedCell;

const asItIs: Converter = (text) => cellOf(text);
const numberOrText: Converter = (text) => cellOf(readNumber(text) ?? text);
const anyNumber = (text: string): number | undefined => readPercent(text) ?? readNumber(text);

const converters: Readonly<Record<AnyColumn['kind'], Converter>> = {
  nr: (text) => ({ kind: 'cell', input: cellInput(text, 'nr'), value: text, numberFormat: undefined }),
  name: asItIs,
  text: asItIs,
  choice: asItIs,
  closedChoice: asItIs,
  yesNo: asItIs,
  links: asItIs,
  yearLink: asItIs,
  color: asItIs,
  level: numberOrText,
  setting: settingCell,
  year: (text) => numberCell(within(readNumber(text), 1900, 2999), 'year'),
  count: (text) => numberCell(within(readNumber(text), 0, Number.MAX_SAFE_INTEGER), 'wholeNumber'),
  factor: (text) => numberCell(factorOf(text), 'wholeNumber'),
  number: (text) => numberCell(anyNumber(text), 'number'),
  date: (text, place) => numberCell(readDate(text), 'date', dateFormatFor(place)),
  share: (text, place) => shareCell(text, place) ?? { kind: 'notUnderstood', wanted: 'share' },
  measured: measuredCell,
};

function cellOf(value: CellValue, numberFormat?: string): TypedCell {
  const input = typeof value === 'string' ? asText(value) : value;
  return { kind: 'cell', input, value, numberFormat };
}

function numberCell(number: number | undefined, wanted: Wanted, numberFormat?: string): TypedCell {
  return number === undefined ? { kind: 'notUnderstood', wanted } : cellOf(number, numberFormat);
}

/** The format that the user has given the days is kept. */
function dateFormatFor({ column, format }: CellPlace): string | undefined {
  return isDateFormat(format) ? undefined : column.format;
}

function within(number: number | undefined, lowest: number, highest: number): number | undefined {
  const isRight = number !== undefined && Number.isInteger(number) && number >= lowest && number <= highest;
  return isRight ? number : undefined;
}

function factorOf(text: string): number | undefined {
  const read = readFactor(text);
  return typeof read === 'number' ? read : undefined;
}

/** Undefined for what is no number. */
function shareCell(text: string, { format }: CellPlace): TypedCell | undefined {
  const share = readShare(text);
  if (share === undefined) return undefined;
  return cellOf(share, isPercentFormat(format) ? undefined : percentFormatOf(share));
}

/** A text such as an interval stays a text. */
function measuredCell(text: string, place: CellPlace): TypedCell {
  if (place.unit === 'procent') return shareCell(text, place) ?? cellOf(text);
  return cellOf(readNumber(text) ?? text);
}

/** The one setting that is a share has a cell in percent. */
function settingCell(text: string, place: CellPlace): TypedCell {
  if (isPercentFormat(place.format)) return shareCell(text, place) ?? cellOf(text);
  return numberOrText(text, place);
}
