/** TEXT: a value in a number format, whose codes may be English or, for a Swedish user, Swedish. */
import { displayText } from '../workbook/displayText';
import type { CellError } from '../workbook/workbook';
import { callLibrary } from './functionLibrary';
import { Matrix, numberInText, type Scalar } from './values';

export function textInFormat(value: Exclude<Scalar, CellError>, format: string, locale: string): Scalar {
  const number = typeof value === 'string' ? numberInText(value) : (value ?? 0);
  if (typeof number !== 'number')
    return typeof number === 'boolean' ? String(number).toUpperCase() : displayText(value ?? '', format);
  const { english, decimalComma } = englishFormat(format, locale);
  const shown = isDateFormat(english)
    ? onlyText(callLibrary('TEXT', [number, english]))
    : displayText(number, english);
  return decimalComma && typeof shown === 'string' ? withDecimalComma(shown) : shown;
}

function onlyText(value: Scalar | Matrix): Scalar {
  return value instanceof Matrix ? value.at(0, 0) : value;
}

function isDateFormat(format: string): boolean {
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|general/gi, ''));
}

/**
 * Swedish codes are å (year) and t (hour); a Swedish user's comma is the decimal sign, unless three digits follow it as in
 * `#,##0`. Source: support.microsoft.com, TEXT: format codes follow the language of the user's region.
 */
function englishFormat(
  format: string,
  locale: string,
): { readonly english: string; readonly decimalComma: boolean } {
  const isSwedish = locale.startsWith('sv');
  const decimalComma =
    isSwedish &&
    /[0#?],[0#?]+(?![0#?,]*,)/.test(format) &&
    !format.includes('.') &&
    !/[0#?],[#0]{2}0(?![0#])/.test(format);
  const coded = outsideQuotes(format, (part) => {
    const years = part.replaceAll('å', 'y').replaceAll('Å', 'y');
    return isSwedish ? years.replace(/t/gi, 'h') : years;
  });
  return {
    english: decimalComma ? outsideQuotes(coded, (part) => part.replaceAll(',', '.')) : coded,
    decimalComma,
  };
}

function outsideQuotes(format: string, change: (part: string) => string): string {
  return format.replace(/"[^"]*"|\\.|[^"\\]+/g, (part) => (/^["\\]/.test(part) ? part : change(part)));
}

function withDecimalComma(shown: string): string {
  return shown.replace(/(\d)\.(\d)/, '$1,$2');
}
