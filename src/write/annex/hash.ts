/** Looked up once: the loop runs over every character of an annex. */
const { imul } = Math;

export const hashLength = 7;
const hashes = 36 ** hashLength;

/**
 * A hash of a text (cyrb53 by bryc, public domain) as seven letters and digits. It tells whether a cell still holds
 * what was written there; two texts of one cell would meet once in 10^10.
 */
export function hashOf(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = imul(high ^ code, 2654435761);
    low = imul(low ^ code, 1597334677);
  }
  high = imul(high ^ (high >>> 16), 2246822507) ^ imul(low ^ (low >>> 13), 3266489909);
  low = imul(low ^ (low >>> 16), 2246822507) ^ imul(high ^ (high >>> 13), 3266489909);
  const wide = 4294967296 * (2097151 & low) + (high >>> 0);
  return (wide % hashes).toString(36).padStart(hashLength, '0');
}
