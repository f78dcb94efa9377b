/** A row of a list while it is edited: what is typed, and what is asked for when it is saved. */
import { useState } from 'react';
import type { ListContents, ListedRow } from '../../actions/settings/readLists';
import type { PaneActions } from '../actions';
import { countUses } from './faultWords';
import { listDescriptions, type RowFields, type ShownList } from './listDescriptions';
import { addition, change } from './listRequests';
import { useListSaving, type NotSaved } from './useListSaving';

type RowNow = Extract<NotSaved, { readonly kind: 'changedMeanwhile' }>['now'][number];

export interface RowEditing {
  readonly typed: RowFields;
  readonly type: (field: string, text: string) => void;
  /** How many rows of the registers would get the new word; 0 where it is the same word. */
  readonly follows: number;
  readonly isFollowed: boolean;
  readonly follow: (isFollowed: boolean) => void;
  readonly isSaving: boolean;
  readonly notSaved: NotSaved | undefined;
  readonly save: () => void;
  readonly remove: () => void;
  /** Writes over what somebody else wrote meanwhile. @param now undefined: the row is gone, and comes again */
  readonly insist: (now: RowNow) => void;
}

export interface EditedRow {
  readonly list: ShownList;
  readonly lists: ListContents;
  /** Undefined: a new one. */
  readonly row: ListedRow | undefined;
  readonly actions: Pick<PaneActions, 'saveList'>;
  readonly onSaved: (followed: number) => void;
}

export function useRowEditing({ list, lists, row, actions, onSaved }: EditedRow): RowEditing {
  const { title, start = {} } = listDescriptions[list];
  const [base, setBase] = useState(row);
  const [typed, setTyped] = useState<RowFields>(row?.fields ?? start);
  const [isFollowed, follow] = useState(true);
  const { isSaving, notSaved, save } = useListSaving(actions);
  const isRenamed = base !== undefined && typed[title]?.trim() !== base.fields[title]?.trim();
  const saveFrom = (from: ListedRow | undefined): void => {
    const request =
      from === undefined
        ? addition(list, lists, typed)
        : { ...change(list, from, typed), isFollowed: isFollowed && isRenamed };
    save(request, onSaved);
  };
  return {
    typed,
    type: (field, text) => {
      setTyped({ ...typed, [field]: text });
    },
    follows: isRenamed ? countUses(base.uses) : 0,
    isFollowed,
    follow,
    isSaving,
    notSaved,
    save: () => {
      saveFrom(base);
    },
    remove: () => {
      if (base !== undefined) save({ list, isFollowed: false, before: [base], after: [] }, onSaved);
    },
    insist: (now) => {
      const next = now && { ...now, uses: base?.uses ?? [] };
      setBase(next);
      saveFrom(next);
    },
  };
}
