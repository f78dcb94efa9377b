/** What Excel makes of a text that is written into a cell: a number, a date, a logical value, an error, a formula or a text. */
import { isWellFormed } from './formula';
import type { CellContent } from './workbook';

export type Entry =
  | { readonly kind: 'value'; readonly value: CellContent | undefined; readonly numberFormat?: string }
  | { readonly kind: 'formula'; readonly formula: string }
  /** Written with an apostrophe, which does not show. */
  | { readonly kind: 'quoted'; readonly value: string }
  /** Begins with `=` and is no formula. */
  | { readonly kind: 'malformed' };

const errorValues = new Set([
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
]);

/** Characters with which something else than a plain text can begin. */
const suspicious = /^[\s\d=+\-@'#.($€£TtFf]/;

/** As an English Excel reads it. `year` completes a date such as 3-11. */
export function parseEntry(text: string, year: number): Entry {
  if (text === '') return { kind: 'value', value: undefined };
  if (!suspicious.test(text)) return { kind: 'value', value: text };
  if (text.startsWith("'")) return { kind: 'quoted', value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return formulaEntry(text);
  return typedValue(text, year) ?? signedFormula(text) ?? { kind: 'value', value: text };
}

function formulaEntry(text: string): Entry {
  return isWellFormed(text) ? { kind: 'formula', formula: text } : { kind: 'malformed' };
}

/** `+`, `-` and `@` begin a formula where the rest reads as one; otherwise the text stays a text. */
function signedFormula(text: string): Entry | undefined {
  if (!/^[+\-@]./su.test(text)) return undefined;
  const formula = text.startsWith('@') ? `=${text.slice(1)}` : `=${text}`;
  return isWellFormed(formula) ? { kind: 'formula', formula } : undefined;
}

/** No number, date, logical value or error is written longer than this. */
const longestValue = 64;

function typedValue(text: string, year: number): Entry | undefined {
  if (text.length > longestValue) return undefined;
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'value', value: upper === 'TRUE' };
  if (errorValues.has(upper)) return { kind: 'value', value: { error: upper } };
  const trimmed = text.trim();
  return numberEntry(trimmed) ?? dateEntry(trimmed, year) ?? timeEntry(trimmed);
}

const numberPattern =
  /^([+-]?)(\()?([$€£]?)\s?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(E[+-]?\d+)?\s?(%?)(\))?$/i;

function numberEntry(text: string): Entry | undefined {
  const found = numberPattern.exec(text);
  if (!found) return undefined;
  const [, sign, open, currency, digits = '', exponent = '', percent, close] = found;
  if (Boolean(open) !== Boolean(close)) return undefined;
  const size = Number(digits.replaceAll(',', '') + exponent) / (percent ? 100 : 1);
  const value = sign === '-' || open ? -size : size;
  if (!Number.isFinite(value)) return undefined;
  const numberFormat = impliedFormat(digits, exponent, percent, currency);
  return numberFormat ? { kind: 'value', value, numberFormat } : { kind: 'value', value };
}

function impliedFormat(
  digits: string,
  exponent: string,
  percent: string | undefined,
  currency: string | undefined,
): string | undefined {
  const decimals = digits.includes('.');
  if (percent) return decimals ? '0.00%' : '0%';
  if (exponent) return '0.00E+00';
  if (currency) return decimals ? `${currency}#,##0.00` : `${currency}#,##0`;
  if (digits.includes(',')) return decimals ? '#,##0.00' : '#,##0';
  return undefined;
}

const isoDate = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const englishDate = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/;

function dateEntry(text: string, year: number): Entry | undefined {
  const iso = isoDate.exec(text);
  if (iso) return serialEntry(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const english = englishDate.exec(text);
  if (!english) return undefined;
  const format = english[3] === undefined ? 'd-mmm' : 'm/d/yyyy';
  return serialEntry(fullYear(english[3], year), Number(english[1]), Number(english[2]), format);
}

/** Two digits: 00–29 are of this century. Source: support.microsoft.com, "Change the date system, format, or two-digit year interpretation". */
function fullYear(digits: string | undefined, current: number): number {
  if (digits === undefined) return current;
  const number = Number(digits);
  if (digits.length === 4) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

const dayLength = 86_400_000;
/** Day 0 of the 1900 date system, counted so that days from March 1900 on come right. */
const dayZero = Date.UTC(1899, 11, 30);

function serialEntry(year: number, month: number, day: number, numberFormat: string): Entry | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  if (!exists) return undefined;
  return { kind: 'value', value: (date.getTime() - dayZero) / dayLength, numberFormat };
}

function timeEntry(text: string): Entry | undefined {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!found) return undefined;
  const [hours, minutes, seconds] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)];
  if (minutes > 59 || seconds > 59) return undefined;
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { kind: 'value', value, numberFormat: found[3] ? 'h:mm:ss' : 'h:mm' };
}
