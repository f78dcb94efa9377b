/**
 * The one place where text is measured. Row heights, cuts and page breaks all come from these numbers, since
 * Excel is never asked to fit a row: autofit would cost a round trip and differs between screen and paper.
 */
import { calibri, unitsPerEm, type Face } from './calibri';

export interface TextFont {
  readonly face: Face;
  /** Points. */
  readonly size: number;
}

/** Excel keeps two pixels free on each side of a cell's text, and one for the gridline (96 pixels an inch). */
const cellPadding = 5 * 0.75;

/**
 * Excel rounds each glyph to whole pixels on the screen and anew for the printer, so that a line may hold a few
 * percent less than the font's own widths promise.
 */
const hintingMargin = 0.96;

/** Ascent, descent and gap of the font's `hhea` table, in em. */
const lineHeightInEm = 1.2207;
const pixel = 0.75;

/** Height of one line in points: Excel gives each line whole pixels. */
export function lineHeight(size: number): number {
  return Math.ceil((size * lineHeightInEm) / pixel) * pixel;
}

/** What is left for text in a column `columnWidth` points wide, in the font's units. */
export function textWidth(columnWidth: number, font: TextFont, indent = 0): number {
  const points = (columnWidth - cellPadding - indent) * hintingMargin;
  return Math.floor((points * unitsPerEm) / font.size);
}

/** Advance width of a text on one line, in the font's units. */
export function advance(text: string, face: Face): number {
  const widths = calibri(face);
  let total = 0;
  for (let at = 0; at < text.length; at++) total += widths[text.charCodeAt(at)] ?? 0;
  return total;
}

const newline = 10;
const space = 32;
const hyphen = 45;

/**
 * Breaks a text as a cell that wraps does: at line breaks, after spaces, after a hyphen inside a word, and inside
 * a word that is longer than a line. Spaces at the end of a line take no room.
 * (Excel also breaks after some other signs; counting without them never gives fewer lines.)
 *
 * Gives where each line ends, that is where the next begins; at most `most` lines are looked for. Linear.
 */
export function lineEnds(text: string, face: Face, width: number, most = Number.POSITIVE_INFINITY): number[] {
  const widths = calibri(face);
  const ends: number[] = [];
  let used = 0;
  /** The last place where the line may be broken, and what was used up to there. */
  let breakAt = -1;
  let usedAtBreak = 0;
  for (let at = 0; at < text.length && ends.length < most; at++) {
    const code = text.charCodeAt(at);
    if (code === newline) {
      ends.push(at + 1);
      used = 0;
      breakAt = -1;
      continue;
    }
    const own = widths[code] ?? 0;
    used += own;
    if (code === space) {
      breakAt = at + 1;
      usedAtBreak = used;
      continue;
    }
    if (used > width && breakAt > 0) {
      ends.push(breakAt);
      used -= usedAtBreak;
      breakAt = -1;
    }
    if (used > width && used > own && own > 0 && ends.length < most) {
      ends.push(at);
      used = own;
    }
    if (code === hyphen && used > own && text.charCodeAt(at + 1) > hyphen) {
      breakAt = at + 1;
      usedAtBreak = used;
    }
  }
  if (ends.length < most) ends.push(text.length);
  return ends;
}

/** The printed lines of a text, without the spaces they end with. */
export function wrap(text: string, font: TextFont, columnWidth: number): string[] {
  let from = 0;
  return lineEnds(text, font.face, textWidth(columnWidth, font)).map((end) => {
    const line = text.slice(from, end).trimEnd();
    from = end;
    return line;
  });
}
