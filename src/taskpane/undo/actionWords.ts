/** An action that can be taken back, in words: what, when and how much; and what has been changed since. */
import type { ChangeSince, UndoableAction } from '../../actions/journal/undoAction';
import { actionTexts, amountTexts, undoTexts as texts } from '../../texts/undo';
import type { Words } from '../language';

export function nameOfAction({ action }: UndoableAction, { say }: Words): string {
  return say(actionTexts[action]);
}

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

export function changeText({ kind, sheet, cells, now }: ChangeSince, { say }: Words): string {
  switch (kind) {
    case 'rows':
      return say(texts.rowChanged, { sheet, rows: rowsText(cells) });
    case 'cell':
      return now === ''
        ? say(texts.cellEmptied, { sheet, cell: cells })
        : say(texts.cellChanged, { sheet, cell: cells, now });
    case 'sheetGone':
      return say(texts.sheetGone, { sheet });
  }
}

/** `5:5` is row 5, `5:8` rows 5–8. */
function rowsText(rows: string): string {
  const [first = '', last = ''] = rows.split(':');
  return first === last ? first : `${first}–${last}`;
}
