const invisible = /[\s\u200B\u2060\uFEFF]+/g;
const visible = /[^\s\u200B\u2060\uFEFF]/;
const beyondLatin = /[^\0-\u00FF]/;

/** Names, groups, areas and numbers match without regard to case and spaces; equal keys are the same name. */
export function nameKey(name: string): string {
  const composed = beyondLatin.test(name) ? name.normalize('NFC') : name;
  return composed.replace(invisible, '').toLowerCase();
}

export function isBlank(text: string): boolean {
  return !visible.test(text);
}
