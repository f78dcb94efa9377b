/** A name at the beginning of a line: `vuxna` is written `Vuxna`. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
