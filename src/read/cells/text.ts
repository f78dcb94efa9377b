/** What a cell says as text. */
import type { CellValue } from '../snapshot';
import { dateText, isDateFormat } from './date';
import { isPercentFormat, numberText, percentText } from './number';

function isBlankCode(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Without spaces, line breaks and zero-width characters at its ends. */
export function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlankCode(text.charCodeAt(start))) start += 1;
  while (end > start && isBlankCode(text.charCodeAt(end - 1))) end -= 1;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

export function isBlankCell(cell: CellValue): boolean {
  return (
    typeof cell === 'string' && (cell === '' || (isBlankCode(cell.charCodeAt(0)) && trimmed(cell) === ''))
  );
}

/** Running text: line breaks are kept, each as one \n. */
export function runningText(text: string): string {
  const plain = trimmed(text);
  return plain.includes('\r') ? plain.replace(/\r\n?/gu, '\n') : plain;
}

/** A name or heading: what breaks lines becomes a space. */
export function oneLine(text: string): string {
  const plain = runningText(text);
  return plain.includes('\n') ? plain.replace(/\n+/gu, ' ') : plain;
}

const logicalWords = { true: 'SANT', false: 'FALSKT' } as const;

/** The text that a reader sees in a cell: dates and percent as they are shown, decimal comma. */
export function cellText(cell: CellValue, format: string): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return logicalWords[`${cell}`];
  if (isPercentFormat(format)) return percentText(cell);
  return (isDateFormat(format) ? dateText(cell) : undefined) ?? numberText(cell);
}

const errorTexts: ReadonlySet<string> = new Set([
  '#N/A',
  '#REF!',
  '#NAME?',
  '#VALUE!',
  '#DIV/0!',
  '#NUM!',
  '#NULL!',
  '#BUSY!',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#GETTING_DATA',
]);

const numberSign = 0x23;

export function isErrorText(text: string): boolean {
  return text.charCodeAt(0) === numberSign && errorTexts.has(text);
}
