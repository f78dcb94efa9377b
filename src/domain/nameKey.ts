/** Names, groups, areas and numbers match without regard to case and spaces; equal keys are the same name. */
export function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\s\u200B\u2060\uFEFF]+/gu, '')
    .toLowerCase();
}

export function isBlank(text: string): boolean {
  return nameKey(text) === '';
}
