/** What an annex's sheet is called, and how it is found again. */
import type { NameSnapshot } from '../../read/snapshot';
import type { Annex } from '../../domain/annex/annex';
import { nameKey } from '../../domain/nameKey';
import { annexNumber } from './compose';

/** Excel: at most 31 characters, and none of these; an apostrophe may not stand first or last. */
const longestName = 31;
const illegal = /[\\/?*[\]:\u0000-\u001F]|^'|'$/gu;

/** `Bilaga 2 2022 vuxna`; for the further ones of that name `Bilaga 2 2022 vuxna~2`. */
export function annexSheetName(annex: Annex, ordinal = 1): string {
  const name = `${annexNumber(annex)} ${annex.year} ${annex.group?.name ?? ''}`.trim().replace(illegal, '-');
  const ending = ordinal === 1 ? '' : `~${ordinal}`;
  const cutName = wholeSigns(name, longestName - ending.length).trimEnd();
  return cutName.replace(/'$/u, '-') + ending;
}

function wholeSigns(text: string, most: number): string {
  if (text.length <= most) return text;
  const code = text.charCodeAt(most);
  return text.slice(0, code >= 0xdc00 && code <= 0xdfff ? most - 1 : most);
}

const anchorStart = '_kv_Bilaga_';

/** The hidden name of an annex's first cell, which Excel keeps up when the sheet is renamed or moved. */
export function annexAnchor(year: number, group: string): string {
  const folded = nameKey(group).replace(/[^\p{L}\p{N}]/gu, '_');
  return `${anchorStart}${year}${folded === '' ? '' : `_${folded}`}`;
}

/** The sheet that a name's formula points to: `='Bilaga 2 2022 vuxna'!$A$1`. */
function sheetOf({ formula }: NameSnapshot): string | undefined {
  const end = formula.lastIndexOf('!');
  if (end < 0 || formula.includes('#REF!')) return undefined;
  const sheet = formula.slice(formula.startsWith('=') ? 1 : 0, end);
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The sheet that holds the annex of the year and group, if one does; '' asks for all groups. */
export function findAnnexSheet<Sheet extends { readonly name: string }>(
  year: number,
  group: string,
  names: readonly NameSnapshot[],
  sheets: readonly Sheet[],
): Sheet | undefined {
  const anchor = names.find(({ name }) => sameName(name, annexAnchor(year, group)));
  const sheetName = anchor && sheetOf(anchor);
  return sheetName === undefined ? undefined : sheets.find(({ name }) => sameName(name, sheetName));
}

export function holdsSomeAnnex(sheet: { readonly name: string }, names: readonly NameSnapshot[]): boolean {
  return names.some(
    (anchor) => anchor.name.startsWith(anchorStart) && sameName(sheetOf(anchor) ?? '', sheet.name),
  );
}
