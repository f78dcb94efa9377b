/** What sheets may be called, and which sheet a name's formula points to. */
import { nameKey } from '../domain/nameKey';
import type { NameSnapshot } from '../read/snapshot';

/** Excel: at most 31 characters, and none of these; an apostrophe may not stand first or last. */
const longestName = 31;
const illegal = /[\\/?*[\]:\u0000-\u001F]|^'|'$/gu;

/** A name that a sheet may have; the further ones of that name end with `~2`, `~3`. */
export function sheetCalled(wanted: string, ordinal = 1): string {
  const ending = ordinal === 1 ? '' : `~${ordinal}`;
  const cutName = wholeSigns(wanted.replace(illegal, '-'), longestName - ending.length).trimEnd();
  return cutName.replace(/'$/u, '-') + ending;
}

function wholeSigns(text: string, most: number): string {
  if (text.length <= most) return text;
  const code = text.charCodeAt(most);
  return text.slice(0, code >= 0xdc00 && code <= 0xdfff ? most - 1 : most);
}

/** The sheet that a name's formula points to: `='Bilaga 2 2022 vuxna'!$A$1`. */
export function sheetOfName({ formula }: NameSnapshot): string | undefined {
  const end = formula.lastIndexOf('!');
  if (end < 0 || formula.includes('#REF!')) return undefined;
  const sheet = formula.slice(formula.startsWith('=') ? 1 : 0, end);
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

export function sheetNamed<Sheet extends { readonly name: string }>(
  sheets: readonly Sheet[],
  name: string,
): Sheet | undefined {
  return sheets.find((sheet) => sameName(sheet.name, name));
}

/** The year and target group as the end of a hidden name: `2025_vuxna`. */
export function yearAndGroup(year: number, group: string): string {
  const folded = nameKey(group).replace(/[^\p{L}\p{N}]/gu, '_');
  return `${year}${folded === '' ? '' : `_${folded}`}`;
}

/** The sheet that a hidden name stands on, if it does. */
export function anchoredSheet<Sheet extends { readonly name: string }>(
  anchorName: string,
  names: readonly NameSnapshot[],
  sheets: readonly Sheet[],
): Sheet | undefined {
  const anchor = names.find(({ name }) => sameName(name, anchorName));
  const sheetName = anchor && sheetOfName(anchor);
  return sheetName === undefined ? undefined : sheetNamed(sheets, sheetName);
}
