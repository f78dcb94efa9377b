/**
 * The keyboard shortcuts as Excel reads them: learn.microsoft.com, "Add custom keyboard shortcuts to your Office
 * Add-ins". None of them changes the workbook. Ctrl+Shift+Alt is what Microsoft advises, since Excel leaves it free.
 */
import { shortcutTexts } from '../texts/shortcuts';
import type { Language } from '../texts/text';
import type { CommandName } from './commands';

/** By the first letter of the Swedish view; Q is for the plan itself, since K is for Kontroll. */
const letters = {
  showStart: 'Q',
  showRegisters: 'R',
  showFollowUp: 'U',
  showCheck: 'K',
  showAnnex: 'B',
} as const satisfies Partial<Record<CommandName, string>>;

type ShortcutName = keyof typeof letters;

const names = Object.keys(letters) as ShortcutName[];

export function keysOf(name: ShortcutName): string {
  return `Ctrl+Shift+Alt+${letters[name]}`;
}

/** The file that the manifest's ExtendedOverrides asks for. */
export function shortcutFile() {
  return {
    actions: names.map((name) => ({ id: name, type: 'ExecuteFunction', name: `\${resource.${name}}` })),
    shortcuts: names.map((name) => ({ action: name, key: { default: keysOf(name) } })),
    resources: { default: shortcutNames('sv') },
  };
}

/** What the shortcuts are called, by name of the resource. */
export function shortcutNames(language: Language) {
  return Object.fromEntries(names.map((name) => [name, { value: shortcutTexts[name][language] }]));
}
