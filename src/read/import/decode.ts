/** Bytes of a text file as text, in the encodings that Excel saves CSV and "Unicode text" in. */

const marks: readonly { readonly encoding: string; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** A mark says which it is; without one it is UTF-8 where it can be, else Windows-1252. The mark is no text. */
export function decodeText(bytes: Uint8Array): string {
  const marked = marks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return new TextDecoder(marked.encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** The bytes 0x80–0x9F by the Encoding Standard's index; the five that stand for nothing stay control characters. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20.18.3 and 22.13 to 24 read these bytes as Latin-1 does (github.com/nodejs/node/issues/60888). */
function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009f]/gu, (control) => windows1252[control.charCodeAt(0) - 0x80] ?? control);
}
