/** A cell as it shows on the sheet: the number formats that occur in workbooks like ours, in English. */
import type { CellContent } from './workbook';

export function displayText(value: CellContent | undefined, numberFormat: string): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return textSection(value, numberFormat);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return numberText(value, numberFormat);
  return value.error;
}

function textSection(value: string, numberFormat: string): string {
  const section = numberFormat.split(';')[3];
  return section === undefined ? value : section.split('@').map(literal).join(value);
}

function numberText(value: number, numberFormat: string): string {
  if (numberFormat === 'General' || numberFormat === '@') return generalText(value);
  const sections = sectionsOf(numberFormat);
  const { section, size } = chosenSection(value, sections);
  if (/^general$/i.test(section)) return generalText(size);
  if (isDateFormat(section)) return dateText(size, section);
  return decimalText(size, section);
}

/** Up to eleven characters, as the General format shows them. */
function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) return scientific(value);
  return String(Number(value.toPrecision(10)));
}

function scientific(value: number): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential(5).split('e');
  const power = Number(exponent);
  return `${String(Number(mantissa))}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

function sectionsOf(numberFormat: string): string[] {
  return numberFormat.match(/(?:"[^"]*"|\\.|[^;])+|(?<=;)(?=;|$)/g) ?? [numberFormat];
}

interface Section {
  readonly section: string;
  readonly size: number;
}

function chosenSection(value: number, sections: readonly string[]): Section {
  return conditionalSection(value, sections) ?? sectionBySign(value, sections);
}

function sectionBySign(value: number, sections: readonly string[]): Section {
  const [positive = 'General', negative, zero] = sections;
  if (value === 0 && zero !== undefined) return { section: zero, size: 0 };
  if (value < 0 && negative !== undefined) return { section: negative, size: -value };
  return { section: positive, size: value };
}

const condition = /^\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/;

const comparisons: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '<': (value, limit) => value < limit,
  '>': (value, limit) => value > limit,
  '=': (value, limit) => value === limit,
  '<=': (value, limit) => value <= limit,
  '>=': (value, limit) => value >= limit,
  '<>': (value, limit) => value !== limit,
};

function fulfils(value: number, section: string): boolean {
  const [, operator = '', limit] = condition.exec(section) ?? [];
  return comparisons[operator]?.(value, Number(limit)) ?? true;
}

/**
 * `[<0.995]0%;[<1]0.0#%;0%`: the first section whose condition the number fulfils, else the one without a condition
 * (support.microsoft.com, "Review guidelines for customizing a number format", "Specify conditions").
 */
function conditionalSection(value: number, sections: readonly string[]): Section | undefined {
  if (!condition.test(sections[0] ?? '')) return undefined;
  const section = sections.slice(0, 3).find((each) => fulfils(value, each));
  return section === undefined ? undefined : { section, size: value };
}

function withoutQuotes(section: string): string {
  return section.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
}

function isDateFormat(section: string): boolean {
  return /[ymdhs]/i.test(withoutQuotes(section).replace(/General/i, ''));
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const datePart = /"[^"]*"|\\.|\[[^\]]*\]|yyyy|yy|mmm|mm|m|dd|d|hh|h|ss|s|./gi;

function dateText(serial: number, section: string): string {
  const date = new Date(Math.round(serial * 86_400_000) + Date.UTC(1899, 11, 30));
  const parts = section.match(datePart) ?? [];
  let afterHours = false;
  return parts
    .map((part, index) => {
      const isMinutes = /^mm?$/i.test(part) && (afterHours || /^s/i.test(parts[index + 2] ?? ''));
      if (/^h/i.test(part)) afterHours = true;
      else if (/^[yd]/i.test(part)) afterHours = false;
      return isMinutes ? padded(date.getUTCMinutes(), part) : datePartText(date, part);
    })
    .join('');
}

function padded(value: number, pattern: string): string {
  return String(value).padStart(pattern.length, '0');
}

function datePartText(date: Date, part: string): string {
  switch (part.toLowerCase()) {
    case 'yyyy':
      return String(date.getUTCFullYear());
    case 'yy':
      return String(date.getUTCFullYear()).slice(-2);
    case 'mmm':
      return months[date.getUTCMonth()] ?? '';
    case 'mm':
    case 'm':
      return padded(date.getUTCMonth() + 1, part);
    case 'dd':
    case 'd':
      return padded(date.getUTCDate(), part);
    case 'hh':
    case 'h':
      return padded(date.getUTCHours(), part);
    case 'ss':
    case 's':
      return padded(date.getUTCSeconds(), part);
    default:
      return literal(part);
  }
}

/** What a section shows besides digits: quotes, escapes, colours and fillers resolved. */
function literal(section: string): string {
  return section.replace(
    /"([^"]*)"|\\(.)|\[[^\]]*\]|(_.)|\*./g,
    (_, quoted: string | undefined, escaped: string | undefined, space: string | undefined) =>
      quoted ?? escaped ?? (space === undefined ? '' : ' '),
  );
}

function decimalText(value: number, section: string): string {
  const pattern = /[0#?][0#?,]*(?:\.[0#?]+)?/.exec(
    section.replace(/"[^"]*"|\[[^\]]*\]/g, (quoted) => ' '.repeat(quoted.length)),
  );
  if (!pattern) return literal(section);
  const percent = withoutQuotes(section).includes('%');
  const digits = digitsText(percent ? value * 100 : value, pattern[0]);
  const before = literal(section.slice(0, pattern.index));
  const after = literal(section.slice(pattern.index + pattern[0].length));
  return digits.startsWith('-') ? `-${before}${digits.slice(1)}${after}` : before + digits + after;
}

function digitsText(value: number, pattern: string): string {
  const [whole = '', fraction = ''] = pattern.split('.');
  const fixed = value.toFixed(fraction.length);
  const [units = '0', decimals = ''] = fixed.replace('-', '').split('.');
  const least = (whole.match(/0/g) ?? []).length;
  const shown = units === '0' && least === 0 ? '' : units.padStart(least, '0');
  const grouped = whole.includes(',') ? shown.replace(/\B(?=(?:\d{3})+$)/g, ',') : shown;
  const optional = (fraction.match(/#+$/)?.[0] ?? '').length;
  const trimmed = trimOptional(decimals, optional);
  const sign = fixed.startsWith('-') && Number(fixed) !== 0 ? '-' : '';
  return sign + grouped + (trimmed ? `.${trimmed}` : '');
}

function trimOptional(decimals: string, optional: number): string {
  let length = decimals.length;
  while (optional > 0 && length > decimals.length - optional && decimals[length - 1] === '0') length--;
  return decimals.slice(0, length);
}
