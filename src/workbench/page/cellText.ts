/** Cells as a Swedish Excel shows and reads them; the workbook itself speaks English. */
import { displayText } from '../../host/workbook/displayText';
import type { Cell } from '../../host/workbook/workbook';
import { language } from './language';

export function shownText(cell: Cell | undefined, numberFormat: string): string {
  const value = cell?.value;
  const text = displayText(value, numberFormat);
  if (language === 'en') return text;
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT';
  return typeof value === 'number' ? withDecimalComma(text) : text;
}

function withDecimalComma(text: string): string {
  return text.replace(/(?<=\d),(?=\d{3})/g, '\u00a0').replace(/(?<=\d)\.(?=\d)/g, ',');
}

/** What stands in the cell, for who edits it. */
export function editableText(cell: Cell | undefined): string {
  if (cell?.formula !== undefined) return cell.formula;
  const value = cell?.value;
  if (typeof value === 'number') return numberToEdit(value, cell?.style.numberFormat ?? '');
  return shownText(cell, '@');
}

function numberToEdit(value: number, numberFormat: string): string {
  if (/[yd]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, ''))) return displayText(value, 'yyyy-mm-dd');
  if (numberFormat.includes('%')) return `${localNumber(Number((value * 100).toPrecision(12)))}%`;
  return localNumber(value);
}

function localNumber(value: number): string {
  return language === 'en' ? String(value) : String(value).replace('.', ',');
}

/** What was typed, as the workbook reads it: `2,5 %` is `2.5%`. */
export function entered(text: string): string {
  if (language === 'en') return text;
  const number = /^\s*([+-]?\d+),(\d+)\s*(%?)\s*$/.exec(text);
  if (number) return `${number[1] ?? ''}.${number[2] ?? ''}${number[3] ?? ''}`;
  if (/^(sant|falskt)$/i.test(text.trim())) return text.trim().toLowerCase() === 'sant' ? 'TRUE' : 'FALSE';
  return text;
}
