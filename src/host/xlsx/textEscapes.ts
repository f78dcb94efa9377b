/**
 * ST_Xstring (ECMA-376 part 1, 22.9.2.19): what XML cannot hold is written `_xHHHH_`, and text that looks like such
 * an escape gets its underscore escaped. A carriage return is escaped too, since XML would make a line feed of it.
 */
const unwritable = '\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff';
const special = new RegExp(`[&<>_${unwritable}\\ud800-\\udfff]`);
const escaped = new RegExp(
  `[${unwritable}]|\\p{Surrogate}|_(?=x[0-9A-Fa-f]{4}(?:[_${unwritable}]|\\p{Surrogate}))`,
  'gu',
);
const escape = /_x([0-9A-Fa-f]{4})_/g;
const markup: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** The text with escapes, not yet made safe for XML. */
export function encodeEscapes(text: string): string {
  return text.replace(escaped, hexEscape);
}

export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(escape, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Cell text as element content. Most texts hold nothing special and are returned as they are after one test. */
export function cellTextXml(text: string): string {
  if (!special.test(text)) return text;
  return encodeEscapes(text).replace(/[&<>]/g, (character) => markup[character] ?? character);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

/** Whether an XML reader could drop white space of the text. */
export function needsPreserve(text: string): boolean {
  const { length } = text;
  if (length === 0) return false;
  return isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(length - 1)) || text.includes('\n');
}

/** `<t>` with its text, as in inline and shared strings. */
export function textElement(text: string): string {
  return `<t${needsPreserve(text) ? ' xml:space="preserve"' : ''}>${cellTextXml(text)}</t>`;
}
