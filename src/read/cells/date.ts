/** Dates as Excel's serial day numbers (day 1 is 1900-01-01; right from 1900-03-01 on). */
import { isPercentFormat, withoutQuoted } from './number';

const dayMilliseconds = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);
const firstRightDay = 61;
const lastDay = 2_958_465;

const dateParts = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/u;

/** "2025-03-01", "2025/3/1" and "20250301" as a serial; undefined for anything else and for days that are none. */
export function readDate(text: string): number | undefined {
  const [, year, mark, month, day] = dateParts.exec(text.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (mark === '' && month.length + day.length < 4) return undefined;
  const written = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const serial = (written - dayZero) / dayMilliseconds;
  const isThatDay = dateText(serial) === `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isThatDay ? serial : undefined;
}

/** "2025-03-01"; undefined for a serial that is no whole day. */
export function dateText(serial: number): string | undefined {
  if (!Number.isInteger(serial) || serial < firstRightDay || serial > lastDay) return undefined;
  return new Date(dayZero + serial * dayMilliseconds).toISOString().slice(0, 10);
}

/** Whether the format shows days: it says year or day. */
export function isDateFormat(format: string): boolean {
  return format !== 'General' && format !== '@' && /[yd]/iu.test(withoutQuoted(format));
}

/** Whether a number in the format is not shown as the number it is. */
export function showsPercentOrDays(format = 'General'): boolean {
  return isPercentFormat(format) || isDateFormat(format);
}
