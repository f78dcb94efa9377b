/** Cuts texts that are too high for one row, and paragraphs into their printed lines. */
import { annexWords } from '../../texts/annexWords';
import { lineEnds, textWidth, type TextFont } from '../text/measure';
import type { Face } from '../text/calibri';

/** What stood between a part and the one before it: nothing before the first. */
export type Joint = 'first' | 'space' | 'line' | 'none';

export interface Part {
  readonly text: string;
  readonly lines: number;
  readonly joint: Joint;
}

const separators: Readonly<Record<Joint, string>> = { first: '', space: ' ', line: '\n', none: '' };

export const continuationMark = `${annexWords.continued} `;

/** The text that the parts were cut from, but for the white space at the cuts. */
export function joined(parts: readonly { readonly text: string; readonly joint: Joint }[]): string {
  return parts.map(({ text, joint }) => separators[joint] + text).join('');
}

const blank = /\s/u;

function isBlank(text: string, at: number): boolean {
  return blank.test(text.charAt(at));
}

const sentenceEnd = /[.!?…]["'”’)\]»]*$/u;
const lowercase = /\p{Ll}/u;

/** A sentence ends with its sign, unless a small letter follows ("t.ex. ett"), and always where the line does. */
function endsSentence(text: string, at: number): boolean {
  if (text.charAt(at) === '\n') return true;
  if (!isBlank(text, at)) return false;
  const next = text.charAt(at + 1);
  return (
    !lowercase.test(next) && !isBlank(text, at + 1) && sentenceEnd.test(text.slice(Math.max(0, at - 4), at))
  );
}

function isCutByWord(text: string, at: number): boolean {
  return isBlank(text, at) && !isBlank(text, at - 1);
}

function lastPlace(
  text: string,
  limit: number,
  earliest: number,
  fits: (text: string, at: number) => boolean,
): number {
  for (let at = limit; at > earliest; at--) if (fits(text, at)) return at;
  return -1;
}

/** A sentence that ends in the first fifth is not worth cutting at: it may be no more than a label. */
const worthCutting = 0.2;

/** Where to cut a text of which the part up to `limit` fits. */
function cutPlace(text: string, limit: number, prefix: number): number {
  const earliest = Math.max(prefix, Math.floor(limit * worthCutting));
  const bySentence = lastPlace(text, limit, earliest, endsSentence);
  if (bySentence > 0) return bySentence;
  const byWord = lastPlace(text, limit, prefix, isCutByWord);
  return byWord > 0 ? byWord : limit;
}

/** Not between the two halves of one sign. */
function wholeSign(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

function jointOf(dropped: string): Joint {
  if (dropped === '') return 'none';
  return dropped.includes('\n') ? 'line' : 'space';
}

/** Parts of at most `most` lines; those after the first begin with `Forts.`. */
export function cut(text: string, face: Face, width: number, most: number): Part[] {
  const parts: Part[] = [];
  let rest = text;
  let joint: Joint = 'first';
  for (;;) {
    const ends = lineEnds(rest, face, width, most + 1);
    if (ends.length <= most) return [...parts, { text: rest, lines: ends.length, joint }];
    const limit = wholeSign(rest, (ends[most - 1] ?? rest.length) - 1);
    const at = cutPlace(rest, limit, joint === 'first' ? 0 : continuationMark.length);
    const part = rest.slice(0, at).trimEnd();
    const following = rest.slice(at).trimStart();
    parts.push({ text: part, lines: lineEnds(part, face, width).length, joint });
    joint = jointOf(rest.slice(part.length, rest.length - following.length));
    if (following === '') return parts;
    rest = continuationMark + following;
  }
}

/** One part for each printed line. */
export function printedLines(text: string, font: TextFont, width: number): Part[] {
  let from = 0;
  let joint: Joint = 'first';
  return lineEnds(text, font.face, textWidth(width, font)).map((end) => {
    const whole = text.slice(from, end);
    const line = whole.trimEnd();
    const part: Part = { text: line, lines: 1, joint };
    joint = jointOf(whole.slice(line.length));
    from = end;
    return part;
  });
}
