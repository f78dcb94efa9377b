/** TEXT: a value in a number format, whose codes may be English or, for a Swedish user, Swedish. */
import { displayText } from '../workbook/displayText';
import type { CellError } from '../workbook/workbook';
import { callLibrary } from './functionLibrary';
import { Matrix, numberInText, type Scalar } from './values';

export function textInFormat(value: Exclude<Scalar, CellError>, format: string, locale: string): Scalar {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const number = typeof value === 'string' ? numberInText(value) : (value ?? 0);
  if (number === undefined) return displayText(value ?? '', format);
  return locale.startsWith('sv') ? swedishText(number, format) : englishText(number, format);
}

function englishText(number: number, format: string): Scalar {
  const coded = outsideQuotes(format, (part) => part.replace(/å/gi, 'y'));
  return isDateFormat(coded) ? onlyText(callLibrary('TEXT', [number, coded])) : displayText(number, coded);
}

function onlyText(value: Scalar | Matrix): Scalar {
  return value instanceof Matrix ? value.at(0, 0) : value;
}

function isDateFormat(format: string): boolean {
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|general/gi, ''));
}

/**
 * For a Swedish user å is the year and t the hour, a comma the decimal sign and a space between thousands; formats written
 * in English (`#,##0.00`) are understood too. Source: support.microsoft.com/office/text-function, whose codes follow the
 * user's region.
 */
function swedishText(number: number, format: string): Scalar {
  const hasSpaces = /#[ \u00a0]##0/.test(format);
  const hasComma = /[0#?],[0#?]/.test(format) && !format.includes('.') && !format.includes('#,##0');
  const english = outsideQuotes(format, (part) => {
    const coded = part.replace(/t/gi, 'h').replace(/#[ \u00a0]##0/g, '#;##0');
    return (hasComma ? coded.replaceAll(',', '.') : coded).replaceAll('#;##0', '#,##0');
  });
  const shown = englishText(number, english);
  if (typeof shown !== 'string') return shown;
  const grouped = hasSpaces ? shown.replace(/(\d),(?=\d{3})/g, '$1\u00a0') : shown;
  return hasComma ? grouped.replace(/(\d)\.(\d)/, '$1,$2') : grouped;
}

function outsideQuotes(format: string, change: (part: string) => string): string {
  return format.replace(/"[^"]*"|\\.|[^"\\]+/g, (part) => (/^["\\]/.test(part) ? part : change(part)));
}
