import type { AreaSnapshot } from '../read/snapshot';

/** `Blad1!A5:A6, Blad1!C1`: each area with its sheet before it. */
const area = /!\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?=\s*,|$)/gu;

/** The areas that Excel names in one text. */
export function areasIn(addresses: string): readonly AreaSnapshot[] {
  return [...addresses.matchAll(area)].map(areaOf);
}

function areaOf([, left = '', top = '', right = left, bottom = top]: RegExpMatchArray): AreaSnapshot {
  const [row, column] = [Number(top) - 1, columnNumber(left)];
  return { row, column, rowCount: Number(bottom) - row, columnCount: columnNumber(right) + 1 - column };
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
