/** Saves rows of a list, one save at a time, and keeps what stood in the way of the latest. */
import { useRef, useState } from 'react';
import type { SaveListOutcome, SaveListRequest } from '../../actions/settings/listOutcome';
import type { PaneActions } from '../actions';

export type NotSaved =
  Exclude<SaveListOutcome, { readonly kind: 'saved' }> | { readonly kind: 'thrown'; readonly error: unknown };

export interface ListSaving {
  readonly isSaving: boolean;
  readonly notSaved: NotSaved | undefined;
  /** @param onSaved is told how many rows of the registers got a new word */
  readonly save: (request: SaveListRequest, onSaved: (followed: number) => void) => void;
  readonly forget: () => void;
}

export function useListSaving({ saveList }: Pick<PaneActions, 'saveList'>): ListSaving {
  const [isSaving, setSaving] = useState(false);
  const [notSaved, setNotSaved] = useState<NotSaved>();
  const isBusy = useRef(false);
  const attempt = async (request: SaveListRequest, onSaved: (followed: number) => void): Promise<void> => {
    isBusy.current = true;
    setSaving(true);
    setNotSaved(undefined);
    const outcome = await saveList(request).catch((error: unknown): NotSaved => ({ kind: 'thrown', error }));
    isBusy.current = false;
    setSaving(false);
    if (outcome.kind === 'saved') onSaved(outcome.followed);
    else setNotSaved(outcome);
  };
  return {
    isSaving,
    notSaved,
    save: (request, onSaved) => {
      if (!isBusy.current) void attempt(request, onSaved);
    },
    forget: () => {
      setNotSaved(undefined);
    },
  };
}
