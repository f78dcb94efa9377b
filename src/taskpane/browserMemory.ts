/**
 * What this browser remembers between visits: how the pane is used, never what the workbook holds.
 * A browser may refuse to remember (private windows, blocked storage in a frame); the pane then works without.
 */
export type Memory = 'language' | 'followUpOf';

const prefix = 'kvalitetsplan.';

export function recall(memory: Memory): string | undefined {
  return storage()?.getItem(prefix + memory) ?? undefined;
}

export function remember(memory: Memory, value: string): void {
  try {
    storage()?.setItem(prefix + memory, value);
  } catch {
    // Storage that is full or closed: the choice holds until the pane is closed.
  }
}

/** Undefined where the browser keeps nothing for this page: merely asking throws there. */
function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
