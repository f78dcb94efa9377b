/** What the sheet with a year's overview is called, and how it is found again. */
import type { NameSnapshot } from '../../read/snapshot';
import { overviewSheetWords as words } from '../../texts/overviewSheetWords';
import { anchoredSheet, sameName, sheetCalled, yearAndGroup } from '../sheetNames';

/** The hidden name of the sheet's first cell, which Excel keeps up when the sheet is renamed or moved. */
export function overviewAnchor(year: number, group: string): string {
  return `_kv_Oversikt_${yearAndGroup(year, group)}`;
}

interface Named {
  readonly name: string;
}

/** The sheet that shows the year and group, if one does; '' asks for all groups. */
export function findOverviewSheet<Sheet extends Named>(
  year: number,
  group: string,
  names: readonly NameSnapshot[],
  sheets: readonly Sheet[],
): Sheet | undefined {
  return anchoredSheet(overviewAnchor(year, group), names, sheets);
}

/** `Översikt 2025 vuxna`; where that is taken `Översikt 2025 vuxna~2`. */
export function freeOverviewName(year: number, group: string, sheets: readonly Named[]): string {
  for (let ordinal = 1; ; ordinal++) {
    const name = sheetCalled(`${words.sheet} ${year} ${group}`.trim(), ordinal);
    if (!sheets.some((sheet) => sameName(sheet.name, name))) return name;
  }
}
