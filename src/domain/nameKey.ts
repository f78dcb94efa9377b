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
  return text === '' || !(beginsPlainly(text) || visible.test(text));
}

/** As most texts do: with a letter, digit or mark of ASCII. */
function beginsPlainly(text: string): boolean {
  const code = text.charCodeAt(0);
  return code > 0x20 && code < 0x7f;
}

export type KeyOf = (name: string) => string;

/** As `nameKey`, for one pass over rows in which the same names come again and again. */
export function keysInOnePass(): KeyOf {
  const known = new Map<string, string>();
  let last = { name: '', key: '' };
  return (name) => {
    if (name === last.name) return last.key;
    const key = known.get(name) ?? nameKey(name);
    known.set(name, key);
    last = { name, key };
    return key;
  };
}
