/** A value of a register as a cell takes it. */
import { isUnreadable, type YearLink } from '../../domain/registers';
import type { AnyColumn } from '../../tables/table';
import type { CellInput } from '../plan';

export function cellInput(value: unknown, kind: AnyColumn['kind']): CellInput {
  if (value === undefined) return '';
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nej';
  if (typeof value === 'string') return kind === 'nr' ? numberOrText(value) : asText(value);
  if (Array.isArray(value)) return asText(value.join(', '));
  if (isUnreadable(value)) return asText(value.unreadable);
  if (isYearLink(value)) return asText(`${value.year}/${value.nr}`);
  throw new TypeError(`No cell can hold ${JSON.stringify(value)}`);
}

function isYearLink(value: unknown): value is YearLink {
  return typeof value === 'object' && value !== null && 'year' in value && 'nr' in value;
}

const plainNumber = /^[1-9]\d{0,8}$/u;

/** A number such as an annex's is a number in its cell, as whoever types it would have it. */
function numberOrText(nr: string): CellInput {
  return plainNumber.test(nr) ? Number(nr) : asText(nr);
}

const beginsWithLetter = /^\p{L}/u;
const logicalWord = /^(?:true|false|sant|falskt)$/iu;
/** No number or date is written longer; a cell that is full has no room for an apostrophe. */
const longestValue = 255;
const beginsFormula = /^[=+\-@']/u;
/** "mars 2025" and "5 maj" become dates when Excel gets them as they are; Swedish and English months. */
const beginsWithMonth = /^(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*\W*\d/iu;

/**
 * A text that Excel keeps as the text it is: what it would take for a formula, number, date or logical value gets
 * the apostrophe that Excel hides.
 */
export function asText(text: string): string {
  const isWord = text === '' || (beginsWithLetter.test(text) && !logicalWord.test(text));
  const isPlain = isWord || (text.length > longestValue && !beginsFormula.test(text));
  return isPlain && !beginsWithMonth.test(text) ? text : `'${text}`;
}
