/** Sets what the user has written against what the registers say today. */
import type { Cell, Content, Source } from './draft';
import { sourceOfKey } from './keys';
import { writtenHash, type HandEdit } from './trace';

/** The source of an edited cell has changed as well: the edit stands, the new text is listed. */
export interface Conflict {
  readonly key: string;
  readonly source: Source | undefined;
  readonly kept: Content;
  readonly proposed: Content;
}

/** An edit of something that is no longer in the registers. */
export interface Orphan {
  readonly key: string;
  readonly source: Source | undefined;
  readonly kept: Content;
}

/** Asked for each cell what is to stand there; remembers what it could not place. */
export class Merger {
  readonly conflicts: Conflict[] = [];
  private readonly edits: Map<string, HandEdit>;
  private readonly standing = new Map<string, HandEdit>();

  constructor(edits: readonly HandEdit[]) {
    this.edits = new Map(edits.map((edit) => [edit.key, edit]));
  }

  /** An edit that says the same as the source is no longer one. */
  readonly settle = (cell: Cell): void => {
    const edit = this.edits.get(cell.key);
    if (!edit) return;
    this.edits.delete(cell.key);
    if (String(edit.content) === String(cell.content)) return;
    this.standing.set(cell.key, edit);
    if (writtenHash(cell.content) === edit.base) return;
    const { key, content: proposed } = cell;
    this.conflicts.push({ key, source: sourceOfKey(key), kept: edit.content, proposed });
  };

  readonly contentOf = (cell: Cell): Content => this.standing.get(cell.key)?.content ?? cell.content;

  readonly editOf = (key: string): HandEdit | undefined => this.standing.get(key);

  keptEdits(): HandEdit[] {
    return [...this.standing.values()];
  }

  /** Edits that no cell has asked for. */
  unplaced(): HandEdit[] {
    return [...this.edits.values()];
  }
}

export function orphanOf({ key, content }: HandEdit): Orphan {
  return { key, source: sourceOfKey(key), kept: content };
}
