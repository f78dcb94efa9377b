/** The changes of a rerun as lists to show: how many of each kind, and what each is. */
import type { AnnexPreview } from '../../actions/annex/makeAnnex';
import { maskedText } from '../../texts/maskedText';
import type { changeKindTexts } from '../../texts/pane/annexChanges';

type Previewed = Extract<AnnexPreview, { readonly kind: 'previewed' }>;
export type Changes = NonNullable<Previewed['changes']>;
type Summary = Previewed['summary'];
export type ChangeSource = Changes['newRows'][number]['source'];

export type ChangeKind = keyof typeof changeKindTexts;

export interface ChangeItem {
  /** Undefined: no register. */
  readonly source: ChangeSource | undefined;
  /** Where it stands on the sheet now, from 1; undefined: nowhere. */
  readonly row: number | undefined;
  /** Where it will stand. */
  readonly nextRow: number | undefined;
  /** Undefined: there is only one text to tell of. */
  readonly before: string | undefined;
  readonly after: string;
  /** What a choice between two texts is about. */
  readonly choice: { readonly key: string; readonly kept: string | number } | undefined;
}

export interface ChangeList {
  readonly kind: ChangeKind;
  readonly items: readonly ChangeItem[];
}

/** Those that hold something, in the order in which they are told. */
export function changeLists(changes: Changes | undefined, summary: Summary): readonly ChangeList[] {
  const lists: readonly ChangeList[] = [
    { kind: 'newRows', items: (changes?.newRows ?? []).map(newRow) },
    { kind: 'changedTexts', items: (changes?.changedTexts ?? []).map(changedText) },
    { kind: 'removedRows', items: (changes?.removedRows ?? []).map(removedRow) },
    { kind: 'handEdits', items: (changes?.handEdits ?? []).map(handEdit) },
    { kind: 'conflicts', items: summary.conflicts.map(conflict) },
    { kind: 'orphans', items: summary.orphans.map(({ source, kept }) => single({ source, after: kept })) },
    { kind: 'setAside', items: summary.setAside.map((text) => single({ after: text })) },
  ];
  return lists.filter(({ items }) => items.length > 0);
}

interface Single {
  readonly source?: ChangeSource | undefined;
  readonly row?: number | undefined;
  readonly nextRow?: number | undefined;
  readonly before?: string;
  readonly after: string | number;
}

function single({ source, row, nextRow, before, after }: Single): ChangeItem {
  return { source, row, nextRow, before, after: maskedText(after), choice: undefined };
}

function newRow({ source, text, row }: Changes['newRows'][number]): ChangeItem {
  return single({ source, nextRow: row, after: text });
}

function removedRow({ source, text, row }: Changes['removedRows'][number]): ChangeItem {
  return single({ source, row, after: text });
}

function changedText({ before, ...text }: Changes['changedTexts'][number]): ChangeItem {
  return single({ ...text, before: maskedText(before) });
}

function handEdit({ kept, generated, ...edit }: Changes['handEdits'][number]): ChangeItem {
  return single({ ...edit, before: maskedText(kept), after: generated });
}

function conflict({ key, source, row, kept, proposed }: Summary['conflicts'][number]): ChangeItem {
  const item = single({ source, row, nextRow: row, before: maskedText(kept), after: proposed });
  return { ...item, choice: { key, kept } };
}
