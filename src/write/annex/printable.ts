/** What a cell and a file can hold: one kind of line break, no control characters, no half of a surrogate pair. */
import type { Content } from './draft';

/** Without the `u` flag, so that a long text is looked through quickly; whole pairs are looked at once more. */
const suspect = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]/;
/** With the `u` flag a surrogate is matched only without its other half. */
const unprintable = /[^\P{Cc}\n]|[\uD800-\uDFFF\uFFFE\uFFFF]/gu;

export function printable(content: Content): Content {
  if (typeof content === 'number' || !suspect.test(content)) return content;
  return content.replaceAll(/\r\n?/gu, '\n').replaceAll('\t', ' ').replaceAll(unprintable, '');
}
