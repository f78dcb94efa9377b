/** The numbers of rows in another register, as they are written in one cell. */
import { nameKey } from '../../domain/nameKey';
import { trimmed } from './text';

const linkMark = /[,;\n]|\soch\s/iu;

/** "R1, R3", "R1; R3", "R1 och R3", or one a line. */
export function splitLinks(text: string): readonly string[] {
  if (text === '') return [];
  if (!linkMark.test(text)) return [text];
  return text
    .split(linkMark)
    .map(trimmed)
    .filter((link) => link !== '');
}

export interface LinkChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** What the cell is to say. Links that the change does not name stay as they are written. */
export function changedLinks(written: string, { add, remove }: LinkChange): string {
  const gone = new Set(remove.map(nameKey));
  const kept = splitLinks(trimmed(written)).filter((link) => !gone.has(nameKey(link)));
  const there = new Set(kept.map(nameKey));
  return [...kept, ...add.filter((link) => !there.has(nameKey(link)))].join(', ');
}
