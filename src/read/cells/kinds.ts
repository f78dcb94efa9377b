/**
 * One reader per kind of column. A cell is classified once, here; what could not be read is kept as written and
 * reported.
 */
import { readFactor } from '../../domain/risk/factor';
import type { MeasureUnit, Read, Unreadable, YearLink } from '../../domain/registers';
import type { Kind, KindValue } from '../../tables/table';
import type { CellValue } from '../snapshot';
import { readDate } from './date';
import { splitLinks } from './links';
import { isPercentFormat, readNumber, readPercent, readShare, shareOf } from './number';
import { cellText, isErrorText, oneLine, runningText, trimmed } from './text';

/** What reading a column needs to know about its rows. */
export interface ColumnContext {
  readonly formatAt: (row: number) => string;
  /** Unit of the indicator that a row belongs to. */
  readonly unitAt: (row: number) => MeasureUnit | '';
  readonly unreadable: (row: number, written: string) => void;
  readonly divided: (row: number, written: string, share: number) => void;
}

export type CellReader<T> = (cell: CellValue, row: number) => T;

type TextReader = (text: string) => string;

function textReader(context: ColumnContext, read: TextReader): CellReader<string> {
  return (cell, row) => {
    if (typeof cell === 'string') {
      if (isErrorText(cell)) context.unreadable(row, cell);
      return read(cell);
    }
    return cellText(cell, context.formatAt(row));
  };
}

function kept(context: ColumnContext, row: number, written: string): Unreadable {
  context.unreadable(row, written);
  return { unreadable: written };
}

/** Numbers: a text is tried by `fromText`, and every number must pass `isRight`. */
function numberReader(
  context: ColumnContext,
  fromText: (text: string) => number | undefined,
  isRight: (number: number) => boolean,
): CellReader<Read<number>> {
  return (cell, row) => {
    if (typeof cell === 'string' && trimmed(cell) === '') return undefined;
    const number = typeof cell === 'string' ? fromText(trimmed(cell)) : cell;
    if (typeof number === 'number' && isRight(number)) return number;
    return kept(context, row, trimmed(cellText(cell, context.formatAt(row))));
  };
}

const anyNumber = (): boolean => true;
const isYear = (number: number): boolean => Number.isInteger(number) && number >= 1900 && number <= 2999;
const isCount = (number: number): boolean => Number.isInteger(number) && number >= 0;

const numberOrPercent = (text: string): number | undefined => readPercent(text) ?? readNumber(text);

function factorReader(context: ColumnContext): CellReader<Read<number>> {
  return (cell, row) => {
    if (typeof cell === 'boolean') return kept(context, row, cellText(cell, ''));
    const read = readFactor(typeof cell === 'string' ? trimmed(cell) : cell);
    return typeof read === 'object' ? kept(context, row, read.unreadable) : read;
  };
}

function levelReader(context: ColumnContext): CellReader<number | string | undefined> {
  return (cell, row) => {
    if (typeof cell === 'number') return cell;
    const written = trimmed(cellText(cell, ''));
    if (typeof cell === 'boolean' || isErrorText(written)) return kept(context, row, written).unreadable;
    const read = readFactor(written);
    return typeof read === 'object' ? read.unreadable : read;
  };
}

/**
 * A value of an indicator in percent (workbook.md): text with % or procent, and a number above 1 in a cell without
 * percent format, are divided by 100 and reported; a number in a percent-formatted cell stands. Undefined: no number.
 */
function share(cell: CellValue, row: number, context: ColumnContext): number | undefined {
  if (typeof cell === 'boolean') return undefined;
  if (typeof cell === 'number' && isPercentFormat(context.formatAt(row))) return cell;
  const read = typeof cell === 'string' ? readShare(cell) : shareOf(cell);
  const number = typeof cell === 'string' ? readNumber(cell) : cell;
  if (read !== undefined && read !== number) context.divided(row, trimmed(cellText(cell, '')), read);
  return read;
}

function shareReader(context: ColumnContext): CellReader<Read<number>> {
  return (cell, row) => {
    const written = trimmed(cellText(cell, ''));
    if (written === '') return undefined;
    return share(cell, row, context) ?? kept(context, row, written);
  };
}

function measuredReader(context: ColumnContext): CellReader<number | string | undefined> {
  return (cell, row) => {
    const written = runningText(cellText(cell, ''));
    if (written === '') return undefined;
    if (typeof cell === 'boolean' || isErrorText(written)) return kept(context, row, written).unreadable;
    if (context.unitAt(row) === 'procent') return share(cell, row, context) ?? written;
    return typeof cell === 'number' ? cell : (readNumber(cell) ?? written);
  };
}

const yesWords: ReadonlySet<string> = new Set(['ja', 'j', 'x', 'yes', 'sant', 'true', '1']);
const noWords: ReadonlySet<string> = new Set(['', 'nej', 'n', 'no', 'falskt', 'false', '0', '-', '–']);

function yesNoReader(context: ColumnContext): CellReader<boolean> {
  return (cell, row) => {
    const word = trimmed(cellText(cell, '')).toLowerCase();
    if (!yesWords.has(word) && !noWords.has(word)) context.unreadable(row, trimmed(cellText(cell, '')));
    return yesWords.has(word);
  };
}

function linksReader(context: ColumnContext): CellReader<readonly string[]> {
  const text = textReader(context, runningText);
  return (cell, row) => splitLinks(text(cell, row));
}

const yearLinkText = /^(\d{4})\s*\/\s*(\S.*)$/u;

function yearLinkReader(context: ColumnContext): CellReader<Read<YearLink>> {
  return (cell, row) => {
    const written = oneLine(cellText(cell, context.formatAt(row)));
    if (written === '') return undefined;
    const [, year, nr] = yearLinkText.exec(written) ?? [];
    return year === undefined || nr === undefined ? kept(context, row, written) : { year: Number(year), nr };
  };
}

const colorText = /^#[0-9a-f]{6}$/iu;

function colorReader(context: ColumnContext): CellReader<string> {
  return (cell, row) => {
    const written = oneLine(cellText(cell, ''));
    if (written === '' || colorText.test(written)) return written;
    context.unreadable(row, written);
    return '';
  };
}

function settingReader(context: ColumnContext): CellReader<number | string | undefined> {
  const text = textReader(context, runningText);
  return (cell, row) => (typeof cell === 'number' ? cell : text(cell, row) || undefined);
}

/** How each kind of cell is read. */
export const kindReaders: { readonly [K in Kind]: (context: ColumnContext) => CellReader<KindValue[K]> } = {
  nr: (context) => textReader(context, oneLine),
  name: (context) => textReader(context, oneLine),
  text: (context) => textReader(context, runningText),
  choice: (context) => textReader(context, oneLine),
  year: (context) => numberReader(context, readNumber, isYear),
  number: (context) => numberReader(context, numberOrPercent, anyNumber),
  count: (context) => numberReader(context, readNumber, isCount),
  date: (context) => numberReader(context, readDate, anyNumber),
  factor: factorReader,
  level: levelReader,
  share: shareReader,
  measured: measuredReader,
  yesNo: yesNoReader,
  links: linksReader,
  yearLink: yearLinkReader,
  color: colorReader,
  setting: settingReader,
};
