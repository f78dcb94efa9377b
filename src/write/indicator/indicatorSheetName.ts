/** What the sheet with an indicator's chart is called, and how it is found again. */
import type { NameSnapshot } from '../../read/snapshot';
import { nameKey } from '../../domain/nameKey';
import { indicatorSheetWords as words } from '../../texts/indicatorSheetWords';
import { anchoredSheet, sameName, sheetCalled } from '../sheetNames';

/** The hidden name of the sheet's first cell, which Excel keeps up when the sheet is renamed or moved. */
export function indicatorAnchor(nr: string): string {
  return `_kv_Diagram_${nameKey(nr).replace(/[^\p{L}\p{N}]/gu, '_')}`;
}

interface Named {
  readonly name: string;
}

export function findIndicatorSheet<Sheet extends Named>(
  nr: string,
  names: readonly NameSnapshot[],
  sheets: readonly Sheet[],
): Sheet | undefined {
  return anchoredSheet(indicatorAnchor(nr), names, sheets);
}

/** `Diagram I1`; where that is taken `Diagram I1~2`. */
export function freeIndicatorSheetName(nr: string, sheets: readonly Named[]): string {
  for (let ordinal = 1; ; ordinal++) {
    const name = sheetCalled(`${words.sheet} ${nr}`, ordinal);
    if (!sheets.some((sheet) => sameName(sheet.name, name))) return name;
  }
}
