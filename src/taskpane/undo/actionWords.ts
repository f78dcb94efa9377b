/** When an action was done, and how much it was, in words. */
import type { UndoableAction } from '../../actions/journal/undoAction';
import { amountTexts } from '../../texts/undo';
import type { Words } from '../language';

export function timeOf({ time }: UndoableAction, { sayTime, sayDate }: Words): string {
  const when = new Date(time);
  const date = [when.getFullYear(), when.getMonth() + 1, when.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return `${sayDate(date)} ${sayTime(when)}`;
}

export function amountOf({ sheets, cells }: UndoableAction, { sayCount }: Words): string {
  const amounts = [
    ...(sheets === 0 ? [] : [sayCount(sheets, amountTexts.oneSheet, amountTexts.manySheets)]),
    ...(cells === 0 ? [] : [sayCount(cells, amountTexts.oneCell, amountTexts.manyCells)]),
  ];
  return amounts.join(', ');
}
