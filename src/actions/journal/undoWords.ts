/** What taking an action back gives, keeps and cannot give, in words for a screen or a command line. */
import { actionTexts, setupTexts, undoTexts as texts } from '../../texts/undo';
import { fillIn, type Insertions, type Language, type Text } from '../../texts/text';
import type { Remembered } from './applyJournaled';
import type { StayingPart } from './staying';
import type { ChangeSince, UndoableAction, Undoing } from './undoAction';

export function nameOfAction({ action }: Pick<UndoableAction, 'action'>, language: Language): string {
  return actionTexts[action][language];
}

type Doings = Pick<Undoing, 'removed' | 'relaid' | 'columns' | 'rows' | 'cells' | 'setups'>;

/** What is given back, before or after it is done. */
export function doingLines(doings: Doings, isDone: boolean, language: Language): readonly string[] {
  const { removed, relaid, columns, rows, cells, setups } = doings;
  const say = (text: Text, insertions: Insertions): string => fillIn(text[language], insertions);
  const [remove, relay, take] = isDone
    ? [texts.removed, texts.relaid, texts.tookColumn]
    : [texts.willRemove, texts.willRelay, texts.willTakeColumn];
  return [
    ...removed.map((sheet) => say(remove, { sheet })),
    ...relaid.map((sheet) => say(relay, { sheet })),
    ...columns.map(({ sheet, header }) => say(take, { sheet, column: header })),
    ...rows.map((taken) => say(rowsTaken(taken, isDone), { sheet: taken.sheet, count: taken.count })),
    ...setups.map(({ sheet, kind }) => say(setupTexts[kind][isDone ? 'was' : 'will'], { sheet })),
    ...(cells === 0
      ? []
      : [say(cellsText(cells, isDone), { count: cells.toLocaleString(locales[language]) })]),
  ];
}

const locales = { sv: 'sv-SE', en: 'en-GB' } as const;

function rowsTaken({ count, stay }: Undoing['rows'][number], isDone: boolean): Text {
  if (stay) return texts.rowsStay;
  if (count === 1) return isDone ? texts.tookRow : texts.willTakeRow;
  return isDone ? texts.tookRows : texts.willTakeRows;
}

function cellsText(count: number, isDone: boolean): Text {
  if (count === 1) return isDone ? texts.oneCellGiven : texts.oneCell;
  return isDone ? texts.manyCellsGiven : texts.manyCells;
}

export function changeText(change: ChangeSince, language: Language): string {
  const { kind, sheet, cells, now, what, count = 0 } = change;
  const say = (text: Text, insertions: Insertions): string => fillIn(text[language], insertions);
  switch (kind) {
    case 'rows':
      return say(texts.rowChanged, { sheet, rows: rowsText(cells) });
    case 'cell':
      return say(now === '' ? texts.cellEmptied : texts.cellChanged, { sheet, cell: cells, now });
    case 'setup': {
      const insertions = { sheet, cells, what: what === undefined ? '' : setupTexts[what].changed[language] };
      return say(cells === '' ? texts.setupChanged : texts.setupChangedAt, insertions);
    }
    case 'cellsGone':
      return say(count === 1 ? texts.cellGone : texts.cellsGone, { sheet, count });
    case 'sheetGone':
      return say(texts.sheetGone, { sheet });
  }
}

/** `5:5` is row 5, `5:8` rows 5–8. */
function rowsText(rows: string): string {
  const [first = '', last = ''] = rows.split(':');
  return first === last ? first : `${first}–${last}`;
}

export function stayText({ kind, sheet, cells }: StayingPart, language: Language): string {
  const text = kind === 'titleRows' ? texts.stayTitleRows : texts.stayLists;
  return fillIn(text[language], { sheet, cells });
}

/** Said of an action that cannot be taken back. */
export function notRememberedLines({ kind }: Remembered, language: Language): readonly string[] {
  return kind === 'tooLarge' ? [texts.tooLarge[language]] : [];
}
