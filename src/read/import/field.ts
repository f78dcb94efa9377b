/**
 * A field of a CSV file as a cell: the other way of `write/export/csv`. A leading apostrophe says that the rest is
 * text. Where Excel or a person has written the file, a text that looks like a number is not lost by becoming one.
 */
import type { AnyColumn, Kind } from '../../tables/table';
import { dateText, isDateFormat, readDate, showsPercentOrDays } from '../cells/date';
import {
  isPercentFormat,
  numberText,
  percentFormatOf,
  percentText,
  readNumber,
  readPercent,
} from '../cells/number';
import type { ImportedCell } from './imported';

export function readField(field: string, column: AnyColumn | undefined): ImportedCell {
  if (field.startsWith("'")) return textCell(field.slice(1));
  return (
    numberCell(field, column) ?? percentCell(field, column) ?? dateCell(field, column) ?? wordCell(field)
  );
}

const textCell = (value: string): ImportedCell => ({ value, format: undefined });

const logicalWords: ReadonlyMap<string, boolean> = new Map([
  ['sant', true],
  ['true', true],
  ['falskt', false],
  ['false', false],
]);

function wordCell(field: string): ImportedCell {
  return { value: logicalWords.get(field.trim().toLowerCase()) ?? field, format: undefined };
}

const numericKinds: readonly (Kind | 'closedChoice')[] = [
  'year',
  'factor',
  'level',
  'number',
  'count',
  'share',
  'measured',
  'date',
  'setting',
];

/** "007", "+46 8" and "1.10" say more than the number that they could be read as. */
const saysMore = /^\s*(?:\+|[-\u2212]?0\d)|\./u;

/** Whether a field that reads as a number is one: in a column of texts only what a number itself is written as. */
function isWritten(field: string, written: string, column: AnyColumn | undefined): boolean {
  if (field === written) return true;
  if (column === undefined) return !saysMore.test(field);
  return numericKinds.includes(column.kind);
}

/** Where the column declares percent or days, a plain number has a format of its own. */
function numberCell(field: string, column: AnyColumn | undefined): ImportedCell | undefined {
  const value = readNumber(field);
  if (value === undefined || !isWritten(field, numberText(value), column)) return undefined;
  return { value, format: showsPercentOrDays(column?.format) ? 'General' : undefined };
}

function percentCell(field: string, column: AnyColumn | undefined): ImportedCell | undefined {
  const value = readPercent(field);
  if (value === undefined || !isWritten(field, percentText(value), column)) return undefined;
  return { value, format: isPercentFormat(column?.format ?? '') ? undefined : percentFormatOf(value) };
}

function dateCell(field: string, column: AnyColumn | undefined): ImportedCell | undefined {
  const value = readDate(field);
  if (value === undefined || !isWritten(field, dateText(value) ?? '', column)) return undefined;
  return { value, format: isDateFormat(column?.format ?? '') ? undefined : 'yyyy-mm-dd' };
}
