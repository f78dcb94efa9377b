/** What an annex's sheet is called, and how it is found again. */
import type { NameSnapshot } from '../../read/snapshot';
import type { Annex } from '../../domain/annex/annex';
import { anchoredSheet, sameName, sheetCalled, sheetOfName, yearAndGroup } from '../sheetNames';
import { annexNumber } from './compose';

/** `Bilaga 2 2022 vuxna`; for the further ones of that name `Bilaga 2 2022 vuxna~2`. */
export function annexSheetName(annex: Annex, ordinal = 1): string {
  return sheetCalled(`${annexNumber(annex)} ${annex.year} ${annex.group?.name ?? ''}`.trim(), ordinal);
}

const anchorStart = '_kv_Bilaga_';

/** The hidden name of an annex's first cell, which Excel keeps up when the sheet is renamed or moved. */
export function annexAnchor(year: number, group: string): string {
  return anchorStart + yearAndGroup(year, group);
}

/** The sheet that holds the annex of the year and group, if one does; '' asks for all groups. */
export function findAnnexSheet<Sheet extends { readonly name: string }>(
  year: number,
  group: string,
  names: readonly NameSnapshot[],
  sheets: readonly Sheet[],
): Sheet | undefined {
  return anchoredSheet(annexAnchor(year, group), names, sheets);
}

export function holdsSomeAnnex(sheet: { readonly name: string }, names: readonly NameSnapshot[]): boolean {
  return names.some(
    (anchor) => anchor.name.startsWith(anchorStart) && sameName(sheetOfName(anchor) ?? '', sheet.name),
  );
}
