/** The beginning of a text on one line, cut between words. */
export function beginningOf(text: string, longest: number): string {
  const oneLine = text.replace(/\s+/gu, ' ').trim();
  if (oneLine.length <= longest) return oneLine;
  const cut = oneLine.slice(0, longest + 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > 0 ? lastSpace : longest)} …`;
}
