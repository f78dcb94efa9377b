const invisible = /[\s\u200B\u2060\uFEFF]+/g;
const visible = /[^\s\u200B\u2060\uFEFF]/;
/** What most names lack: something invisible, or a letter that may be written in two ways. */
const unusual = /[\s\u200B\u2060\uFEFF]|[^\0-\u00FF]/;

/** Names, groups, areas and numbers match without regard to case and spaces; equal keys are the same name. */
export function nameKey(name: string): string {
  const plain = unusual.test(name) ? name.normalize('NFC').replace(invisible, '') : name;
  return plain.toLowerCase();
}

export function isBlank(text: string): boolean {
  return text === '' || !visible.test(text);
}
