/** Numbers as people write them. */

const plainNumber = /^[+-]?(?:\d+|\d{1,3}(?: \d{3})+)(?:\.\d+)?$/u;

const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0xa0 || code === 0x2009 || code === 0x202f;
const isFullWidthDigit = (code: number): boolean => code >= 0xff10 && code <= 0xff19;
const isMinus = (code: number): boolean => code === 0x2212 || code === 0x2013 || code === 0xff0d;
const isZeroWidth = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;

function plainCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (character === ',') return '.';
  if (isSpace(code)) return ' ';
  if (isFullWidthDigit(code)) return String(code - 0xff10);
  if (isMinus(code)) return '-';
  return isZeroWidth(code) ? '' : character;
}

/** More characters than any number has. */
const longestNumber = 400;

/** "1 234,5" as "1234.5"; undefined for what is no number. Thousands are parted by spaces only. */
function plainNumberText(text: string): string | undefined {
  if (text.length > longestNumber) return undefined;
  const plain = Array.from(text, plainCharacter).join('').trim();
  return plainNumber.test(plain) ? plain.replaceAll(' ', '') : undefined;
}

/** "1 234,5", "−3", "１２" and the like; undefined for anything else. */
export function readNumber(text: string): number | undefined {
  const plain = plainNumberText(text);
  return plain === undefined ? undefined : Number(plain);
}

const percentWords = ['%', '\uFF05', 'procent', 'proc.', 'proc', 'percent', 'per cent'];

/** The share that "77 %" or "77 procent" stands for: 0.77. */
export function readPercent(text: string): number | undefined {
  if (text.length > longestNumber) return undefined;
  const written = text.toLowerCase().trim();
  const word = percentWords.find((end) => written.endsWith(end));
  const plain = word === undefined ? undefined : plainNumberText(written.slice(0, -word.length));
  return plain === undefined ? undefined : Number(`${plain}e-2`);
}

/** A hundredth, in decimals: 99,67 gives 0.9967 and not the double beside it. */
export function hundredth(number: number): number {
  return Number(`${decimals(number, 0)}e-2`);
}

/** A share as people write it: a number above 1 is in hundredths. */
export function shareOf(number: number): number {
  return number > 1 ? hundredth(number) : number;
}

/** "85 %", "85 procent", "85" and "0,85" are the same share; undefined for what is no number. */
export function readShare(text: string): number | undefined {
  const number = readNumber(text);
  return readPercent(text) ?? (number === undefined ? undefined : shareOf(number));
}

/** All decimals of a number with its point moved to the right, never in powers of ten. */
function decimals(number: number, moved: number): string {
  const [mantissa = '0', exponent = '0'] = Math.abs(number).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const point = Number(exponent) + moved + 1;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const whole = padded.slice(0, Math.max(point, 1));
  const rest = padded.slice(Math.max(point, 1));
  return `${number < 0 ? '-' : ''}${whole}${rest === '' ? '' : '.'}${rest}`;
}

/** Whether the format shows a share in percent: a `%` that is not quoted. */
export function isPercentFormat(format: string): boolean {
  return format.includes('%') && withoutQuoted(format).includes('%');
}

/** A number format without its quoted texts, escaped characters and bracketed conditions. */
export function withoutQuoted(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./gu, '');
}

export function numberText(number: number): string {
  return decimals(number, 0).replace('.', ',');
}

/** "77 %" for 0.77, with every decimal the share has. */
export function percentText(share: number): string {
  return `${decimals(share, 2).replace('.', ',')} %`;
}

export const wholePercent = '0 %';
export const finePercent = '0.0 %';

/** The format in which a share is shown in percent. */
export function percentFormatOf(share: number): string {
  const isFiner = Math.abs(share * 100 - Math.round(share * 100)) > 1e-9;
  return isFiner ? finePercent : wholePercent;
}
