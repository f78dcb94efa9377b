/** Filling in one's own rows one after the other: saving each, what comes after, and what is told of it. */
import { useState } from 'react';
import { awaitedIn, type FollowUpRow, type FollowUpWork } from '../../actions/followUp/followUpWork';
import type { FieldNow } from '../../actions/rows/saveRow';
import type { PaneActions } from '../actions';
import { beginDraft, editsOf, keptDrafts, keyOf, withNow, type Draft } from './drafts';
import { useRows } from './useRows';
import { useSaving } from './useSaving';
import type { Patch } from './useWork';

/** The latest thing that was done to a row. */
export interface Deed {
  readonly kind: 'saved' | 'theirsStands';
  readonly nr: string;
  readonly at: Date;
}

export function useFilling(
  actions: PaneActions,
  work: FollowUpWork,
  rows: readonly FollowUpRow[],
  patch: Patch,
) {
  const own = useRows(work, rows);
  const [deed, setDeed] = useState<Deed>();
  /** The row that was saved without the follow-up its status asks for: told once, then gone on from. */
  const [lacking, setLacking] = useState<string>();

  const onSaved = (row: FollowUpRow, draft: Draft): void => {
    const key = keyOf(row);
    const saved = textsSaved(draft);
    const latest = keptDrafts().get(key);
    const isFilledOnMeanwhile = latest !== undefined && latest !== draft;
    patch(key, saved);
    own.setDraft(row, isFilledOnMeanwhile ? withNow(latest, saved) : undefined);
    setDeed({ kind: 'saved', nr: row.row.nr, at: new Date() });
    const awaited = awaitedIn(work, { ...row, ...saved });
    if (awaited === 'followUp' && lacking !== key) setLacking(key);
    else if (!isFilledOnMeanwhile) own.goOn(row, awaited === 'nothing');
  };
  const { phase, save, settle } = useSaving(actions, onSaved);

  const saveAndNext = (row: FollowUpRow): void => {
    const draft = own.draftOf(row);
    if (draft !== undefined && own.hasEdits(row)) void save(row, draft);
    else own.goOn(row, awaitedIn(work, row) === 'nothing');
  };

  const keepMine = (row: FollowUpRow, fields: readonly FieldNow[]): void => {
    const draft = withNow(own.draftOf(row) ?? beginDraft(row), textsNow(fields));
    own.setDraft(row, draft);
    void save(row, draft);
  };

  const takeTheirs = (row: FollowUpRow, fields: readonly FieldNow[]): void => {
    const theirs = textsNow(fields);
    const draft = withNow(own.draftOf(row) ?? beginDraft(row), theirs);
    patch(keyOf(row), theirs);
    own.setDraft(row, {
      ...draft,
      ...('status' in theirs && { status: undefined }),
      ...('followUp' in theirs && { followUp: undefined }),
    });
    setDeed({ kind: 'theirsStands', nr: row.row.nr, at: new Date() });
    settle();
  };

  return { own, deed, lacking, phase, settle, saveAndNext, keepMine, takeTheirs };
}

export type Filling = ReturnType<typeof useFilling>;

function textsNow(fields: readonly FieldNow[]): Partial<Draft['before']> {
  return Object.fromEntries(fields.map(({ field, now }) => [field, now]));
}

function textsSaved(draft: Draft): Partial<Draft['before']> {
  return Object.fromEntries(editsOf(draft).map(({ field, after }) => [field, after]));
}
