/**
 * Personnummer and samordningsnummer in running text (folkbokföringslagen 18 § and 18 a §): six or eight digits for
 * the day, then nothing, one mark or one space, then four. Of a samordningsnummer the day is raised by 60. The last
 * digit is Luhn's over the nine before it.
 * The library `personnummer` does not fit: it takes whole texts, knows two of the marks, and asks today's date.
 */

/** Nothing of a number is shown beyond its century. */
export interface PersonalNumber {
  readonly masked: string;
  /** Ten digits in a row may be something else. */
  readonly isCertain: boolean;
}

/** Marks: those of the law, the signs that stand for a hyphen in print, and spaces. */
const spelling = /(?<!\d)(\d\d)?(\d\d)(\d\d)(\d\d)([-+\u2010-\u2013\u2212 \u00A0\u202F]?)(\d{4})(?!\d)/g;

const centuries: ReadonlySet<string> = new Set(['18', '19', '20']);
const leapFebruary = 29;
const longestMonths: readonly number[] = [31, leapFebruary, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const coordinationOffset = 60;

/** A year without a century may be of any: 00 may be the leap year 2000. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year < 100 || year % 100 !== 0 || year % 400 === 0);
}

function isDay(year: number, month: number, written: number): boolean {
  const day = written > coordinationOffset ? written - coordinationOffset : written;
  if (day < 1 || day > (longestMonths[month - 1] ?? 0)) return false;
  return month !== 2 || day !== leapFebruary || isLeapYear(year);
}

/** Luhn over ten digits: every other digit from the first is doubled. */
function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digits.charCodeAt(index) - 48;
    const weighed = index % 2 === 0 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

function personalNumber(match: readonly (string | undefined)[]): PersonalNumber | undefined {
  const [, century = '', year = '', month = '', day = '', mark = '', last = ''] = match;
  if (century !== '' && !centuries.has(century)) return undefined;
  if (!isDay(Number(century + year), Number(month), Number(day))) return undefined;
  if (!isLuhn(year + month + day + last)) return undefined;
  return { masked: `${century}******-****`, isCertain: century !== '' || mark !== '' };
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

const dayDigits = 6;

/** Whether six digits stand in a row anywhere: of six characters in a row one is looked at, so most text is skipped. */
function hasSixDigits(text: string): boolean {
  for (let index = dayDigits - 1; index < text.length; index += dayDigits) {
    if (!isDigit(text, index)) continue;
    let first = index;
    while (isDigit(text, first - 1)) first--;
    let end = index + 1;
    while (isDigit(text, end)) end++;
    if (end - first >= dayDigits) return true;
  }
  return false;
}

/** The personal numbers of a text, in order. Linear in its length. */
export function personalNumbers(text: string): readonly PersonalNumber[] {
  if (!hasSixDigits(text)) return [];
  return [...text.matchAll(spelling)].flatMap((match) => personalNumber(match) ?? []);
}

/** The text with its personal numbers masked. */
export function withoutPersonalNumbers(text: string): string {
  if (!hasSixDigits(text)) return text;
  return text.replace(
    spelling,
    (written: string, ...parts: string[]) => personalNumber([written, ...parts])?.masked ?? written,
  );
}
