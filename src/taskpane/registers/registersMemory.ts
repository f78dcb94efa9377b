/**
 * What outlives the view while the pane is open: what has been typed in a row's form and is not yet in its cells, and
 * which register was looked at.
 */
import type { FieldNotUnderstood, RegisterRowIdentity } from '../../actions/rows/registerRow';

export interface Draft {
  /** What the cell said when it was read. */
  readonly before: string;
  readonly text: string;
  /** Why what was typed cannot stand in the cell. */
  readonly wanted?: FieldNotUnderstood['wanted'];
  /** What somebody else has written there meanwhile. */
  readonly now?: string;
}

/** By field. */
export type Drafts = Readonly<Record<string, Draft>>;

export class RegistersMemory {
  private seen: RegisterRowIdentity['register'] = 'risks';
  private kept: { readonly row: RegisterRowIdentity; readonly drafts: Drafts } | undefined;

  get register(): RegisterRowIdentity['register'] {
    return this.seen;
  }

  look(register: RegisterRowIdentity['register']): void {
    this.seen = register;
  }

  /** The row that has texts which are not saved. */
  get unsavedRow(): RegisterRowIdentity | undefined {
    return this.kept?.row;
  }

  of(row: RegisterRowIdentity): Drafts {
    return this.kept !== undefined && rowKey(this.kept.row) === rowKey(row) ? this.kept.drafts : {};
  }

  keep(row: RegisterRowIdentity, drafts: Drafts): void {
    const isOfRow = this.kept === undefined || rowKey(this.kept.row) === rowKey(row);
    if (Object.keys(drafts).length > 0) this.kept = { row, drafts };
    else if (isOfRow) this.kept = undefined;
  }
}

export function rowKey({ register, nr, year, series }: RegisterRowIdentity): string {
  return JSON.stringify([register, nr, year ?? '', series ?? '']);
}

export function isChanged({ before, text }: Draft): boolean {
  return text !== before;
}

/** Without a draft, or with another. */
export function withDraft(drafts: Drafts, field: string, draft: Draft | undefined): Drafts {
  const others = Object.fromEntries(Object.entries(drafts).filter(([name]) => name !== field));
  return draft === undefined ? others : { ...others, [field]: draft };
}
